namespace Checker.Corpus.Syntax;

/// <summary>Cuts a sentence that is too long to be one where the text breaks most: a line, else a strong sign, else a comma, else anywhere.</summary>
internal static class SentenceCutter
{
    /// <summary>The end of the piece that begins at <paramref name="first"/>: at most <paramref name="longest"/> tokens on.</summary>
    public static int End(string text, ReadOnlySpan<Token> tokens, int first, int end, int longest)
    {
        if (end - first <= longest)
        {
            return end;
        }

        var (best, bestStrength) = (first + longest, 0);
        for (var i = first + longest; i > first + (longest / 2); i--)
        {
            var strength = Strength(text, tokens, i);
            if (strength > bestStrength)
            {
                (best, bestStrength) = (i, strength);
            }
        }

        return best;
    }

    // How strongly the text breaks before token i.
    private static int Strength(string text, ReadOnlySpan<Token> tokens, int i)
    {
        var before = tokens[i - 1];
        if (text.AsSpan(before.End, tokens[i].Start - before.End).Contains('\n'))
        {
            return 4;
        }

        return before.Kind != TokenKind.Punctuation ? 0 : text[before.Start] switch
        {
            '.' or '!' or '?' or '…' => 3,
            ';' or ':' => 2,
            ',' => 1,
            _ => 0,
        };
    }
}
