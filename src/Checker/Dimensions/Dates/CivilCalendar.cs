namespace Checker.Dimensions.Dates;

/// <summary>Arithmetic on the proleptic Gregorian calendar that answers null, never throws, where there is no such day or it lies outside years 1 to 9998.</summary>
internal static class CivilCalendar
{
    public const int FirstYear = 1, LastYear = 9998;

    public static DateTime? Day(int year, int month, int day) =>
        year is >= FirstYear and <= LastYear && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateTime(year, month, day) : null;

    public static DateTime? AddDays(DateTime day, double days) =>
        days is < -3_700_000 or > 3_700_000 || Inside(day.Ticks + (days * TimeSpan.TicksPerDay)) is false ? null : day.AddDays(days);

    public static DateTime? AddSeconds(DateTime instant, double seconds) =>
        Inside(instant.Ticks + (seconds * TimeSpan.TicksPerSecond)) ? instant.AddSeconds(seconds) : null;

    public static DateTime? AddMonths(DateTime day, int months)
    {
        long index = ((long)day.Year * 12) + day.Month - 1 + months;
        return index < FirstYear * 12 || index >= (LastYear + 1) * 12L ? null : day.AddMonths(months);
    }

    /// <summary>Monday of the week that holds the day (ISO 8601).</summary>
    public static DateTime WeekStart(DateTime day) => day.Date.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    /// <summary>The first instant of the unit that holds the instant.</summary>
    public static DateTime Floor(DateTime instant, TimeUnit unit) => unit switch
    {
        TimeUnit.Second => instant.AddTicks(-(instant.Ticks % TimeSpan.TicksPerSecond)),
        TimeUnit.Minute => instant.Date.AddHours(instant.Hour).AddMinutes(instant.Minute),
        TimeUnit.Hour => instant.Date.AddHours(instant.Hour),
        TimeUnit.Day or TimeUnit.Night => instant.Date,
        TimeUnit.Week or TimeUnit.Fortnight or TimeUnit.Weekend => instant.Date <= new DateTime(1, 1, 8) ? instant.Date : WeekStart(instant),
        TimeUnit.Month => new DateTime(instant.Year, instant.Month, 1),
        TimeUnit.Quarter or TimeUnit.Season => new DateTime(instant.Year, ((instant.Month - 1) / 3 * 3) + 1, 1),
        TimeUnit.Semester => new DateTime(instant.Year, instant.Month <= 6 ? 1 : 7, 1),
        TimeUnit.Year => new DateTime(instant.Year, 1, 1),
        TimeUnit.Decade => new DateTime(Math.Max(1, instant.Year / 10 * 10), 1, 1),
        _ => new DateTime(((instant.Year - 1) / 100 * 100) + 1, 1, 1),
    };

    /// <summary>Moves an instant by a number of units; null when that leaves the calendar.</summary>
    public static DateTime? Add(DateTime instant, TimeUnit unit, double count) => count is < -10_000_000 or > 10_000_000 || double.IsNaN(count) ? null : Months(unit) is > 0 and int months
        ? count * months is var total && total == Math.Floor(total)
            ? AddMonths(instant, (int)total)
            : AddMonths(instant, (int)Math.Floor(total)) is { } whole ? AddDays(whole, Math.Round((total - Math.Floor(total)) * 30)) : null
        : AddSeconds(instant, count * Seconds(unit));

    /// <summary>Calendar months in the unit, 0 for units of fixed length.</summary>
    public static int Months(TimeUnit unit) => unit switch
    {
        TimeUnit.Month => 1,
        TimeUnit.Quarter or TimeUnit.Season => 3,
        TimeUnit.Semester => 6,
        TimeUnit.Year => 12,
        TimeUnit.Decade => 120,
        TimeUnit.Century => 1200,
        _ => 0,
    };

    /// <summary>Seconds in a unit of fixed length, else 0.</summary>
    public static double Seconds(TimeUnit unit) => unit switch
    {
        TimeUnit.Second => 1,
        TimeUnit.Minute => 60,
        TimeUnit.Hour => 3600,
        TimeUnit.Day or TimeUnit.Night => 86400,
        TimeUnit.Weekend => 2 * 86400,
        TimeUnit.Week => 7 * 86400,
        TimeUnit.Fortnight => 14 * 86400,
        _ => 0,
    };

    /// <summary>The nth given weekday of the month that begins at <paramref name="month"/>; negative counts from the end.</summary>
    public static DateTime? Nth(DateTime month, DayOfWeek weekday, int nth)
    {
        int days = DateTime.DaysInMonth(month.Year, month.Month);
        int first = 1 + (((int)weekday - (int)month.DayOfWeek + 7) % 7);
        int day = nth > 0 ? first + ((nth - 1) * 7) : first + (((days - first) / 7) * 7) + ((nth + 1) * 7);
        return day >= 1 && day <= days ? month.AddDays(day - 1) : null;
    }

    private static bool Inside(double ticks) => ticks >= 0 && ticks < new DateTime(LastYear + 1, 1, 1).Ticks;
}
