namespace Checker.Corpus.Noise;

/// <summary>
/// Cuts a text into blocks: its lines, trimmed, blank ones left out. Lines that a mail program or printer wrapped are joined again, a line too long to
/// be one paragraph is cut at sentence ends, and noise glued to either end of a line is cut off. One pass, linear whatever the text.
/// </summary>
internal sealed class BlockSplitter
{
    /// <summary>A line longer than this is cut at the next sentence end past half of it.</summary>
    public const int LongestBlock = 6000;
    private const int SearchLimit = 2 * LongestBlock;

    /// <summary>Returns the blocks of a text in order; no two overlap and none is empty.</summary>
    public static IReadOnlyList<TextSpan> Split(string text)
    {
        List<TextSpan> lines = [], blocks = [];
        List<int> group = [];
        int at = 0;
        bool blankBefore = true;
        while (at < text.Length)
        {
            int end = at;
            while (end < text.Length && !IsLineBreak(text[end]))
            {
                end++;
            }

            TextSpan line = Trim(text, at, end);
            if (line.Length == 0)
            {
                // The second half of CR LF is no blank line.
                blankBefore |= !(end > 0 && end == at && text[at - (at > 0 ? 1 : 0)] == '\r' && end < text.Length && text[end] == '\n');
            }
            else
            {
                if (blankBefore)
                {
                    group.Add(lines.Count);
                }

                lines.Add(line);
                blankBefore = false;
            }

            at = end + 1;
        }

        group.Add(lines.Count);
        for (int i = 0; i + 1 < group.Count; i++)
        {
            AddGroup(text, lines, group[i], group[i + 1], blocks);
        }

        return blocks;
    }

    /// <summary>Returns the span from <paramref name="start"/> to <paramref name="end"/> without white space and marks of no width at its ends.</summary>
    public static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && IsBlank(text[start]))
        {
            start++;
        }

        while (end > start && IsBlank(text[end - 1]))
        {
            end--;
        }

        return TextSpan.Between(start, end);
    }

    private static void AddGroup(string text, List<TextSpan> lines, int first, int end, List<TextSpan> blocks)
    {
        if (end - first >= 3 && LineWrapping.IsWrapped(text, lines, first, end))
        {
            AddLine(text, TextSpan.Between(lines[first].Start, lines[end - 1].End), blocks);
            return;
        }

        for (int i = first; i < end; i++)
        {
            AddLine(text, lines[i], blocks);
        }
    }

    private static void AddLine(string text, TextSpan line, List<TextSpan> blocks)
    {
        int head = GluedNoise.HeadEnd(text, line);
        if (head > line.Start)
        {
            blocks.Add(Trim(text, line.Start, head));
            line = Trim(text, head, line.End);
        }

        int tail = GluedNoise.TailStart(text, line);
        TextSpan main = Trim(text, line.Start, tail);
        while (main.Length > LongestBlock)
        {
            int cut = CutPoint(text, main);
            Add(Trim(text, main.Start, cut), blocks);
            main = Trim(text, cut, main.End);
        }

        Add(main, blocks);
        Add(Trim(text, tail, line.End), blocks);
    }

    private static void Add(TextSpan span, List<TextSpan> blocks)
    {
        if (span.Length > 0)
        {
            blocks.Add(span);
        }
    }

    // The first sentence end past half of the longest block; else the last white space; else anywhere but inside a surrogate pair.
    private static int CutPoint(string text, TextSpan line)
    {
        int from = line.Start + (LongestBlock / 2), limit = Math.Min(line.End, line.Start + SearchLimit) - 1, space = 0;
        for (int i = from; i < limit; i++)
        {
            if (!char.IsWhiteSpace(text[i + 1]))
            {
                continue;
            }

            if (text[i] is '.' or '!' or '?' or '…' or '»' or '"')
            {
                return i + 1;
            }

            if (i < line.Start + LongestBlock)
            {
                space = i + 1;
            }
        }

        int cut = space > 0 ? space : Math.Min(line.End, line.Start + LongestBlock);
        return cut < line.End && char.IsLowSurrogate(text[cut]) && char.IsHighSurrogate(text[cut - 1]) ? cut + 1 : cut;
    }

    private static bool IsLineBreak(char c) => c is '\n' or '\r' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029';

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\uFEFF' or '\u200B' or '\u200E' or '\u200F' or '\0';
}
