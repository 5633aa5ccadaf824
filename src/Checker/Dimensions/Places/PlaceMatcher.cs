using Checker.Dimensions.Names;
using Checker.Languages;

namespace Checker.Dimensions.Places;

/// <summary>
/// Decides whether two place names are one place: countries by table only, then exonyms (Moscou, Moscow), then the words with compass points and
/// grades as values, and the rest by sound.
/// </summary>
internal static class PlaceMatcher
{
    private static readonly Dictionary<string, List<int>> Exonyms = ReadExonyms();

    public static NameDecision Decide(string a, string b)
    {
        NameProfile left = NameProfile.Other(a), right = NameProfile.Other(b);
        string country = CountryTable.OfName(a), other = CountryTable.OfName(b);
        if (country.Length > 0 && other.Length > 0)
        {
            return country == other
                ? NameDecision.Of(0.99, left.Key == right.Key ? NameRelation.Identical : NameRelation.Variant, "names of one state")
                : NameDecision.Veto("two states");
        }

        if (left.Key == right.Key && left.Key.Length > 0)
        {
            return NameDecision.Of(1, NameRelation.Identical, "the same name");
        }

        List<int>? known = Exonyms.GetValueOrDefault(Key(a)), knownToo = Exonyms.GetValueOrDefault(Key(b));
        if (known is not null && knownToo is not null)
        {
            return known.Exists(knownToo.Contains) ? NameDecision.Of(0.97, NameRelation.Spelling, "names of one place in two languages") : NameDecision.Veto("two known places");
        }

        if (!left.Latin || !right.Latin)
        {
            return NameDecision.Veto("a script that cannot be read is compared exactly");
        }

        return PlaceWords.Decide(a, b, country.Length > 0 || other.Length > 0);
    }

    private static string Key(string name) => string.Join(' ', NameProfile.Other(name).Words.Select(word => word.Text));

    private static Dictionary<string, List<int>> ReadExonyms()
    {
        Dictionary<string, List<int>> table = new(StringComparer.Ordinal);
        int line = 0;
        foreach (WordListEntry entry in WordList.Read("shared", "place-exonyms"))
        {
            foreach (string name in entry.Term.Split(';'))
            {
                string key = Key(name);
                if (!table.TryGetValue(key, out List<int>? lines))
                {
                    table[key] = lines = [];
                }

                lines.Add(line);
            }

            line++;
        }

        return table;
    }
}
