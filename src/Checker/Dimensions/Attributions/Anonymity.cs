using Checker.Dimensions.Names;
using Checker.Dimensions.Names.Chains;

namespace Checker.Dimensions.Attributions;

/// <summary>Tells nameless speakers from bodies, unique offices and named people.</summary>
internal sealed class Anonymity(Scan scan)
{
    public bool IsAnonymous(Phrase speaker)
    {
        if (!speaker.Exists)
        {
            return true;
        }

        if (speaker.End - speaker.First == 1 && (scan.Says(speaker.First, "-t-on") || scan.Says(speaker.First, "-on")))
        {
            return true;
        }

        int head = this.Head(speaker);
        if (head < 0)
        {
            return scan.Is(speaker.First, WordClass.Indefinite) && !this.HasName(speaker);
        }

        ReferentNoun noun = scan.Noun(head);
        if (!noun.IsPerson || this.HasName(speaker))
        {
            return false;
        }

        return noun.Kind == ReferentKind.Unnamed || noun.Number == 'p' || scan.Is(speaker.First, WordClass.Indefinite) || scan.IsNumber(speaker.First);
    }

    /// <summary>Returns the first noun that speaks, before any complement; -1 when there is none.</summary>
    public int Head(Phrase phrase)
    {
        for (int i = phrase.First; i < phrase.End; i++)
        {
            if (scan.Noun(i).Kind != ReferentKind.None && !(scan.IsCapital(i) && scan.IsCapital(i - 1)))
            {
                // English compounds end on their head: "police officer".
                while (!scan.IsFrench && i + 1 < phrase.End && scan.Noun(i + 1).Kind != ReferentKind.None && !scan.IsCapital(i + 1))
                {
                    i++;
                }

                return i;
            }

            if (i > phrase.First && scan.Is(i, WordClass.Of | WordClass.Preposition | WordClass.Relative))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>Says whether a person's name stands in the phrase, not as a complement ("un cadre de Belcor").</summary>
    public bool HasName(Phrase phrase)
    {
        for (int i = phrase.First; i < phrase.End; i++)
        {
            if (scan.Name(i) is { Sort: NameSort.Person or NameSort.Organisation or NameSort.Other } && !this.IsComplement(i, phrase.First))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsComplement(int i, int first)
    {
        for (int j = i - 1; j >= first; j--)
        {
            if (scan.Is(j, WordClass.Of | WordClass.Preposition))
            {
                return true;
            }

            if (!scan.IsCapital(j) && !scan.Is(j, WordClass.Determiner))
            {
                return false;
            }
        }

        return false;
    }
}
