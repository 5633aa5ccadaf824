namespace Checker.Dimensions.Dates;

/// <summary>Which parts of a time expression the words fill.</summary>
[Flags]
internal enum DateSlots
{
    None = 0,
    Year = 1 << 0,
    Month = 1 << 1,
    Day = 1 << 2,
    Weekday = 1 << 3,
    Clock = 1 << 4,
    Part = 1 << 5,
    RelativeDay = 1 << 6,
    Period = 1 << 7,
    Season = 1 << 8,
    Quarter = 1 << 9,
    Semester = 1 << 10,
    Edge = 1 << 11,
    Nth = 1 << 12,
    Holiday = 1 << 13,
    Decade = 1 << 14,
    Century = 1 << 15,
    Count = 1 << 16,
    Direction = 1 << 17,
    WeekOf = 1 << 18,
    Shifted = 1 << 19,
    Now = 1 << 20,
    Length = 1 << 21,
    Vague = 1 << 22,
    Overnight = 1 << 23,
    Weekend = 1 << 24,
    Shifts = 1 << 25,
}

/// <summary>A time expression as the words give it, before it is resolved against a reference date.</summary>
internal struct DateFields
{
    public DateSlots Slots;
    public int Year, Month, Day;
    public DayOfWeek Weekday;
    public int Hour, Minute, Second;

    /// <summary>True when the text gives the minutes.</summary>
    public bool MinuteSaid;

    /// <summary>0 unsaid, 1 before noon, 2 after noon.</summary>
    public int Half;

    public int? Zone;

    /// <summary>Tokens of the clock time, both included.</summary>
    public int ClockFirst, ClockLast;

    public DayPart Part;

    /// <summary>Days from the reference, for <see cref="DateSlots.RelativeDay"/>.</summary>
    public int Days;

    /// <summary>A period told from the reference ("la semaine prochaine": week, +1).</summary>
    public TimeUnit Period;

    public int Shift;

    /// <summary>-1 last, 0 this, +1 next, of a weekday, month or season.</summary>
    public int Direction;

    /// <summary>How many periods "les trois derniers mois" spans.</summary>
    public int Count;

    public int Season, Quarter, Semester, Decade, Century;
    public PeriodEdge Edge;

    /// <summary>"le premier lundi", "la dernière semaine": which one, and of what; -1 is the last.</summary>
    public int Nth;

    public TimeUnit NthUnit;
    public HolidayRule? Holiday;

    /// <summary>True when day and month of a numeric date may be the other way round.</summary>
    public bool Swappable;

    /// <summary>A length of time, and the way it is gone from the anchor (-1 back, +1 on, 0 the length itself).</summary>
    public double Months, Seconds;

    public int Sign;

    /// <summary>True when the length is counted from another date of the text ("plus tard"), false when from the reference ("il y a").</summary>
    public bool Anaphoric;

    /// <summary>True for the English "in two weeks", which a past verb makes a length.</summary>
    public bool Either;

    /// <summary>True when a length is counted to the day it ends on, not to the week or month around it ("within two weeks").</summary>
    public bool Exact;

    /// <summary>Finest unit of the length.</summary>
    public TimeUnit Grain;

    /// <summary>-1 for "il y a plus de", at that date or before; +1 for "il y a moins de", after it.</summary>
    public int Bound;

    /// <summary>Upper end of a length told as a range ("trois à quatre semaines"); 0 when there is none.</summary>
    public double MostMonths, MostSeconds;

    /// <summary>True for "cette nuit", the one before or after the day.</summary>
    public bool NightNow;

    /// <summary>True for midnight, which may be the end of its day.</summary>
    public bool Midnight;

    /// <summary>True when a second weekday ends the night ("de mardi à mercredi").</summary>
    public bool NightBetween;

    public readonly bool Has(DateSlots slots) => (this.Slots & slots) != 0;

    public readonly bool HasAll(DateSlots slots) => (this.Slots & slots) == slots;
}
