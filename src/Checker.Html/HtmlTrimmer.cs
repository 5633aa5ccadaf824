using System.Text;

namespace Checker.Html;

/// <summary>
/// Prepares a page for the parser in one pass: scripts (but for data), styles, drawings and comments are left out, attributes longer than any class name
/// or address are emptied, and tags nested deeper than any page needs become line breaks, because a parser looks through all open elements at each tag.
/// </summary>
internal static class HtmlTrimmer
{
    /// <summary>What follows in a longer page is not read.</summary>
    public const int LongestPage = 24_000_000;
    private const int Deepest = 300;
    private const int LongestTag = 4000;
    private static readonly string[] Raw = ["script", "style", "svg", "noscript", "template", "iframe", "textarea", "math"];
    private static readonly string[] Shallow = ["br", "img", "input", "meta", "link", "hr", "source", "wbr", "area", "base", "col", "embed", "param", "track", "p", "li", "td", "tr", "th", "dt", "dd", "option", "html", "head", "body"];

    /// <summary>Returns the page without what carries no text.</summary>
    public static string Trim(string html)
    {
        int end = Math.Min(html.Length, LongestPage), at = 0, depth = 0;

        // What never closes is looked for once, not at every opening.
        bool commentsClose = true;
        HashSet<string> unclosed = new(StringComparer.OrdinalIgnoreCase);
        StringBuilder kept = new(Math.Min(end, 1 << 20));
        while (at < end)
        {
            int open = html.IndexOf('<', at, end - at);
            open = open < 0 ? end : open;
            kept.Append(html, at, open - at);
            if (open >= end - 1)
            {
                break;
            }

            char next = html[open + 1];
            if (next == '!' && string.CompareOrdinal(html, open, "<!--", 0, 4) == 0)
            {
                int close = commentsClose ? html.IndexOf("-->", Math.Min(open + 4, end), StringComparison.Ordinal) : -1;
                commentsClose = close >= 0;
                at = commentsClose ? close + 3 : TagEnd(html, open, end);
                continue;
            }

            if (!char.IsAsciiLetter(next) && next is not ('/' or '!' or '?'))
            {
                kept.Append("&lt;");
                at = open + 1;
                continue;
            }

            int stop = TagEnd(html, open, end);
            ReadOnlySpan<char> name = Name(html, open + (next == '/' ? 2 : 1), stop);
            if (next != '/' && Is(Raw, name))
            {
                bool data = name.Equals("script", StringComparison.OrdinalIgnoreCase) && html.AsSpan(open, stop - open).Contains("ld+json", StringComparison.OrdinalIgnoreCase);
                at = unclosed.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name) ? stop : RawEnd(html, stop, end, name);
                if (at == stop)
                {
                    unclosed.Add(name.ToString());
                }

                if (data)
                {
                    kept.Append(html, open, at - open);
                }

                continue;
            }

            bool counts = !Is(Shallow, name) && next is not ('!' or '?') && html[stop - 2 < open ? open : stop - 2] != '/';
            depth += !counts ? 0 : next == '/' ? -1 : 1;
            depth = Math.Max(depth, 0);
            if (depth >= Deepest && counts)
            {
                kept.Append("<br>");
            }
            else if (stop - open > LongestTag)
            {
                kept.Append('<').Append(next == '/' ? "/" : "").Append(name).Append('>');
            }
            else
            {
                kept.Append(html, open, stop - open);
            }

            at = stop;
        }

        return kept.ToString();
    }

    // Past the ">" that ends a tag, quoted values skipped; a quote that never closes ends at the next ">".
    private static int TagEnd(string html, int open, int end)
    {
        char quote = '\0';
        int first = -1;
        for (int i = open + 1; i < end && i < open + 2_000_000; i++)
        {
            char c = html[i];
            first = c == '>' && first < 0 ? i : first;
            if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c is '"' or '\'' && html[i - 1] == '=')
            {
                quote = c;
            }
            else if (c == '>')
            {
                return i + 1;
            }
            else if (c == '<' && first < 0)
            {
                return i;
            }
        }

        return first < 0 ? end : first + 1;
    }

    private static int RawEnd(string html, int from, int end, ReadOnlySpan<char> name)
    {
        ReadOnlySpan<char> text = html.AsSpan(0, end);
        int at = from;
        while (at < end)
        {
            int close = text[at..].IndexOf("</", StringComparison.Ordinal);
            if (close < 0)
            {
                break;
            }

            at += close + 2;
            if (text[at..].StartsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                return TagEnd(html, at - 2, end);
            }
        }

        // It never closes: of a script or style the rest is code, of anything else the rest is the page.
        return name.Equals("script", StringComparison.OrdinalIgnoreCase) || name.Equals("style", StringComparison.OrdinalIgnoreCase) ? end : from;
    }

    private static ReadOnlySpan<char> Name(string html, int start, int end)
    {
        int at = start;
        while (at < end && char.IsAsciiLetterOrDigit(html[at]))
        {
            at++;
        }

        return html.AsSpan(start, Math.Max(0, at - start));
    }

    private static bool Is(string[] names, ReadOnlySpan<char> name)
    {
        foreach (string known in names)
        {
            if (name.Equals(known, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
