using Checker.Corpus.Syntax;

using Checker.Dimensions.Names.Chains;

namespace Checker.Dimensions.Attributions;

/// <summary>Reads the verb groups of one unit from left to right.</summary>
internal sealed class VerbGroupFinder(Scan scan)
{
    /// <summary>Returns the verb group whose verb begins at a token, or null.</summary>
    public VerbGroup? At(int main, int from, int to, out int length)
    {
        if (!scan.Lexicon.Verbs.TryMatch(scan.Tokens[..to], main, out length, out SayingVerb verb) || (scan.IsCapital(main) && main > from && scan.Tokens[main].Is(TokenTraits.SentenceStart) == false && !scan.Is(main - 1, WordClass.Subject)))
        {
            return null;
        }

        int anchor = main;
        if (verb.Is(VerbForms.Infinitive) && scan.Is(main - 1, WordClass.Of | WordClass.Preposition) && scan.Is(main - 2, WordClass.Semi) && main - 2 >= from)
        {
            anchor = main - 2;
            bool participle = scan.Form(anchor) is var form && (form[^1] is 'é' or 'u' || form.EndsWith("ée", StringComparison.Ordinal) || form.EndsWith("és", StringComparison.Ordinal) || scan.Says(anchor, "fini"));
            verb = verb with { Forms = participle ? VerbForms.Participle : VerbForms.Finite };
        }

        if (this.IsDependent(verb, main, from))
        {
            return new VerbGroup { First = main, Main = main, End = main + length, Verb = verb, Dependent = true };
        }

        int left = this.Left(anchor, from, out int auxiliary, out bool been, out bool negated, out int inverted);
        bool finite = verb.Is(VerbForms.Finite | VerbForms.Conditional);
        bool passive = false;
        if (scan.Says(auxiliary, "avoir") || scan.Says(auxiliary, "être"))
        {
            return null;
        }

        if (auxiliary >= 0)
        {
            bool have = scan.Is(auxiliary, WordClass.Have) && !been;
            if (!have && verb.Takes('Q'))
            {
                passive = true;
            }
            else if (!have && !(verb.Takes('q') && scan.Is(auxiliary - 1, WordClass.Reflexive)))
            {
                return null;
            }

            if (!verb.Is(VerbForms.Participle))
            {
                return null;
            }
        }
        else if (!scan.IsFrench && verb.Is(VerbForms.Base) && !finite)
        {
            if (!this.BareVerb(main, left, from, negated))
            {
                return null;
            }
        }
        else if (!finite || verb.Takes('Q') || verb.Takes('R') || this.IsNominal(anchor, from) || (verb.Is(VerbForms.Participle) && scan.IsComma(main - 1) && scan.IsOpening(main + 1)))
        {
            return null;
        }
        else if (scan.IsFrench && verb.Takes('s') && !verb.Takes('q') && !scan.Is(main - 1, WordClass.Reflexive))
        {
            return null;
        }

        int end = main + length;
        if (inverted < 0 && scan.IsInversion(end) && end < to)
        {
            inverted = end++;
        }

        if (scan.Says(left - 1, "ni") || scan.Says(left - 1, "nor") || scan.Says(left - 1, "neither") || scan.Says(end, "ni"))
        {
            return null;
        }

        bool denied = negated || (scan.IsFrench && scan.Is(left, WordClass.Ne) && !scan.Is(end, WordClass.That));
        while (end < to && scan.IsFrench && denied && scan.Is(end, WordClass.Not))
        {
            end++;
        }

        bool clitic = false;
        for (int i = left; i < anchor; i++)
        {
            clitic |= scan.IsFrench && scan.Is(i, WordClass.Clitic) && !scan.Is(i, WordClass.Reflexive) && (scan.Is(i, WordClass.Definite) || scan.Says(i, "en"));
        }

        return new VerbGroup
        {
            First = left,
            Main = main,
            End = end,
            Verb = verb,
            Inverted = inverted,
            Negated = denied,
            Conditional = verb.Is(VerbForms.Conditional) ? !verb.Is(VerbForms.Finite) : auxiliary >= 0 && (scan.Is(auxiliary, WordClass.Conditional) || this.IsHearsay(auxiliary - 1)),
            Passive = passive,
            CliticObject = clitic,
        };
    }

