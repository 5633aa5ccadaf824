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
            if (slot.Length == 0 && Before(frame, mention.First) is >= 0 and var told)
            {
                governing = frame.Events.Event(told, out eventToken);
                slot = frame.Events.Slot(governing, eventToken);
            }

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
                    What = Phase(frame, anchor, eventToken),
                    When = Days(slots.When),
                    Earlier = SequenceReader.At(frame, eventToken, out _) == Sequence.Earlier,
                },
            });
        }
    }

    // The event told of last before the hour, where the tree hangs the hour on the saying ("hit rocks at 21:40, the company said").
    private static int Before(Frame frame, int first)
    {
        for (int i = first - 1; i >= frame.Sentence.First && frame.Passage.Tokens[i].Kind != TokenKind.Punctuation; i--)
        {
            if (frame.Passage.Tree.Upos(i) == Upos.Verb && SyntaxLexicon.For(frame.Passage.Language).SpeechVerbs[frame.Passage.Tree.LemmaWord(i)])
            {
                return -1;
            }

            if (frame.Events.Tells(i, out _))
            {
                return i;
            }
        }

        return -1;
    }

    // "Le feu a été maîtrisé à 9 h 15": what the predicate does to the event, "" where it only says that it came about or began.
    private static string Phase(Frame frame, int anchor, int eventToken)
    {
        int own = frame.Events.PredicateOf(anchor), predicate = frame.Words[own].Length > 0 ? own : frame.Events.PredicateOf(eventToken), lemma = frame.Passage.Tree.LemmaWord(predicate);
        bool comes = predicate == eventToken || frame.Passage.Tree.Upos(predicate) is not (Upos.Verb or Upos.Adj) || ClockWords.For(frame.Passage.Language).Beginnings.Contains(frame.Words[predicate])
            || SyntaxLexicon.For(frame.Passage.Language).SpeechVerbs[lemma]
            || ConceptTable.For(frame.Passage.Language).Phrases(frame.Words[eventToken]).Any(phrase => phrase.Rest.Contains(frame.Words[predicate], StringComparer.Ordinal));
        return comes ? "" : frame.Words[predicate];
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
