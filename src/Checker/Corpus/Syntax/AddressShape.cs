namespace Checker.Corpus.Syntax;

/// <summary>Recognises web and mail addresses, domains and file names, which are one token each.</summary>
internal static class AddressShape
{
    private const int LongestName = 64;

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Endings = new HashSet<string>(
        [
            "com", "org", "net", "info", "gov", "edu", "mil", "int", "fr", "uk", "de", "eu", "ch", "ca", "us", "ru", "ne", "ml", "bf", "sn", "ci", "io", "tv",
            "pdf", "doc", "docx", "xls", "xlsx", "csv", "txt", "htm", "html", "php", "aspx", "jpg", "jpeg", "png", "gif", "mp3", "mp4", "zip",
        ], StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Says whether letters from <paramref name="start"/> to <paramref name="stop"/> begin an address with a scheme, "www." or "@".</summary>
    public static bool Begins(string text, int start, int stop, int limit)
    {
        if (stop >= limit)
        {
            return false;
        }

        // a.name@host: dots and hyphens before the sign.
        var at = stop;
        while (at < limit && at - start < LongestName && (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '.' or '-' or '_'))
        {
            at++;
        }

        if (at > stop && at + 1 < limit && text[at] == '@' && char.IsAsciiLetterOrDigit(text[at + 1]))
        {
            return true;
        }

        var rest = text.AsSpan(stop, Math.Min(limit - stop, 3));
        return rest.StartsWith("://", StringComparison.Ordinal) || (rest.Length > 1 && rest[0] == '@' && char.IsLetterOrDigit(rest[1]))
            || (rest[0] == '.' && stop - start == 3 && text.AsSpan(start, 3).Equals("www", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Where an address that has begun ends: before white space, brackets and quotes, without the stop that ends the sentence.</summary>
    public static int End(string text, int stop, int limit)
    {
        var start = stop;
        while (stop < limit && !char.IsWhiteSpace(text[stop]) && text[stop] is not (',' or ')' or ']' or '»' or '"' or '>' or '<'))
        {
            stop++;
        }

        while (stop > start + 1 && text[stop - 1] is '.' or ';' or ':' or '!' or '?')
        {
            stop--;
        }

        return stop;
    }

    /// <summary>The end of a domain or file name whose first part ends at <paramref name="stop"/> ("lemonde.fr", "report.pdf"), else <paramref name="stop"/>.</summary>
    public static int Name(string text, int stop, int limit)
    {
        var (at, found) = (Dotted(text, stop, limit), stop);
        if (at > stop)
        {
            return at;
        }

        at = stop;
        while (at + 1 < limit && text[at] == '.' && char.IsAsciiLetterOrDigit(text[at + 1]))
        {
            var next = at + 1;
            while (next < limit && (char.IsAsciiLetterOrDigit(text[next]) || text[next] is '_' or '-'))
            {
                next++;
            }

            // A capital after a stop is more often a sentence that lacks its space.
            var part = text.AsSpan(at + 1, next - at - 1);
            found = Endings.Contains(part) && (char.IsAsciiLetterLower(part[0]) || part.Length == 3) && !(char.IsAsciiLetterUpper(part[0]) && char.IsAsciiLetterLower(part[^1])) ? next : found;
            at = next;
        }

        return found;
    }

    // "sci.math.research": three words or more in lower case joined by dots.
    private static int Dotted(string text, int stop, int limit)
    {
        var (at, parts) = (stop, 1);
        while (at + 2 < limit && text[at] == '.' && char.IsAsciiLetterLower(text[at + 1]) && char.IsAsciiLetterLower(text[at + 2]))
        {
            at += 3;
            while (at < limit && (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '_' or '-'))
            {
                at++;
            }

            parts++;
        }

        return parts > 2 && char.IsAsciiLetterLower(text[stop - 1]) ? at : stop;
    }
}
