using Checker.Corpus.Syntax;

namespace Checker.Dimensions.Attributions;

/// <summary>Turns the verb groups of one unit into attributions: what follows the verb, else what stands before it.</summary>
internal sealed class SayingReader
{
    private readonly Scan scan;
    private readonly SpeakerPhrase speakers;
    private readonly ContentSpan contents;
    private readonly VerbGroupFinder groups;
    private readonly ObjectReader objects;
    private readonly ParentheticalReader parentheticals;
    private readonly PlaceSpeaker places;

    public SayingReader(Scan scan, SpeakerPhrase speakers, ContentSpan contents)
    {
        this.scan = scan;
        this.speakers = speakers;
        this.contents = contents;
        this.groups = new VerbGroupFinder(scan);
        this.objects = new ObjectReader(scan, speakers, contents);
        this.places = new PlaceSpeaker(scan, speakers);
        this.parentheticals = new ParentheticalReader(scan, speakers, contents);
    }

    /// <summary>Appends the attributions of a unit.</summary>
    public void Read(Sentence unit, List<Draft> drafts)
    {
        List<Saying> sayings = this.Sayings(unit);
        for (int k = 0; k < sayings.Count; k++)
        {
            Saying saying = sayings[k];
            int beyond = k + 1;
            while (beyond < sayings.Count && sayings[beyond].ClauseStart == int.MaxValue)
            {
                beyond++;
            }

            saying.Limit = beyond < sayings.Count ? Math.Max(sayings[beyond].ClauseStart, saying.Group.End) : unit.End;
            if (saying.SharesSubject && !saying.Subject.Exists && k > 0)
            {
                // "Police said they had found ..., adding": not the subject of what they said.
                int outer = k - 1;
                while (saying.Group.Dependent && outer > 0 && sayings[outer].Nested)
                {
                    outer--;
                }

                saying.Subject = sayings[outer].Subject;
            }
            else if (saying.SharesSubject && !saying.Subject.Exists && this.speakers.Right(unit.First, saying.Group.First) is { Exists: true } opening && this.speakers.CanSpeak(opening))
            {
                saying.Subject = opening;
            }

            int before = drafts.Count;
            bool question = this.scan.Char(unit.End - 1) == '?' && this.scan.Quoted(unit.End - 1) < 0;
            if (!this.parentheticals.TryAs(saying, drafts) && !this.parentheticals.TryInverted(saying, drafts) && !this.objects.TryRead(saying, drafts))
            {
                this.parentheticals.TryTrailing(saying, drafts);
            }

            if (question && drafts.Count > before && !this.scan.IsOpening(drafts[before].Content.First))
            {
                drafts.RemoveRange(before, drafts.Count - before);
            }

            if (drafts.Count > before && !saying.Subject.Exists && !this.scan.Is(saying.Group.First - 1, WordClass.Subject))
            {
                saying.Subject = drafts[^1].Speaker;
            }
        }
    }

    private List<Saying> Sayings(Sentence unit)
    {
        List<Saying> found = [];
        int floor = unit.First;
        for (int i = unit.First; i < unit.End; i++)
        {
            if (this.groups.At(i, Math.Max(floor, unit.First), unit.End, out int length) is not { } group)
            {
                continue;
            }

            int quotation = this.scan.Quoted(group.Main);
            if (quotation >= 0 && !this.Inserted(group) && !this.Reported(group))
            {
                i += length - 1;
                continue;
            }

            int bottom = quotation >= 0 ? Math.Max(floor, this.scan.Quotations[quotation].Open + 1) : floor;
            bool inverted = !group.Dependent && this.Inverted(group, unit);
            Phrase subject = inverted || group.Dependent ? Phrase.None : this.speakers.Left(group.First, bottom);
            if (!subject.Exists && group.Verb.Commitment == Commitment.Deny && this.scan.Is(group.First - 1, WordClass.That) && this.scan.Says(group.First - 2, "ce"))
            {
                subject = this.speakers.Right(group.End, unit.End);
            }

            if (!subject.Exists && this.scan.IsFrench && this.scan.Says(group.First - 1, "on"))
            {
                subject = this.places.Before(unit.First, group.First - 1);
            }

            bool shares = group.Dependent || this.scan.Is(group.First - 1, WordClass.Coordination) || (this.scan.IsAdverb(group.First - 1) && this.scan.Is(group.First - 2, WordClass.Coordination));
            int start = subject.Exists ? subject.First : group.First;
            bool nested = this.scan.Is(start - 1, WordClass.That) || (found.Count > 0 && start == found[^1].Group.End && this.scan.Tree.Label(group.Main) == Dependency.Ccomp && this.scan.Tree.Head(group.Main) == found[^1].Group.Main);
            while (start - 1 > floor && (this.scan.IsComma(start - 1) || this.scan.Is(start - 1, WordClass.Coordination | WordClass.Relative)))
            {
                start--;
            }

            found.Add(new Saying { Group = group, Unit = unit, Subject = subject, ClauseStart = nested || (start == floor && subject.Exists) ? int.MaxValue : start, SharesSubject = shares, Nested = nested, Straight = this.scan.IsFrench && subject.Exists && this.IsStraight(group, this.speakers.Right(group.End, unit.End)) });
            floor = this.scan.Is(group.First - 1, WordClass.Relative) && !this.scan.Is(group.First - 1, WordClass.That) ? floor : group.End;
            i = group.End - 1;
        }

        // A saying inside what another one says does not end it.
        foreach (Saying saying in found)
        {
            saying.Limit = unit.End;
        }

        return found;
    }

