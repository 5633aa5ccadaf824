namespace Checker.Corpus.Noise;

/// <summary>Recognises lines that were broken only to fit a width: at each break, the next word would not have fitted.</summary>
internal static class LineWrapping
{
    private const int Narrowest = 40;
    private const int Widest = 140;

    /// <summary>Says whether the lines from <paramref name="first"/> to <paramref name="end"/> (not included) are one wrapped paragraph.</summary>
    public static bool IsWrapped(string text, List<TextSpan> lines, int first, int end)
    {
        int width = 0;
        for (int i = first; i < end; i++)
        {
            width = Math.Max(width, lines[i].Length);
            if (width > Widest)
            {
                return false;
            }
        }

        if (width < Narrowest)
        {
            return false;
        }

        bool midSentence = false;
        for (int i = first; i + 1 < end; i++)
        {
            if (lines[i].Length + 1 + FirstWord(text, lines[i + 1]) <= width)
            {
                return false;
            }

            midSentence |= char.IsLower(text[lines[i + 1].Start]) && text[lines[i].End - 1] is not ('.' or '!' or '?' or ';' or ':');
        }

        return midSentence;
    }

    private static int FirstWord(string text, TextSpan line)
    {
        int at = line.Start;
        while (at < line.End && !char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at - line.Start;
    }
}
