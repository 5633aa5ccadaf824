using Checker.Corpus.Syntax;
using Checker.Dimensions.Dates;
using Checker.Extraction.Statements;

namespace Checker.Extraction.Claims;

/// <summary>At what time of day: the claims of the hours of a sentence, each tied to the event that it times.</summary>
internal static class ClockClaims
{
    /// <summary>The role of a claim whose value is a time of day.</summary>
    public const string Role = "clock";

    public static void Of(Frame frame, ICollection<Claim> claims)
    {
        foreach (ClockMention mention in ClockReader.Read(frame))
        {
            int anchor = frame.Events.Top(mention.First, mention.Last);
            EventConcept governing = frame.Events.Event(anchor, out int eventToken);
            if (governing.Id is null && Timed(frame, anchor) is >= 0 and var clause)
            {
                governing = frame.Events.Event(clause, out eventToken);
            }

            string slot = frame.Events.Slot(governing, eventToken);
            if (slot.Length == 0 || slot == "announce")
            {
                continue;
            }

            Slots slots = ClaimMaker.Slots(frame, mention, anchor, eventToken, governing);
            claims.Add(ClaimMaker.Make(frame, DiscrepancyKind.Date, mention, anchor, eventToken) with
            {
                Slots = slots with
                {
                    Role = Role,
                    When = Days(slots.When),
                    Earlier = SequenceReader.At(frame, eventToken, out _) == Sequence.Earlier,
                },
            });
        }
    }

    // The days that an hour or a night belongs to.
    private static DateInterval? Days(DateInterval? when) =>
        when is { Start: { } start, End: { } end } ? new DateInterval(start.Date, end.Date == end ? end : end.Date.AddDays(1)) : when;

    // "Il était 5 h 30 quand le toit s'est effondré", "It was 5.30 when ...": the clause says what the hour times.
    private static int Timed(Frame frame, int anchor)
    {
        int predicate = frame.Events.PredicateOf(anchor);
        foreach (int child in frame.Passage.Tree.Children(predicate))
        {
            if (child > anchor && frame.Passage.Tree.Label(child) is Dependency.Advcl or Dependency.Ccomp or Dependency.AclRelcl)
            {
                return child;
            }
        }

        return -1;
    }
}
