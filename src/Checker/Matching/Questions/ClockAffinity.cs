using Checker.Dimensions.Dates;
using Checker.Extraction;
using Checker.Languages;

namespace Checker.Matching.Questions;

/// <summary>Whether two times of day answer one question: the same event on the same day. Times that agree join more easily than times that do not.</summary>
internal static class ClockAffinity
{
    private const double Meeting = 0.3, PartMeeting = 0.2, OneMoment = 0.65;
    private const int NearMidnight = 240;

    public static Affinity Score(Claim left, Claim right, MatchContext context)
    {
        if (left.Mention is not ClockMention a || right.Mention is not ClockMention b || ClockRelation.Of(a, b) is not { } compared)
        {
            return Affinity.Conflict("clock");
        }

        if (!SameDay(left, a, right, b))
        {
            return Affinity.Conflict("day");
        }

        bool near = compared.Relation < Relation.Tension;
        if (left.Document == right.Document)
        {
            // One text may tell the hour twice; it never joins what it tells itself.
            return near ? new Affinity(0, false, "document") : Affinity.Conflict("document");
        }

        if (!ConceptTable.Meet(left.Slots.Event, right.Slots.Event) && !Disasters.Meet(left.Slots.Event, right.Slots.Event))
        {
            // Told to the minute in two zones: the accident here is the alarm there.
            return ClockRelation.IsOneMoment(a, b) ? new Affinity(OneMoment, false, "moment") : Affinity.Conflict("event");
        }

        // A fire breaks out at one hour and is put out at another.
        if ((left.Slots.What.Length == 0) != (right.Slots.What.Length == 0) || (!near && left.Slots.What != right.Slots.What))
        {
            return Affinity.Conflict("phase");
        }

        // Two hours of two things: other trains leave, other doors open.
        if (!near && left.Slots.Arguments.Count > 0 && right.Slots.Arguments.Count > 0 && !Sorted.Common(left.Slots.Arguments, right.Slots.Arguments).Any() && !context.ShareParticipant(left, right))
        {
            return Affinity.Conflict("object");
        }

        Affinity told = DateAffinity.OfOneEvent(left, right, context);
        return told.Forbidden || !near ? told : told with { Score = Math.Min(1, told.Score + (a.Hedge == ClockHedge.Part || b.Hedge == ClockHedge.Part ? PartMeeting : Meeting)) };
    }

    // Around midnight one text says Monday and the other Tuesday.
    private static bool SameDay(Claim left, ClockMention a, Claim right, ClockMention b)
    {
        if (left.Slots.When is not { } day || right.Slots.When is not { } other || day.Overlaps(other))
        {
            return true;
        }

        return IsNight(a) && IsNight(b) && day.Start is { } first && other.Start is { } second && Math.Abs((first - second).TotalDays) <= 1;
    }

    private static bool IsNight(ClockMention clock) => clock.Anchor < NearMidnight || clock.Anchor > ClockMention.Day - NearMidnight;
}
