using System.Globalization;

namespace Checker.Cli;

/// <summary>Reads the publication time of a manifest: ISO 8601 to the year, month, day, minute or second, or two of them with a slash between.</summary>
internal static class PublishedTime
{
    private static readonly string[] Clocks = ["yyyy-MM-ddTHH:mm", "yyyy-MM-dd HH:mm", "yyyy-MM-ddTHH:mm:ss", "yyyy-MM-dd HH:mm:ss"];

    /// <summary>Reads a time as an interval of local civil time, an offset from UTC left aside; null when it is none.</summary>
    public static DateInterval? Parse(string text)
    {
        if (text.IndexOf('/', StringComparison.Ordinal) is > 0 and int slash)
        {
            return Parse(text[..slash]) is { } from && Parse(text[(slash + 1)..]) is { } to && from.Start < to.End ? new DateInterval(from.Start, to.End) : null;
        }

        if (Exact(text, "yyyy") is { } year)
        {
            return DateInterval.Year(year.Year);
        }

        if (Exact(text, "yyyy-MM") is { } month)
        {
            return DateInterval.Month(month.Year, month.Month);
        }

        return Exact(text, "yyyy-MM-dd") is { } day ? DateInterval.Day(DateOnly.FromDateTime(day)) : Clock(text);
    }

    private static DateInterval? Clock(string text)
    {
        string local = WithoutOffset(text);
        return Exact(local, Clocks) is { } instant && instant < DateTime.MaxValue.AddMinutes(-1) ? new DateInterval(instant, instant.AddMinutes(1)) : null;
    }

    private static string WithoutOffset(string text)
    {
        if (text.EndsWith('Z'))
        {
            return text[..^1];
        }

        return text.Length > 6 && text[^6] is '+' or '-' && text[^3] == ':' ? text[..^6] : text;
    }

    private static DateTime? Exact(string text, params string[] formats) =>
        DateTime.TryParseExact(text, formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime value) ? value : null;
}
