using System.Collections.Frozen;
using System.Text;

namespace Checker.Dimensions.Places;

/// <summary>One state: its ISO 3166 codes, its names for display, and its capital.</summary>
/// <param name="Iso3">ISO 3166-1 alpha-3 code.</param>
/// <param name="French">Short French name.</param>
/// <param name="English">Short English name.</param>
/// <param name="CapitalFrench">French name of its capital.</param>
/// <param name="CapitalEnglish">English name of its capital.</param>
internal sealed record Country(string Iso3, string French, string English, string CapitalFrench, string CapitalEnglish);

/// <summary>
/// The states of the world (shared/countries.csv): any name, demonym or capital in French or English to its ISO 3166 alpha-3 code.
/// Only exact folded keys answer: no edit distance ever joins Niger and Nigeria. A demonym of several states ("congolais") answers with none.
/// </summary>
internal static class CountryTable
{
    private static readonly Country[] Rows;
    private static readonly FrozenDictionary<string, string> Names;
    private static readonly FrozenDictionary<string, string> Demonyms;
    private static readonly FrozenDictionary<string, string> Capitals;
    private static readonly FrozenDictionary<string, string> Ambiguous;
    private static readonly FrozenDictionary<string, Country> ByCode;

    static CountryTable()
    {
        Dictionary<string, string> names = new(StringComparer.Ordinal), demonyms = new(StringComparer.Ordinal), capitals = new(StringComparer.Ordinal);
        List<Country> rows = [];
        foreach (string[] row in Read().Skip(1))
        {
            rows.Add(new Country(row[0], row[2], row[5], row[15], row[16]));
        }

        // Short names first, so that an alias of one state never hides the name of another ("Congo").
        foreach (int[] columns in new int[][] { [2, 5], [4, 6], [12, 14] })
        {
            foreach (string[] row in Read().Skip(1))
            {
                foreach (string name in columns.SelectMany(column => row[column].Split(';')).Where(name => name.Length > 1))
                {
                    names.TryAdd(Key(name), row[0]);
                }
            }
        }

        foreach (string[] row in Read().Skip(1))
        {
            foreach (string demonym in new[] { 7, 8, 9, 10, 11, 13 }.SelectMany(column => row[column].Split(';')).Select(WithoutNote).Where(word => word.Length > 1))
            {
                Add(demonyms, Key(demonym), row[0]);
                if (demonym.EndsWith("an", StringComparison.Ordinal) || demonym.EndsWith("en", StringComparison.Ordinal))
                {
                    Add(demonyms, Key(demonym + "s"), row[0]);
                }
            }

            foreach (string capital in row[15].Split(';').Append(row[16]).Where(name => name.Length > 1))
            {
                Add(capitals, Key(capital), row[0]);
            }
        }

        Add(demonyms, "us", "USA");
        Add(demonyms, "uk", "GBR");
        Add(demonyms, "u.s.", "USA");
        Add(demonyms, "u.k.", "GBR");
        names.TryAdd("uk", "GBR");
        names.TryAdd("royaume uni", "GBR");
        names.TryAdd("grande bretagne", "GBR");
        capitals.TryAdd("washington", "USA");
        Rows = [.. rows];
        Names = names.ToFrozenDictionary(StringComparer.Ordinal);
        Demonyms = demonyms.Where(pair => pair.Value.Length > 0).ToFrozenDictionary(StringComparer.Ordinal);
        Ambiguous = demonyms.Where(pair => pair.Value.Length == 0).ToFrozenDictionary(pair => pair.Key, _ => "several", StringComparer.Ordinal);
        Capitals = capitals.Where(pair => pair.Value.Length > 0).ToFrozenDictionary(StringComparer.Ordinal);
        ByCode = rows.ToFrozenDictionary(row => row.Iso3, StringComparer.Ordinal);
    }

    /// <summary>Gets all states in the order of the table.</summary>
    public static IReadOnlyList<Country> All => Rows;

    /// <summary>Returns the state of an alpha-3 code, or null.</summary>
    public static Country? Find(string iso3) => ByCode.GetValueOrDefault(iso3);

    /// <summary>Returns the alpha-3 code of a country's name, short, formal or alias, with or without its article; "" when it is none.</summary>
    public static string OfName(ReadOnlySpan<char> name) => Look(Names, name);

    /// <summary>Returns the alpha-3 code of a demonym or adjective ("nigérienne", "Nigerian"); "" when it is none or belongs to several states.</summary>
    public static string OfDemonym(ReadOnlySpan<char> word) => Look(Demonyms, word);

    /// <summary>Says whether a word is a demonym, be it of several states ("congolais").</summary>
    public static bool IsDemonym(ReadOnlySpan<char> word) => OfDemonym(word).Length > 0 || Look(Ambiguous, word).Length > 0;

    /// <summary>Returns the alpha-3 code of the state whose capital it is; "" when it is none.</summary>
    public static string OfCapital(ReadOnlySpan<char> name) => Look(Capitals, name);

    /// <summary>Returns the alpha-3 code of a country's name, demonym or capital, in this order; "" when it is none.</summary>
    public static string OfAny(ReadOnlySpan<char> text) =>
        OfName(text) is { Length: > 0 } name ? name : OfDemonym(text) is { Length: > 0 } demonym ? demonym : OfCapital(text);

    private static string Look(FrozenDictionary<string, string> table, ReadOnlySpan<char> text)
    {
        if (text.Length is < 2 or > 90)
        {
            return "";
        }

        Span<char> buffer = stackalloc char[180];
        ReadOnlySpan<char> key = buffer[..Key(text, buffer)];
        return table.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(key, out string? code) ? code : "";
    }

    private static string Key(string text)
    {
        Span<char> buffer = stackalloc char[text.Length * 2];
        return new string(buffer[..Key(text, buffer)]);
    }

    // Folded, hyphens as spaces, without a leading article.
    private static int Key(ReadOnlySpan<char> text, Span<char> buffer)
    {
        int length = Languages.Folding.Key(text, buffer);
        buffer[..length].Replace('-', ' ');
        foreach (string article in new[] { "les ", "le ", "la ", "the ", "l'" })
        {
            // "Le Caire" and "La Havane" keep theirs on both sides alike: it goes from the table too.
            if (length > article.Length + 1 && buffer[..length].StartsWith(article, StringComparison.Ordinal))
            {
                buffer[article.Length..length].CopyTo(buffer);
                return length - article.Length;
            }
        }

        return length;
    }

    private static string WithoutNote(string word) => word.IndexOf('(', StringComparison.Ordinal) is > 0 and int at ? word[..at].Trim() : word;

    // A key of two states belongs to neither.
    private static void Add(Dictionary<string, string> table, string key, string code)
    {
        if (table.TryGetValue(key, out string? other) && other != code)
        {
            table[key] = "";
        }
        else
        {
            table[key] = code;
        }
    }

    private static List<string[]> Read()
    {
        using Stream stream = typeof(CountryTable).Assembly.GetManifestResourceStream("Languages/shared/countries.csv")!;
        using StreamReader reader = new(stream, Encoding.UTF8);
        List<string[]> rows = [];
        while (reader.ReadLine() is { } line)
        {
            rows.Add(Cells(line));
        }

        return rows;
    }

    private static string[] Cells(string line)
    {
        List<string> cells = [];
        StringBuilder cell = new();
        bool quoted = false;
        foreach (char c in line)
        {
            if (c == '"')
            {
                quoted = !quoted;
            }
            else if (c == ',' && !quoted)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else
            {
                cell.Append(c);
            }
        }

        cells.Add(cell.ToString());
        return [.. cells];
    }
}