    // ", rapporte l'agence X": a comma, the verb, its subject, and no clause after it.
    private bool Inverted(VerbGroup group, Sentence unit)
    {
        if (!this.scan.IsFrench || !(this.scan.IsComma(group.First - 1) || this.scan.IsClosing(group.First - 1)) || !(group.Verb.Takes('q') || group.Verb.Takes('t')))
        {
            return group.Inverted >= 0;
        }

        Phrase speaker = this.speakers.Right(group.End, unit.End);
        if (this.IsStraight(group, speaker))
        {
            return false;
        }

        return speaker.Exists && (speaker.First == group.End || !this.scan.Is(speaker.First - 1, WordClass.That)) && !this.scan.Is(group.End, WordClass.That) && (this.scan.IsClosing(group.First - 1) || !this.scan.Is(speaker.First, WordClass.Third))
            && !this.HasThat(group.End, speaker.First) && (this.scan.IsClosing(group.First - 1) || this.scan.IsClosing(group.First - 2) || this.speakers.CanSpeak(speaker));
    }

    private bool IsStraight(VerbGroup group, Phrase behind) => this.scan.Quoted(group.Main) < 0 && (this.speakers.IsDoubled(group.First - 1) || (behind.Exists && !this.speakers.CanSpeak(behind) && this.HasBoth(group, behind)));

    // The tree gives the verb a subject before it and the phrase behind it as its object: "la direction, de son côté, conteste ce chiffre".
    private bool HasBoth(VerbGroup group, Phrase behind)
    {
        bool subject = false, obj = false;
        foreach (int child in this.scan.Tree.Children(group.Main))
        {
            subject |= child < group.First && this.scan.Tree.Label(child) == Dependency.Nsubj && !this.scan.Is(child, WordClass.Relative);
            obj |= child >= behind.First && child < behind.End && this.scan.Tree.Label(child) == Dependency.Obj;
        }

        return subject && obj && !this.scan.IsClosing(group.First - 1) && !this.scan.IsClosing(group.First - 2);
    }

    private bool HasThat(int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (this.scan.Is(i, WordClass.That))
            {
                return true;
            }
        }

        return false;
    }

    // « Hélas, dit X, il pleut »: a comma, the verb, then its subject, within the quotation.
    private bool Inserted(VerbGroup group) =>
        (this.scan.IsComma(group.First - 1) || this.scan.Char(group.First - 1) is '?' or '!' or '…') && group.Verb.Takes('q')
        && (group.Inverted >= 0 || (this.speakers.Right(group.End, this.scan.Count) is { Exists: true } speaker && this.Closes(speaker.End)));

    private bool Closes(int end)
    {
        for (int next = this.speakers.SkipCircumstance(end, this.scan.Count); next > end; next = this.speakers.SkipCircumstance(end, this.scan.Count))
        {
            end = next;
        }

        return this.scan.IsComma(end) || this.scan.IsStop(end);
    }

    // « Le gérant nous a juré que ... »: reported by the one who is quoted.
    private bool Reported(VerbGroup group) =>
        group.Verb.Takes('t') && this.scan.Is(group.End, WordClass.That) && this.speakers.Left(group.First, this.scan.Quotations[this.scan.Quoted(group.Main)].Open + 1) is { Exists: true } subject
        && !this.scan.Is(subject.First, WordClass.Third) && this.speakers.CanSpeak(subject);
}
