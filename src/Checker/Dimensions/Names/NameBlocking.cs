using Checker.Dimensions.Places;

namespace Checker.Dimensions.Names;

/// <summary>
/// Which names are worth comparing: those that share a key. Keys: a word's first four sounds, its consonants, the initials of a long form, the letters of
/// an acronym, the number in a table. A key that too many names share says nothing and is left out, so the number of pairs grows with the number of names.
/// </summary>
internal static class NameBlocking
{
    /// <summary>A key shared by more entities than this compares each only with its neighbours in the list.</summary>
    public const int LargestBlock = 24;

    /// <summary>How many neighbours in the order of their keys are compared inside a larger block.</summary>
    public const int Neighbours = 6;

    /// <summary>Appends the keys of one wording.</summary>
    public static void Keys(string surface, NameProfile profile, NameSort sort, HashSet<string> keys)
    {
        char kind = sort == NameSort.Person ? 'p' : sort is NameSort.Place or NameSort.Country ? 'l' : 'o';
        if (kind != 'p')
        {
            int body = BodyTable.OfFullName(surface);
            if (body >= 0)
            {
                keys.Add(kind + "#" + body.ToString(System.Globalization.CultureInfo.InvariantCulture));
            }

            string country = CountryTable.OfName(surface);
            if (country.Length > 0)
            {
                keys.Add("country " + country);
                return;
            }
        }

        if (kind == 'o' && BodyMatcher.IsAcronym(surface))
        {
            string letters = AcronymAligner.Letters(surface);
            keys.Add("a" + letters);
            foreach (int id in BodyTable.OfAcronym(surface))
            {
                keys.Add(kind + "#" + id.ToString(System.Globalization.CultureInfo.InvariantCulture));
            }

            return;
        }

        if (profile.Words.Count == 0 || !profile.Latin)
        {
            keys.Add(kind + "=" + profile.Key);
            return;
        }

        if (kind == 'o')
        {
            keys.Add("a" + string.Concat(profile.Words.Where(word => !NameLexicon.IsLink(word.Text)).Take(12).Select(word => word.Text[0])));
        }

        if (kind == 'p' && profile.Words.Count > 1)
        {
            // Names cut otherwise ("Le Meur", "Lemeur") share the sounds of the whole.
            string joined = SoundForm.Of(profile.Key.Replace(" ", "", StringComparison.Ordinal));
            keys.Add("j" + (joined.Length > 6 ? joined[..6] : joined));
        }

        // People are found by each of their last words with the first letter of another; bodies and places by their telling words.
        int count = Math.Min(profile.Words.Count, 8);
        for (int i = 0; i < count; i++)
        {
            NameWord word = profile.Words[i];
            if (word.Text.Length < 2 || NameLexicon.IsLink(word.Text))
            {
                continue;
            }

            if (kind == 'p' && count > 1)
            {
                string bones = word.Skeleton.Length > 3 ? word.Skeleton[..4] : word.Skeleton;
                string prefix = word.Sound.Length > 3 ? word.Sound[..4] : word.Sound;
                // A given name of the lists is shared by too many: it blocks only together with another word's beginning.
                bool common = NameLexicon.IsGiven(word.Text) && i < count - 1;
                for (int j = 0; j < count; j++)
                {
                    if (j != i && profile.Words[j].Sound.Length > 0)
                    {
                        keys.Add(common ? $"p{prefix}+{profile.Words[j].Sound[0]}{Middle(profile.Words[j])}" : $"p{bones}+{profile.Words[j].Sound[0]}");
                    }
                }

                if (!common)
                {
                    keys.Add("s" + (word.Sound.Length > 5 ? word.Sound[..5] : word.Sound));
                }
            }
            else
            {
                string notion = kind == 'l' ? WordNotions.OfPlace(word.Text) : WordNotions.OfBody(word.Text);
                if (notion[0] is not ('~' or '@'))
                {
                    keys.Add(kind + (notion == word.Text ? (word.Sound.Length > 4 ? word.Sound[..4] : word.Sound) : notion));
                    keys.Add(kind + "_" + (word.Skeleton.Length > 4 ? word.Skeleton[..4] : word.Skeleton));
                }
            }
        }
    }

    private static char Middle(in NameWord word) => word.Skeleton.Length > 1 ? word.Skeleton[1] : '-';
}
