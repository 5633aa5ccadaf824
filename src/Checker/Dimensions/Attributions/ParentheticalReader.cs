using Checker.Corpus.Syntax;

namespace Checker.Dimensions.Attributions;

/// <summary>Reads sayings that stand after or inside what is said: "..., a déclaré le colonel", "..., the utility said", "comme l'a révélé X".</summary>
internal sealed class ParentheticalReader(Scan scan, SpeakerPhrase speakers, ContentSpan contents)
{
    private const int LongestSubject = 12;

    /// <summary>The verb comes before its subject.</summary>
    public bool TryInverted(Saying saying, List<Draft> drafts)
    {
        VerbGroup group = saying.Group;
        if (group.Negated || group.Passive || group.Dependent || saying.Straight || (group.Verb.Takes('h') && !scan.IsClosing(group.First - 1)) || (!group.Verb.Takes('q') && !group.Verb.Takes('t')))
        {
            return false;
        }

        int before = group.First - 1;
        bool like = scan.IsFrench && scan.Says(before, "comme");
        if (like)
        {
            before--;
        }

        bool apart = group.First == saying.Unit.First || scan.IsComma(before) || scan.IsClosing(before) || (scan.Char(before) is '?' or '!' or '…' && scan.Quoted(before) >= 0) || (like && before < saying.Unit.First);
        if (group.Inverted >= 0)
        {
            Phrase pronoun = this.Source(group, saying.Unit.End) is { Exists: true } source ? source : new(group.Inverted, group.Inverted + 1);
            return scan.Says(group.Inverted, "-je") || scan.Says(group.Inverted, "-nous") || this.Add(saying, pronoun, group.First, drafts);
        }

        if (!apart || (group.First == saying.Unit.First && !like))
        {
            return false;
        }

        Phrase speaker = speakers.Right(group.End, saying.Unit.End, closed: like && before < saying.Unit.First);
        if (!speaker.Exists || scan.Is(speaker.First, WordClass.Third) && scan.IsFrench)
        {
            return false;
        }

        if (scan.IsFrench && !like && !scan.IsClosing(before) && !scan.IsClosing(before - 1) && !speakers.CanSpeak(speaker) && this.IsApposed(saying.Unit.First, before))
        {
            return false;
        }

        int after = speaker.End;
        if (!scan.IsFrench && scan.IsComma(before) && !scan.IsClosing(before - 1) && this.IsApposed(saying.Unit.First, before))
        {
            return false;
        }

        if (scan.Is(speaker.First - 1, WordClass.That) || (!like && !scan.IsClosing(before) && this.HasVerb(speaker.First, saying.Unit.End) && !scan.IsFrench))
        {
            return false;
        }

        for (int i = group.End; i < Math.Min(saying.Unit.End, group.End + 18); i++)
        {
            if (scan.Is(i, WordClass.That) && scan.IsFrench && i <= after)
            {
                return false;
            }
        }

        if (like && before < saying.Unit.First)
        {
            Phrase content = contents.Right(after, saying.Unit.End);
            return content.Exists && this.Put(drafts, content, speaker, new Phrase(before + 1, group.End), group, Phrase.None);
        }

        return this.Add(saying, speaker, like ? before + 1 : group.First, drafts);
    }

    // "a-t-on appris auprès de la préfecture": who told us.
    private Phrase Source(VerbGroup group, int to)
    {
        int at = group.End;
        if (!(scan.Says(group.Inverted, "-t-on") || scan.Says(group.Inverted, "-on")) || !scan.Says(at, "auprès") || at + 2 >= to || !scan.Is(at + 1, WordClass.Of))
        {
            return Phrase.None;
        }

        return speakers.Right(scan.Is(at + 1, WordClass.Determiner) ? at + 1 : at + 2, to);
    }

    /// <summary>"As the mayor put it, P", "P, as the mayor put it".</summary>
    public bool TryAs(Saying saying, List<Draft> drafts)
    {
        VerbGroup group = saying.Group;
        if (scan.IsFrench || group.Negated || group.Passive || group.Dependent || group.Verb.Commitment == Commitment.Deny || !(group.Verb.Takes('q') || group.Verb.Takes('t')))
        {
            return false;
        }

        int like = group.First - 1;
        while (like > saying.Unit.First && group.First - like < LongestSubject && !scan.Says(like, "as") && !scan.IsComma(like) && !scan.IsStop(like))
        {
            like--;
        }

        Phrase subject = scan.Says(like, "as") ? speakers.Right(like + 1, group.First) : Phrase.None;
        if (!subject.Exists || subject.First != like + 1 || subject.End != group.First || !speakers.CanSpeak(subject))
        {
            return false;
        }

        Phrase content = like == saying.Unit.First ? scan.IsComma(group.End) ? contents.Right(group.End + 1, saying.Unit.End) : Phrase.None
            : scan.IsComma(like - 1) && (group.End >= saying.Unit.End || scan.IsStop(group.End)) ? contents.Left(saying.Unit.First, like - 1) : Phrase.None;
        return content.Exists && this.Put(drafts, content, subject, new Phrase(like, group.End), group, Phrase.None);
    }

