using Checker.Languages;

namespace Checker.Dimensions.Names;

/// <summary>
/// Short forms across documents: a surname, or the first words of a body, with exactly one bearer among the full names of all documents joins it. A name that
/// two bearers share stays by itself; so does one that is nobody's in particular (a given name, a bare head noun).
/// </summary>
internal static class ShortForms
{
    private static readonly HashSet<string> Heads = [.. Language.Codes.SelectMany(code => WordList.Read(code, "name-heads")).SelectMany(entry => entry.Spellings()).Select(term => Folding.Key(term))];

    /// <summary>Joins what can be joined, in the order of the units.</summary>
    public static void Join(ClusterUnits units, DisjointNames sets)
    {
        Dictionary<string, List<int>> byKey = new(StringComparer.Ordinal);
        for (int unit = 0; unit < units.Count; unit++)
        {
            foreach (string key in Parts(units, unit))
            {
                if (!byKey.TryGetValue(key, out List<int>? bearers))
                {
                    byKey[key] = bearers = [];
                }

                // Two bearers already decide it: no list grows without bound.
                if (bearers.Count < 3 && !bearers.Exists(bearer => sets.Find(bearer) == sets.Find(unit)))
                {
                    bearers.Add(unit);
                }
            }
        }

        for (int unit = 0; unit < units.Count; unit++)
        {
            NameProfile profile = units.Profile(unit);
            bool person = units.Sort(unit) == NameSort.Person;
            if (!Telling(profile, person) || !byKey.TryGetValue(Kind(units.Sort(unit)) + Folded(profile, person), out List<int>? bearers))
            {
                continue;
            }

            int[] others = [.. bearers.Select(sets.Find).Where(set => set != sets.Find(unit)).Distinct()];
            if (others.Length == 1)
            {
                sets.Join(others[0], unit, shortForm: true);
            }
        }
    }

    // Ends of a person's name ("vasseur roche"), beginnings of a body's ("syndicat mixte"); one word only of two, for in a longer name it is a place or a people.
    private static IEnumerable<string> Parts(ClusterUnits units, int unit)
    {
        NameProfile profile = units.Profile(unit);
        NameSort sort = units.Sort(unit);
        int count = Math.Min(profile.Words.Count, 8);
        for (int length = 1; length < count; length++)
        {
            if (sort == NameSort.Person)
            {
                yield return Kind(sort) + string.Join(' ', profile.Words.Skip(profile.Words.Count - length).Select(word => word.Text));
            }
            else if (sort == NameSort.Organisation && (length > 1 || count == 2) && !NameLexicon.IsLink(profile.Words[length - 1].Text))
            {
                yield return Kind(sort) + string.Join(' ', profile.Words.Take(length).Select(word => word.Text));
            }
        }
    }

    private static bool Telling(NameProfile profile, bool person) => profile.Words.Count switch
    {
        0 => false,
        1 when person => profile.Words[0].Text.Length > 2 && !NameLexicon.IsGiven(profile.Words[0].Text),
        1 => profile.Words[0].Text.Length > 3 && !Heads.Contains(profile.Words[0].Text),
        _ => person || profile.Words.Count == 2,
    };

    private static string Folded(NameProfile profile, bool person) => person ? string.Join(' ', profile.Words.Select(word => word.Text)) : profile.Key;

    private static char Kind(NameSort sort) => sort == NameSort.Person ? 'p' : sort is NameSort.Place or NameSort.Country ? 'l' : 'o';
}
