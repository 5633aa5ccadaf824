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
    private static readonly string[] FirstNames = [.. WordList.Read("shared", "place-exonyms").Select(entry => entry.Term.Split(';')[0])];

    public static NameDecision Decide(NameProfile a, NameProfile b)
    {
        PlaceParts left = a.Place, right = b.Place;
        if (left.Country.Length > 0 && right.Country.Length > 0)
        {
            return left.Country == right.Country
                ? NameDecision.Of(0.99, a.Key == b.Key ? NameRelation.Identical : NameRelation.Variant, "names of one state")
                : NameDecision.Veto("two states");
        }

        if (a.Key == b.Key && a.Key.Length > 0)
        {
            return NameDecision.Of(1, NameRelation.Identical, "the same name");
        }

        if (left.Known.Count > 0 && right.Known.Count > 0)
        {
            return left.Known.Exists(right.Known.Contains)
                ? NameDecision.Of(0.97, NameRelation.Spelling, "names of one place in two languages")
                : NameDecision.Veto("two known places");
        }

        bool capitals = left.Capital.Length > 0 && right.Capital.Length > 0 && left.Capital != right.Capital;
        bool capitalAndState = (left.Country.Length > 0 && right.Capital.Length > 0) || (right.Country.Length > 0 && left.Capital.Length > 0);
        if (capitals || capitalAndState)
        {
            return NameDecision.Veto(capitals ? "two capitals" : "a capital is not the state");
        }

        return a.Latin && b.Latin ? PlaceWords.Decide(left, right) : NameDecision.Veto("a script that cannot be read is compared exactly");
    }

    /// <summary>Returns the lines of the table that hold a name.</summary>
    public static List<int> Known(NameProfile name) => Exonyms.GetValueOrDefault(name.Key) ?? [];

    /// <summary>Returns the first name of the one place that a folded word names, or "".</summary>
    public static string FirstName(string word) => Exonyms.TryGetValue(word, out List<int>? lines) && lines.Count == 1 ? FirstNames[lines[0]] : "";

    private static Dictionary<string, List<int>> ReadExonyms()
    {
        Dictionary<string, List<int>> table = new(StringComparer.Ordinal);
        int line = 0;
        foreach (WordListEntry entry in WordList.Read("shared", "place-exonyms"))
        {
            foreach (string name in entry.Term.Split(';'))
            {
                string key = NameProfile.Other(name).Key;
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
