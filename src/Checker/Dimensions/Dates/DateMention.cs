namespace Checker.Dimensions.Dates;

/// <summary>What sort of time expression a mention is.</summary>
internal enum DateSort { Date, DateTime, Range, Duration, Time }

/// <summary>How finely a time expression is given.</summary>
internal enum DatePrecision { Minute, Hour, PartOfDay, Day, Week, Decade10, Month, Season, Quarter, Year, Century, Vague }

/// <summary>A date, time, period or duration, resolved against the document's own date where one is known.</summary>
internal sealed class DateMention(TextSpan span, int first, int last) : Mention(MentionKind.Date, span, first, last)
{
    private const int LastYear = 9800;

    public required DateSort Sort { get; init; }

    public required DatePrecision Precision { get; init; }

    /// <summary>The preferred reading; null while nothing anchors it ("vendredi" in an undated text), for clock times and durations, and for vague spans.</summary>
    public DateInterval? Interval { get; init; }

    /// <summary>Other readings a careful reader would accept, the likelier first.</summary>
    public IReadOnlyList<DateInterval> Alternatives { get; init; } = [];

    /// <summary>Clock time of day, for <see cref="DateSort.Time"/>.</summary>
    public TimeOnly? Clock { get; init; }

    /// <summary>Tokens of the clock time, both included; of the whole mention where nothing else stands in it.</summary>
    public int ClockFirst { get; init; } = first;

    public int ClockLast { get; init; } = last;

    /// <summary>True when the words say which half of the day the hour belongs to ("5 a.m.", "6 heures du soir").</summary>
    public bool HalfSaid { get; init; }

    /// <summary>UTC offset in minutes when the text names a zone ("GMT"), else null (local time).</summary>
    public int? ZoneMinutes { get; init; }

    /// <summary>Calendar part of a duration, in months.</summary>
    public double Months { get; init; }

    /// <summary>Clock part of a duration, in seconds.</summary>
    public double Seconds { get; init; }

    /// <summary>Upper end of a length told as a range ("trois à quatre semaines"), in months and seconds; both 0 when there is none.</summary>
    public double MostMonths { get; init; }

    public double MostSeconds { get; init; }

    /// <summary>Day of the week that the text writes, if any; unresolved weekdays compare by it.</summary>
    public DayOfWeek? Weekday { get; init; }

    /// <summary>True when a weekday was written that does not fit its date; <see cref="Alternatives"/> then holds the reading by the weekday.</summary>
    public bool WeekdaySlip { get; init; }

    /// <summary>True when the value was taken from the document's own date ("vendredi", "hier"), false when the text spells it out.</summary>
    public bool Relative { get; init; }

    /// <summary>Which side of the interval the words leave open: "depuis" has a start, "d'ici", "avant", "jusqu'au" an end.</summary>
    public bool Since { get; init; }

    public bool Until { get; init; }

    /// <summary>Returns the day of a date that names an hour too ("mardi vers 8 heures": "mardi").</summary>
    public DateMention Day(TextSpan span, int first, int last) => new(span, first, last)
    {
        Sort = DateSort.Date,
        Precision = DatePrecision.Day,
        Interval = this.Interval is { Start: { } start } ? DateInterval.Day(DateOnly.FromDateTime(start)) : this.Interval,
        Alternatives = [.. this.Alternatives.Select(other => other.Start is { } day ? DateInterval.Day(DateOnly.FromDateTime(day)) : other)],
        Weekday = this.Weekday,
        WeekdaySlip = this.WeekdaySlip,
        Relative = this.Relative,
    };

    /// <summary>Returns the first day, month or year of a span that the words leave open ("depuis mars 2012": March 2012); null where nothing dates it.</summary>
    public DateMention? Beginning()
    {
        if (this.Interval is not { Start: { Year: < LastYear } start })
        {
            return null;
        }

        // "depuis trois semaines" rounds: the beginning lies within a unit on either side.
        bool rounds = this.Relative && this.Weekday is null && start.Year > 1 && this.Precision is DatePrecision.Day or DatePrecision.Week or DatePrecision.Month or DatePrecision.Year;
        DateTime end = After(start, this.Precision);
        return this.Closed(rounds ? new DateInterval(start - (end - start), After(end, this.Precision)) : new DateInterval(start, end), false);
    }

    /// <summary>Returns the bound that a span's beginning sets for what came before it ("depuis mars 2012": by the end of March 2012); null where nothing dates it.</summary>
    public DateMention? NoLater() =>
        this.Interval is { Start: { Year: < LastYear } start } ? this.Closed(new DateInterval(null, After(start, this.Precision)), true) : null;

    private DateMention Closed(DateInterval interval, bool until) => new(this.Span, this.First, this.Last)
    {
        Sort = DateSort.Date,
        Precision = this.Precision,
        Interval = interval,
        Weekday = until ? null : this.Weekday,
        WeekdaySlip = this.WeekdaySlip,
        Relative = this.Relative,
        Until = until,
    };

    private static DateTime After(DateTime start, DatePrecision precision) => precision switch
    {
        DatePrecision.Week => start.AddDays(7),
        DatePrecision.Month => start.AddMonths(1),
        DatePrecision.Season or DatePrecision.Quarter => start.AddMonths(3),
        DatePrecision.Year => start.AddYears(1),
        DatePrecision.Decade10 => start.AddYears(10),
        DatePrecision.Century => start.AddYears(100),
        _ => start.Date.AddDays(1),
    };

    public override string Value => this.Sort switch
    {
        DateSort.Time when this.Clock is { } clock => clock.ToString("HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture),
        DateSort.Duration => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"P{this.Months:R}M{this.Seconds:R}S"),
        _ => this.Interval?.ToString() ?? this.Weekday?.ToString() ?? "?",
    };
}
