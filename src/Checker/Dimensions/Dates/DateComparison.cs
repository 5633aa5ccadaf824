namespace Checker.Dimensions.Dates;

/// <summary>How two time expressions stand to each other.</summary>
internal enum DateVerdict { Same, Compatible, Tension, Contradiction, Incomparable }

/// <summary>Why: what the verdict rests on.</summary>
internal enum DateReason
{
    /// <summary>One value in both.</summary>
    Equal,

    /// <summary>One is coarser and holds the other, or they meet.</summary>
    Precision,

    /// <summary>They do not meet; the gap is given.</summary>
    Gap,

    /// <summary>One side is open ("depuis", "avant") and allows, or forbids, the other.</summary>
    Bound,

    /// <summary>They meet only in a reading that is not the likeliest.</summary>
    OtherReading,

    /// <summary>A weekday was written that does not fit its date.</summary>
    WeekdaySlip,

    /// <summary>Only weekdays are known, of one side or both.</summary>
    Weekday,

    /// <summary>A clock time may be told in another zone.</summary>
    Zone,

    /// <summary>One side has no bounds.</summary>
    Vague,

    /// <summary>One side could not be placed on the calendar.</summary>
    Unresolved,

    /// <summary>A date against a length of time, or the like.</summary>
    Kind,
}

/// <summary>The outcome of comparing two dates; symmetric in its two sides.</summary>
/// <param name="Verdict">How they stand.</param>
/// <param name="Reason">Why.</param>
/// <param name="GapDays">Days between the two, 0 when they meet or cannot be measured; between lengths of time, the difference in days.</param>
internal readonly record struct DateComparison(DateVerdict Verdict, DateReason Reason, double GapDays = 0);
