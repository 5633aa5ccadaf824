using Checker.Corpus.Syntax;
using Checker.Dimensions.Names.Chains;

namespace Checker.Dimensions.Attributions;

/// <summary>Reads "selon X", "according to X", "pour X" and hearsay phrases.</summary>
internal sealed class MarkerReader(Scan scan, SpeakerPhrase speakers, ContentSpan contents, Anonymity anonymity)
{
    public void Read(Sentence unit, List<Draft> drafts)
    {
        for (int i = unit.First; i < unit.End; i++)
        {
            if (scan.Quoted(i) >= 0 && !(scan.IsOpening(i) || scan.IsClosing(i)))
            {
                continue;
            }

            if (scan.Lexicon.Phrases.TryMatch(scan.Tokens[..unit.End], i, out int length, out (PhraseRole Role, Commitment Commitment) found))
            {
                Phrase cue = new(i, i + length);
                if (drafts.Exists(draft => draft.Cue.First == i && draft.Cue.End > cue.End))
                {
                    continue;
                }

                switch (found.Role)
                {
                    case PhraseRole.Marker:
                        this.Marker(unit, cue, found.Commitment, drafts);
                        break;
                    case PhraseRole.Source:
                        this.Source(unit, cue, drafts);
                        break;
                    case PhraseRole.Rumour:
                        Add(drafts, contents.Right(cue.End, unit.End), Phrase.None, cue, Commitment.Might);
                        break;
                    default:
                        Add(drafts, contents.Left(unit.First, unit.End), Phrase.None, cue, found.Commitment);
                        break;
                }

                i += length - 1;
            }
            else if (scan.IsFrench && scan.Says(i, "pour") && (this.Opens(unit, i) || scan.IsComma(i - 1)))
            {
                this.Opinion(unit, i, drafts);
            }
        }
    }

    private void Marker(Sentence unit, Phrase cue, Commitment commitment, List<Draft> drafts)
    {
        int at = cue.End;
        if (scan.Is(at, WordClass.That | WordClass.Relative) || scan.Says(at, "moi") || scan.Says(at, "nous"))
        {
            return;
        }

        bool leads = this.Leads(unit, cue.First - 1);
        Phrase speaker = speakers.Right(at, unit.End, leads);
        if (!speaker.Exists || speaker.First > at || this.IsCriterion(speaker) || (!leads && !scan.IsComma(cue.First - 1) && this.IsMeasured(cue.First)))
        {
            return;
        }

        Phrase content = this.Content(unit, cue, speaker);
        if (!content.Exists)
        {
            return;
        }

        if (commitment == Commitment.State && anonymity.IsAnonymous(speaker))
        {
            commitment = Commitment.Might;
        }

        Add(drafts, content, speaker, cue, commitment);
    }

    private bool Leads(Sentence unit, int before) =>
        before < unit.First || scan.Is(before, WordClass.Coordination) || scan.IsStop(before) || (scan.IsComma(before) && scan.Is(before - 1, WordClass.Coordination));

    private Phrase Content(Sentence unit, Phrase cue, Phrase speaker)
    {
        int before = cue.First - 1;
        if (!this.Leads(unit, before))
        {
            int edge = scan.IsComma(before) ? before : cue.First;
            bool middle = scan.IsComma(before) && scan.IsComma(speaker.End) && speaker.End + 2 < unit.End && !scan.Is(speaker.End + 1, WordClass.Preposition | WordClass.Relative | WordClass.Possessive | WordClass.Coordination | WordClass.Determiner | WordClass.Conjunction | WordClass.Subordinator);
            if (scan.IsClosing(edge - 1))
            {
                Quotation quotation = scan.Quotations[scan.Quoted(edge - 1)];
                return new Phrase(quotation.Open, quotation.Close + 1) is var whole && contents.Left(unit.First, edge) is { Exists: true } clause && clause.First < whole.First && !scan.IsStop(whole.First - 1) ? clause : whole;
            }

            return contents.Left(unit.First, middle ? unit.End : edge);
        }

        int comma = speaker.End;
        while (comma < unit.End && !scan.IsComma(comma) && comma < speaker.End + 25)
        {
            if (scan.IsOpening(comma))
            {
                return contents.Right(comma, unit.End);
            }

            comma++;
        }

        return comma < unit.End && scan.IsComma(comma) ? contents.Right(comma + 1, unit.End) : Phrase.None;
    }

