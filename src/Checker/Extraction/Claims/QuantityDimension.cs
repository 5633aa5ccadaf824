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
        foreach (QuantityMention none in NoneReader.Read(frame))
        {
            foreach (string thing in NoneReader.Things(frame, none))
            {
                Claim counted = Of(frame, none);
                claims.Add(counted with { Stance = counted.Stance with { Negated = false }, Slots = counted.Slots with { What = thing, Event = NoneReader.Event(thing) } });
            }
        }

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

            Claim claim = Of(frame, mention);
            if (!BorrowsEvent(frame, mention, claim))
            {
                claims.Add(claim);
            }
        }
    }

    // "Dix-neuf personnes sont mortes et quatre restent portées disparues": the second number has the noun of the first, not its event; read so, it says nothing.
    private static bool BorrowsEvent(Frame frame, QuantityMention mention, Claim claim) => mention.Role == QuantityRole.Total && mention.CountedToken >= 0 && mention.CountedToken < mention.First
        && frame.Mentions.OfType<QuantityMention>().Any(other => other != mention && other.CountedToken == mention.CountedToken && other.Role == QuantityRole.Total && other.First < mention.CountedToken
            && frame.Events.CountedEvent(other.CountedToken, out int told).Participant is { Length: > 0 } participant && participant == claim.Slots.What && told < mention.First);

    public override Comparison? Compare(Claim left, Claim right) =>
        left.Mention is not QuantityMention a || right.Mention is not QuantityMention b ? null
        : Distance.Opposite(left.Slots.Direction, right.Slots.Direction) ? new Comparison(Relation.Contradiction, Mechanism.Slip, 1, "opposite compass points")
        : IsRoundedShare(a, b) || IsRoundedShare(b, a) ? new Comparison(Relation.Compatible, Mechanism.Rounding, 0, "a share and its whole percents")
        : QuantityRelation.Of(a, b) is { Relation: Relation.Tension, Mechanism: Mechanism.Rounding } near && left.Slots.Role == DurationClaim.Role ? near with { Relation = Relation.Compatible }
        : QuantityRelation.Of(a, b);

    // "58,2 %" and "58 %": whole percents round.
    private static bool IsRoundedShare(QuantityMention exact, QuantityMention whole) => exact is { Unit: "percent", Hedge: HedgeClass.Bare or HedgeClass.Exact } && whole is { Unit: "percent", Hedge: HedgeClass.Bare or HedgeClass.Exact }
        && exact.Anchor != whole.Anchor && whole.Anchor == Math.Floor(whole.Anchor) && Math.Abs(exact.Anchor - whole.Anchor) <= 0.5 && exact.Anchor != Math.Floor(exact.Anchor);

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
                What = MeasureTopics.Of(frame, mention) is { Length: > 0 } topic ? topic : CountedThing.InCrowd(frame, slots.Counter, mention, CountedThing.Concept(frame, mention, anchor, governing)),
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
