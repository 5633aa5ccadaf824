using Checker.Dimensions.Quantities;
using Checker.Extraction;
using Checker.Matching.Questions;

namespace Checker.Matching.Relations;

/// <summary>
/// Weighs the raw relation of two values against their frames: other times make an update, other counters rival figures, a plan and a fact no contradiction.
/// What only the frame explains is lowered, never raised.
/// </summary>
internal static class RelationJudge
{
    private const double SmallGap = 0.02, OneWeek = 7;

    // Counts that can only grow while an event is being counted: a later, higher figure is an update.
    private static readonly HashSet<string> Running = new(StringComparer.Ordinal)
    {
        "dead", "injured", "missing", "arrested", "evacuated", "displaced", "victim", "case", "rescued", "hostage", "complaint", "signature",
    };

    // Counts that can fall as well while an event runs its course: the missing are found, the evacuated go home.
    private static readonly HashSet<string> Passing = new(StringComparer.Ordinal) { "missing", "hostage", "critical", "evacuated", "displaced", "trapped", "patient" };

    // "Four workers are missing": whatever is counted, the event makes it such a count.
    private static readonly string[] RunningEvents = ["die", "injure", "disappear", "arrest", "evacuate", "rescue", "hospitalise"], PassingEvents = ["disappear", "evacuate"];

    public static Grade Judge(Claim left, Claim right, Comparison raw, Affinity affinity)
    {
        (Relation relation, Mechanism mechanism) = (raw.Relation, raw.Mechanism);
        if (relation >= Relation.Tension)
        {
            (relation, mechanism) = left.Kind == DiscrepancyKind.Quantity ? Quantity(left, right, raw) : Frame(left, right, relation, mechanism);
        }

        return new Grade(relation, mechanism, Severity(left, right, relation, raw.Gap), Confidence(relation, raw, affinity));
    }

    private static (Relation Relation, Mechanism Mechanism) Quantity(Claim left, Claim right, Comparison raw)
    {
        if (left.Slots.When is { } when && right.Slots.When is { } other && !when.Overlaps(other))
        {
            // Two days of one week may be one result told twice; two months are two states.
            bool close = !ConceptTable.Covers("person", left.Slots.What) && !Running.Contains(left.Slots.What) && Days(when, other) <= OneWeek;
            return close ? (Relation.Tension, Mechanism.Scope) : (Relation.Compatible, Mechanism.Update);
        }

        if (Was(left, right) || Was(right, left))
        {
            return (Relation.Compatible, Mechanism.Update);
        }

        int order = Order(left.AsOf, right.AsOf);
        if (order != 0 && Counts(Passing, PassingEvents, left, right) && raw.Mechanism != Mechanism.Slip)
        {
            return (Relation.Compatible, Mechanism.Update);
        }

        if (order != 0 && Counts(Running, RunningEvents, left, right))
        {
            (Claim first, Claim last) = order < 0 ? (left, right) : (right, left);
            if (QuantityOrder.NotBelow(last.Mention, first.Mention))
            {
                return (Relation.Compatible, Mechanism.Update);
            }
        }

        if (left.Slots.Counter.Length > 0 && right.Slots.Counter.Length > 0 && left.Slots.Counter != right.Slots.Counter)
        {
            return (Relation.Tension, Mechanism.RivalCounters);
        }

        if (order != 0 && raw.Mechanism != Mechanism.Slip)
        {
            return (Relation.Tension, Mechanism.Scope);
        }

        return Frame(left, right, raw.Relation, raw.Mechanism);
    }

    private static (Relation Relation, Mechanism Mechanism) Frame(Claim left, Claim right, Relation relation, Mechanism mechanism)
    {
        bool planned = left.Stance.Modality == Modality.Planned, other = right.Stance.Modality == Modality.Planned;
        if (planned != other)
        {
            return (Relation.Tension, Mechanism.PlanAndFact);
        }

        bool hearsay = left.Stance.Modality is Modality.Possible or Modality.Hearsay || right.Stance.Modality is Modality.Possible or Modality.Hearsay;
        return hearsay ? (Relation.Tension, Mechanism.Strength) : (relation, mechanism);
    }

    private static bool Counts(HashSet<string> things, string[] events, Claim left, Claim right) =>
        things.Contains(left.Slots.What) || (ConceptTable.Covers("person", left.Slots.What) && Array.Exists(events, id => ConceptTable.Meet(left.Slots.Event, id) && ConceptTable.Meet(right.Slots.Event, id)));

    // "Ramène de 412 à 380": the text itself says that the other's value was the former one.
    private static bool Was(Claim now, Claim then) =>
        now.Former is { } former && then.Mention is QuantityMention told && Order(now.AsOf, then.AsOf) >= 0 && former.Core.Meets(told.Core);

    private static double Days(DateInterval a, DateInterval b) => a.Start is { } first && b.Start is { } second ? Math.Abs((first - second).TotalDays) : double.PositiveInfinity;

    // -1 when the left text is older, 1 when newer, 0 when that is not known.
    private static int Order(DateInterval? left, DateInterval? right)
    {
        if (left is not { End: { } leftEnd, Start: { } leftStart } || right is not { End: { } rightEnd, Start: { } rightStart })
        {
            return 0;
        }

        return leftEnd <= rightStart ? -1 : rightEnd <= leftStart ? 1 : 0;
    }

    private static int Severity(Claim left, Claim right, Relation relation, double gap)
    {
        if (relation < Relation.Tension)
        {
            return relation == Relation.Agree ? 0 : 1;
        }

        int severity = gap <= SmallGap ? 1 : 2;
        return severity == 2 && relation == Relation.Contradiction && left.Central && right.Central ? 3 : severity;
    }

    private static double Confidence(Relation relation, Comparison raw, Affinity affinity)
    {
        double confidence = 0.25 + (0.6 * affinity.Score);
        confidence += raw.Mechanism == Mechanism.Slip ? 0.15 : 0;
        confidence -= relation == Relation.Tension && raw.Relation == Relation.Tension ? 0.1 : 0;
        return Math.Clamp(confidence, 0.05, 0.97);
    }
}
