using System.Text;
using Checker.Languages;

namespace Checker.Dimensions.Names;

/// <summary>
/// Bodies known by several names (shared/name-bodies.txt): acronyms, French and English names, metonyms such as Pentagone. A full name belongs to one body;
/// an acronym may belong to several, then the long form decides.
/// </summary>
internal static class BodyTable
{
    private static readonly Dictionary<string, int> FullNames = new(StringComparer.Ordinal);
    private static readonly Dictionary<string, List<int>> Acronyms = new(StringComparer.Ordinal);
    private static readonly Dictionary<string, int> OneWord = new(StringComparer.Ordinal);
    private static readonly Dictionary<string, int> OneAcronym = new(StringComparer.Ordinal);
    private static readonly List<string> Countries = [];
    private static readonly List<string> Canonical = [];

    static BodyTable()
    {
        using Stream stream = typeof(BodyTable).Assembly.GetManifestResourceStream("Languages/shared/name-bodies.txt")!;
        foreach (WordListEntry entry in WordList.Read(new StreamReader(Numbered(stream), Encoding.UTF8)))
        {
            int id = Countries.Count;
            Countries.Add(entry.Values.Length > 3 ? entry.Values[3] : "");
            string? first = null;
            foreach (string name in entry.Values.Skip(1).Take(2).SelectMany(names => names.Split(';', StringSplitOptions.RemoveEmptyEntries)))
            {
                first ??= name;
                FullNames.TryAdd(Key(name), id);
                if (!name.Contains(' ', StringComparison.Ordinal))
                {
                    OneWord.TryAdd(Folding.Key(name), id);
                }
            }

            foreach (string acronym in entry.Values.Take(1).SelectMany(names => names.Split(';', StringSplitOptions.RemoveEmptyEntries)))
            {
                first ??= acronym;
                string letters = AcronymAligner.Letters(acronym);
                if (!Acronyms.TryGetValue(letters, out List<int>? ids))
                {
                    Acronyms[letters] = ids = [];
                }

                ids.Add(id);
                OneAcronym.TryAdd(Folding.Key(acronym), id);
            }

            Canonical.Add(first ?? "");
        }
    }

    /// <summary>Returns the number of the body that a full name or metonym stands for, or -1.</summary>
    public static int OfFullName(string name) => FullNames.GetValueOrDefault(Key(name), -1);

    /// <summary>Returns the bodies that an acronym may stand for; empty when it is in no line.</summary>
    public static IReadOnlyList<int> OfAcronym(string acronym) => Acronyms.TryGetValue(AcronymAligner.Letters(acronym), out List<int>? ids) ? ids : [];

    /// <summary>Returns the body that one word of a text names in full ("pentagone", "Élysée"), or -1; nothing is allocated.</summary>
    public static int OfWord(ReadOnlySpan<char> word) => Find(OneWord, word);

    /// <summary>Returns the first body that one word of a text is the acronym of, or -1; nothing is allocated.</summary>
    public static int OfAcronymWord(ReadOnlySpan<char> word) => Find(OneAcronym, word);

    private static int Find(Dictionary<string, int> table, ReadOnlySpan<char> word)
    {
        if (word.Length is < 2 or > 30)
        {
            return -1;
        }

        Span<char> key = stackalloc char[60];
        return table.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(key[..Folding.Key(word, key)], out int body) ? body : -1;
    }

    /// <summary>Returns ISO 3166 alpha-3 of the body's country, or "".</summary>
    public static string Country(int body) => Countries[body];

    /// <summary>Returns the first full name of a body.</summary>
    public static string NameOf(int body) => Canonical[body];

    /// <summary>The content words of a full name, folded: case, accents, articles and small words do not matter.</summary>
    public static string Key(string name)
    {
        StringBuilder key = new();
        foreach (string word in AcronymAligner.Words(name))
        {
            if (!NameLexicon.IsLink(word) && word is not ("l" or "d" or "s"))
            {
                key.Append(key.Length > 0 ? " " : "").Append(word);
            }
        }

        return key.ToString();
    }

    // A line may begin with an empty first column (no acronym); a leading mark keeps it from being read as blank.
    private static MemoryStream Numbered(Stream stream)
    {
        using StreamReader reader = new(stream, Encoding.UTF8);
        StringBuilder text = new();
        while (reader.ReadLine() is { } line)
        {
            text.Append(line.StartsWith('#') || line.Length == 0 ? "" : "body\t").Append(line).Append('\n');
        }

        return new MemoryStream(Encoding.UTF8.GetBytes(text.ToString()));
    }
}
