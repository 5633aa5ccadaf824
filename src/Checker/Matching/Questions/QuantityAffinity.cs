using Checker.Dimensions.Quantities;
using Checker.Extraction;
using Checker.Extraction.Claims;

namespace Checker.Matching.Questions;

/// <summary>Whether two quantities answer one question: same thing counted, same part played, same place and country, then event, names and words.</summary>
internal static class QuantityAffinity
{
    private const double SameThing = 0.45, WiderThing = 0.25, NoThing = 0.1;
    private const double SameEvent = 0.3, KindredEvent = 0.15, OtherEvent = -0.3, UnknownEvent = -0.05;
    private const double SharedName = 0.16, MostNames = 1.5, SharedWord = 0.12, MostWords = 0.36, SharedFigure = 0.3, SharedCountry = 0.15;
    private const double BothCentral = 0.05, PlanAndFact = -0.1, OtherActor = -0.2, FarApart = 2, SharedObject = 0.35, SamePlaceMeasured = 0.75, SameDeal = 0.25, SomeWords = 0.5, EqualFigure = 0.15, OnlyFigure = 0.3, SmallFigure = 12;
    private const double LeastWordsOfMeasure = 0.8, LeastNames = 0.35;

    // Events that speak of the same stock of people from two sides: those who are there are those who leave.
    internal static readonly string[] Presence = ["station", "withdraw"];

    // What is done with the dead and injured when it is over.
    private static readonly string[] Afterwards = ["treat", "bury", "identify"];

    // Votes that are counted are one tally, whatever the text says that they did.
    private static readonly string[] Ballots = ["adopt", "agree", "elect", "refuse"];

