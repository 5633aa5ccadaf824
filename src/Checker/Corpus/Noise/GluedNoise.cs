namespace Checker.Corpus.Noise;

/// <summary>Finds noise that a scraper glued to the ends of a line: a crawl header before the text, a link, a credit or a copyright mark after its last sentence.</summary>
internal static class GluedNoise
{
    private const int LongestTail = 60;

    /// <summary>Returns where the text proper begins: past a header such as "date 2024-04" or "2024-04-17 09:30", else the line's start.</summary>
    public static int HeadEnd(string text, TextSpan line)
    {
        int at = line.Start;
        if (line.Length > 5 && text.AsSpan(at, 4).Equals("date", StringComparison.OrdinalIgnoreCase) && text[at + 4] is ' ' or ':' or '\t')
        {
            at += 5;
            while (at < line.End && text[at] is ' ' or ':' or '\t')
            {
                at++;
            }
        }

        int date = IsoDate(text, at, line.End, needsDay: at == line.Start);
        if (date == at)
        {
            return line.Start;
        }

        int clock = date;
        while (clock < line.End && text[clock] is ' ' or 'T' or ':' or 'Z' or '+' or (>= '0' and <= '9') && clock - date < 20)
        {
            clock++;
        }

        at = clock < line.End && text[clock - 1] is ' ' ? clock : date;
        return at >= line.End || char.IsWhiteSpace(text[at - 1]) || char.IsWhiteSpace(text[at]) ? at : line.Start;
    }

    /// <summary>Returns where glued noise begins at the end of a line, or the line's end.</summary>
    public static int TailStart(string text, TextSpan line)
    {
        int from = Math.Max(line.Start + 1, line.End - LongestTail);
        for (int i = from; i < line.End - 1; i++)
        {
            if (char.IsWhiteSpace(text[i]) && text[i - 1] is '.' or '!' or '?' or '…' or '»' or '”' or ')'
                && NoiseLexicon.Shared.IsTail(text.AsSpan(i + 1, line.End - i - 1)))
            {
                return i + 1;
            }
        }

        return line.End;
    }

    // yyyy-mm or yyyy-mm-dd with a plausible year; returns its end or the start.
    private static int IsoDate(string text, int at, int end, bool needsDay)
    {
        if (at + 7 > end || text[at] is not ('1' or '2') || !Digits(text, at, 4) || text[at + 4] is not ('-' or '/') || !Digits(text, at + 5, 2))
        {
            return at;
        }

        int stop = at + 7;
        if (stop + 3 <= end && text[stop] == text[at + 4] && Digits(text, stop + 1, 2))
        {
            stop += 3;
        }
        else if (needsDay)
        {
            return at;
        }

        return stop < end && char.IsLetterOrDigit(text[stop]) && text[stop] != 'T' ? at : stop;
    }

    private static bool Digits(string text, int at, int count)
    {
        for (int i = at; i < at + count; i++)
        {
            if (!char.IsAsciiDigit(text[i]))
            {
                return false;
            }
        }

        return true;
    }
}
