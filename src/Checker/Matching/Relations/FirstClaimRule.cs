using Checker.Extraction.Statements;
using Checker.Extraction;
using Checker.Matching.Questions;

namespace Checker.Matching.Relations;

/// <summary>
/// "The first meeting since", "never before": opposed by any earlier event of the kind that another text, or another part of the text, tells of.
/// An event counts as earlier when its date, or its text's date, comes before, or when the words say so ("déjà", "already").
/// </summary>
internal sealed class FirstClaimRule(MatchContext context)
{
    private const double LeastShared = 0.5, LeastNames = 0.35, LongestDay = 2, OneWeek = 7;

    /// <summary>Returns the claims that oppose a first-claim, the surest first: those told as earlier, then those whose own words date them.</summary>
    public IReadOnlyList<Claim> Opponents(Claim first, IEnumerable<Claim> statements) =>
    [
        .. statements.Where(other => this.Opposes(first, other))
            .OrderByDescending(other => ((StatementMention)other.Mention!).Sequence == Sequence.Earlier)
            .ThenByDescending(other => other.Mention!.Last > other.Mention.First)
            .ThenByDescending(other => context.SharedNames(first, other))
            .ThenByDescending(other => context.SharedWords(first, other))
            .ThenBy(other => other.Document, StringComparer.Ordinal).ThenBy(other => other.Span.Start),
    ];

    private bool Opposes(Claim first, Claim other)
    {
        if (!ConceptTable.Meet(other.Slots.Event, first.Slots.Event) || other.Stance.Negated || other.Mention is not StatementMention { Sequence: Sequence.None or Sequence.Earlier } mention || other.Document == first.Document)
        {
            return false;
        }

        bool kin = context.SharedNames(first, other) >= LeastNames || Sorted.Common(first.Slots.Arguments, other.Slots.Arguments).Any() || context.SharedWords(first, other) >= LeastShared;
        return kin && !BeforeTheSpan(first, other) && (mention.Sequence == Sequence.Earlier || Before(other, first));
    }

    // Told of as past by an older text, or dated before the text that calls its own event the first.
    private static bool Before(Claim other, Claim first)
    {
        DateInterval? when = other.Slots.When ?? other.AsOf;
        bool dated = first.Slots.When is { Start: { } day, End: { } next } && (next - day).TotalDays <= LongestDay;
        DateInterval? own = dated ? first.Slots.When : first.AsOf ?? first.Slots.When;
        // An undated first of the week's news may be the very event that the other text dates.
        return when?.End is { } end && own?.Start is { } start && end <= (dated || other.Slots.When is null ? start : start.AddDays(-OneWeek));
    }

    // "The first since March": what happened before March does not oppose it.
    private static bool BeforeTheSpan(Claim first, Claim other) =>
        first.Slots.When?.Start is { } since && first.AsOf?.Start is { } told && since < told.AddDays(-1) && other.Slots.When?.End is { } end && end <= since;
}
