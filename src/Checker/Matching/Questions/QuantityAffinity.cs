using Checker.Extraction;

namespace Checker.Matching.Questions;

/// <summary>Whether two quantities answer one question: same thing counted, same part played, same place and country, then event, names and words.</summary>
internal static class QuantityAffinity
{
    private const double SameThing = 0.45, WiderThing = 0.25, NoThing = 0.1;
    private const double SameEvent = 0.3, KindredEvent = 0.15, OtherEvent = -0.3;
    private const double SharedName = 0.12, SharedWord = 0.12, MostWords = 0.36, SharedFigure = 0.3, SharedCountry = 0.15;
    private const double LeastWordsOfMeasure = 0.8;

    // Events that speak of the same stock of people from two sides: those who are there are those who leave.
    private static readonly string[] Presence = ["station", "withdraw"];

    public static Affinity Score(Claim left, Claim right, MatchContext context)
    {
        Slots a = left.Slots, b = right.Slots;
        if (a.Unit != b.Unit && UnitFamily.Of(a.Unit) != UnitFamily.Of(b.Unit))
        {
            return Affinity.Conflict("unit");
        }

        if (a.Role != b.Role)
        {
            return Affinity.Conflict("role");
        }

        double score;
        if (a.What.Length == 0 || b.What.Length == 0)
        {
            if (a.Unit.Length == 0)
            {
                return Affinity.Conflict("nothing counted");
            }

            score = a.What == b.What ? NoThing : 0;
        }
        else if (a.What == b.What)
        {
            score = a.What == "person" ? WiderThing : SameThing;
        }
        else if (ConceptTable.Covers(a.What, b.What) || ConceptTable.Covers(b.What, a.What))
        {
            score = WiderThing;
        }
        else
        {
            return Affinity.Conflict("thing");
        }

        if (Sorted.Disjoint(a.Countries, b.Countries))
        {
            return Affinity.Conflict("country");
        }

        if (a.Actor.Length > 0 && b.Actor.Length > 0 && !context.SameName(left.Document, a.Actor, right.Document, b.Actor))
        {
            return Affinity.Conflict("actor");
        }

        if (a.Where.Length > 0 && b.Where.Length > 0 && !context.SameName(left.Document, a.Where, right.Document, b.Where))
        {
            return Affinity.Conflict("place");
        }

        double words = context.SharedWords(left, right);
        if (a.What.Length == 0 && words < LeastWordsOfMeasure && !ConceptTable.Meet(a.Event, b.Event))
        {
            return Affinity.Conflict("object");
        }

        score += a.Countries.Count > 0 && b.Countries.Count > 0 ? SharedCountry : 0;
        score += Event(a, b);
        score += Math.Min(2, context.SharedNames(left, right)) * SharedName;
        score += Math.Min(MostWords, words * SharedWord);
        score += Sorted.Common(left.Neighbours, right.Neighbours).Any() ? SharedFigure : 0;
        return new Affinity(Math.Clamp(score, 0, 1), false, a.What.Length > 0 ? "thing" : "unit");
    }

    private static double Event(Slots a, Slots b)
    {
        if (a.Event.Length == 0 || b.Event.Length == 0)
        {
            return 0;
        }

        if (ConceptTable.Meet(a.Event, b.Event))
        {
            return SameEvent;
        }

        bool kindred = (Presence.Contains(a.Event) && Presence.Contains(b.Event)) || a.NearEvents.Any(id => ConceptTable.Meet(id, b.Event)) || b.NearEvents.Any(id => ConceptTable.Meet(id, a.Event));
        return kindred ? KindredEvent : OtherEvent;
    }
}
