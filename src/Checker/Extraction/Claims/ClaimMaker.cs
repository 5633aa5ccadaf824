using Checker.Dimensions.Attributions;
using Checker.Dimensions.Dates;
using Checker.Dimensions.Names;
using Checker.Dimensions.Quantities;
using Checker.Languages;

namespace Checker.Extraction.Claims;

/// <summary>Fills what all kinds of claim share: stance, speaker, time and the slots of the clause.</summary>
internal static class ClaimMaker
{
    private const int CentralReach = 400;

    /// <summary>Makes a claim of a mention; its slots are those of the clause around <paramref name="anchor"/>.</summary>
    public static Claim Make(Frame frame, DiscrepancyKind kind, Mention mention, int anchor, int eventToken)
    {
        AttributionMention? attribution = Attribution(frame, mention);
        return new Claim
        {
            Document = frame.Document.Document.Id,
            Kind = kind,
            Span = mention.Span,
            Value = mention.Value,
            Stance = frame.Stances.Read(eventToken >= 0 ? eventToken : anchor),
            Speaker = attribution?.Speaker is { } speaker ? speaker.Of(frame.Passage.Text).ToString() : "",
            Commitment = attribution?.Commitment ?? Commitment.State,
            AsOf = frame.Document.Published,
            Mention = mention,
            Central = frame.Passage.Block.Label == BlockLabel.Title || frame.Passage.Span.Start < CentralReach,
            Anonymous = attribution?.Anonymous == true,
            Teller = attribution is null ? "" : TellerReader.Of(frame, attribution),
            InTitle = frame.Passage.Block.Label == BlockLabel.Title,
            Neighbours = Neighbours(frame, mention),
        };
    }

    /// <summary>Fills the slots that the clause of an event gives to every kind of claim.</summary>
    /// <param name="frame">The sentence.</param>
    /// <param name="mention">The value.</param>
    /// <param name="anchor">The token that the value hangs on: the counted noun, the date, the event.</param>
    /// <param name="eventToken">The event word, or the predicate where no word tells of an event.</param>
    /// <param name="governing">The event.</param>
    public static Slots Slots(Frame frame, Mention mention, int anchor, int eventToken, EventConcept governing)
    {
        NameMention? place = frame.Events.Place(anchor), actor = frame.Arguments.Actor(eventToken);
        DateMention? when = frame.Dates.Where(date => date != mention && date.Interval is not null && date.Sort is not (DateSort.Duration or DateSort.Time) && frame.Events.SameClause(anchor, date.First) && !frame.Events.DatesTheSaying(date.First, eventToken))
            .OrderBy(date => Math.Abs(date.First - anchor)).ThenBy(date => date.First).FirstOrDefault();
        AttributionMention? attribution = Attribution(frame, mention);
        return new Slots
        {
            Event = frame.Events.Slot(governing, eventToken),
            NearEvents = frame.Events.Nearby(eventToken),
            Names = [.. frame.NamesAndReferences.Select(name => NameKey(frame, name)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            People = [.. frame.NamesAndReferences.Where(name => name.Sort is NameSort.Person && attribution?.Speaker?.Contains(name.Span) != true).Select(name => NameKey(frame, name)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            Parties = [.. frame.Names.Where(name => name.Country.Length > 0 && attribution?.Speaker?.Contains(name.Span) != true).Select(name => name.Country).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            Arguments = frame.Arguments.Stems(eventToken),
            Complements = frame.Arguments.Complements(eventToken),
            Another = frame.Arguments.IsAnother(anchor, eventToken),
            Participants = [.. frame.Arguments.Participants(eventToken).Select(name => NameKey(frame, name)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            Actor = actor is null ? "" : NameKey(frame, actor),
            Countries = Countries(frame, anchor),
            Words = frame.Events.Words(eventToken),
            Where = place is null ? "" : NameKey(frame, place),
            When = when?.Interval,
            Counter = attribution?.Speaker is { } speaker ? CounterOf(frame, speaker) : "",
        };
    }

    /// <summary>Returns the folded fullest form of a name in its document.</summary>
    public static string NameKey(Frame frame, NameMention name) => Folding.Key(NameOf(frame, name));

    /// <summary>Returns the fullest form of a name in its document.</summary>
    public static string NameOf(Frame frame, NameMention name)
    {
        IReadOnlyList<NameEntity> entities = frame.Document.Entities;
        return name.Entity >= 0 && name.Entity < entities.Count ? entities[name.Entity].Canonical : name.Surface;
    }

    // "selon l'UOM": an acronym counts for the side that its long form names.
    private static string CounterOf(Frame frame, TextSpan speaker)
    {
        string side = Counters.Side(speaker.Of(frame.Passage.Text).ToString(), frame.Passage.Language);
        if (side.Length > 0)
        {
            return side;
        }

        foreach (NameMention name in frame.Names)
        {
            if (speaker.Overlaps(name.Span) && Counters.Side(NameKey(frame, name), frame.Passage.Language) is { Length: > 0 } named)
            {
                return named;
            }
        }

        return "";
    }

    /// <summary>Returns the innermost attribution whose content holds the mention, or null for the outlet's own voice.</summary>
    public static AttributionMention? Attribution(Frame frame, Mention mention) =>
        frame.Attributions.Where(attribution => attribution.Span.Overlaps(mention.Span)).OrderBy(attribution => attribution.Span.Length).FirstOrDefault();

    // "soldats américains", "troupes du Niger": the countries that stand directly with the counted noun.
    private static string[] Countries(Frame frame, int anchor) =>
        [.. frame.Names.Where(name => name.Country.Length > 0 && name.First > anchor - 4 && name.First <= anchor + 3).Select(name => name.Country).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static string[] Neighbours(Frame frame, Mention mention) =>
        [.. frame.Mentions.OfType<QuantityMention>().Where(other => other != mention && other.Hedge == HedgeClass.Bare && other.Anchor > 12).Select(other => other.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
