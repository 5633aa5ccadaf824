using System.Runtime.CompilerServices;
using Checker.Corpus.Syntax;
using Checker.Languages;

namespace Checker.Dimensions.Dates;

/// <summary>Finds dates, times, periods and durations in one pass over a passage's tokens. Immutable, shared between threads.</summary>
internal sealed class DateDetector(Language language)
{
    private const int LongestLead = 7, FarthestAnchor = 8;

    [ThreadStatic]
    private static Buffers? threadBuffers;

    private static readonly ConditionalWeakTable<Language, DateDetector> Known = [];
    private readonly DateLexicon lexicon = new(language);
    private readonly Tense tense = new(language);

    /// <summary>Returns the one detector of a language, made at its first use.</summary>
    public static DateDetector For(Language language) => Known.GetValue(language, static key => new DateDetector(key));

    /// <summary>Says whether the words near a mention speak of it as still to come.</summary>
    public bool PointsAhead(Passage passage, DateMention mention)
    {
        Sentence sentence = passage.Sentences[passage.SentenceOf(mention.First)];
        return this.tense.Direction(passage, sentence.First, sentence.End, mention.First, mention.Last) > 0;
    }

    /// <summary>Appends the mentions of a passage in text order.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="reference">The document's own date, which may be longer than a day; null when nothing is known: relative expressions then stay unresolved.</param>
    /// <param name="mentions">Where the mentions go.</param>
    public void Detect(Passage passage, DateInterval? reference, List<DateMention> mentions)
    {
        Buffers buffers = threadBuffers ??= new Buffers();
        DateScan scan = buffers.Scan;
        List<DateFind> finds = buffers.Finds;
        List<int> pending = buffers.Pending;
        scan.Begin(this.lexicon);
        DateMention? anchor = null;
        foreach (Sentence sentence in passage.Sentences)
        {
            if (!scan.Load(passage, sentence))
            {
                continue;
            }

            finds.Clear();
            for (int i = 0, trigger = -1; i < scan.Count;)
            {
                if (trigger < i)
                {
                    trigger = scan.NextTrigger(i);
                    if (trigger == scan.Count)
                    {
                        break;
                    }
                }

                // No expression has more small words before its first time word.
                i = Math.Max(i, trigger - LongestLead);
                int next = SpanGrammar.Read(scan, i, finds);
                i = Math.Max(next, i + 1);
            }

            int firstOfSentence = mentions.Count;
            pending.Clear();
            foreach (DateFind find in finds)
            {
                DateFind copy = find;
                int first = scan[find.Start].First, last = scan[find.End - 1].Last;
                TextSpan span = TextSpan.Between(scan[find.Start].Start, scan[find.End - 1].End);
                int direction = NeedsTense(find) ? this.tense.Direction(passage, sentence.First, sentence.End, first, last) : 0;
                if (direction == 0 && scan.Count - (find.End - find.Start) <= 1)
                {
                    // A line that is nothing but a date announces rather than reports.
                    direction = 1;
                }

                if (find.First.Either && direction <= 0)
                {
                    copy.First.Slots = DateSlots.Length;
                }

                if (find.First.Has(DateSlots.Shifted) && find.First.Anaphoric && !find.Anchored && anchor is null)
                {
                    pending.Add(mentions.Count);
                }

                DateContext context = new(reference, anchor?.Interval, anchor?.Precision ?? DatePrecision.Day, direction);
                DateMention mention = DateMentionBuilder.Build(copy, context, span, first, last);
                mentions.Add(mention);
                anchor = CanAnchor(mention, find) ? mention : anchor;
            }

            this.Settle(passage, scan, finds, reference, mentions, firstOfSentence, pending, sentence);
        }
    }

    // "Il est arrivé trois jours plus tard, après avoir quitté la ville le 8": the anchor may follow in the sentence. With none at all, what lies ahead counts from today.
    private void Settle(Passage passage, DateScan scan, List<DateFind> finds, DateInterval? reference, List<DateMention> mentions, int firstOfSentence, List<int> pending, Sentence sentence)
    {
        foreach (int index in pending)
        {
            DateFind find = finds[index - firstOfSentence];
            DateInterval? anchor = null;
            DatePrecision precision = DatePrecision.Day;
            for (int i = index + 1; i < mentions.Count && i <= index + FarthestAnchor && anchor is null; i++)
            {
                if (CanAnchor(mentions[i], finds[i - firstOfSentence]))
                {
                    anchor = mentions[i].Interval;
                    precision = mentions[i].Precision;
                }
            }

            DateMention open = mentions[index];
            int direction = this.tense.Direction(passage, sentence.First, sentence.End, open.First, open.Last);
            if (anchor is null && (direction > 0 || (finds.Count == 1 && scan.Count <= find.End - find.Start + 1)))
            {
                anchor = reference;
            }

            if (anchor is not null)
            {
                mentions[index] = DateMentionBuilder.Build(find, new DateContext(reference, anchor, precision, direction), open.Span, open.First, open.Last);
            }
        }
    }

    private static bool CanAnchor(DateMention mention, in DateFind find) =>
        mention.Interval is { Start: not null, End: not null } && mention.Sort is not (DateSort.Duration or DateSort.Time) && !find.First.Has(DateSlots.Now) && !find.Header && mention.Precision <= DatePrecision.Year;

    private static bool NeedsTense(in DateFind find) =>
        (find.First.Has(DateSlots.Weekday | DateSlots.Month | DateSlots.Day | DateSlots.Season | DateSlots.Quarter | DateSlots.Semester | DateSlots.Holiday) && !find.First.Has(DateSlots.Year)) || find.First.Either || find.Lasting || find.First.NightNow || find.Side != DateSide.At;

    /// <summary>What one thread uses again from passage to passage.</summary>
    private sealed class Buffers
    {
        public DateScan Scan { get; } = new();

        public List<DateFind> Finds { get; } = [];

        public List<int> Pending { get; } = [];
    }
}
