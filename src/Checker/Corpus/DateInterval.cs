using System.Globalization;

namespace Checker;

/// <summary>
/// A half-open interval of local civil time, [<paramref name="Start"/>, <paramref name="End"/>); a missing side is open (ISO 8601 interval with "..").
/// A day is the interval from its midnight to the next one; a month from its first day to the first of the next.
/// </summary>
/// <param name="Start">First instant, or null when unbounded.</param>
/// <param name="End">First instant past the interval, or null when unbounded.</param>
public readonly record struct DateInterval(DateTime? Start, DateTime? End)
{
    /// <summary>Makes the interval of one calendar day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Midnight to midnight; open at the end for the last day that the calendar holds.</returns>
    public static DateInterval Day(DateOnly day) =>
        new(day.ToDateTime(TimeOnly.MinValue), day == DateOnly.MaxValue ? null : day.AddDays(1).ToDateTime(TimeOnly.MinValue));

    /// <summary>Makes the interval of one calendar month.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <param name="month">1 to 12.</param>
    /// <returns>The first of the month to the first of the next.</returns>
    /// <exception cref="ArgumentOutOfRangeException">No such month.</exception>
    public static DateInterval Month(int year, int month)
    {
        DateTime start = new(year, month, 1);
        return new(start, year == 9999 && month == 12 ? null : start.AddMonths(1));
    }

    /// <summary>Makes the interval of one calendar year.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <returns>1 January to the next 1 January.</returns>
    /// <exception cref="ArgumentOutOfRangeException">No such year.</exception>
    public static DateInterval Year(int year) => new(new DateTime(year, 1, 1), year == 9999 ? null : new DateTime(year + 1, 1, 1));

    /// <summary>Says whether some instant lies in both intervals.</summary>
    /// <param name="other">The other interval.</param>
    /// <returns>True when they meet.</returns>
    public bool Overlaps(DateInterval other) =>
        (this.Start is null || other.End is null || this.Start < other.End) && (other.Start is null || this.End is null || other.Start < this.End);

    /// <summary>Says whether <paramref name="other"/> lies wholly within this interval.</summary>
    /// <param name="other">The other interval.</param>
    /// <returns>True when it does.</returns>
    public bool Contains(DateInterval other) =>
        (this.Start is null || (other.Start is not null && this.Start <= other.Start)) && (this.End is null || (other.End is not null && other.End <= this.End));

    /// <summary>Writes the interval in ISO 8601, "start/end", with ".." for an open side and times only where one is not midnight.</summary>
    /// <returns>For example 2024-05-15/2024-05-16.</returns>
    public override string ToString() => $"{Side(this.Start)}/{Side(this.End)}";

    private static string Side(DateTime? instant) => instant is not { } value
        ? ".."
        : value.ToString(value.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture);
}
