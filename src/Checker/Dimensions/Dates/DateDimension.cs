using System.Collections.Concurrent;
using Checker.Extraction;

namespace Checker.Dimensions.Dates;

/// <summary>When: the door to dates. A date claim is the date of the event that governs it.</summary>
internal sealed class DateDimension : Dimension
{
    private const int NearReach = 10;
    private readonly ConcurrentDictionary<string, DateDetector> detectors = new(StringComparer.Ordinal);

    public override DiscrepancyKind Kind => DiscrepancyKind.Date;

    public override void Detect(Passage passage, DateInterval? published, ICollection<Mention> mentions)
    {
        List<DateMention> found = [];
        this.detectors.GetOrAdd(passage.Language.Code, static (_, language) => new DateDetector(language), passage.Language).Detect(passage, published, found);
        foreach (DateMention mention in found)
        {
            mentions.Add(mention);
        }
    }

    public override void Claim(Frame frame, ICollection<Claim> claims)
    {
        foreach (DateMention mention in frame.Dates)
        {
            if (mention.Sort is DateSort.Duration or DateSort.Time || mention.Precision == DatePrecision.Vague || (mention.Interval is null && mention.Weekday is null))
            {
                continue;
            }

            EventConcept governing = frame.Clause.Event(mention.First, out int eventToken);
            if (eventToken < 0)
            {
                continue;
            }

            claims.Add(ClaimMaker.Make(frame, DiscrepancyKind.Date, mention, mention.First, eventToken) with
            {
                Slots = ClaimMaker.Slots(frame, mention, eventToken, governing, NearReach) with { When = mention.Interval },
            });
        }
    }

    public override Comparison? Compare(Claim left, Claim right) =>
        left.Mention is DateMention a && right.Mention is DateMention b ? DateRelation.Of(a, b) : null;
}
