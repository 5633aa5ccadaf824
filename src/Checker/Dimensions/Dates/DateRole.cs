namespace Checker.Dimensions.Dates;

/// <summary>What a word may be within a time expression; one word may be several ("second": ordinal and unit). The names are those of the list "date-words".</summary>
[Flags]
internal enum DateRole : ulong
{
    None = 0,
    Number = 1UL << 0,
    Ordinal = 1UL << 1,
    OrdinalSuffix = 1UL << 2,
    Month = 1UL << 3,
    Weekday = 1UL << 4,
    Unit = 1UL << 5,
    Season = 1UL << 6,
    Part = 1UL << 7,
    Day = 1UL << 8,
    Shift = 1UL << 9,
    Edge = 1UL << 10,
    Clock = 1UL << 11,
    HourMark = 1UL << 12,
    Am = 1UL << 13,
    Pm = 1UL << 14,
    Zone = 1UL << 15,
    Half = 1UL << 16,
    Quarter = 1UL << 17,
    Past = 1UL << 18,
    Minus = 1UL << 19,
    Article = 1UL << 20,
    Of = 1UL << 21,
    At = 1UL << 22,
    In = 1UL << 23,
    On = 1UL << 24,
    From = 1UL << 25,
    To = 1UL << 26,
    Between = 1UL << 27,
    And = 1UL << 28,
    Since = 1UL << 29,
    Until = 1UL << 30,
    Before = 1UL << 31,
    After = 1UL << 32,
    By = 1UL << 33,
    Within = 1UL << 34,
    AgoBefore = 1UL << 35,
    AgoAfter = 1UL << 36,
    Later = 1UL << 37,
    Earlier = 1UL << 38,
    FromNow = 1UL << 39,
    Around = 1UL << 40,
    Century = 1UL << 41,
    Years = 1UL << 42,
    Vague = 1UL << 43,
    Whole = 1UL << 44,
    Header = 1UL << 45,
    Hundred = 1UL << 46,
    Thousand = 1UL << 47,
    Every = 1UL << 48,
    Filler = 1UL << 49,
    Age = 1UL << 50,
    Person = 1UL << 51,
    Holiday = 1UL << 52,
    TermQuarter = 1UL << 53,
    TermHalf = 1UL << 54,
    Weak = 1UL << 55,
    During = 1UL << 56,
    Roman = 1UL << 57,
    Anaphor = 1UL << 58,
    Here = 1UL << 59,
    Block = 1UL << 60,
    Future = 1UL << 61,
    Overnight = 1UL << 62,
    DecadeSuffix = 1UL << 63,
}

/// <summary>Units of time in rising length.</summary>
internal enum TimeUnit : byte { Second, Minute, Hour, Day, Night, Weekend, Week, Fortnight, Month, Season, Quarter, Semester, Year, Decade, Century }

/// <summary>Parts of a day, in the order of the clock.</summary>
internal enum DayPart : byte { None, Morning, Noon, Afternoon, Evening, Night, Day }

/// <summary>The beginning, middle or end of a period.</summary>
internal enum PeriodEdge : byte { None, Start, Middle, End, SoFar, Rest }
