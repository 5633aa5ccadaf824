using Checker.Dimensions.Names;
using Checker.Languages;

namespace Checker.Dimensions.Places;

/// <summary>Known cities, regions, rivers and seas (shared/place-exonyms.txt), and the words that begin a place's name ("Saint-", "mer", "Port").</summary>
internal static class Gazetteer
{
    private static readonly Dictionary<string, int> Places = Read();
    private static readonly HashSet<string> Openings = ReadWords("place-openings");
    private static readonly HashSet<string> Endings = ReadWords("place-endings");

    /// <summary>Says whether a name is a known place.</summary>
    public static bool Knows(ReadOnlySpan<char> name) => Number(name) >= 0;

    /// <summary>Returns the number of a known place, one for all its names; -1 when it is not known.</summary>
    public static int Number(ReadOnlySpan<char> name)
    {
        if (name.Length is < 3 or > 60)
        {
            return -1;
        }

        Span<char> key = stackalloc char[128];
        int length = Folding.Key(name, key);
        key[..length].Replace('-', ' ');
        return Places.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(key[..length], out int number) ? number : -1;
    }

    /// <summary>Says whether a run of capitalised words begins or ends like a place's name.</summary>
    public static bool Begins(Passage passage, int first, int last)
    {
        ReadOnlySpan<char> form = passage.Form(passage.Tokens[first]);
        int hyphen = form.IndexOf('-');
        string opening = Folding.Key(hyphen > 0 ? form[..hyphen] : form);
        bool begins = Openings.Contains(opening) && (last > first || hyphen > 0);
        return (begins && !(last > first && NameLexicon.IsGiven(opening))) || (last > first && Endings.Contains(Folding.Key(passage.Form(passage.Tokens[last]))));
    }

    private static HashSet<string> ReadWords(string list) => [.. WordList.Read("shared", list).Select(entry => Folding.Key(entry.Term))];

    private static Dictionary<string, int> Read()
    {
        Dictionary<string, int> places = new(StringComparer.Ordinal);
        int number = 0;
        foreach (WordListEntry entry in WordList.Read("shared", "place-exonyms"))
        {
            foreach (string name in entry.Term.Split(';'))
            {
                places.TryAdd(Folding.Key(name).Replace('-', ' '), number);
            }

            number++;
        }

        return places;
    }
}
