namespace Checker;

/// <summary>What the values of a table of claims are.</summary>
public enum FusionValueKind
{
    /// <summary>Names of answers: equal when their text is equal after trimming.</summary>
    Category,

    /// <summary>Lists separated by <c>;</c> in any order: a list contained in another one is an incomplete answer, not a wrong one.</summary>
    Set,

    /// <summary>Numbers in invariant notation: values within <see cref="FusionOptions.Tolerance"/> of each other are one answer.</summary>
    Number,
}
