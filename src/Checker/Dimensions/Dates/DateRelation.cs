namespace Checker.Dimensions.Dates;

/// <summary>Turns the comparison of two dates into the relation and mechanism that all dimensions share.</summary>
internal static class DateRelation
{
    private const double DaysPerYear = 365;

    private const double OneWeek = 7;

    public static Comparison? Of(DateMention left, DateMention right)
    {
        if (SameWeekday(left, right))
        {
            return new Comparison(Relation.Compatible, Mechanism.RelativeTime, 0, "one weekday, counted from two texts");
        }

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

    // "Vendredi" before and after that Friday: the text does not say which, and a week is its reach.
    private static bool SameWeekday(DateMention left, DateMention right) =>
        left is { Relative: true, Weekday: { } day, Interval.Start: { } a } && right is { Interval: { Start: { } b, End: { } end } } && b.DayOfWeek == day && a.Date != b.Date && (end - b).TotalDays <= 1 && Math.Abs((a.Date - b.Date).TotalDays) <= OneWeek
        || right is { Relative: true, Weekday: { } other, Interval.Start: { } c } && left is { Interval: { Start: { } d, End: { } last } } && d.DayOfWeek == other && c.Date != d.Date && (last - d).TotalDays <= 1 && Math.Abs((c.Date - d.Date).TotalDays) <= OneWeek;
}
