namespace Checker.Dimensions.Attributions;

/// <summary>Reads what follows a verb of saying: a clause, a quotation, an infinitive, a noun phrase.</summary>
internal sealed class ObjectReader(Scan scan, SpeakerPhrase speakers, ContentSpan contents)
{
    private readonly DenialReader denials = new(scan, contents);
    private readonly NounObject nouns = new(scan, contents);
    private readonly ClauseTest clauses = new(scan);

    public bool TryRead(Saying saying, List<Draft> drafts)
    {
        VerbGroup group = saying.Group;
        Phrase subject = saying.Subject;
        if (!subject.Exists || !this.Acceptable(saying))
        {
            return false;
        }

        if (group.Negated && group.Verb.Commitment is not (Commitment.Claim or Commitment.Deny))
        {
            return true;
        }

        if (group.Verb.Takes('A'))
        {
            return this.denials.Echo(saying, drafts);
        }

        if (subject.First >= group.End)
        {
            return group.Verb.Commitment == Commitment.Deny && !group.Negated && this.denials.Echo(saying, drafts);
        }

        int at = group.End, limit = Math.Min(saying.Limit, saying.Unit.End);
        int object0 = this.Start(group, at, limit);
        if (!group.Negated && scan.Is(object0, WordClass.Definite) && scan.Is(object0 + 1, WordClass.Contrary) && (group.Verb.Takes('q') || group.Verb.Takes('t')))
        {
            return this.denials.Echo(saying, drafts);
        }

        if (this.denials.IsDismissal(group, object0, limit))
        {
            return this.denials.Echo(saying, drafts);
        }

        if ((scan.IsClosing(subject.First - 1) || (scan.IsComma(subject.First - 1) && scan.IsClosing(subject.First - 2))) && !drafts.Exists(draft => draft.Content.End < subject.First && draft.Content.End >= subject.First - 2))
        {
            // The quotation before is what is said; what follows resumes it or addresses somebody.
            return false;
        }

        Phrase content = object0 >= limit ? Phrase.None : this.Content(saying, object0, limit);
        if (content.Exists)
        {
            if (this.denials.IsAnaphor(group, object0, content))
            {
                return this.denials.Echo(saying, drafts);
            }

            return this.Put(saying, content, drafts);
        }

        if (group.Verb.Commitment == Commitment.Deny)
        {
            return this.denials.TryRead(saying, object0, limit, drafts);
        }

        return false;
    }

    private bool Acceptable(Saying saying)
    {
        if (scan.Is(saying.Subject.First, WordClass.Subject) && !scan.Is(saying.Subject.First, WordClass.Third))
        {
            return false;
        }

        return true;
    }

    // Skips dates, adverbs, addressees and insertions between the verb and its object.
    private int Start(VerbGroup group, int at, int limit)
    {
        int i = at;
        if ((group.Verb.Takes('o') || group.Verb.Takes('e')) && scan.Is(i, WordClass.Preposition))
        {
            return i;
        }

        for (int guard = 0; guard < 6 && i < limit; guard++)
        {
            if (scan.Is(i, WordClass.That) || scan.IsOpening(i) || this.clauses.IsInfinitive(group, i))
            {
                return i;
            }

            int next = speakers.SkipCircumstance(i, limit);
            if (next == i && scan.IsComma(i))
            {
                next = this.Insertion(group, i, limit);
            }

            if (next == i)
            {
                break;
            }

            i = next;
        }

        return i;
    }

    private int Insertion(VerbGroup group, int comma, int limit)
    {
        int end = Math.Min(limit, comma + 16);
        for (int i = comma + 1; i < end; i++)
        {
            if (scan.IsOpening(i) || scan.IsStop(i))
            {
                return comma;
            }

            if (scan.IsComma(i))
            {
                return scan.Is(i + 1, WordClass.That) || scan.IsOpening(i + 1) || this.clauses.IsInfinitive(group, i + 1) || (group.Verb.Takes('n') && scan.Is(i + 1, WordClass.Determiner)) ? i + 1 : comma;
            }
        }

        return comma;
    }

