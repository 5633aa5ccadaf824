using System.Globalization;

namespace Checker.Dimensions.Dates;

/// <summary>How a holiday's date follows from the year: "12-25", "easter-2" (days from Easter Sunday), "11-thu-4" (fourth Thursday of November, -1 the last), or "11-thu-4+1" (the day after it).</summary>
internal sealed class HolidayRule
{
    private static readonly string[] Weekdays = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
    private readonly int month;
    private readonly int day;
    private readonly int offset;
    private readonly int nth;
    private readonly DayOfWeek weekday;

    private HolidayRule(int month, int day, int offset, int nth, DayOfWeek weekday)
    {
        this.month = month;
        this.day = day;
        this.offset = offset;
        this.nth = nth;
        this.weekday = weekday;
    }

    /// <summary>Reads a rule.</summary>
    /// <exception cref="FormatException">It has none of the three forms.</exception>
    public static HolidayRule Parse(string rule)
    {
        if (rule.StartsWith("easter", StringComparison.Ordinal))
        {
            return new HolidayRule(0, 0, rule.Length == 6 ? 0 : Integer(rule[6..]), 0, default);
        }

        int plus = rule.IndexOf('+', StringComparison.Ordinal), later = plus < 0 ? 0 : Integer(rule[plus..]);
        string[] parts = (plus < 0 ? rule : rule[..plus]).Split('-', 3);
        return parts.Length == 2
            ? new HolidayRule(Integer(parts[0]), Integer(parts[1]), 0, 0, default)
            : new HolidayRule(Integer(parts[0]), 0, later, Integer(parts[2]), (DayOfWeek)Math.Max(0, Array.IndexOf(Weekdays, parts[1])));
    }

    /// <summary>Returns the day in a year from 1 to 9998, or null when the year has none (29 February).</summary>
    public DateTime? In(int year)
    {
        if (year is < 1 or > 9998)
        {
            return null;
        }

        if (this.month == 0)
        {
            return year < 1583 ? null : Easter(year).AddDays(this.offset);
        }

        return this.nth == 0 ? CivilCalendar.Day(year, this.month, this.day) : CivilCalendar.Nth(new DateTime(year, this.month, 1), this.weekday, this.nth)?.AddDays(this.offset);
    }

    // Easter Sunday of the Gregorian calendar: the anonymous algorithm of "Nature", 20 April 1876 (Meeus, Astronomical Algorithms, chapter 8).
    private static DateTime Easter(int year)
    {
        int a = year % 19, b = year / 100, c = year % 100, d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
        int h = ((19 * a) + b - d - g + 15) % 30, i = c / 4, k = c % 4, l = (32 + (2 * e) + (2 * i) - h - k) % 7, m = (a + (11 * h) + (22 * l)) / 451;
        int n = h + l - (7 * m) + 114;
        return new DateTime(year, n / 31, (n % 31) + 1);
    }

    private static int Integer(string text) => int.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
}
