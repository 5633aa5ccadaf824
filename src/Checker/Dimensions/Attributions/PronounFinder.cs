namespace Checker.Dimensions.Attributions;

/// <summary>Finds third person pronouns that stand for a person or body: subjects, inverted and disjunctive ones, without impersonal "il".</summary>
internal sealed class PronounFinder(Scan scan)
{
    /// <summary>Adds the pronoun at a token, if it is one that may refer; returns true for any pronoun.</summary>
    public bool Read(int i, int unit, List<EntityMention> found)
    {
        bool inversion = scan.IsInversion(i) && scan.IsFrench;
        if (!inversion && !scan.Is(i, WordClass.Third) && !(!scan.IsFrench && scan.Says(i, "it")))
        {
            return false;
        }

        ReadOnlySpan<char> form = scan.Form(i);
        bool feminine = form.EndsWith("elle", StringComparison.OrdinalIgnoreCase) || form.EndsWith("elles", StringComparison.OrdinalIgnoreCase) || scan.Says(i, "she");
        bool masculine = form.EndsWith("il", StringComparison.OrdinalIgnoreCase) || form.EndsWith("ils", StringComparison.OrdinalIgnoreCase) || scan.Says(i, "he") || scan.Says(i, "lui") || scan.Says(i, "eux");
        bool it = scan.Says(i, "it"), they = scan.Says(i, "they");
        if (!feminine && !masculine && !it && !they)
        {
            return inversion;
        }

        bool oblique = scan.Says(i, "lui") || scan.Says(i, "eux");
        bool governed = i > 0 && (scan.Is(i - 1, WordClass.Preposition | WordClass.Of) || scan.Says(i - 1, "selon") || scan.Says(i - 1, "après") || scan.Says(i - 1, "que") || scan.Says(i - 1, "qu'") || scan.Says(i + 1, "seul") || scan.Says(i + 1, "seuls"));
        if ((oblique && !governed) || (!inversion && !oblique && this.Impersonal(i)) || (it && !this.IsSpokenOf(i)) || (scan.IsComma(i - 1) && scan.IsComma(i + 1)))
        {
            return true;
        }

        found.Add(new EntityMention
        {
            Sort = EntityMentionSort.Pronoun,
            Span = new Phrase(i, i + 1),
            Unit = unit,
            Gender = feminine ? 'f' : masculine ? 'm' : '-',
            Number = they || form[^1] is 's' or 'S' || scan.Says(i, "eux") ? 'p' : 's',
            IsPerson = !scan.IsFrench && (feminine || masculine),
            IsBody = it,
            Free = !governed,
        });
        return true;
    }

    // "il faut", "il y a", "il s'agit", "il est temps de", "il n'est pas question que".
    private bool Impersonal(int i)
    {
        if (!scan.IsFrench || !scan.Says(i, "il"))
        {
            return false;
        }

        int verb = i + 1;
        while (scan.Is(verb, WordClass.Ne | WordClass.Clitic) && verb < i + 4)
        {
            if (scan.Says(verb, "y") && scan.Is(verb + 1, WordClass.Have))
            {
                return true;
            }

            verb++;
        }

        if (scan.Is(verb, WordClass.Be | WordClass.Have))
        {
            for (int j = verb + 1; j < verb + 5 && !scan.IsComma(j) && !scan.IsStop(j); j++)
            {
                if ((scan.Is(j, WordClass.That) && scan.Is(verb, WordClass.Be) && !scan.Is(verb - 1, WordClass.Ne)) || (scan.Is(j, WordClass.Of) && scan.Is(verb, WordClass.Be) && j > verb + 1 && this.InfinitiveAt(j + 1)) || scan.Says(j, "fallu") || scan.Says(j, "plu") || scan.Says(j, "neigé") || scan.Says(j, "temps"))
                {
                    return true;
                }
            }

            return false;
        }

        ReadOnlySpan<char> form = scan.IsWord(verb) ? scan.Form(verb) : default;
        return form is "faut" or "fallait" or "faudra" or "faudrait" or "agit" or "agissait" or "semble" or "semblait" or "paraît" or "suffit" or "suffisait" or "convient" or "pleut" or "pleuvait" or "neige" or "neigeait" or "vaut" or "existe" or "manque" or "importe" or "arrive" or "reste" or "restait" or "fait" or "faisait";
    }

    private bool InfinitiveAt(int i) => scan.IsWord(i) && scan.Form(i) is var form && (form.EndsWith("er", StringComparison.Ordinal) || form.EndsWith("ir", StringComparison.Ordinal) || form.EndsWith("re", StringComparison.Ordinal));

    // "says it needs", "that it had": the subject of what a body says of itself.
    private bool IsSpokenOf(int i)
    {
        if (i == 0 || !(scan.Is(i - 1, WordClass.That) || scan.Lexicon.Verbs.TryMatch(scan.Tokens, i - 1, out _, out _)))
        {
            return false;
        }

        ReadOnlySpan<char> next = scan.IsWord(i + 1) ? scan.Form(i + 1) : default;
        return scan.Is(i + 1, WordClass.Have | WordClass.Be | WordClass.Modal | WordClass.Do) || (next.Length > 3 && (next[^1] == 's' || next.EndsWith("ed", StringComparison.Ordinal)));
    }
}
