namespace Checker.Dimensions.Names;

/// <summary>What a comparison of two names says.</summary>
internal enum NameVerdict { Same, Unsure, Different }

/// <summary>How two names of one bearer differ.</summary>
internal enum NameRelation { Identical, Spelling, Nickname, Acronym, Variant, Different }

/// <summary>The outcome of comparing two names.</summary>
/// <param name="Verdict">Same, unsure (shown, never merged) or different.</param>
/// <param name="Score">Belief that both name one bearer, 0 to 1.</param>
/// <param name="Relation">How the two wordings differ.</param>
/// <param name="Reason">A short sentence for the report.</param>
internal readonly record struct NameDecision(NameVerdict Verdict, double Score, NameRelation Relation, string Reason)
{
    /// <summary>At or above: one bearer.</summary>
    public const double SameFrom = 0.75;

    /// <summary>At or above, and below <see cref="SameFrom"/>: unsure.</summary>
    public const double UnsureFrom = 0.55;

    /// <summary>Makes the decision that a score stands for.</summary>
    public static NameDecision Of(double score, NameRelation relation, string reason)
    {
        NameVerdict verdict = score >= SameFrom ? NameVerdict.Same : score >= UnsureFrom ? NameVerdict.Unsure : NameVerdict.Different;
        return new(verdict, Math.Clamp(score, 0, 1), verdict == NameVerdict.Different ? NameRelation.Different : relation, reason);
    }

    /// <summary>A veto: the names cannot have one bearer, however near their letters are.</summary>
    public static NameDecision Veto(string reason, double score = 0.05) => new(NameVerdict.Different, score, NameRelation.Different, reason);
}