    // "de source policière, P", "P, de sources concordantes".
    private void Source(Sentence unit, Phrase cue, List<Draft> drafts)
    {
        int end = cue.End;
        while (end < unit.End && scan.IsWord(end) && !scan.Is(end, WordClass.Preposition | WordClass.Determiner | WordClass.Relative | WordClass.Have | WordClass.Be))
        {
            end++;
        }

        Phrase content = cue.First <= unit.First + 1 ? contents.Right(end, unit.End) : contents.Left(unit.First, cue.First);
        Add(drafts, content, new Phrase(cue.First + 1, end), cue, Commitment.Might);
    }

    // "Pour le ministre, P", ", pour qui P": an opinion only when one person or body holds it.
    private void Opinion(Sentence unit, int at, List<Draft> drafts)
    {
        if (scan.Says(at + 1, "qui"))
        {
            // "…, estime le syndicat, pour qui P": who was found to speak is the one.
            Phrase holder = drafts.Find(draft => draft.Speaker.Exists && draft.Speaker.End == at - 1)?.Speaker ?? speakers.Left(at, unit.First);
            if (scan.IsComma(at - 1) && holder.Exists && speakers.CanSpeak(holder))
            {
                Add(drafts, this.Until(contents.Right(at + 2, unit.End)), holder, new Phrase(at, at + 2), Commitment.Claim);
            }

            return;
        }

        Phrase speaker = speakers.Right(at + 1, unit.End);
        if (!speaker.Exists || speaker.First != at + 1 || !scan.IsComma(speaker.End) || !this.Opens(unit, at))
        {
            return;
        }

        int head = anonymity.Head(speaker);
        bool one = scan.Is(speaker.First, WordClass.Third) || anonymity.HasName(speaker) || (head >= 0 && scan.Noun(head) is { Number: not 'p', Kind: not ReferentKind.Document } && scan.Is(speaker.First, WordClass.Definite));
        if (one)
        {
            Add(drafts, contents.Right(speaker.End + 1, unit.End), speaker, new Phrase(at, at + 1), Commitment.Claim);
        }
    }

    // ", pour qui P, a fait appel": the holder acts again.
    private Phrase Until(Phrase content)
    {
        for (int i = content.First + 1; i + 1 < content.End; i++)
        {
            if (scan.IsComma(i) && scan.Quoted(i) < 0 && (scan.IsFinite(i + 1) || scan.Is(i + 1, WordClass.Ne)))
            {
                return contents.Trim(content.First, i);
            }
        }

        return content;
    }

    // "les prix changent selon les régions": the verb says that something depends on what follows.
    private bool IsMeasured(int cue) => scan.Lexicon.IsVarying(scan.Tree.LemmaWord(ClauseReader.PredicateOf(scan.Tree, cue)));

    // The first word, or the first one behind the keyword of a headline ("Retraites : pour X, ...").
    private bool Opens(Sentence unit, int i) => i == unit.First || (scan.Char(i - 1) == ':' && i - unit.First < 8);

    private bool IsCriterion(Phrase speaker)
    {
        for (int i = speaker.First; i < Math.Min(speaker.End, speaker.First + 3); i++)
        {
            if (scan.Noun(i).Kind != ReferentKind.None)
            {
                return false;
            }

            if (scan.Is(i, WordClass.Criterion))
            {
                return true;
            }
        }

        return false;
    }

    private static void Add(List<Draft> drafts, Phrase content, Phrase speaker, Phrase cue, Commitment commitment)
    {
        if (content.Exists)
        {
            drafts.Add(new Draft { Content = content, Speaker = speaker, Cue = cue, Commitment = commitment });
        }
    }
}
