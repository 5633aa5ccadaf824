namespace Checker.Dimensions.Attributions;

/// <summary>Guesses from shapes whether an infinitive or a clause begins at a place. To be replaced by the tree.</summary>
internal sealed class ClauseTest(Scan scan)
{
    /// <summary>Says whether an infinitive that the verb takes begins here.</summary>
    public bool IsInfinitive(VerbGroup group, int i)
    {
        if (!scan.IsFrench)
        {
            return (group.Verb.Takes('i') && scan.Says(i, "to")) || (group.Verb.Takes('g') && scan.IsWord(i) && scan.Form(i).EndsWith("ing", StringComparison.Ordinal) && scan.Noun(i).Kind == SpeakerKind.None);
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

        return this.LooksInfinitive(verb);
    }

    /// <summary>Says whether a word has the shape of a French infinitive.</summary>
    public bool LooksInfinitive(int i)
    {
        if (!scan.IsWord(i) || scan.IsCapital(i) || scan.Is(i, WordClass.Adverb | WordClass.Determiner) || scan.Noun(i).Kind != SpeakerKind.None)
        {
            return false;
        }

        ReadOnlySpan<char> form = scan.Form(i);
        return form.Length > 3 && (form.EndsWith("er", StringComparison.Ordinal) || form.EndsWith("ir", StringComparison.Ordinal) || form.EndsWith("re", StringComparison.Ordinal) || form.EndsWith("oir", StringComparison.Ordinal));
    }

    // English bare clauses: a noun phrase or pronoun, and a verb somewhere after it.
    public bool IsClause(int at, int limit)
    {
        if (at >= limit || scan.Is(at, WordClass.Preposition | WordClass.Coordination | WordClass.Feeling) || scan.Is(at + 1, WordClass.Feeling) || !(scan.IsWord(at) || scan.IsNumber(at) || scan.IsOpening(at)))
        {
            return false;
        }

        for (int i = at + 1; i < limit && i < at + 30; i++)
        {
            if (scan.Is(i, WordClass.Have | WordClass.Be | WordClass.Modal | WordClass.Do))
            {
                return true;
            }

            ReadOnlySpan<char> form = scan.Form(i);
            if (scan.IsWord(i) && !scan.IsCapital(i) && form.Length > 3 && (form.EndsWith("ed", StringComparison.Ordinal) || (form[^1] == 's' && (scan.Is(i - 1, WordClass.Subject) || (i >= at + 2 && scan.IsWord(i - 1) && !scan.Is(i - 1, WordClass.Determiner | WordClass.Of | WordClass.Preposition | WordClass.Coordination))))))
            {
                return true;
            }
        }

        return limit - at >= 4 && scan.Is(at, WordClass.Subject);
    }
}
