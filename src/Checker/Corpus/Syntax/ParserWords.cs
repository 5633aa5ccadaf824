namespace Checker.Corpus.Syntax;

/// <summary>
/// The words as the parser was taught them: figures joined by a slash, a colon or a hyphen ("12/05/2024",
/// "9:40", "1914-1918") are several tokens to the scanners of dates and quantities, yet one word in the treebanks. Where words are cut at
/// their hyphens, of the hyphenated only telephone numbers and dates are.
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

        var (last, parts, hyphenated, hour) = (first, 1, false, false);
        while (last + 2 < end && tokens[last + 1].Length == 1 && IsJoint(text[tokens[last + 1].Start])
            && tokens[last + 2].Kind == TokenKind.Number && tokens[last + 2].Start == tokens[last].End + 1)
        {
            var c = text[tokens[last + 1].Start];
            if (!hyphens && hour && c is not ('/' or ':'))
            {
                break;
            }

            hour |= c == ':';
            hyphenated |= c is not ('/' or ':');
            last += 2;
            parts++;
        }

        return hyphens || !hyphenated || parts > 2 || IsLocalNumber(tokens[first].Length, tokens[last].Length) ? last + 1 : first + 1;
    }

    // "555-0147", "5-0147": the last part of a telephone number has four figures, which a range ("1914-1918") has on both sides.
    private static bool IsLocalNumber(int left, int right) => right == 4 && left is 1 or 3 or 5;

    private static bool IsJoint(char c) => c is '/' or ':' or '-' or '\u2010' or '\u2011';
}
