namespace Checker.Dimensions.Dates;

/// <summary>Turns the comparison of two dates into the relation and mechanism that all dimensions share.</summary>
internal static class DateRelation
{
    private const double DaysPerYear = 365;

    public static Comparison? Of(DateMention left, DateMention right)
    {
        DateComparison compared = DateComparer.Compare(left, right);
        Relation relation = compared.Verdict switch
        {
            DateVerdict.Same => Relation.Agree,
            DateVerdict.Compatible => Relation.Compatible,
            DateVerdict.Tension => Relation.Tension,
            DateVerdict.Contradiction => Relation.Contradiction,
            _ => (Relation)(-1),
        };
        if (relation < 0)
        {
            return null;
        }

        Mechanism mechanism = compared.Reason switch
        {
            DateReason.Equal => Mechanism.Same,
            DateReason.WeekdaySlip => Mechanism.Slip,
            DateReason.OtherReading or DateReason.Weekday => Mechanism.RelativeTime,
            DateReason.Bound => Mechanism.Bound,
            DateReason.Gap => Mechanism.RivalAccounts,
            _ => Mechanism.Precision,
        };
        double gap = relation < Relation.Tension ? 0 : Math.Clamp(Math.Max(compared.GapDays, 1) / DaysPerYear, 0.05, 1);
        return new Comparison(relation, mechanism, gap, $"{left.Value} and {right.Value}: {compared.Verdict} by {compared.Reason}.");
    }
}