    /// <summary>The subject stands between what is said and its verb, and nothing follows.</summary>
    public bool TryTrailing(Saying saying, List<Draft> drafts)
    {
        VerbGroup group = saying.Group;
        Phrase subject = saying.Subject;
        if (group.Negated || group.Dependent || (group.Passive && !group.Verb.Takes('Q')) || !subject.Exists || !(group.Passive || group.Verb.Takes('q') || group.Verb.Takes('b') || group.Verb.Takes('j')))
        {
            return false;
        }

        int before = subject.First - 1;
        if (!(scan.IsComma(before) || scan.IsClosing(before)) || before <= saying.Unit.First)
        {
            return false;
        }

        int after = group.End;
        if (group.Passive && scan.Says(after, "as") && scan.Says(after + 1, "saying"))
        {
            after += 2;
        }
        else if (group.Verb.Takes('h') && scan.IsWord(after) && !scan.Is(after, WordClass.Preposition) && speakers.Right(after, saying.Unit.End) is { Exists: true } hearer)
        {
            after = hearer.End;
        }

        for (int next = speakers.SkipCircumstance(after, saying.Unit.End); next > after; next = speakers.SkipCircumstance(after, saying.Unit.End))
        {
            after = next;
        }

        // "“We were never told,” X said of the evacuation": behind a quotation a preposition opens no content.
        bool said = (scan.IsClosing(before) || scan.IsClosing(before - 1)) && after < saying.Unit.End && scan.Tree.Upos(after) == Upos.Adp;
        if ((after < saying.Unit.End && scan.IsWord(after) && !said && !scan.Is(after, WordClass.Coordination)) || (scan.IsFrench && !scan.IsClosing(before) && !scan.IsClosing(before - 1)))
        {
            return false;
        }

        bool court = group.Verb.Takes('j');
        return this.Add(saying, court ? Phrase.None : subject, group.First, drafts);
    }

    private bool Add(Saying saying, Phrase speaker, int cue, List<Draft> drafts)
    {
        VerbGroup group = saying.Group;
        int edge = Math.Min(speaker.Exists ? Math.Min(speaker.First, cue) : saying.Subject.First, cue) - 1;
        Phrase content;
        int quotation = scan.Quoted(group.Main);
        if (quotation >= 0)
        {
            content = new Phrase(scan.Quotations[quotation].Open, scan.Quotations[quotation].Close + 1);
        }
        else if (this.QuotationBefore(edge) is >= 0 and int q)
        {
            content = this.WithQuotation(saying, q, edge);
            int resumed = Math.Max(group.End, speaker.End);
            if (scan.IsComma(resumed) && scan.IsOpening(resumed + 1) && content.First == scan.Quotations[q].Open && !(scan.IsStop(scan.Quotations[q].Close - 1)))
            {
                content = new Phrase(content.First, scan.Quotations[scan.Quoted(resumed + 1)].Close + 1);
            }
        }
        else
        {
            content = contents.Left(saying.Unit.First, edge + 1);
            int rest = Math.Max(group.End, speaker.End);
            if (!scan.IsFrench && scan.IsComma(rest) && (scan.Is(rest + 1, WordClass.Have | WordClass.Be | WordClass.Modal | WordClass.Do) || scan.Is(edge - 1, WordClass.Have | WordClass.Be | WordClass.Modal)))
            {
                content = contents.Left(saying.Unit.First, saying.Unit.End);
            }
        }

        return content.Exists && this.Put(drafts, content, speaker, new Phrase(cue, group.End), group, Phrase.None);
    }

    // The quotation is the content; when words of the same clause lead up to it, they belong to it too.
    private Phrase WithQuotation(Saying saying, int q, int edge)
    {
        Quotation quotation = scan.Quotations[q];
        Phrase clause = contents.Left(saying.Unit.First, edge + 1);
        return clause.Exists && clause.First < quotation.Open && !scan.IsStop(quotation.Open - 1) && !scan.IsComma(quotation.Open - 1) ? clause : new Phrase(quotation.Open, quotation.Close + 1);
    }

    private int QuotationBefore(int edge)
    {
        int i = scan.IsComma(edge) ? edge - 1 : edge;
        return scan.IsClosing(i) ? scan.Quoted(i) : -1;
    }

    // "Helen Voss, the treasurer, said": a noun phrase and its apposition, no clause.
    private bool IsApposed(int from, int comma)
    {
        bool inner = false;
        for (int i = from; i < comma; i++)
        {
            inner |= scan.IsComma(i);
            if (scan.Is(i, WordClass.Have | WordClass.Be | WordClass.Modal | WordClass.Do) && !scan.Says(i, "'s") && !inner)
            {
                return false;
            }
        }

        return inner;
    }

    private bool HasVerb(int from, int to)
    {
        for (int i = from; i < to && !scan.IsOpening(i); i++)
        {
            if (scan.Is(i, WordClass.Relative))
            {
                return false;
            }

            if (scan.Is(i, WordClass.Have | WordClass.Be | WordClass.Modal | WordClass.Do) && !scan.Says(i, "'s"))
            {
                return true;
            }
        }

        return false;
    }

    private bool Put(List<Draft> drafts, Phrase content, Phrase speaker, Phrase cue, VerbGroup group, Phrase relay)
    {
        Commitment commitment = group.Verb.Commitment == Commitment.Deny ? Commitment.State : group.Verb.Commitment;
        if (group.Verb.Takes('m') && (!scan.IsFrench || scan.Is(group.Main - 1, WordClass.Reflexive)))
        {
            commitment = Commitment.State;
        }

        drafts.Add(new Draft { Content = content, Speaker = speaker, Cue = cue, Relay = relay, Commitment = group.Conditional ? Commitment.Might : commitment });
        return true;
    }
}
