using System.Globalization;

namespace Checker.Dimensions.Dates;

/// <summary>All that the lists of a language say about one word or phrase of time expressions.</summary>
internal sealed class DateWord
{
    public DateRole Roles { get; private set; }

    /// <summary>A cardinal, or an ordinal where only <see cref="DateRole.Ordinal"/> is set.</summary>
    public int Number { get; private set; }

    public int Ordinal { get; private set; }

    public int Month { get; private set; }

    public DayOfWeek Weekday { get; private set; }

    public TimeUnit Unit { get; private set; }

    /// <summary>1 quarter or half of the year in "Q1", "T1", "H2".</summary>
    public int Term { get; private set; }

    /// <summary>0 spring to 3 winter.</summary>
    public int Season { get; private set; }

    public DayPart Part { get; private set; }

    /// <summary>Days from the reference: -1 for "hier".</summary>
    public int Days { get; private set; }

    /// <summary>Periods from the reference: -1 last, 0 this, 1 next.</summary>
    public int Shift { get; private set; }

    public PeriodEdge Edge { get; private set; }

    /// <summary>Minutes since midnight of a word that is a clock time ("midi").</summary>
    public int Minutes { get; private set; }

    /// <summary>Offset from UTC in minutes.</summary>
    public int Zone { get; private set; }

    /// <summary>The rule of a holiday (see <see cref="HolidayRule"/>).</summary>
    public HolidayRule? Holiday { get; private set; }

    /// <summary>Adds what one column says: a role's name, or "role=value".</summary>
    /// <exception cref="FormatException">The column names no role or holds no value.</exception>
    public void Add(string column)
    {
        int equals = column.IndexOf('=', StringComparison.Ordinal);
        string name = equals < 0 ? column : column[..equals], value = equals < 0 ? "" : column[(equals + 1)..];
        if (!Enum.TryParse(name.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out DateRole role))
        {
            throw new FormatException($"'{column}' names no role of a time word.");
        }

        this.Roles |= role;
        switch (role)
        {
            case DateRole.Number: this.Number = Integer(value); break;
            case DateRole.Ordinal: this.Ordinal = Integer(value); break;
            case DateRole.Month: this.Month = Integer(value); break;
            case DateRole.Weekday: this.Weekday = (DayOfWeek)Integer(value); break;
            case DateRole.Unit: this.Unit = Enum.Parse<TimeUnit>(value, ignoreCase: true); break;
            case DateRole.TermQuarter or DateRole.TermHalf: this.Term = Integer(value); break;
            case DateRole.Season: this.Season = Integer(value); break;
            case DateRole.Part: this.Part = Enum.Parse<DayPart>(value, ignoreCase: true); break;
            case DateRole.Day: this.Days = Integer(value); break;
            case DateRole.Shift: this.Shift = Integer(value); break;
            case DateRole.Edge: this.Edge = Enum.Parse<PeriodEdge>(value, ignoreCase: true); break;
            case DateRole.Clock: this.Minutes = Integer(value); break;
            case DateRole.Zone: this.Zone = Integer(value); break;
            case DateRole.Roman: this.Ordinal = Integer(value); break;
            case DateRole.Holiday: this.Holiday = HolidayRule.Parse(value); break;
        }
    }

    private static int Integer(string text) => int.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
}
