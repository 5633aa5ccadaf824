namespace Checker.Dimensions.Attributions;

/// <summary>
/// Reads rejections. Of "les accusations selon lesquelles P" it is P that is rejected; where only an anaphor or nothing stands ("dément", "ces propos"),
/// it is what somebody else said before.
/// </summary>
internal sealed class DenialReader(Scan scan, ContentSpan contents)
{
    /// <summary>Says whether the object stands for words said before ("ces accusations", "« des allégations »", "this").</summary>
    public bool IsAnaphor(VerbGroup group, int at, Phrase content)
    {
        if (group.Verb.Commitment != Commitment.Deny || group.Negated)
        {
            return false;
        }

        if (scan.Is(at, WordClass.Anaphor) && content.End - content.First == 1)
        {
            return true;
        }

        int start = scan.IsOpening(content.First) ? content.First + 1 : content.First;
        return scan.Is(start, WordClass.Determiner) && this.Saying(start, Math.Min(content.End, start + 3)) is >= 0 and int noun && !(scan.Is(noun, WordClass.Hypothesis) && scan.Is(noun + 1, WordClass.Of));
    }

    /// <summary>"a qualifié ces propos de fables", "called the claims baseless".</summary>
    public bool IsDismissal(VerbGroup group, int at, int limit) =>
        !group.Negated && (group.Verb.Takes('v') || group.Verb.Takes('c')) && this.Saying(at, Math.Min(limit, at + 4)) >= 0 && this.Baseless(at, limit);

    /// <summary>Reads the object of a rejection, else what it answers.</summary>
    public bool TryRead(Saying saying, int at, int limit, List<Draft> drafts)
    {
        VerbGroup group = saying.Group;
        if (group.Negated)
        {
            return true;
        }

        int noun = this.Saying(at, Math.Min(limit, at + 6));
        if (noun >= 0 && this.Complement(noun, limit) is { Exists: true } content)
        {
            drafts.Add(new Draft { Content = content, Speaker = saying.Subject, Cue = new Phrase(group.First, group.End), Commitment = Commitment.Deny });
            return true;
        }

        if (noun < 0 && scan.Is(at, WordClass.Determiner) && this.Guilt(at + 1, Math.Min(limit, at + 4)))
        {
            // "rejette toute responsabilité dans l'accident".
            drafts.Add(new Draft { Content = contents.Object(at, limit), Speaker = saying.Subject, Cue = new Phrase(group.First, group.End), Commitment = Commitment.Deny });
            return true;
        }

        bool nothing = at >= limit || !(scan.IsWord(at) || scan.IsOpening(at)) || scan.Is(at, WordClass.Coordination) || group.CliticObject || scan.Is(at, WordClass.Anaphor);
        return (noun >= 0 || (nothing && group.Verb.Takes('w')) || this.IsDismissal(group, at, limit)) && this.Echo(saying, drafts);
    }

    /// <summary>Puts the speaker against the last saying of somebody else, or against the sentence before.</summary>
    public bool Echo(Saying saying, List<Draft> drafts)
    {
        Phrase content = Phrase.None;
        for (int i = drafts.Count - 1; i >= Math.Max(0, drafts.Count - 40) && !content.Exists; i--)
        {
            if (drafts[i].Commitment != Commitment.Deny && drafts[i].Content.End <= saying.Group.First)
            {
                content = drafts[i].Content;
            }
        }

        if (!content.Exists)
        {
            content = this.Before(saying);
        }

        if (content.Exists)
        {
            drafts.Add(new Draft { Content = content, Speaker = saying.Subject, Cue = new Phrase(saying.Group.First, saying.Group.End), Commitment = Commitment.Deny, Echo = true });
        }

        return content.Exists;
    }

    // ", ce que X conteste": the clause before in the same sentence.
    private Phrase Before(Saying saying)
    {
        int that = saying.Subject.First - 1;
        if (!scan.IsFrench && scan.Says(that, "which") && scan.IsComma(that - 1))
        {
            return contents.Left(saying.Unit.First, that - 1);
        }

        return scan.IsFrench && scan.Is(that, WordClass.That) && scan.Says(that - 1, "ce") && that - 2 > saying.Unit.First ? contents.Left(saying.Unit.First, that - 1) : Phrase.None;
    }

    private int Saying(int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (scan.Is(i, WordClass.Saying))
            {
                return i;
            }
        }

        return -1;
    }

    // "toute responsabilité pénale", "any criminal liability".
    private bool Guilt(int from, int to)
    {
        for (int i = from; i < to && scan.IsWord(i) && !scan.Is(i, WordClass.Of | WordClass.Preposition); i++)
        {
            if (scan.Is(i, WordClass.Guilt))
            {
                return true;
            }
        }

        return false;
    }

    private bool Baseless(int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (scan.Is(i, WordClass.Baseless))
            {
                return true;
            }
        }

        return false;
    }

    // "accusations selon lesquelles P", "allegations that P", "accusations d'avoir P", "accusations de corruption".
    private Phrase Complement(int noun, int limit)
    {
        int i = noun + 1;
        if (scan.Says(i, "selon") && scan.Is(i + 1, WordClass.Relative))
        {
            return contents.Right(i + 2, limit);
        }

        if (scan.Is(i, WordClass.That) && i + 1 < limit)
        {
            return contents.Right(i + 1, limit);
        }

        return scan.Is(i, WordClass.Of) && i + 1 < limit ? contents.Object(i + (scan.IsFrench && scan.Says(i + 1, "avoir") ? 0 : 1), limit) : Phrase.None;
    }
}
