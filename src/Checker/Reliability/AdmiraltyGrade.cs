namespace Checker;

/// <summary>Reliability of a source in the Admiralty code (AJP-2.1). It never says whether one given item is true.</summary>
public enum AdmiraltyGrade
{
    /// <summary>Completely reliable: the lower bound of the 90 % interval is .90 or more.</summary>
    A,

    /// <summary>Usually reliable: the lower bound is .75 or more.</summary>
    B,

    /// <summary>Fairly reliable: the lower bound is .50 or more.</summary>
    C,

    /// <summary>Not usually reliable: the lower bound is under .50, the upper bound is not.</summary>
    D,

    /// <summary>Unreliable: the upper bound is under .50.</summary>
    E,

    /// <summary>Cannot be judged: fewer than five checked claims, or an interval wider than .5. It means no basis, not a bad source.</summary>
    F,
}
