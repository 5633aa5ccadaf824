using Checker.Dimensions.Dates;
using Checker.Extraction;
using Checker.Extraction.Claims;
using Checker.Languages;

namespace Checker.Matching.Questions;

/// <summary>Whether two dates answer one question: the same event, of the same things or people.</summary>
internal static class DateAffinity
{
    private const double SameEvent = 0.35, SharedName = 0.2, SharedWord = 0.2, MostWords = 0.45, SamePlace = 0.1, OnlyOnce = 0.2, SharedArgument = 0.15, SharedPerson = 0.1, OnlyDate = 0.2, OnlyDay = 0.1, MostNames = 1.5, Slip = 0.2, BareDays = -0.1, WeeksApart = 14, SharedParticipant = 0.1;

    public static Affinity Score(Claim left, Claim right, MatchContext context)
    {
        if (left.Slots.Role != right.Slots.Role)
        {
            return Affinity.Conflict("role");
        }

        return ConceptTable.Meet(left.Slots.Event, right.Slots.Event) ? OfOneEvent(left, right, context) : Affinity.Conflict("event");
    }

    /// <summary>Scores two dates whose events may be one.</summary>
    public static Affinity OfOneEvent(Claim left, Claim right, MatchContext context)
    {
        Slots a = left.Slots, b = right.Slots;
        if (left.Stance.Negated != right.Stance.Negated)
        {
            return Affinity.Conflict("polarity");
        }

        if (Sorted.Disjoint(a.Countries, b.Countries) || Sorted.Cross(a.Parties, b.Parties))
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

        bool once = OnceEvents.Hold(a.Event);
        if (!once && a.People.Count > 0 && b.People.Count > 0 && !context.SharePerson(left, right))
        {
            return Affinity.Conflict("people");
        }

        if (Novelty.Differs(left, right))
        {
            return Affinity.Conflict("another one");
        }

        // A bridge closed since May is not the tunnel closed in June; people have many names.
        bool state = (a.What == DateDimension.Beginning || b.What == DateDimension.Beginning) && !ConceptTable.Meet(a.Event, "strike-begins");
        if (state && Sorted.Disjoint(a.Arguments, b.Arguments) && a.People.Count == 0 && b.People.Count == 0)
        {
            return Affinity.Conflict("object");
        }

        // Weekdays of two texts weeks apart are days of two weeks.
        if (IsBareDay(left) && IsBareDay(right) && left.AsOf?.Start is { } told && right.AsOf?.Start is { } retold && Math.Abs((told - retold).TotalDays) > WeeksApart)
        {
            return Affinity.Conflict("publication");
        }

        if (context.CrossParticipants(left, right) || (OnceEvents.Encounter(a.Event) && context.CrossNames(left, right)))
        {
            return Affinity.Conflict("other party");
        }

        // "La loi sur l'eau" and "la loi sur la chasse" are two laws.
        double arguments = !Sorted.Common(a.Arguments, b.Arguments).Any() ? 0 : Sorted.Disjoint(a.Complements, b.Complements) ? -SharedArgument : SharedArgument;
        double words = Math.Min(MostWords, context.SharedWords(left, right) * SharedWord);
        double score = SameEvent + (once ? OnlyOnce : 0) + arguments + (DateSlip.Is(left, right) ? Slip : 0) + (context.ShareParticipant(left, right) ? SharedParticipant : 0) + (context.SharePerson(left, right) ? SharedPerson : 0) + OfOnlyOne(left, right, context) + (placed ? SamePlace : 0) + (Math.Min(MostNames, context.SharedNames(left, right)) * SharedName) + words;
        // "Mardi" here and "lundi" there hang on two publication days: more than a common event must tie them.
        score += IsBareDay(left) && IsBareDay(right) ? BareDays : 0;
        return new Affinity(Math.Clamp(score, 0, 1), false, "event");
    }

    // Each text dates the event once: a bare weekday says less than a date, and a date long past beside one of today nothing, nor does the day since when beside the day on which.
    private static double OfOnlyOne(Claim left, Claim right, MatchContext context) => !context.OnlyOne(left) || !context.OnlyOne(right) || Background.Is(left) != Background.Is(right) || IsSince(left) != IsSince(right) ? 0
        : IsBareDay(left) || IsBareDay(right) ? OnlyDay : OnlyDate;

    private static bool IsSince(Claim claim) => claim.Mention is DateMention { Since: true } && claim.Slots.What.Length == 0;

    private static bool IsBareDay(Claim claim) => claim.Mention is DateMention { Relative: true, Weekday: not null };
}
