using Checker.Extraction;
using Checker.Languages;

namespace Checker.Matching.Questions;

/// <summary>Whether two dates answer one question: the same event, of the same things or people.</summary>
internal static class DateAffinity
{
    private const double SameEvent = 0.35, SharedName = 0.15, SharedWord = 0.2, MostWords = 0.45, SamePlace = 0.1, OnlyOnce = 0.2;

    public static Affinity Score(Claim left, Claim right, MatchContext context)
    {
        Slots a = left.Slots, b = right.Slots;
        if (!ConceptTable.Meet(a.Event, b.Event))
        {
            return Affinity.Conflict("event");
        }

        if (left.Stance.Negated != right.Stance.Negated)
        {
            return Affinity.Conflict("polarity");
        }

        if (Sorted.Disjoint(a.Countries, b.Countries))
        {
            return Affinity.Conflict("country");
        }

        bool placed = a.Where.Length > 0 && b.Where.Length > 0;
        if (placed && !context.SameName(left.Document, a.Where, right.Document, b.Where))
        {
            return Affinity.Conflict("place");
        }

        if (a.Actor.Length > 0 && b.Actor.Length > 0 && !context.SameName(left.Document, a.Actor, right.Document, b.Actor))
        {
            return Affinity.Conflict("actor");
        }

        double words = Math.Min(MostWords, context.SharedWords(left, right) * SharedWord);
        double score = SameEvent + (OnceEvents.Hold(a.Event) ? OnlyOnce : 0) + (placed ? SamePlace : 0) + (Math.Min(2, context.SharedNames(left, right)) * SharedName) + words;
        return new Affinity(Math.Clamp(score, 0, 1), false, "event");
    }
}
