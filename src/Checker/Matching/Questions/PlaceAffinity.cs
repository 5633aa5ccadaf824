using Checker.Dimensions.Dates;
using Checker.Dimensions.Places;
using Checker.Extraction;
using Checker.Extraction.Claims;
using Checker.Languages;

namespace Checker.Matching.Questions;

/// <summary>Whether two places answer one question: the same event, of the same people or things, on the same day. Places recur less surely than days: without a tie beyond the kind of event there is no question.</summary>
internal static class PlaceAffinity
{
    private const double Concept = 0.3, Verb = 0.2, Once = 0.1, SharedName = 0.35, SharedNoun = 0.2, SameDay = 0.2, NearDay = 0.1, SharedWord = 0.1, MostWords = 0.2, OtherName = 0.15, MostNames = 1.5, OnlyOne = 0.1, SamePlace = 0.1, Slip = 0.3, OnePart = 0.2, Unlevelled = -0.1;

    public static Affinity Score(Claim left, Claim right, MatchContext context)
    {
        Slots a = left.Slots, b = right.Slots;
        if (a.Role != b.Role || !ConceptTable.Meet(a.Event, b.Event) || left.Mention is not PlaceMention here || right.Mention is not PlaceMention there)
        {
            return Affinity.Conflict("event");
        }

        if (left.Stance.Negated || right.Stance.Negated)
        {
            return Affinity.Conflict("polarity");
        }

        bool once = OnceEvents.Hold(a.Event);
        DateVerdict days = here.Day is not null && there.Day is not null ? Days(here.Day, there.Day) : DateVerdict.Incomparable;
        if (!once && days is DateVerdict.Tension or DateVerdict.Contradiction)
        {
            return Affinity.Conflict("day");
        }

        // What is planned somewhere and what was done elsewhere are one event only where a day says so.
        if ((left.Stance.Modality == Modality.Planned) != (right.Stance.Modality == Modality.Planned) && days is not (DateVerdict.Same or DateVerdict.Compatible))
        {
            return Affinity.Conflict("plan");
        }

        bool name = context.ShareParticipant(left, right), noun = Sorted.Common(a.Arguments, b.Arguments).Any();
        if (!name && a.Participants.Count > 0 && b.Participants.Count > 0)
        {
            return Affinity.Conflict("participant");
        }

        if (!name && !noun && PlaceEvents.IsOfOne(a.Event))
        {
            return Affinity.Conflict("subject");
        }

        if (Sorted.Disjoint(a.Countries, b.Countries))
        {
            return Affinity.Conflict("country");
        }

        if (Novelty.Differs(left, right))
        {
            return Affinity.Conflict("another one");
        }

        if (PlaceVerdict.Of(here, there) is not { } verdict)
        {
            return Affinity.Conflict("level");
        }

        // Blasts, marches, arrests of one day are many: two places need one name or one day between them, and what spreads over many towns needs the name.
        bool named = name || context.SharedNames(left, right) > 0, dated = days is DateVerdict.Same or DateVerdict.Compatible;
        bool loose = verdict.Relation >= Relation.Tension && verdict.Mechanism != Mechanism.Slip && here.Mark.Length == 0;
        if (loose && !named && (!dated || verdict.Relation == Relation.Tension || PlaceEvents.IsOfMany(a.Event)))
        {
            return Affinity.Conflict("tie");
        }

        double score = a.Event[0] == '=' ? Verb : Concept;
        score += (once ? Once : 0) + (name ? SharedName : noun ? SharedNoun : 0) + (days switch { DateVerdict.Same => SameDay, DateVerdict.Compatible => NearDay, _ => 0 });
        score += Math.Min(MostWords, context.SharedWords(left, right) * SharedWord) + (Math.Min(MostNames, context.SharedNames(left, right)) * OtherName);
        score += context.OnlyOne(left) && context.OnlyOne(right) ? OnlyOne : 0;
        score += here.Mark.Length > 0 ? OnePart : verdict.Mechanism == Mechanism.Slip ? Slip : verdict.Relation == Relation.Tension ? Unlevelled : 0;
        // Of two places that a text names for such events, the one that the other text has too answers its question.
        score += score >= Affinity.Threshold && verdict.Relation < Relation.Tension ? SamePlace : 0;
        return new Affinity(Math.Clamp(score, 0, 1), false, "event");
    }

    // Of texts without a date of their own weekdays still tell two days apart, and the same words tie them.
    private static DateVerdict Days(DateMention left, DateMention right) =>
        left.Weekday is { } day && right.Weekday is { } other && (left.Interval is null || right.Interval is null)
            ? day == other ? DateVerdict.Same : DateVerdict.Contradiction
            : left.Interval is null && right.Interval is null && left.Value == right.Value ? DateVerdict.Compatible
            : DateComparer.Compare(left, right).Verdict;
}
