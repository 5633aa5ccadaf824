using Checker.Corpus.Syntax;
using Checker.Dimensions.Names;
using Checker.Dimensions.Names.Chains;

namespace Checker.Dimensions.Attributions;

/// <summary>
/// Finds the noun phrase that speaks: to the right of an inverted verb or a marker, or to the left of a verb. What may speak is told by the detected names,
/// the nouns of the chains and the tree's tags. Where the phrase stands is read from word order: tried against the tree's subjects on the corpora and
/// fresh sentences, order lost fewer speakers (in headlines, behind insertions, before an inverted verb the parser misses one subject in five).
/// </summary>
internal sealed class SpeakerPhrase(Scan scan)
{
    private readonly Circumstance circumstances = new(scan);
    private readonly NounPhrase nouns = new(scan);

    /// <summary>Skips one adverb, date or prepositional phrase; returns the same place when there is none.</summary>
    public int SkipCircumstance(int i, int to) => this.circumstances.Skip(i, to);

    /// <summary>Reads a noun phrase that begins at <paramref name="at"/> or after adverbs, dates and prepositional phrases; <paramref name="closed"/> asks for a comma after an apposition.</summary>
    public Phrase Right(int at, int to, bool closed = false)
    {
        int i = at;
        for (int skipped = 0; i < to && skipped < 4; skipped++)
        {
            int next = scan.IsComma(i) && scan.IsComma(i + 2) && i == at ? i + 3 : this.circumstances.Skip(i, to, pastNames: false);
            if (next == i)
            {
                break;
            }

            i = next;
        }

        return i < to && this.nouns.Begins(i) ? new Phrase(i, this.nouns.End(i, to, closed)) : Phrase.None;
    }

    /// <summary>Reads the subject that ends just before a verb group; nothing before <paramref name="floor"/> belongs to it.</summary>
    public Phrase Left(int verb, int floor)
    {
        int last = verb - 1;
        if (last < floor)
        {
            return Phrase.None;
        }

        if (scan.Is(last, WordClass.Subject) && !scan.Is(last, WordClass.Relative))
        {
            return scan.Is(last, WordClass.Third) ? new Phrase(last, last + 1) : Phrase.None;
        }

        if (scan.Is(last, WordClass.Coordination) || (scan.IsFrench && scan.Is(last, WordClass.That)))
        {
            return Phrase.None;
        }

        if (scan.Is(last, WordClass.Relative))
        {
            last--;
        }

        if (this.IsDoubled(last))
        {
            last -= 2;
        }

        bool apposed = scan.IsComma(last);
        if (apposed)
        {
            last--;
        }

        Phrase piece = this.Piece(last, floor);
        if (scan.Is(piece.First - 1, WordClass.Relative) && piece.First - 2 >= floor && (apposed || !this.nouns.Begins(piece.First)) && (scan.Says(piece.First - 1, "qui") || scan.Says(piece.First - 1, "who") || scan.Says(piece.First - 1, "which")))
        {
            Phrase antecedent = this.Piece(scan.IsComma(piece.First - 2) ? piece.First - 3 : piece.First - 2, floor);
            piece = antecedent.Exists ? new Phrase(antecedent.First, piece.End) : piece;
            apposed = false;
        }

        for (int pieces = 0; apposed && pieces < 4 && piece.First - 2 >= floor && scan.IsComma(piece.First - 1); pieces++)
        {
            Phrase earlier = this.Piece(piece.First - 2, floor);
            Phrase trimmed = this.Trim(earlier);
            if (!trimmed.Exists || trimmed.First != earlier.First)
            {
                break;
            }

            piece = new Phrase(earlier.First, piece.End);
        }

        return this.Trim(piece);
    }

    /// <summary>Says whether a phrase may speak: a person, a body, a text with an author, a name or a pronoun.</summary>
    public bool CanSpeak(Phrase phrase)
    {
        if (!phrase.Exists)
        {
            return false;
        }

        for (int i = phrase.First; i < phrase.End; i++)
        {
            if (scan.Is(i, WordClass.Third | WordClass.Outlet) || scan.Noun(i).Kind != ReferentKind.None)
            {
                return true;
            }

            if (scan.Name(i) is { Sort: not NameSort.Place } && !scan.Is(i - 1, WordClass.Of))
            {
                return true;
            }

            if (i > phrase.First && scan.Is(i, WordClass.Of | WordClass.Preposition))
            {
                break;
            }
        }

        return false;
    }

    /// <summary>Says whether a subject is taken up by a pronoun between commas that end here: "la direction, elle, conteste".</summary>
    public bool IsDoubled(int comma) => scan.IsFrench && scan.IsComma(comma) && scan.IsComma(comma - 2) && scan.Tree.Upos(comma - 1) == Upos.Pron;

    private Phrase Piece(int last, int floor)
    {
        int start = last, bottom = Math.Max(floor, last - 40);
        if (start < floor)
        {
            return Phrase.None;
        }

        while (start > bottom)
        {
            int t = start - 1;
            if (scan.IsComma(t) || scan.IsStop(t) || scan.IsClosing(t) || scan.IsOpening(t) || scan.Is(t, WordClass.That) || (scan.Is(t, WordClass.Coordination) && !scan.IsAdverb(t)) || (scan.IsFrench && scan.Is(t, WordClass.If)))
            {
                break;
            }

            if (scan.Is(t, WordClass.Relative | WordClass.Subordinator) && !scan.Is(t, WordClass.Preposition) && !scan.Is(start, WordClass.Have | WordClass.Be | WordClass.Clitic))
            {
                break;
            }

            start--;
        }

        return new Phrase(start, last + 1);
    }

    private Phrase Trim(Phrase piece)
    {
        if (!piece.Exists)
        {
            return Phrase.None;
        }

        int i = piece.First;
        while (i < piece.End)
        {
            int next = this.circumstances.Skip(i, piece.End, pastNames: false);
            if (next > i)
            {
                i = next;
            }
            else if (scan.IsComma(i) || scan.Is(i, WordClass.Coordination) || (!this.nouns.Begins(i) && !scan.IsWord(i)))
            {
                i++;
            }
            else
            {
                break;
            }
        }

        if (i >= piece.End || !(scan.IsWord(i) || scan.IsNumber(i)))
        {
            return Phrase.None;
        }

        int end = piece.End;
        return scan.SpanOf(i, end).Length > 110 ? new Phrase(i, this.nouns.End(i, end)) : new Phrase(i, end);
    }
}
