using Checker.Extraction.Statements;
using Checker.Extraction;
using Checker.Matching.Questions;

namespace Checker.Matching.Relations;

/// <summary>One text says that something happened, another that it did not: the same event of the same things or people, at times that meet.</summary>
internal sealed class PolarityRule(MatchContext context)
{
    private const double LeastShared = 0.9, MuchShared = 1.6, SharedArgument = 0.5, SharedName = 0.4, LongestDebate = 14;

    /// <summary>Returns the asserted claims that oppose a negated one, the surest first.</summary>
    public IReadOnlyList<(Claim Claim, double Strength)> Opponents(Claim negated, IEnumerable<Claim> statements) =>
    [
        .. statements.Select(other => (Claim: other, Strength: this.Strength(negated, other))).Where(pair => pair.Strength > 0)
            .OrderByDescending(pair => pair.Strength).ThenBy(pair => pair.Claim.Document, StringComparer.Ordinal).ThenBy(pair => pair.Claim.Span.Start),
    ];

    // 0 where the two do not speak of the same thing.
    private double Strength(Claim negated, Claim other)
    {
        if (other.Document == negated.Document || other.Stance.Negated || !ConceptTable.Meet(other.Slots.Event, negated.Slots.Event)
            || other.Stance.Modality is Modality.Hypothetical or Modality.Possible || negated.Stance.Modality is Modality.Hypothetical or Modality.Possible
            || other.Mention is not StatementMention { Sequence: Sequence.None } || Sorted.Disjoint(negated.Slots.Countries, other.Slots.Countries) || Sorted.Cross(negated.Slots.Parties, other.Slots.Parties))
        {
            return 0;
        }

        if (negated.Slots.Where.Length > 0 && other.Slots.Where.Length > 0 && !context.SameName(negated.Document, negated.Slots.Where, other.Document, other.Slots.Where))
        {
            return 0;
        }

        if (negated.Slots.When is { } when && other.Slots.When is { } then && !when.Overlaps(then))
        {
            return 0;
        }

        // "N'a plus été contrôlé depuis juin": the last check may be one of that June.
        if (negated.Slots.When is { Start: { } since, End: null } && other.Slots.When is { Start: { } day } && day < Opened(since))
        {
            return 0;
        }

        // What had not happened by Monday may have happened by Friday.
        if (negated.Slots.When is null && negated.AsOf?.End is { } told && other.AsOf?.Start is { } later && told <= later)
        {
            return 0;
        }

        // A denial weeks after the claim denies something newer, unless both date it.
        if ((negated.Slots.When is null || other.Slots.When is null) && negated.AsOf?.Start is { } denied && other.AsOf?.Start is { } claimed && (denied - claimed).TotalDays > LongestDebate)
        {
            return 0;
        }

        double shared = context.SharedWords(negated, other) + (Sorted.Common(negated.Slots.Arguments, other.Slots.Arguments).Any() ? SharedArgument : 0) + (context.ShareParticipant(negated, other) ? SharedArgument : 0) + (SharedName * Math.Min(1, context.SharedNames(negated, other)));
        return shared < LeastShared ? 0 : Math.Min(1, shared / MuchShared);
    }

    // The end of the year, month or day that a span begins with.
    private static DateTime Opened(DateTime since) =>
        since.Year == DateTime.MaxValue.Year ? since : since is { Day: 1, Month: 1 } ? since.AddYears(1) : since.Day == 1 ? since.AddMonths(1) : since.Date.AddDays(1);
}