    public static Affinity Score(Claim left, Claim right, MatchContext context)
    {
        Slots a = left.Slots, b = right.Slots;
        if (a.Unit != b.Unit && UnitFamily.Of(a.Unit) != UnitFamily.Of(b.Unit))
        {
            return Affinity.Conflict("unit");
        }

        // "412 postes sur 1 180" and "412 postes": a part of some whole is the total of its own event.
        if (!FigureScope.SameRole(a, b))
        {
            return Affinity.Conflict("role");
        }

        if (a.Role != b.Role && a.Role != "whole" && b.Role != "whole" && !FigureScope.Near(left, right))
        {
            return Affinity.Conflict("part of a whole");
        }

        if (left.Document == right.Document && !FigureScope.SameText(left, right))
        {
            return Affinity.Conflict("text");
        }

        double score;
        if (a.What.Length == 0 || b.What.Length == 0)
        {
            if (a.Unit.Length == 0 || (IsBareShare(left) && IsBareShare(right)))
            {
                return Affinity.Conflict("nothing counted");
            }

            score = a.What == b.What || MeasuredStuff.IsLength(a.What) || MeasuredStuff.IsLength(b.What) ? NoThing : 0;
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

        if (Novelty.Differs(left, right))
        {
            return Affinity.Conflict("another one");
        }

        if (Hosts.Differ(a, b) && context.SharedNames(left, right) < LeastNames)
        {
            return Affinity.Conflict("host");
        }

        // "120 blessés ont été soignés à Vire": who is cared for afterwards is a part of those who were hurt.
        if (ConceptTable.Covers("person", a.What) && Afterwards.Any(id => ConceptTable.Meet(a.Event, id)) != Afterwards.Any(id => ConceptTable.Meet(b.Event, id)))
        {
            return Affinity.Conflict("part");
        }

        // A figure that its own words put long before its text is of another event, unless the texts share a telling name (more than the place).
        if ((a.Unit.Length == 0 || a.Event is [not '=', ..]) && Background.Is(left) != Background.Is(right) && context.SharedNames(left, right) < LeastNames + (a.Where.Length > 0 && b.Where.Length > 0 ? 1 : 0))
        {
            return Affinity.Conflict("time");
        }

        if (Sorted.Disjoint(a.Countries, b.Countries))
        {
            return Affinity.Conflict("country");
        }

        if (a.Actor.Length > 0 && b.Actor.Length > 0 && !context.SameName(left.Document, a.Actor, right.Document, b.Actor))
        {
            return Affinity.Conflict("actor");
        }

        // Who employs them is half of the question.
        if (ConceptTable.Meet(a.Event, "employ") && ConceptTable.Meet(b.Event, "employ") && a.Names.Count > 0 && b.Names.Count > 0 && context.SharedNames(left, right) == 0)
        {
            return Affinity.Conflict("employer");
        }

        if (context.OtherParticipants(left, right) && context.SharedNames(left, right) == 0)
        {
            return Affinity.Conflict("actor");
        }

        if (a.Where.Length > 0 && b.Where.Length > 0 && !context.SameName(left.Document, a.Where, right.Document, b.Where))
        {
            return Affinity.Conflict("place");
        }

        double words = context.SharedWords(left, right);
        bool shared = Sorted.Common(a.Arguments, b.Arguments).Any();
        bool length = MeasuredStuff.IsLength(a.What) || MeasuredStuff.IsLength(b.What);
        if (a.Unit.Length > 0 && (length || a.What.Length == 0))
        {
            // What a length is of must be named by both: "un diamètre de" says it of anything.
            shared = length ? Sorted.Common(MeasureTopics.Objects(a), MeasureTopics.Objects(b)).Any() : shared;
            if (!shared && (length || words < LeastWordsOfMeasure) && (length || !ConceptTable.Meet(a.Event, b.Event)))
            {
                return Affinity.Conflict("object");
            }

            if (a.Names.Count > 0 && b.Names.Count > 0 && context.SharedNames(left, right) == 0)
            {
                return Affinity.Conflict("names");
            }

            score += shared ? SharedObject : 0;
            score += IsMoney(a.Unit) && TradeMeets(a, b) && (shared || words >= SomeWords || context.SharedNames(left, right) > 0) ? SameDeal : 0;
        }

        if (MeasureTopics.Is(a.What))
        {
            string[] objects = MeasureTopics.Objects(a), others = MeasureTopics.Objects(b);
            bool same = Sorted.Common(objects, others).Any();
            if (!same && objects.Length > 0 && others.Length > 0 && (MeasureTopics.IsOfThing(a.What) || context.SharedNames(left, right) == 0))
            {
                return Affinity.Conflict("object");
            }

            bool alone = objects.Length == 0 && others.Length == 0 && context.OnlyFigure(left) && context.OnlyFigure(right);
            if (!same && !alone && words < LeastWordsOfMeasure && context.SharedNames(left, right) == 0)
            {
                return Affinity.Conflict("object");
            }

            score += same ? SharedObject : alone ? OnlyFigure : 0;
        }

        if (a.What == Distance.Concept)
        {
            return a.Where.Length > 0 && b.Where.Length > 0 ? new Affinity(SamePlaceMeasured, false, "distance") : Affinity.Conflict("distance");
        }

        score += a.Countries.Count > 0 && b.Countries.Count > 0 ? SharedCountry : 0;
        score += (left.Stance.Modality == Modality.Planned) != (right.Stance.Modality == Modality.Planned) ? PlanAndFact : 0;
        score += context.ActorMissing(left, right) || context.ActorMissing(right, left) ? OtherActor : 0;
        score += left.Central && right.Central ? BothCentral : 0;
        score += Event(left, right);
        score += Math.Min(MostNames, context.SharedNames(left, right)) * SharedName;
        score += Math.Min(MostWords, words * SharedWord);
        score += Sorted.Common(left.Neighbours, right.Neighbours).Any() ? SharedFigure : 0;
        score += SameFigure(left, right) ? EqualFigure : 0;
        score += OnlyOfKind(left, right, context) ? OnlyFigure : 0;
        return new Affinity(Math.Clamp(score, 0, 1), false, a.What.Length > 0 ? "thing" : "unit");
    }

    private static double Event(Claim left, Claim right)
    {
        Slots a = left.Slots, b = right.Slots;
        if (a.Event.Length == 0 || b.Event.Length == 0)
        {
            return 0;
        }

        // What a thing measures does not hang on what happens to it.
        if (a.Unit.Length > 0 && UnitFamily.IsExtent(a.Unit))
        {
            return ConceptTable.Meet(a.Event, b.Event) ? KindredEvent : 0;
        }

        if (a.Role == "whole" || b.Role == "whole")
        {
            // The whole is a stock: what befalls a part of it does not count it, unless it is their being there.
            Slots other = a.Role == "whole" ? b : a;
            return other.Role == "whole" || (Presence.Contains(other.Event) && ConceptTable.Covers("person", other.What)) ? KindredEvent : OtherEvent;
        }

        if (ConceptTable.Meet(a.Event, b.Event) || (IsMoney(a.Unit) && TradeMeets(a, b)) || (SameFigure(left, right) && Outlay(a.Event) && Outlay(b.Event)))
        {
            return SameEvent;
        }

        bool ballot = a.What == "vote" && b.What == "vote" && Ballots.Contains(a.Event) && Ballots.Contains(b.Event);
        bool kindred = ballot || (Presence.Contains(a.Event) && Presence.Contains(b.Event)) || a.NearEvents.Any(id => ConceptTable.Meet(id, b.Event)) || b.NearEvents.Any(id => ConceptTable.Meet(id, a.Event));
        bool known = a.Event[0] != '=' && b.Event[0] != '=';
        return kindred ? KindredEvent : known ? OtherEvent : UnknownEvent;
    }

    // A text that gives one number of demonstrators speaks of the story's, whatever its clause says that they did.
    private static bool OnlyOfKind(Claim left, Claim right, MatchContext context)
    {
        Slots a = left.Slots, b = right.Slots;
        return a.What == b.What && a.What.Length > 0 && a.Role == b.Role && left.Document != right.Document && Event(left, right) is var told
            && told > (ConceptTable.Covers("person", a.What) && !ConceptTable.IsPart(a.What) && IsKnown(a.Event) != IsKnown(b.Event) ? 0 : OtherEvent) && (ConceptTable.IsThing(a.What) ? a.What != "person" : a.Unit.Length > 0 && !MeasureTopics.Is(a.What) && !MeasuredStuff.IsLength(a.What))
            && context.OnlyFigure(left) && context.OnlyFigure(right);
    }

    private static bool IsKnown(string slot) => slot is [not '=', ..];

    // "Un tiers" of nothing that is named.
    private static bool IsBareShare(Claim claim) => claim.Mention is QuantityMention { IsProportion: true } && claim.Slots.What.Length == 0;

    // What was invested in a thing is what it cost, where the figure is one.
    private static bool Outlay(string slot) => ConceptTable.Meet(slot, "cost") || ConceptTable.Meet(slot, "invest");

    private static bool IsMoney(string unit) => unit.Length == 3 && char.IsAsciiLetterUpper(unit[0]);

    // One deal is bought from one side and sold from the other.
    private static bool TradeMeets(Slots a, Slots b) => ConceptTable.Meet(a.Event, b.Event) || (Trades(a.Event) && Trades(b.Event));

    private static bool Trades(string slot) => ConceptTable.Meet(slot, "buy") || ConceptTable.Meet(slot, "sell");

    // The same telling figure in two texts is rarely a coincidence; it can only join claims that agree.
    private static bool SameFigure(Claim left, Claim right) => left.Mention is QuantityMention a && right.Mention is QuantityMention b && a.Anchor > SmallFigure
        && QuantityComparer.Compare(a, b).Verdict == QuantityVerdict.Same;
}
