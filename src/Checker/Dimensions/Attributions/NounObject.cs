using Checker.Dimensions.Names.Chains;

namespace Checker.Dimensions.Attributions;

/// <summary>Decides which noun phrases after a verb of saying are said: "a annoncé la fermeture", but not "a annoncé la couleur".</summary>
internal sealed class NounObject(Scan scan, ContentSpan contents)
{
    /// <summary>Reads the noun phrase after the verb when the verb takes it; else none.</summary>
    public Phrase Read(VerbGroup group, Phrase subject, int at, int limit)
    {
        SayingVerb verb = group.Verb;
        if (verb.Takes('o') && scan.Is(at, WordClass.Preposition) && group.Negated)
        {
            return contents.Object(at, limit);
        }

        if (at >= limit || !(scan.Is(at, WordClass.Determiner | WordClass.Of) || scan.IsNumber(at) || scan.IsWord(at)) || scan.Is(at, WordClass.Coordination | WordClass.Relative | WordClass.Have | WordClass.Be))
        {
            return Phrase.None;
        }

        Phrase object0 = contents.Object(at, limit);
        if (!object0.Exists)
        {
            return Phrase.None;
        }

        bool number = false, quoted = false, comparison = false, trap = false;
        for (int i = object0.First; i < object0.End; i++)
        {
            number |= scan.IsNumber(i);
            quoted |= scan.IsOpening(i);
            comparison |= scan.Says(i, "comme") || scan.Says(i, "as");
            trap |= i < object0.First + 4 && scan.Is(i, WordClass.Feeling | WordClass.Achievement);
        }

        ReferentNoun what = scan.Noun(Math.Min(at + 1, limit - 1)) is { Kind: not ReferentKind.None } direct ? direct : scan.IsFrench ? scan.Noun(Math.Min(at + 2, limit - 1)) : default;
        trap |= verb.Takes('n') && (what.IsPerson || what.IsBody) && scan.Is(at, WordClass.Definite | WordClass.Possessive) && verb.Commitment != Commitment.Deny;
        if (trap && !quoted)
        {
            return Phrase.None;
        }

        bool open = scan.Is(at, WordClass.Determiner) || scan.IsNumber(at) || scan.Is(at, WordClass.Of) || scan.IsCapital(at) || scan.Is(group.End - 1, WordClass.Of) || !scan.IsFrench;
        bool takes = (verb.Takes('n') && open && !scan.Is(at, WordClass.Preposition)) || (verb.Takes('k') && quoted) || (verb.Takes('d') && number) || (verb.Takes('e') && (number || quoted))
            || (verb.Takes('c') && (quoted || comparison)) || (verb.Takes('v') && quoted)
            || ((verb.Takes('z') || verb.Takes('p')) && (group.Negated || this.IsHypothesis(object0))) || (verb.Takes('u') && this.IsText(subject));
        return takes ? object0 : Phrase.None;
    }

    private bool IsHypothesis(Phrase phrase)
    {
        for (int i = phrase.First; i < Math.Min(phrase.End, phrase.First + 4); i++)
        {
            if (scan.Is(i, WordClass.Hypothesis))
            {
                return true;
            }
        }

        return false;
    }

    // "l'autopsie exclut": a text does not deny, it finds.
    public bool IsText(Phrase subject)
    {
        for (int i = subject.First; i < subject.End && !scan.Is(i, WordClass.Of); i++)
        {
            if (scan.Noun(i).Kind == ReferentKind.Document)
            {
                return true;
            }
        }

        return false;
    }
}
