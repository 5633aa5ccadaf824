using Checker.Corpus.Syntax;
using Checker.Dimensions.Names.Chains;

namespace Checker.Dimensions.Attributions;

/// <summary>
/// Bounds a noun phrase from its first word on. The tree's own subtrees are right as often, but where they fail they run on into the next clause; so
/// small words bound the phrase, and the tree says where one begins.
/// </summary>
internal sealed class NounPhrase(Scan scan)
{
    private const int Longest = 24;

    /// <summary>Says whether a noun phrase may begin here.</summary>
    public bool Begins(int i) =>
        (scan.Is(i, WordClass.Determiner | WordClass.Third) || scan.IsCapital(i) || scan.IsNumber(i) || scan.Noun(i).Kind != ReferentKind.None || this.IsSubjectBehind(i))
        && !scan.Is(i, WordClass.That | WordClass.Ne);

    // "says forecaster": a bare noun that the tree has for the subject of the verb before it.
    private bool IsSubjectBehind(int i) =>
        (uint)i < (uint)scan.Count && scan.Tree.Upos(i) is Upos.Noun or Upos.Propn && scan.Tree.Label(i) == Dependency.Nsubj && scan.Tree.Head(i) is >= 0 and int verb && verb < i;

    /// <summary>Returns where the phrase that begins at <paramref name="i"/> ends, its appositions included; <paramref name="closed"/> asks for a comma after an apposition.</summary>
    public int End(int i, int to, bool closed = false)
    {
        if (scan.Is(i, WordClass.Third) && !scan.Is(i, WordClass.Determiner))
        {
            return i + 1;
        }

        int limit = Math.Min(to, i + Longest), j = i + 1;
        for (int appositions = 0; j < limit; j++)
        {
            if (scan.IsComma(j))
            {
                int end = appositions < 2 ? this.Apposition(j, limit, closed) : j;
                if (end == j)
                {
                    break;
                }

                appositions++;
                j = end - 1;
            }
            else if (scan.Char(j) == '(' && scan.Char(j + 2) == ')')
            {
                j += 2;
            }
            else if (this.Ends(j, i))
            {
                break;
            }
        }

        return Math.Min(j, limit);
    }

    private bool Ends(int j, int first)
    {
        if (!scan.IsWord(j) && !scan.IsNumber(j))
        {
            return true;
        }

        bool joined = scan.Is(j - 1, WordClass.Of | WordClass.Determiner | WordClass.Coordination) || scan.Is(j, WordClass.Of);
        if (scan.Is(j, WordClass.Of) || (joined && !scan.Is(j, WordClass.Have | WordClass.Be)))
        {
            return false;
        }

        if (scan.Is(j, WordClass.Determiner) && scan.IsCapital(j) && scan.IsCapital(j + 1))
        {
            return false;
        }

        if (scan.Is(j, WordClass.Coordination))
        {
            return !scan.Is(j + 1, WordClass.Determiner) && !scan.IsCapital(j + 1);
        }

        if (scan.Says(j, "en") && (scan.Says(j + 1, "chef") || scan.Says(j + 1, "exercice") || scan.Says(j + 1, "poste") || scan.Says(j + 1, "charge")))
        {
            return false;
        }

        return scan.Is(j, WordClass.Preposition | WordClass.Conjunction | WordClass.Relative | WordClass.That | WordClass.Have | WordClass.Be | WordClass.Ne | WordClass.Determiner | WordClass.Subject | WordClass.Time)
            || scan.IsInversion(j) || scan.IsAdverb(j) || scan.IsOpening(j);
    }

    private int Apposition(int comma, int limit, bool closed)
    {
        int i = comma + 1;
        bool role = this.NounWithin(i, Math.Min(limit, i + 3)) || scan.IsNumber(i) || (scan.Is(i, WordClass.Determiner) && scan.Noun(Math.Min(i + 1, scan.Count - 1)).Kind != ReferentKind.None) || scan.IsCapital(i);
        if (!role || i >= limit)
        {
            return comma;
        }

        int j = i + 1;
        while (j < limit && (scan.IsWord(j) || scan.IsNumber(j)) && !scan.Is(j, WordClass.Have | WordClass.That | WordClass.Relative))
        {
            j++;
        }

        if (closed && (!scan.IsComma(j) || scan.IsNumber(i) || (scan.Is(i, WordClass.Determiner) && scan.Noun(i + 1).Number == 'p')))
        {
            return comma;
        }

        return j >= limit || scan.IsComma(j) || scan.IsStop(j) || scan.Is(j, WordClass.Relative) || scan.IsClosing(j) ? j : comma;
    }

    private bool NounWithin(int from, int to)
    {
        for (int i = from; i < to && scan.IsWord(i) && !scan.Is(i, WordClass.Determiner | WordClass.Preposition | WordClass.Of | WordClass.Have | WordClass.Be | WordClass.Subject); i++)
        {
            if (scan.Noun(i).Kind != ReferentKind.None)
            {
                return true;
            }
        }

        return false;
    }
}
