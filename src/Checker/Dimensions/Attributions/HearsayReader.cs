using Checker.Corpus.Syntax;

namespace Checker.Dimensions.Attributions;

/// <summary>Reads the French conditional of hearsay: the main verb of a sentence without a condition ("aurait été percutée").</summary>
internal sealed class HearsayReader(Scan scan, ContentSpan contents)
{
    /// <summary>Marks sayings whose content is itself in the hearsay conditional, and adds the sentence that nobody else claims.</summary>
    public void Read(Sentence unit, int firstDraft, List<Draft> drafts)
    {
        if (!scan.IsFrench || this.Verb(unit) is not { Exists: true } cue || this.HasCondition(unit))
        {
            return;
        }

        for (int i = firstDraft; i < drafts.Count; i++)
        {
            Draft draft = drafts[i];
            if (draft.Echo)
            {
                continue;
            }

            if (draft.Content.First <= cue.First && cue.End <= draft.Content.End && !(scan.IsOpening(draft.Content.First) && scan.IsClosing(draft.Content.End - 1)))
            {
                bool past = scan.Is(cue.First, WordClass.Conditional);
                bool marker = scan.Lexicon.Phrases.TryMatch(scan.Tokens, draft.Cue.First, out _, out _);
                if ((past || marker) && draft.Commitment is Commitment.State or Commitment.Claim)
                {
                    draft.Commitment = Commitment.Might;
                }

                return;
            }

            if (draft.Cue.Exists && draft.Cue.First < cue.End && cue.First < draft.Cue.End)
            {
                return;
            }

            if (draft.Commitment == Commitment.Might && draft.Content.First >= unit.First && draft.Content.End <= unit.End)
            {
                return;
            }
        }

        int start = unit.First;
        for (int i = unit.First; i < cue.First; i++)
        {
            start = scan.Char(i) is ':' or ';' && scan.Quoted(i) < 0 ? i + 1 : start;
        }

        int end = contents.Right(start, unit.End).End;
        Phrase content = contents.Left(start, Math.Max(end, cue.End));
        if (content.Exists)
        {
            drafts.Add(new Draft { Content = content, Cue = cue, Commitment = Commitment.Might });
        }
    }

    private Phrase Verb(Sentence unit)
    {
        bool subordinate = false;
        for (int i = unit.First; i < unit.End; i++)
        {
            if (scan.Quoted(i) >= 0)
            {
                continue;
            }

            if (scan.IsStop(i) || scan.Is(i, WordClass.Coordination))
            {
                subordinate = false;
            }
            else if (scan.Is(i, WordClass.That | WordClass.Relative) || scan.Says(i, "lorsque") || scan.Says(i, "quand"))
            {
                subordinate = true;
            }
            else if (scan.IsComma(i))
            {
                subordinate = false;
            }
            else if (!subordinate && scan.IsWord(i) && scan.Form(i).Length > 4 && scan.Tree.Features(i).Mood == Mood.Cnd && !scan.Is(i, WordClass.Modal) && !scan.IsInversion(i + 1))
            {
                if (scan.Is(i - 1, WordClass.Subject) && !scan.Is(i - 1, WordClass.Third))
                {
                    continue;
                }

                return new Phrase(i, this.End(i, unit.End));
            }
        }

        return Phrase.None;
    }

    private int End(int i, int to)
    {
        int end = i + 1;
        if (scan.Is(i, WordClass.Conditional))
        {
            while (end < to && end < i + 4 && (scan.IsAdverb(end) || scan.Is(end, WordClass.Not) || scan.Says(end, "été")))
            {
                end++;
            }

            if (end < to && scan.IsWord(end) && scan.Tree.Features(end).VerbForm == VerbForm.Part)
            {
                end++;
            }
        }

        return end;
    }

    // A condition makes it a hypothesis: si, sans, en cas de, faute de, à condition, une telle.
    private bool HasCondition(Sentence unit)
    {
        for (int i = unit.First; i < unit.End; i++)
        {
            if (scan.Quoted(i) < 0 && (scan.Is(i, WordClass.If) || (scan.Says(i, "s'") && scan.Is(i + 1, WordClass.Third)) || (scan.Says(i, "cas") && scan.Says(i - 1, "en"))
                || scan.Says(i, "sinon") || scan.Says(i, "condition") || ((scan.Says(i, "telle") || scan.Says(i, "tel")) && scan.Is(i - 1, WordClass.Indefinite)) || scan.Char(i) == '?'))
            {
                return true;
            }
        }

        return false;
    }
}
