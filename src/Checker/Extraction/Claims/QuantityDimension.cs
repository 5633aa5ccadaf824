using System.Collections.Concurrent;
using Checker.Dimensions.Quantities;
using Checker.Extraction;

namespace Checker.Extraction.Claims;

/// <summary>How many, how much: the door to quantities.</summary>
internal sealed class QuantityDimension : Dimension
{
    private const int LongestPart = 6, LargestGap = 12;
    private readonly ConcurrentDictionary<string, QuantityDetector> detectors = new(StringComparer.Ordinal);

    public override DiscrepancyKind Kind => DiscrepancyKind.Quantity;

    public override void Detect(Passage passage, DateInterval? published, ICollection<Mention> mentions)
    {
        List<QuantityMention> found = [];
        this.detectors.GetOrAdd(passage.Language.Code, static (_, language) => new QuantityDetector(language), passage.Language).Detect(passage, found);
        foreach (QuantityMention mention in found)
        {
            mentions.Add(mention);
        }
    }

    public override void Claim(Frame frame, ICollection<Claim> claims)
    {
        foreach (QuantityMention mention in frame.Mentions.OfType<QuantityMention>())
        {
            if (mention.Role == QuantityRole.Age)
            {
                if (AgeClaim.Of(frame, mention) is { } age)
                {
                    claims.Add(age);
                }

                continue;
            }

            if (mention.Role == QuantityRole.Identifier || mention.Sort is QuantityKind.Ordinal)
            {
                continue;
            }

            if (mention.Sort == QuantityKind.Duration)
            {
                if (mention.Role is QuantityRole.Total or QuantityRole.Part && DurationClaim.Of(frame, mention) is { } duration)
                {
                    claims.Add(duration);
                }

                continue;
            }

            claims.Add(Of(frame, mention));
        }
    }

    public override Comparison? Compare(Claim left, Claim right) =>
        left.Mention is not QuantityMention a || right.Mention is not QuantityMention b ? null
        : Distance.Opposite(left.Slots.Direction, right.Slots.Direction) ? new Comparison(Relation.Contradiction, Mechanism.Slip, 1, "opposite compass points")
        : QuantityRelation.Of(a, b);

    private static Claim Of(Frame frame, QuantityMention mention)
    {
        int anchor = mention.CountedToken >= 0 ? mention.CountedToken : CountedThing.Of(frame, frame.Events.Top(mention.First, mention.Last), mention.Unit);
        EventConcept governing = frame.Events.CountedEvent(anchor, out int eventToken);
        Slots slots = ClaimMaker.Slots(frame, mention, anchor, eventToken, governing);
        return ClaimMaker.Make(frame, DiscrepancyKind.Quantity, mention, anchor, eventToken) with
        {
            Span = WithCounted(mention),
            Slots = slots with
            {
                What = CountedThing.InCrowd(frame, slots.Counter, mention, CountedThing.Concept(frame, mention, anchor, governing)),
                Role = IsWhole(frame, mention) ? "whole" : mention.Role == QuantityRole.Total && FrontedWhole.Opens(frame, mention) ? "part" : mention.Role.ToString().ToLowerInvariant(),
                Unit = mention.Unit,
                Direction = Distance.Is(frame, mention) ? Distance.Direction(frame, mention) : "",
                Where = Distance.From(frame, mention) is { } from ? ClaimMaker.NameKey(frame, from) : slots.Where,
            },
        };
    }

    // "269 éléments sur 946": the event befell the part, the whole is a stock.
    private static bool IsWhole(Frame frame, QuantityMention mention) => mention.Role == QuantityRole.Total
        && frame.Mentions.OfType<QuantityMention>().Any(other => other.Role == QuantityRole.Part && other.Last < mention.First && mention.First - other.Last <= LongestPart);

    // "plus de 1 000 soldats": the noun right after the number belongs to the words that a reader wants to see.
    private static TextSpan WithCounted(QuantityMention mention)
    {
        TextSpan counted = mention.Counted;
        bool after = counted.Length > 0 && counted.Start >= mention.Span.End && counted.Start - mention.Span.End <= LargestGap;
        return after ? TextSpan.Between(mention.Span.Start, counted.End) : mention.Span;
    }
}
