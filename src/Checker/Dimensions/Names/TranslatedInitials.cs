using Checker.Dimensions.Places;

namespace Checker.Dimensions.Names;

/// <summary>
/// Whether an acronym may come from another language than the long form beside it: every letter is the initial of some word or of its translation
/// (shared/name-notions.txt, demonyms), in any order: "Korea Maritime Institute" behind "Institut maritime coréen".
/// </summary>
internal static class TranslatedInitials
{
    private const int MostWords = 12;

    /// <summary>Returns up to 0.66 when all letters find a word of their own, 0 otherwise.</summary>
    public static double Score(string letters, IReadOnlyList<string> words)
    {
        if (letters.Length is < 3 or > 10)
        {
            return 0;
        }

        Span<int> masks = stackalloc int[MostWords];
        int count = 0;
        foreach (string word in words)
        {
            if (!NameLexicon.IsLink(word) && word.Length > 1 && count < MostWords)
            {
                masks[count++] = Mask(word);
            }
        }

        Span<bool> taken = stackalloc bool[MostWords];
        for (int i = 0; i < letters.Length; i++)
        {
            if (!Assign(letters, i, masks[..count], taken))
            {
                return 0;
            }
        }

        int left = count - letters.Length;
        return left > 1 ? 0 : 0.66 - (0.1 * left);
    }

    /// <summary>Returns a hint up to 0.25: the share of letters and words that find each other as initials.</summary>
    public static double Share(string letters, IReadOnlyList<string> words)
    {
        Span<int> masks = stackalloc int[MostWords];
        int count = 0, found = 0;
        foreach (string word in words)
        {
            if (!NameLexicon.IsLink(word) && word.Length > 1 && count < MostWords)
            {
                masks[count++] = Mask(word);
            }
        }

        Span<bool> taken = stackalloc bool[MostWords];
        for (int i = 0; i < letters.Length; i++)
        {
            found += Assign(letters, i, masks[..count], taken) ? 1 : 0;
        }

        return count == 0 ? 0 : 0.5 * found / (letters.Length + count);
    }

    // Letters are few and masks narrow: the first free word that has the letter, rarest first by order of masks, is enough.
    private static bool Assign(string letters, int at, ReadOnlySpan<int> masks, Span<bool> taken)
    {
        int bit = Bit(letters[at]);
        int best = -1;
        for (int j = 0; j < masks.Length; j++)
        {
            if (!taken[j] && (masks[j] & bit) != 0 && (best < 0 || int.PopCount(masks[j]) < int.PopCount(masks[best])))
            {
                best = j;
            }
        }

        if (best < 0)
        {
            return false;
        }

        taken[best] = true;
        return true;
    }

    private static int Mask(string word)
    {
        int mask = Bit(word[0]) | WordNotions.InitialsOfBody(word);
        string country = CountryTable.OfDemonym(word) is { Length: > 0 } code ? code : CountryTable.OfName(word);
        if (CountryTable.Find(country) is { } row)
        {
            mask |= Bit(char.ToLowerInvariant(row.English[0]));
        }

        return mask;
    }

    private static int Bit(char c) => c is >= 'a' and <= 'z' ? 1 << (c - 'a') : 0;
}
