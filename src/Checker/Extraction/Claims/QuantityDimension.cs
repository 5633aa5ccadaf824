using System.Collections.Concurrent;
using Checker.Corpus.Syntax;
using Checker.Dimensions.Quantities;
using Checker.Extraction;

namespace Checker.Extraction.Claims;

/// <summary>How many, how much: the door to quantities.</summary>
internal sealed class QuantityDimension : Dimension
{
    private const double LeastAmount = 1000;
    private const int LongestPart = 6, LongestChange = 5, LargestGap = 12;
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
        foreach (QuantityMention all in Unanimity.Read(frame))
        {
            claims.Add(Of(frame, all));
        }

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
        int number = frame.Events.Top(mention.First, mention.Last), anchor = mention.CountedToken >= 0 ? mention.CountedToken : CountedThing.Of(frame, number, mention.Unit);
        // "Dix-neuf personnes sont mortes et quatre restent portées disparues": the noun is the first clause's, the event the second's.
        bool apart = mention.CountedToken >= 0 && (mention.CountedToken < mention.First || mention.CountedToken > mention.Last) && mention.CountedToken < number && !frame.Events.SameClause(number, mention.CountedToken);
        EventConcept governing = frame.Events.CountedEvent(apart ? number : anchor, out int eventToken);
        Slots slots = ClaimMaker.Slots(frame, mention, anchor, eventToken, governing);
        if (governing.Id is null && eventToken >= 0 && frame.Passage.Language.WordSet("counting-verbs")[frame.Passage.Tree.LemmaWord(eventToken)])
        {
            // To put a figure on a thing is nothing that befalls it.
            slots = slots with { Event = "", Actor = "" };
        }

        if (LocalCounter.Of(frame, mention) is { Length: > 0 } counter)
        {
            slots = slots with { Counter = counter };
        }

        string topic = MeasureTopics.Of(frame, mention, out int of);
        if (of >= 0 && frame.Words[of].Length > 0)
        {
            slots = slots with { Complements = [.. slots.Complements.Append(frame.Words[of]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)] };
        }

        return ClaimMaker.Make(frame, DiscrepancyKind.Quantity, mention, anchor, eventToken) with
        {
            Span = Converted(frame, mention) is { } converted ? TextSpan.Between(converted.Span.Start, mention.Span.End) : WithCounted(mention),
            Former = Former(frame, mention),
            Slots = slots with
            {
                What = topic.Length > 0 ? topic : CountedThing.InCrowd(frame, slots.Counter, mention, CountedThing.Concept(frame, mention, anchor, governing)),
                Role = IsWhole(frame, mention) || IsStock(frame, mention, anchor) ? "whole" : mention.Role == QuantityRole.Total && FrontedWhole.Opens(frame, mention) ? "part" : mention.Role.ToString().ToLowerInvariant(),
                Unit = mention.IsProportion ? "percent" : mention.Unit,
                Direction = Distance.Is(frame, mention) ? Distance.Direction(frame, mention) : "",
                Where = Distance.From(frame, mention) is { } from ? ClaimMaker.NameKey(frame, from) : slots.Where,
            },
        };
    }

    // "passé de 3 à 7", "7, contre 3 la veille": the former value that stands next to it.
    private static QuantityMention? Former(Frame frame, QuantityMention mention) => mention.Role != QuantityRole.Total ? null
        : frame.Mentions.OfType<QuantityMention>().FirstOrDefault(other => other.Role == QuantityRole.Previous && (other.Unit == mention.Unit || other.ElidedUnit == mention.Unit) && Math.Max(mention.First - other.Last, other.First - mention.Last) <= LongestChange);

    // "269 éléments sur 946": the event befell the part, the whole is a stock.
    private static bool IsWhole(Frame frame, QuantityMention mention) => mention.Role == QuantityRole.Total
        && frame.Mentions.OfType<QuantityMention>().Any(other => other.Role == QuantityRole.Part && other.Last < mention.First && mention.First - other.Last <= LongestPart);

    // "L'hôpital compte 600 lits": what a thing has is no count of what befalls it ("on a compté 40 lits" is one); people are counted by both.
    private static bool IsStock(Frame frame, QuantityMention mention, int anchor) => mention is { Role: QuantityRole.Total, Unit: "" } && mention.CountedToken >= 0
        && frame.Passage.Tree.Label(anchor) is Dependency.Obj or Dependency.Obl or Dependency.Iobj && frame.Passage.Tree.Child(frame.Passage.Tree.Head(anchor), Dependency.Aux) < 0 && frame.Passage.Language.WordSet("stock-verbs")[frame.Passage.Tree.LemmaWord(frame.Passage.Tree.Head(anchor))]
        && !ConceptTable.Covers("person", ConceptTable.For(frame.Passage.Language).Thing(frame.Passage.Tree, anchor));

    // "8 millions d'euros (60 millions de couronnes)": one amount told in two currencies or units; the words of both are the evidence.
    private static QuantityMention? Converted(Frame frame, QuantityMention mention)
    {
        int open = mention.First - 1, close = Math.Max(mention.Last, mention.CountedToken) + 1;
        return open <= frame.Sentence.First || close >= frame.Sentence.End || frame.Passage.Text[frame.Passage.Tokens[open].Start] != '(' || frame.Passage.Text[frame.Passage.Tokens[close].Start] != ')' ? null
            : frame.Mentions.OfType<QuantityMention>().FirstOrDefault(other => other.Last < open && open - other.Last <= 2 && other.Unit.Length > 0 && other.Unit != mention.Unit && other.Sort is QuantityKind.Money or QuantityKind.Measure
                && (mention.Unit.Length > 0 || mention.Anchor >= LeastAmount));
    }

    // "plus de 1 000 soldats": the noun right after the number belongs to the words that a reader wants to see.
    private static TextSpan WithCounted(QuantityMention mention)
    {
        TextSpan counted = mention.Counted;
        bool after = counted.Length > 0 && counted.Start >= mention.Span.End && counted.Start - mention.Span.End <= LargestGap;
        return after ? TextSpan.Between(mention.Span.Start, counted.End) : mention.Span;
    }
}
