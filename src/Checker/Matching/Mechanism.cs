namespace Checker;

/// <summary>Why two claims stand to each other as they do.</summary>
public enum Mechanism
{
    /// <summary>The same value in other words.</summary>
    Same,

    /// <summary>One is the other, rounded.</summary>
    Rounding,

    /// <summary>A bound ("at least", "more than") against a figure or another bound.</summary>
    Bound,

    /// <summary>One is less precise than the other.</summary>
    Precision,

    /// <summary>The value changed between the times that the claims are about.</summary>
    Update,

    /// <summary>Other unit, rank system or official form for the same thing.</summary>
    Equivalent,

    /// <summary>Named counters give their own figures: police and union.</summary>
    RivalCounters,

    /// <summary>Two accounts of one event that exclude each other.</summary>
    RivalAccounts,

    /// <summary>A slip of the pen: swapped digits, a weekday that does not fit, one acronym written out in two ways.</summary>
    Slip,

    /// <summary>The claims may count or date slightly different things.</summary>
    Scope,

    /// <summary>Certain against possible, all against some.</summary>
    Strength,

    /// <summary>The difference hangs on how "Friday" or "yesterday" is read.</summary>
    RelativeTime,

    /// <summary>One person or body written in two ways.</summary>
    Naming,

    /// <summary>A "first" or "never before" against an earlier event of the kind.</summary>
    FirstClaim,

    /// <summary>What was planned against what was done.</summary>
    PlanAndFact,

    /// <summary>One side denies what the other asserts.</summary>
    Denial,
}
