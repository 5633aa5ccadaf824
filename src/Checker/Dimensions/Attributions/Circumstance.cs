using Checker.Dimensions.Names;
using Checker.Dimensions.Names.Chains;

namespace Checker.Dimensions.Attributions;

/// <summary>
/// Skips what says when, where or how between a verb and its neighbours: time words, adverbs, prepositional phrases. Small words bound them: whether a
/// phrase hangs on the verb or on the noun before it, which the tree would have to tell, does not matter here.
/// </summary>
internal sealed class Circumstance(Scan scan)
{
    /// <summary>Skips one adverb, date or prepositional phrase; returns the same place when there is none. A name may end the phrase (the subject follows) unless <paramref name="pastNames"/>.</summary>
    public int Skip(int i, int to, bool pastNames = true)
    {
        if (i >= to)
        {
            return i;
        }

        if (scan.Is(i, WordClass.Time) && !(scan.Is(i, WordClass.Determiner) && !scan.Is(i + 1, WordClass.Time)))
        {
            return scan.Is(i + 1, WordClass.Recent) ? i + 2 : i + 1;
        }

        if (scan.Is(i, WordClass.Recent) && (scan.Is(i + 1, WordClass.Time) || (!scan.IsFrench && scan.Is(i + 1, WordClass.Preposition))))
        {
            return scan.Is(i + 1, WordClass.Time) ? i + 2 : i + 1;
        }

        if (scan.Is(i, WordClass.Determiner) && scan.IsNumber(i + 1) && scan.Is(i + 2, WordClass.Time))
        {
            return i + 3;
        }

        if (scan.Is(i, WordClass.Determiner) && scan.Is(i + 1, WordClass.Time) && !scan.IsCapital(i + 1) && !scan.Is(i + 2, WordClass.Of))
        {
            return scan.Is(i + 2, WordClass.Recent) ? i + 3 : i + 2;
        }

        // "l'an dernier", "le mois dernier".
        if (scan.IsFrench && scan.Is(i, WordClass.Determiner) && scan.Is(i + 2, WordClass.Recent) && scan.IsWord(i + 1) && !scan.IsCapital(i + 1) && scan.Noun(i + 1).Kind == ReferentKind.None)
        {
            return i + 3;
        }

        if (scan.IsAdverb(i) && !scan.IsCapital(i) && !scan.Is(i, WordClass.Determiner) && !(scan.Is(i, WordClass.Preposition) && scan.Is(i + 1, WordClass.Determiner)))
        {
            return i + 1;
        }

        if (!scan.Is(i, WordClass.Preposition) || scan.Is(i, WordClass.Of))
        {
            return i;
        }

        int j = i + 1;
        while (j < to && j < i + 14 && !scan.IsComma(j) && !scan.IsStop(j) && !scan.Is(j, WordClass.That | WordClass.Relative | WordClass.Ne) && scan.Quoted(j) == scan.Quoted(i))
        {
            bool attached = j == i + 1 || scan.Is(j - 1, WordClass.Preposition | WordClass.Of | WordClass.Determiner | WordClass.Coordination);
            if (!attached && (scan.Is(j, WordClass.Determiner | WordClass.Subject | WordClass.Preposition) || (!pastNames && scan.IsCapital(j) && !scan.IsCapital(j - 1) && this.IsNameBehind(j))))
            {
                break;
            }

            j++;
        }

        return j;
    }

    // "a soufflé à la sortie du tribunal Marie Lecourt": a name behind a thing is the subject, behind a body a person is; not where the subject follows
    // ("au lycée Jean Moulin le recteur").
    private bool IsNameBehind(int first)
    {
        NameMention? name = scan.Name(first);
        if (name is not null && scan.Is(name.Last + 1, WordClass.Determiner))
        {
            return false;
        }

        return scan.Noun(first - 1).Kind == ReferentKind.None || (!scan.Noun(first - 1).IsPerson && name is { Sort: NameSort.Person } && name.First == first && name.Last > first && !scan.IsCapital(name.Last + 1));
    }
}
