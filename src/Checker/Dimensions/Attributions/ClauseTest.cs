using Checker.Corpus.Syntax;

using Checker.Dimensions.Names.Chains;

namespace Checker.Dimensions.Attributions;

/// <summary>
/// Says whether an infinitive or a clause begins at a place, by the tree's tags. Where it begins is read from small words: what a verb of saying governs is
/// its surest sign, and the parser attaches it wrong one time in three.
/// </summary>
internal sealed class ClauseTest(Scan scan)
{
    /// <summary>Says whether an infinitive that the verb takes begins here.</summary>
    public bool IsInfinitive(VerbGroup group, int i)
    {
        if (!scan.IsFrench)
        {
            return (group.Verb.Takes('i') && scan.Says(i, "to")) || (group.Verb.Takes('g') && scan.IsWord(i) && scan.Form(i).EndsWith("ing", StringComparison.Ordinal) && scan.Noun(i).Kind == ReferentKind.None);
        }

        if (!group.Verb.Takes('i') && !(group.Verb.Takes('y') && scan.Is(i, WordClass.Of)))
        {
            return false;
        }

        int verb = i;
        if (scan.Is(verb, WordClass.Of) || scan.Says(verb, "à"))
        {
            verb++;
        }

        while (scan.Is(verb, WordClass.Ne | WordClass.Not | WordClass.Clitic) || (verb > i && scan.Says(verb, "rien")))
        {
            verb++;
        }

        return scan.IsInfinitive(verb);
    }

    // "believes the drug works": the tagger cannot tell a short verb from a plural; behind such a verb a clause is likelier.
    private bool MayEnd(int at, int i) => i >= at + 2 && scan.IsWord(i) && scan.IsWord(i - 1) && !scan.IsCapital(i) && scan.Form(i) is [_, _, .., 's']
        && !scan.Is(i - 1, WordClass.Determiner | WordClass.Of | WordClass.Preposition | WordClass.Coordination);

    /// <summary>Says whether an English clause without "that" begins here: a noun phrase or pronoun, and a finite verb behind it.</summary>
    public bool IsClause(int at, int limit)
    {
        if (at >= limit || scan.Is(at, WordClass.Preposition | WordClass.Coordination | WordClass.Feeling) || scan.Is(at + 1, WordClass.Feeling) || !(scan.IsWord(at) || scan.IsNumber(at) || scan.IsOpening(at)))
        {
            return false;
        }

        for (int i = at + 1; i < limit && i < at + 30; i++)
        {
            if (scan.Is(i, WordClass.Have | WordClass.Be | WordClass.Modal | WordClass.Do) || scan.IsFinite(i) || this.MayEnd(at, i))
            {
                return true;
            }
        }

        return limit - at >= 4 && scan.Is(at, WordClass.Subject);
    }
}
