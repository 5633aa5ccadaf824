namespace Checker.Dimensions.Roles;

/// <summary>Turns the comparison of two roles of one person into the relation and mechanism that all dimensions share.</summary>
internal static class RoleRelation
{
    private const double RankGap = 0.5;

    public static Comparison? Of(RoleMention left, RoleMention right)
    {
        RoleComparison compared = RoleComparer.Compare(left, right);
        return compared.Verdict switch
        {
            RoleVerdict.Same => new Comparison(Relation.Agree, Mechanism.Same, 0, compared.Reason),
            RoleVerdict.EquivalentRank => new Comparison(Relation.Compatible, Mechanism.Equivalent, 0, compared.Reason),
            RoleVerdict.Compatible => new Comparison(Relation.Compatible, Mechanism.Precision, 0, compared.Reason),
            RoleVerdict.Tension => new Comparison(Relation.Tension, Mechanism.Scope, RankGap, compared.Reason),
            RoleVerdict.Contradiction => new Comparison(Relation.Contradiction, Mechanism.RivalAccounts, 1, compared.Reason),
            _ => null,
        };
    }
}
