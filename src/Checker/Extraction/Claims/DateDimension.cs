using System.Collections.Concurrent;
using Checker.Corpus.Syntax;
using Checker.Dimensions.Dates;
using Checker.Extraction.Statements;
using Checker.Extraction;

namespace Checker.Extraction.Claims;

/// <summary>When: the door to dates. A date claim is the date of the event that governs it.</summary>
internal sealed class DateDimension : Dimension
{
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
        if (frame.Passage.Block.Label == BlockLabel.Dateline)
        {
            // A date line dates the text, not an event.
            return;
        }

        ClockClaims.Of(frame, claims);
        foreach (DateMention date in frame.Dates)
        {
            DateMention mention = DayOf(frame, date);
            if (mention.Sort is DateSort.Duration or DateSort.Time || mention.Precision == DatePrecision.Vague || (mention.Interval is null && mention.Weekday is null) || HangsOnEvent(frame, mention))
            {
                continue;
            }

            int anchor = frame.Events.Top(mention.First, mention.Last);
            EventConcept governing = frame.Events.Event(anchor, out int eventToken);
            if (eventToken >= 0 && frame.Passage.Tree.Label(frame.Events.PredicateOf(anchor)) == Dependency.AclRelcl && !frame.Passage.Tree.IsWithin(eventToken, frame.Events.PredicateOf(anchor)))
            {
                // "Les accords qui lient les deux pays en avril": the date belongs to the inner clause, not to what the clause describes.
                continue;
            }

            claims.Add(ClaimMaker.Make(frame, DiscrepancyKind.Date, mention, anchor, eventToken) with
            {
                Slots = ClaimMaker.Slots(frame, mention, anchor, eventToken, governing) with
                {
                    When = mention.Interval,
                    Earlier = eventToken >= 0 && SequenceReader.At(frame, eventToken, out _) == Sequence.Earlier,
                },
            });
        }
    }

    public override Comparison? Compare(Claim left, Claim right) =>
        left.Mention is DateMention a && right.Mention is DateMention b ? DateRelation.Of(a, b)
        : left.Mention is ClockMention c && right.Mention is ClockMention d ? ClockRelation.Of(c, d) : null;

    // "mardi vers 8 heures" dates its event to a day; the hour is a claim of its own.
    private static DateMention DayOf(Frame frame, DateMention mention)
    {
        if (mention is not { Clock: not null, Sort: DateSort.DateTime, Interval.Start: not null })
        {
            return mention;
        }

        (int first, int last) = (mention.ClockLast + 1, mention.Last);
        for (int i = mention.First; i < mention.ClockFirst; i++)
        {
            if (frame.Passage.Tree.Upos(i) is Upos.Noun or Upos.Propn or Upos.Num)
            {
                (first, last) = (mention.First, i);
            }
        }

        while (first < last && frame.Passage.Tree.Upos(first) is Upos.Punct)
        {
            first++;
        }

        return first > last ? mention : mention.Day(frame.Passage.SpanOf(first, last), first, last);
    }

    // "Two days before the crash" dates what it stands with by another event; the event it names is not the one it dates.
    private static bool HangsOnEvent(Frame frame, DateMention mention)
    {
        bool[] anchors = frame.Passage.Language.WordSet("date-anchors");
        // "Before 15 March" is a bound and stays; "after Tuesday's crash" is none.
        for (int i = mention.First + (mention.Until ? 1 : 0); i <= mention.Last; i++)
        {
            if (anchors[frame.Passage.Tokens[i].Word])
            {
                return true;
            }
        }

        return false;
    }
}
