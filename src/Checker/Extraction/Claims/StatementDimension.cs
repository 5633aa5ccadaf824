using Checker.Corpus.Syntax;
using Checker.Dimensions.Dates;
using Checker.Extraction.Statements;
using Checker.Extraction;

namespace Checker.Extraction.Claims;

/// <summary>What happened, or did not, and whether for the first time: the door to statements.</summary>
internal sealed class StatementDimension : Dimension
{
    private const int LongestEvidence = 72;

    public override DiscrepancyKind Kind => DiscrepancyKind.Polarity;

    public override void Detect(Passage passage, DateInterval? published, ICollection<Mention> mentions)
    {
    }

    public override void Claim(Frame frame, ICollection<Claim> claims)
    {
        for (int i = frame.Sentence.First; i < frame.Sentence.End; i++)
        {
            // A verb that no list knows tells of itself.
            if (frame.Events.Tells(i, out EventConcept concept) || (frame.Passage.Tree.Upos(i) == Upos.Verb && frame.Words[i].Length > 0 && frame.Events.PredicateOf(i) == i))
            {
                claims.Add(Of(frame, i, concept));
            }
        }

        OutcomeReader.Read(frame, claims);
        PrecedenceReader.Read(frame, claims);
    }

    public override Comparison? Compare(Claim left, Claim right) =>
        left.Mention is StatementMention a && right.Mention is StatementMention b && a.Stance.Negated != b.Stance.Negated
            ? new Comparison(Relation.Contradiction, Mechanism.Denial, 1, "asserted and negated")
            : null;

    private static Claim Of(Frame frame, int at, EventConcept concept)
    {
        Sequence sequence = SequenceReader.At(frame, at, out int word);
        Stance stance = frame.Stances.Read(at);
        (int first, int last) = word < 0 ? (at, at) : (Math.Min(word, at), Math.Max(word, at));
        last = WithDate(frame, first, last);
        StatementMention mention = new(frame.Passage.SpanOf(first, last), first, last) { Event = frame.Events.Slot(concept, at), Sequence = sequence, Stance = stance };
        DiscrepancyKind kind = sequence is Sequence.First or Sequence.Never ? DiscrepancyKind.Order : DiscrepancyKind.Polarity;
        Slots slots = ClaimMaker.Slots(frame, mention, at, at, concept) with { What = frame.Words[at] };
        return ClaimMaker.Make(frame, kind, mention, at, at) with
        {
            Slots = kind == DiscrepancyKind.Order ? slots with { Names = frame.PassageNames() } : slots,
        };
    }

    // The date of the clause belongs to the words that a reader wants to see: "avait déjà cédé en février 1994".
    private static int WithDate(Frame frame, int first, int last)
    {
        foreach (DateMention date in frame.Dates)
        {
            if (date.First > last && frame.Events.SameClause(last, date.First) && frame.Passage.SpanOf(first, date.Last).Length <= LongestEvidence)
            {
                return date.Last;
            }
        }

        return last;
    }
}
