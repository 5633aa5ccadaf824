using Checker.Languages;

namespace Checker.Dimensions.Names;

/// <summary>The word lists about names that all languages share: given names and their spellings, pet forms, forms of address, particles, legal forms.</summary>
internal static class NameLexicon
{
    private static readonly Dictionary<string, List<int>> Groups = ReadGroups("name-given");
    private static readonly Dictionary<string, (char French, char English)> Genders = ReadGenders();
    private static readonly Dictionary<string, List<int>> Pets = ReadGroups("name-nicknames");
    private static readonly Dictionary<string, List<int>> Forms = ReadGroups("name-suffixes");
    private static readonly HashSet<string> Particles = ReadSet("name-particles");
    private static readonly HashSet<string> Titles = ReadTitles();
    private static readonly HashSet<string> Links = ReadSet("name-links");

    /// <summary>Says whether a folded word is a given name of the lists.</summary>
    public static bool IsGiven(ReadOnlySpan<char> word) => Has(Groups, word) || Has(Pets, word) || Genders.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(word);

    /// <summary>Returns the gender that a folded given name tells in a language ('m', 'f'), or '-'.</summary>
    public static char GenderOf(string word, bool french) => Genders.TryGetValue(word, out (char French, char English) gender) ? french ? gender.French : gender.English : '-';

    /// <summary>Says whether two folded words are spellings of one given name ("yevgeny", "evgueni").</summary>
    public static bool SameGiven(string a, string b) => Share(Groups, a, b);

    /// <summary>Says whether one folded word is a pet form of the other ("ken", "kenneth"), directly or through another spelling of the name.</summary>
    public static bool IsPetForm(string a, string b) => Share(Pets, a, b);

    /// <summary>Says whether a folded word is a particle inside a person's name ("van", "ould").</summary>
    public static bool IsParticle(string word) => Particles.Contains(word);

    /// <summary>Says whether a folded word is a form of address, a rank or an office that stands before a name.</summary>
    public static bool IsTitle(string word) => Titles.Contains(word);

    /// <summary>Says whether a folded word only joins the parts of a body's name ("of", "pour").</summary>
    public static bool IsLink(string word) => Links.Contains(word);

    /// <summary>Says whether a folded word is a company's legal form.</summary>
    public static bool IsLegalForm(string word) => Forms.ContainsKey(word);

    /// <summary>Says whether two legal forms are one ("limited", "ltd").</summary>
    public static bool SameLegalForm(string a, string b) => Share(Forms, a, b);

    private static bool Has(Dictionary<string, List<int>> table, ReadOnlySpan<char> word) => table.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(word);

    private static bool Share(Dictionary<string, List<int>> table, string a, string b) =>
        table.TryGetValue(a, out List<int>? left) && table.TryGetValue(b, out List<int>? right) && left.Exists(right.Contains);

    private static Dictionary<string, (char French, char English)> ReadGenders()
    {
        Dictionary<string, (char French, char English)> genders = new(StringComparer.Ordinal);
        foreach (WordListEntry entry in WordList.Read("shared", "name-genders"))
        {
            string word = Folding.Key(entry.Term);
            char gender = entry.Values[0][0];
            (char french, char english) = genders.GetValueOrDefault(word, (gender, gender));
            genders[word] = entry.Values is [_, "fr", ..] ? (gender, english) : entry.Values is [_, "en", ..] ? (french, gender) : (gender, gender);
        }

        return genders;
    }

    private static Dictionary<string, List<int>> ReadGroups(string list)
    {
        Dictionary<string, List<int>> groups = new(StringComparer.Ordinal);
        int number = 0;
        foreach (WordListEntry entry in WordList.Read("shared", list))
        {
            string[] words = entry.Term.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            for (int i = 0; i < words.Length; i++)
            {
                string word = Folding.Key(words[i]);
                if (!groups.TryGetValue(word, out List<int>? own))
                {
                    groups[word] = own = [];
                }

                own.Add(number);
            }

            number++;
        }

        return groups;
    }

    private static HashSet<string> ReadSet(string list)
    {
        HashSet<string> words = new(StringComparer.Ordinal);
        foreach (string word in Language.Codes.SelectMany(code => WordList.Read(code, list)).SelectMany(entry => entry.Term.Split(' ')))
        {
            words.Add(Folding.Key(word).TrimEnd('\'', '.'));
        }

        return words;
    }

    private static HashSet<string> ReadTitles()
    {
        HashSet<string> words = ReadSet("name-titles");
        foreach (string code in Language.Codes)
        {
            foreach (string list in new[] { "role-nouns", "role-ranks" })
            {
                // "de" and "of" inside an office are no title of their own; only words that begin one are.
                foreach (string spelling in WordList.Read(code, list).SelectMany(entry => entry.Spellings()))
                {
                    words.Add(NameText.Words(Folding.Key(spelling))[0]);
                }
            }
        }

        return words;
    }
}
