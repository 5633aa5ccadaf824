namespace Checker.Corpus.Syntax;

/// <summary>
/// Finds the dash or bullet before a line of a list ("- The company cut 200 jobs"). Where words are cut at their hyphens the parser takes it for a part of a compound, so that the line
/// is read without it; French treebanks hold such lines and need no help.
/// </summary>
internal static class ListMarker
{
    private const int ShortestLine = 3;

    /// <summary>The first token to be read: the one behind the marker, or <paramref name="first"/> where there is none.</summary>
    public static int Skip(string text, ReadOnlySpan<Token> tokens, int first, int end) =>
        end - first > ShortestLine && tokens[first].Length == 1 && text[tokens[first].Start] is '-' or '–' or '—' or '•' or '·' or '▪' or '*'
            && tokens[first + 1].Is(TokenTraits.SpaceBefore) && tokens[first + 1].Kind is TokenKind.Word or TokenKind.Number ? first + 1 : first;

    /// <summary>Hangs the marker on the root of its line as a sign.</summary>
    public static void Join(SyntaxModel model, ReadOnlySpan<Token> tokens, Span<TokenSyntax> syntax, int marker, int root)
    {
        var sign = Array.FindIndex(model.Tagger.Tags, static tag => tag.Upos == Upos.Punct);
        syntax[marker] = new TokenSyntax { Head = root, Label = Dependency.Punct, Tag = (byte)Math.Max(sign, 0), LemmaRule = Lemmatiser.KeepForm, LemmaWord = tokens[marker].Word };
    }
}
