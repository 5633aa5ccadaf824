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

    /// <summary>Returns the notion of a folded word of a place name, or the word.</summary>
    public static string OfPlace(string word) => Places.GetValueOrDefault(word, word);

    /// <summary>Returns the notion of a folded word of a body's name, or the word.</summary>
    public static string OfBody(string word) => Bodies.GetValueOrDefault(word, word);

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
