using System.Collections.Concurrent;
using Checker.Corpus.Syntax;
using Checker.Dimensions.Dates;
using Checker.Extraction.Statements;
using Checker.Extraction;

namespace Checker.Extraction.Claims;

/// <summary>When: the door to dates. A date claim is the date of the event that governs it.</summary>
internal sealed class DateDimension : Dimension
{
    /// <summary>What a date tells that is read off a state lasting since then.</summary>
    public const string Beginning = "beginning";

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

            int anchor = Dated(frame, mention);
            EventConcept governing = frame.Events.Event(anchor, out int eventToken);
            if (eventToken >= 0 && frame.Passage.Tree.Label(frame.Events.PredicateOf(anchor)) == Dependency.AclRelcl && !frame.Passage.Tree.IsWithin(eventToken, frame.Events.PredicateOf(anchor)))
            {
                // "Les accords qui lient les deux pays en avril": the date belongs to the inner clause, not to what the clause describes.
                continue;
            }

            if (ConceptTable.Meet(governing.Id ?? "", "announce") && NounPhraseReader.Preposition(frame.Passage.Tree, anchor) is >= 0 and var aim && frame.Passage.Language.WordSet("aim-prepositions")[frame.Passage.Tree.LemmaWord(aim)]
                && Announced(frame, anchor, out EventConcept announced) is >= 0 and var coming)
            {
                // "La réouverture est annoncée pour le 20 mars": the day of what is announced.
                (eventToken, governing) = (coming, announced);
            }

            if (mention.Since && BeginningReader.State(frame, anchor) is >= 0 and var state)
            {
                AddBeginnings(frame, mention, anchor, state, claims);
                continue;
            }

            Add(frame, mention, anchor, eventToken, governing, "", claims);
        }
    }

    public override Comparison? Compare(Claim left, Claim right) =>
        left.Mention is DateMention a && right.Mention is DateMention b ? DateRelation.Of(a, b)
        : left.Mention is ClockMention c && right.Mention is ClockMention d ? ClockRelation.Of(c, d) : null;

    private static void Add(Frame frame, DateMention mention, int anchor, int eventToken, EventConcept governing, string begun, ICollection<Claim> claims)
    {
        Slots slots = ClaimMaker.Slots(frame, mention, anchor, eventToken, governing);
        string told = BeginningReader.Slot(frame, slots.Event, eventToken, out int opened);
        claims.Add(ClaimMaker.Make(frame, DiscrepancyKind.Date, mention, anchor, eventToken) with
        {
            Slots = slots with
            {
                What = begun.Length > 0 ? Beginning : "",
                Event = begun.Length > 0 ? begun : told,
                When = mention.Interval,
                Earlier = IsEarlier(frame, eventToken) || (opened != eventToken && IsEarlier(frame, opened)),
            },
        });
    }

    private static int Announced(Frame frame, int anchor, out EventConcept announced)
    {
        foreach (int role in frame.Arguments.Roles(frame.Events.PredicateOf(anchor)))
        {
            if (role >= 0 && frame.Events.Tells(role, out announced))
            {
                return role;
            }
        }

        announced = default;
        return -1;
    }

    private static bool IsEarlier(Frame frame, int token) => token >= 0 && SequenceReader.At(frame, token, out _) == Sequence.Earlier;

    // "En grève depuis lundi": the date of the event that began the state, which one state may have several of.
    private static void AddBeginnings(Frame frame, DateMention mention, int anchor, int state, ICollection<Claim> claims)
    {
        LastingStates states = LastingStates.For(frame.Passage.Language);
        SyntaxTree tree = frame.Passage.Tree;
        foreach ((string begun, bool earlier) in states.Of(tree.LemmaWord(state)) ?? states.Of(tree.Word(state)) ?? [])
        {
            if (!frame.Stances.Read(state).Negated && (earlier ? mention.NoLater() : mention.Interval is null ? mention : mention.Beginning()) is { } start)
            {
                Add(frame, start, anchor, state, default, begun, claims);
            }
        }
    }

    // "C'est samedi que le coffre a été volé": the cleft dates the event of its clause.
    private static int Dated(Frame frame, DateMention mention)
    {
        SyntaxTree tree = frame.Passage.Tree;
        int top = frame.Events.Top(mention.First, mention.Last);
        if (tree.Child(top, Dependency.Cop) < 0)
        {
            return top;
        }

        foreach (int child in tree.Children(top))
        {
            if (child > mention.Last && tree.Upos(child) == Upos.Verb && tree.Label(child) is Dependency.Advcl or Dependency.Ccomp or Dependency.Csubj or Dependency.Acl or Dependency.AclRelcl)
            {
                return child;
            }
        }

        return top;
    }

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