    private Phrase Content(Saying saying, int at, int limit)
    {
        VerbGroup group = saying.Group;
        SayingVerb verb = group.Verb;
        if (group.CliticObject && verb.Takes('t'))
        {
            for (int i = group.End; i < Math.Min(limit - 1, group.End + 14) && !scan.IsOpening(i); i++)
            {
                if (scan.Char(i) == ':')
                {
                    return contents.Right(i + 1, limit);
                }
            }
        }

        if (verb.Takes('Q'))
        {
            for (int i = group.End; i < Math.Min(limit - 1, group.End + 16); i++)
            {
                if (scan.Says(i, "as") && scan.Says(i + 1, "saying"))
                {
                    return contents.Right(scan.Is(i + 2, WordClass.That) ? i + 3 : i + 2, limit);
                }
            }

            return Phrase.None;
        }

        if (verb.Takes('T'))
        {
            return contents.Right(group.End, limit);
        }

        if (scan.Is(at, WordClass.That) && !(scan.Is(at, WordClass.Anaphor) && (at + 1 >= limit || !(scan.IsWord(at + 1) || scan.IsNumber(at + 1) || scan.IsOpening(at + 1)) || scan.Is(at + 1, WordClass.Preposition | WordClass.Coordination))))
        {
            return verb.Takes('t') ? contents.Right(at + 1, limit) : verb.Takes('h') ? contents.Right(at + 1, limit) : Phrase.None;
        }

        if (scan.Char(at) == ':' && (verb.Takes('q') || verb.Takes('t')))
        {
            return scan.IsOpening(at + 1) ? new Phrase(at + 1, scan.Quotations[scan.Quoted(at + 1)].Close + 1) : verb.Takes('t') ? contents.Right(at + 1, limit) : Phrase.None;
        }

        if (scan.IsComma(at) && scan.IsOpening(at + 1) && verb.Takes('q'))
        {
            at++;
        }

        if (scan.IsOpening(at))
        {
            return (verb.Commitment == Commitment.Deny && scan.IsFrench) || !(verb.Takes('q') || verb.Takes('k') || verb.Takes('n') || verb.Takes('i') || verb.Takes('c') || verb.Takes('v') || verb.Takes('e') || verb.Takes('x') || verb.Takes('z')) ? Phrase.None : contents.Object(at, limit);
        }

        if (this.clauses.IsInfinitive(group, at))
        {
            return contents.Right(at, limit);
        }

        if (verb.Takes('h') || verb.Takes('a') || verb.Takes('f') || verb.Takes('r'))
        {
            Phrase told = this.AfterPerson(group, at, limit);
            if (told.Exists || !verb.Takes('q'))
            {
                return told;
            }
        }

        if (verb.Takes('b') && this.clauses.IsClause(at, limit))
        {
            return contents.Right(at, limit);
        }

        return this.nouns.Read(group, saying.Subject, at, limit);
    }

    // "told X that", "accuse X d'avoir", "blames X for".
    private Phrase AfterPerson(VerbGroup group, int at, int limit)
    {
        SayingVerb verb = group.Verb;
        int i = at;
        int end = Math.Min(limit, at + 30);
        for (; i < end && (!scan.IsStop(i) || scan.IsOpening(i + 1)); i++)
        {
            if (scan.IsOpening(i))
            {
                return verb.Takes('h') ? contents.Object(i, limit) : Phrase.None;
            }

            if (verb.Takes('h') && i > at && (scan.Is(i, WordClass.That) || this.clauses.IsClause(i, limit) && scan.Is(i, WordClass.Subject | WordClass.Determiner)))
            {
                return contents.Right(scan.Is(i, WordClass.That) && !scan.Is(i + 1, WordClass.Have | WordClass.Be | WordClass.Modal) ? i + 1 : i, limit);
            }

            if ((verb.Takes('a') || verb.Takes('r')) && (i > at || group.CliticObject) && scan.Is(i, WordClass.Of) && (scan.IsFrench ? scan.IsInfinitive(i + 1) || scan.Is(i + 1, WordClass.Ne) || (scan.Is(i + 1, WordClass.Clitic) && scan.IsInfinitive(i + 2)) : scan.Says(i, "of")))
            {
                return contents.Right(scan.IsFrench ? i : i + 1, limit);
            }

            if (verb.Takes('f') && i > at && scan.Says(i, "on"))
            {
                return contents.Right(at, limit);
            }

            if (verb.Takes('f') && i > at && scan.Says(i, "for"))
            {
                return contents.Right(i + 1, limit);
            }
        }

        return Phrase.None;
    }

    private bool Put(Saying saying, Phrase content, List<Draft> drafts)
    {
        VerbGroup group = saying.Group;
        bool isQuotation = scan.IsOpening(content.First);
        bool past = scan.Is(group.First, WordClass.Have) || scan.Is(group.First + 1, WordClass.Have) || (!scan.IsFrench && scan.Form(group.Main).EndsWith("ed", StringComparison.Ordinal)) || group.Verb.Commitment == Commitment.Deny;
        if (!speakers.CanSpeak(saying.Subject) && !isQuotation && !past && !(group.Verb.Commitment != Commitment.Confirm && group.Verb.Takes('t') && (scan.Is(content.First - 1, WordClass.That) || scan.Char(content.First - 1) == ':')))
        {
            return false;
        }

        if (group.Verb.Takes('z') && this.nouns.IsText(saying.Subject))
        {
            return false;
        }

        Commitment commitment = group.Verb.Commitment;
        if (group.Negated)
        {
            if (group.Verb.Takes('z'))
            {
                commitment = Commitment.Might;
            }
            else if (commitment == Commitment.Deny)
            {
                commitment = Commitment.Confirm;
            }
            else if (commitment == Commitment.Claim && (group.Verb.Takes('o') || scan.Is(content.First - 1, WordClass.That) || (!scan.IsFrench && group.Verb.Takes('b'))))
            {
                commitment = Commitment.Deny;
            }
            else
            {
                return true;
            }
        }
        else if (group.Conditional)
        {
            commitment = Commitment.Might;
        }
        else if (group.Verb.Takes('y') && !isQuotation)
        {
            commitment = Commitment.Deny;
        }

        drafts.Add(new Draft { Content = content, Speaker = saying.Subject, Cue = new Phrase(group.First, group.End), Commitment = commitment });
        return true;
    }
}
