using Checker.Languages;

namespace Checker.Dimensions.Names;

/// <summary>
/// Words of names that mean the same in several languages (shared/name-notions.txt, shared/place-words.txt): "conseil" and "council", "nord" and "north".
/// Marks: "@" compass points and grades, where two different ones make two names; "~" words of kind, which say little.
/// </summary>
internal static class WordNotions
{
    private static readonly Dictionary<string, string> Places = Read("place-words");
    private static readonly Dictionary<string, string> Bodies = Read("name-notions");

    private static readonly Dictionary<string, int> Initials = ReadInitials();

    /// <summary>Returns the notion of a folded word of a place name, or the word.</summary>
    public static string OfPlace(string word) => Places.GetValueOrDefault(word, word);

    /// <summary>Returns the notion of a folded word of a body's name, or the word.</summary>
    public static string OfBody(string word) => Bodies.GetValueOrDefault(word, word);

    /// <summary>Returns the initials of all words that share the notion of a folded word, as bits from a to z; 0 when no list holds it.</summary>
    public static int InitialsOfBody(string word) => Bodies.TryGetValue(word, out string? notion) || (word[^1] is 's' or 'x' && Bodies.TryGetValue(word[..^1], out notion)) ? Initials[notion] : 0;

    private static Dictionary<string, int> ReadInitials()
    {
        Dictionary<string, int> initials = new(StringComparer.Ordinal);
        foreach ((string word, string notion) in Bodies)
        {
            initials[notion] = initials.GetValueOrDefault(notion) | (word[0] is >= 'a' and <= 'z' ? 1 << (word[0] - 'a') : 0);
        }

        return initials;
    }

    private static Dictionary<string, string> Read(string list)
    {
        Dictionary<string, string> notions = new(StringComparer.Ordinal);
        foreach (WordListEntry entry in WordList.Read("shared", list))
        {
            foreach (string word in entry.Values[0].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                notions.TryAdd(Folding.Key(word).Replace("-", "", StringComparison.Ordinal), entry.Term);
            }
        }

        return notions;
    }
}
