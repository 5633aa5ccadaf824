namespace Checker.Dimensions.Quantities;

/// <summary>Turns the comparison of two quantities into the relation and mechanism that all dimensions share.</summary>
internal static class QuantityRelation
{
    public static Comparison? Of(QuantityMention left, QuantityMention right)
    {
        QuantityComparison compared = QuantityComparer.Compare(left, right);
        Relation relation = compared.Verdict switch
        {
            QuantityVerdict.Same => Relation.Agree,
            QuantityVerdict.Compatible => Relation.Compatible,
            QuantityVerdict.Tension => Relation.Tension,
            QuantityVerdict.Contradiction => Relation.Contradiction,
            _ => (Relation)(-1),
        };
        return relation < 0 ? null : new Comparison(relation, MechanismOf(compared, relation), Math.Max(compared.Gap, CoreGap(left, right)), compared.Explain(left, right));
    }

    private static Mechanism MechanismOf(QuantityComparison compared, Relation relation) => relation switch
    {
        Relation.Agree when compared.Converted => Mechanism.Equivalent,
        Relation.Agree => Mechanism.Same,
        >= Relation.Tension when compared.Slip != NumberSlip.None => Mechanism.Slip,
        _ when IsBound(compared.Left) || IsBound(compared.Right) => Mechanism.Bound,
        Relation.Contradiction => Mechanism.RivalAccounts,
        _ => Mechanism.Rounding,
    };

    private static bool IsBound(HedgeClass hedge) => hedge is HedgeClass.More or HedgeClass.MoreSlightly or HedgeClass.MoreWell or HedgeClass.AtLeast
        or HedgeClass.Less or HedgeClass.LessSlightly or HedgeClass.LessWell or HedgeClass.AtMost or HedgeClass.Scale;

    // Two bounds that could both be true ("des centaines", "des milliers") are as far apart as what their readers expect.
    private static double CoreGap(QuantityMention left, QuantityMention right)
    {
        double gap = Math.Max(left.Core.Low - right.Core.High, right.Core.Low - left.Core.High);
        return left.Unit == right.Unit && gap > 0 ? gap / Math.Max(left.Anchor2, right.Anchor2) : 0;
    }
}