    private int Left(int main, int from, out int auxiliary, out bool been, out bool negated, out int inverted)
    {
        auxiliary = inverted = -1;
        been = negated = false;
        int i = main - 1;
        int floor = Math.Max(from, main - 8);
        while (i >= floor)
        {
            if (scan.Is(i, WordClass.Not))
            {
                negated = true;
            }
            else if (scan.IsFrench && (scan.Says(i, "été") || scan.Says(i, "étés")))
            {
                been = true;
            }
            else if (scan.IsInversion(i))
            {
                inverted = i;
            }
            else if (this.Adverbial(i, floor) is > 0 and int length)
            {
                i -= length - 1;
            }
            else if (!scan.IsAdverb(i) || scan.Is(i, WordClass.Have | WordClass.Be) || scan.IsComma(i))
            {
                break;
            }

            i--;
        }

        if (i >= floor && scan.Is(i, WordClass.Have | WordClass.Be | WordClass.Do))
        {
            auxiliary = scan.Is(i, WordClass.Do) ? -1 : i;
            if (!scan.IsFrench && scan.Is(i, WordClass.Be) && scan.Is(i - 1, WordClass.Have))
            {
                been = true;
            }

            i--;
            if (this.IsHearsay(i))
            {
                i -= 3;
            }
        }
        else if (i >= floor && !scan.IsFrench && scan.Is(i, WordClass.Modal))
        {
            i--;
        }
        else
        {
            i = main - 1;
            inverted = -1;
            while (i >= floor && !scan.IsFrench && scan.IsAdverb(i) && !scan.IsComma(i))
            {
                i--;
            }
        }

        while (scan.IsFrench && i >= floor && scan.Is(i, WordClass.Clitic | WordClass.Ne) && !(scan.Is(i, WordClass.Subject) && !scan.Is(i, WordClass.Reflexive)))
        {
            negated |= scan.Is(i, WordClass.Ne) && auxiliary >= 0 && negated;
            i--;
        }

        return i + 1;
    }

    // "is reported to (have told)".
    private bool IsHearsay(int to) =>
        !scan.IsFrench && scan.Says(to, "to") && scan.Is(to - 2, WordClass.Be) && scan.Lexicon.Phrases.TryMatch(scan.Tokens, to - 2, out int length, out _) && length == 3;

    // ", ajoutant que", "en reconnaissant", "avant de confirmer", ", saying that".
    private bool IsDependent(SayingVerb verb, int main, int from)
    {
        if (main - 1 < from)
        {
            return false;
        }

        return (verb.Is(VerbForms.Gerund) && (scan.IsComma(main - 1) || scan.Says(main - 1, "en") || scan.Says(main - 1, "while") || scan.Says(main - 1, "before") || scan.Says(main - 1, "after")))
            || (verb.Is(VerbForms.Infinitive) && scan.Is(main - 1, WordClass.Of) && scan.Says(main - 2, "avant"));
    }

    // How many tokens an adverbial phrase has that ends here ("par ailleurs"), or 0.
    private int Adverbial(int last, int floor)
    {
        for (int start = Math.Max(floor, last - 4); start < last; start++)
        {
            if (scan.Lexicon.Adverbials.TryMatch(scan.Tokens, start, out int length, out _) && start + length - 1 == last)
            {
                return length;
            }
        }

        return 0;
    }

    // "They say": a plural present has the form of the infinitive; not after "to", a modal, or a determiner.
    private bool BareVerb(int main, int left, int from, bool negated)
    {
        int before = left - 1;
        if (scan.Is(left, WordClass.Do) || (negated && scan.Is(left, WordClass.Modal)))
        {
            return before >= from && scan.IsWord(before);
        }

        if (before >= from && (scan.IsComma(before) || scan.IsClosing(before)) && main + 1 < scan.Count)
        {
            // ", say investigators".
            return !negated && left == main && (scan.Noun(main + 1).Acts || scan.Name(main + 1) is not null || scan.Is(main + 1, WordClass.Determiner));
        }

        return !negated && before >= from && scan.IsWord(before) && !scan.Is(before, WordClass.Determiner | WordClass.Preposition | WordClass.Possessive | WordClass.Of)
            && !scan.Is(main - 1, WordClass.Modal | WordClass.Do) && !scan.Is(left, WordClass.Modal | WordClass.Do);
    }

    // "une annonce", "le rapporte", "his claims": a noun of the same form.
    private bool IsNominal(int main, int from)
    {
        int before = main - 1;
        if (before < from)
        {
            return !scan.IsFrench;
        }

        if (scan.Is(before, WordClass.Preposition | WordClass.Of) && !scan.Says(before, "en"))
        {
            return true;
        }

        if (!scan.Is(before, WordClass.Determiner))
        {
            return false;
        }

        // French "le", "la", "les" and "leur" are clitics as well: a verb when its subject stands before them.
        return !(scan.IsFrench && scan.Is(before, WordClass.Clitic) && (scan.Is(before - 1, WordClass.Subject | WordClass.Relative | WordClass.Ne) || scan.IsCapital(before - 1) || scan.Noun(Math.Max(before - 1, 0)).Kind != ReferentKind.None || scan.Says(before - 1, "comme")));
    }
}
