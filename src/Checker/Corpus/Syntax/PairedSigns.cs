namespace Checker.Corpus.Syntax;

/// <summary>
/// Hangs brackets and quotation marks on the head of what they enclose, as Universal Dependencies has it: the parser, which meets the two signs far apart, often gives them different
/// heads. Where the enclosed words hang outside at more than one place they are no phrase, and the parser's choice stands.
/// </summary>
internal static class PairedSigns
{
    private const int Deepest = 8;
    private const string Opening = "([{“«‘\"'";
    private const string Closing = ")]}”»’\"'";

    public static void Repair(string text, ReadOnlySpan<Token> tokens, Span<TokenSyntax> syntax, int first, int end)
    {
        Span<int> open = stackalloc int[Deepest];
        var depth = 0;
        for (var i = first; i < end; i++)
        {
            if (tokens[i].Length != 1 || syntax[i].Label != Dependency.Punct || syntax[i].Head < first)
            {
                continue;
            }

            var sign = text[tokens[i].Start];
            var pair = depth - 1;
            while (pair >= 0 && Closing[Opening.IndexOf(text[tokens[open[pair]].Start])] != sign)
            {
                pair--;
            }

            if (pair >= 0)
            {
                Enclose(syntax, open[pair], i, first, end);
                depth = pair;
            }
            else if (depth < Deepest && Opening.Contains(sign))
            {
                open[depth++] = i;
            }
        }
    }

    private static void Enclose(Span<TokenSyntax> syntax, int left, int right, int first, int end)
    {
        var phrase = -1;
        for (var i = left + 1; i < right; i++)
        {
            if (syntax[i].Label != Dependency.Punct && (syntax[i].Head <= left || syntax[i].Head >= right))
            {
                if (phrase >= 0)
                {
                    return;
                }

                phrase = i;
            }
        }

        // A sign that something hangs on keeps its place: the tree must stay one.
        for (var i = first; i < end; i++)
        {
            if (syntax[i].Head == left || syntax[i].Head == right)
            {
                return;
            }
        }

        if (phrase >= 0)
        {
            (syntax[left].Head, syntax[right].Head) = (phrase, phrase);
        }
    }
}
