namespace Checker.Corpus.Syntax;

/// <summary>
/// The words as the parser was taught them: figures joined by a slash, a colon or, where words keep their hyphens, a hyphen ("12/05/2024",
/// "9:40", "1914-1918") are several tokens to the scanners of dates and quantities, yet one word in the treebanks.
/// </summary>
internal static class ParserWords
{
    /// <summary>The index just past the last token of the word that begins at <paramref name="first"/>.</summary>
    public static int End(string text, ReadOnlySpan<Token> tokens, int first, int end, bool hyphens)
    {
        if (tokens[first].Kind != TokenKind.Number)
        {
            return first + 1;
        }

        var last = first;
        while (last + 2 < end && tokens[last + 1].Length == 1 && IsJoint(text[tokens[last + 1].Start], hyphens)
            && tokens[last + 2].Kind == TokenKind.Number && tokens[last + 2].Start == tokens[last].End + 1)
        {
            last += 2;
        }

        return last + 1;
    }

    private static bool IsJoint(char c, bool hyphens) => c is '/' or ':' || (hyphens && c is '-' or '\u2010' or '\u2011');
}
