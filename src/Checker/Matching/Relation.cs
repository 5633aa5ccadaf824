namespace Checker;

/// <summary>How two claims that answer one question stand to each other.</summary>
public enum Relation
{
    /// <summary>The same value, perhaps in other words.</summary>
    Agree,

    /// <summary>They differ, and both can hold.</summary>
    Compatible,

    /// <summary>They cannot both be taken at face value, yet scope, date, counter or wording may explain it.</summary>
    Tension,

    /// <summary>The same question of the same thing at the same time: one must be wrong.</summary>
    Contradiction,
}
