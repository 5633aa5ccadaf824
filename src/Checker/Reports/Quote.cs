using System.Text;

namespace Checker.Reports;

/// <summary>Shows words within their sentence: the words in brackets, the sentence cut to a line.</summary>
internal static class Quote
{
    /// <summary>How many characters of text a quotation shows.</summary>
    private const int Width = 100;

    /// <summary>Quotes a span of a text with what stands around it in its sentence.</summary>
    /// <param name="text">The text.</param>
    /// <param name="span">The words.</param>
    /// <param name="width">How many characters of text are shown, at least 20.</param>
    public static string Around(string text, TextSpan span, int width = Width)
    {
        // The room is shared by both sides; what one side does not need, the other may take.
        int room = Math.Max(width - span.Length, 0);
        int before = Before(text, span.Start, room, out bool wholeBefore), after = After(text, span.End, room, out bool wholeAfter);
        int left = Math.Max(Math.Min(before, room / 2), Math.Min(before, room - after)), right = Math.Min(after, room - left);
        int start = span.Start - left, end = span.End + right;
        if (left < before || !wholeBefore)
        {
            wholeBefore = false;
            while (start < span.Start && start > 0 && !char.IsWhiteSpace(text[start - 1]))
            {
                start++;
            }
        }

        if (right < after || !wholeAfter)
        {
            wholeAfter = false;
            while (end > span.End && end < text.Length && !char.IsWhiteSpace(text[end]))
            {
                end--;
            }
        }

        string words = Clean(new string(span.Of(text)));
        words = words.Length <= width ? words : Middle(words, width);
        return (wholeBefore ? "" : "… ") + (Clean(text[start..span.Start]) + "[" + words + "]" + Clean(text[span.End..end])).Trim() + (wholeAfter ? "" : " …");
    }

    /// <summary>Shortens a stretch of a text to a number of characters, at a space where there is one.</summary>
    public static string Head(ReadOnlySpan<char> text, int width)
    {
        string clean = Clean(new string(text[..Math.Min(text.Length, width * 2)])).Trim();
        if (clean.Length <= width && text.Length <= width * 2)
        {
            return clean;
        }

        int space = clean.LastIndexOf(' ', Math.Min(width, clean.Length - 1));
        return clean[..(space > width / 2 ? space : Math.Min(width, clean.Length))] + " …";
    }

    /// <summary>Turns line breaks and control characters, which a terminal would obey, into single spaces.</summary>
    public static string Clean(string text)
    {
        StringBuilder clean = new(text.Length);
        foreach (char raw in text)
        {
            char c = char.IsControl(raw) || raw is '\u2028' or '\u2029' ? ' ' : raw;
            if (c != ' ' || clean.Length == 0 || clean[^1] != ' ')
            {
                clean.Append(c);
            }
        }

        return clean.ToString();
    }

    /// <summary>Leaves out the middle of words that are longer than a line.</summary>
    private static string Middle(string words, int width)
    {
        int head = words.LastIndexOf(' ', width / 2), tail = words.IndexOf(' ', words.Length - (width / 3));
        return words[..(head > 0 ? head : width / 2)] + " … " + words[(tail > 0 ? tail + 1 : words.Length - (width / 3))..];
    }

    /// <summary>Counts the characters of the sentence before a place, up to the room.</summary>
    private static int Before(string text, int at, int room, out bool whole)
    {
        int count = 0;
        while (count < room && at - count > 0 && !IsEnd(text, at - count - 1))
        {
            count++;
        }

        whole = at - count == 0 || IsEnd(text, at - count - 1);
        return count;
    }

    /// <summary>Counts the characters of the sentence from a place on, its final mark included, up to the room.</summary>
    private static int After(string text, int at, int room, out bool whole)
    {
        int count = 0;
        while (count < room && at + count < text.Length && !(at + count > 0 && IsEnd(text, at + count - 1)) && text[at + count] is not ('\n' or '\r'))
        {
            count++;
        }

        whole = at + count == text.Length || text[at + count] is '\n' or '\r' || (at + count > 0 && IsEnd(text, at + count - 1));
        return count;
    }

    /// <summary>A line break, or a final mark before a space and a capital: good enough to choose where a quotation is cut.</summary>
    private static bool IsEnd(string text, int at) =>
        text[at] is '\n' or '\r'
        || (text[at] is '.' or '!' or '?' or '…' && at + 2 < text.Length && text[at + 1] == ' ' && (char.IsUpper(text[at + 2]) || text[at + 2] is '«' or '"' or '“'));
}
