using Checker.Dimensions.Names;
using Checker.Languages;

namespace Checker.Extraction.References;

/// <summary>The gender that a person's names tell: by a form of address ("Mme"), else by the given name; 'm', 'f' or '-'.</summary>
internal sealed class PersonGender
{
    private static readonly Dictionary<string, char> Given = Read(WordList.Read("shared", "name-genders"));
    private static readonly Dictionary<string, char> Titles = Read(Language.Codes.SelectMany(code => WordList.Read(code, "name-titles")));

    /// <summary>Returns the gender of an entity's names.</summary>
    public static char Of(NameEntity entity)
    {
        foreach (string title in entity.Titles)
        {
            if (Titles.TryGetValue(title.Split(' ')[0], out char told))
            {
                return told;
            }
        }

        string name = Folding.Key(entity.Canonical);
        int end = name.AsSpan().IndexOfAny(' ', '-');
        return end > 0 ? Given.GetValueOrDefault(name[..end], '-') : '-';
    }

    private static Dictionary<string, char> Read(IEnumerable<WordListEntry> entries)
    {
        Dictionary<string, char> genders = new(StringComparer.Ordinal);
        foreach (WordListEntry entry in entries.Where(entry => entry.Values.Length > 0 && entry.Values[0].Length == 1))
        {
            // A name that tells one gender here and another there tells none.
            string name = Folding.Key(entry.Term);
            genders[name] = entry.Values.Length > 1 || (genders.TryGetValue(name, out char known) && known != entry.Values[0][0]) ? '-' : entry.Values[0][0];
        }

        return genders;
    }
}
