using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using Checker.Dimensions.Names;
using Checker.Dimensions.Places;
using Checker.Languages;

namespace Checker.Dimensions.Roles;

/// <summary>An office or rank in its parts. "général de division (Belgique)" and "major general" differ in words, not in parts.</summary>
/// <param name="Notion">What kind of office ("minister", "general-rank"), or the folded words when no list knows it.</param>
/// <param name="Marks">Modifiers, sorted: deputy, former, acting...</param>
/// <param name="Over">What it is over, sorted notions or folded words.</param>
/// <param name="Country">ISO 3166 alpha-3 of the country named, or "".</param>
/// <param name="Low">Lowest NATO officer code, 0 for no officer's rank.</param>
/// <param name="High">Highest NATO officer code.</param>
/// <param name="Navy">Whether the rank is a navy's.</param>
internal sealed record Office(string Notion, IReadOnlyList<string> Marks, IReadOnlyList<string> Over, string Country, int Low, int High, bool Navy)
{
    /// <summary>The normal form: notion, marks with "+", then what it is over.</summary>
    public string Text => string.Join(' ', new[] { this.Notion }.Concat(this.Marks.Select(mark => "+" + mark)).Concat(this.Over));
}

/// <summary>Reads the words of an office in either language into its parts (lists role-nouns, role-ranks, role-modifiers, role-portfolios).</summary>
internal static class OfficeReader
{
    private static readonly Dictionary<string, string> Nouns = ReadPhrases("role-nouns");
    private static readonly Dictionary<string, string> Modifiers = ReadPhrases("role-modifiers");
    private static readonly Dictionary<string, List<string[]>> Ranks = ReadRanks();
    private static readonly Dictionary<string, string> Portfolios = ReadPortfolios();
    private static readonly FrozenSet<string> Generic = WordList.Read("shared", "role-generic").Select(static entry => Folding.Key(entry.Term)).ToFrozenSet(StringComparer.Ordinal);
    private static readonly int LongestPhrase = Nouns.Keys.Concat(Ranks.Keys).Max(phrase => phrase.Count(c => c == ' ') + 1);

    /// <summary>Reads an office; <paramref name="country"/> is what is known of its holder's nationality, or "".</summary>
    public static Office Read(string text, string country = "")
    {
        string folded = NameText.Fold(text).Replace("vice-president", "vice president", StringComparison.Ordinal).Replace("-elect", " elect", StringComparison.Ordinal);
        List<string> words = Words(folded);
        bool navy = words.Contains("navy") || words.Contains("marine");
        List<string> marks = [];
        string home = "";
        int stars = 0;
        List<string> posted = [];
        TakeSigns(words, posted, ref home, ref stars);
        home = home.Length > 0 ? home : country;
        return ReadRank(words, home, navy, stars, marks) ?? ReadNoun(words, home, marks, posted);
    }

    private static Office? ReadRank(List<string> words, string country, bool navy, int stars, List<string> marks)
    {
        for (int at = 0; at < Math.Min(words.Count, 2); at++)
        {
            // Behind another noun the word is an adjective ("directeur général"); behind a modifier or a service it is the rank.
            if (at == 1 && !Modifiers.ContainsKey(words[0]) && words[0] is not ("army" or "navy" or "retired" or "marine" or "air" or "le" or "la" or "the"))
            {
                break;
            }

            for (int length = Math.Min(LongestPhrase, words.Count - at); length > 0; length--)
            {
                string phrase = string.Join(' ', words.GetRange(at, length));
                if (Ranks.TryGetValue(phrase, out List<string[]>? rows) && !(Nouns.ContainsKey(phrase) && words.Count > at + length && words[at + length] is "de" or "du" or "of"))
                {
                    string[] row = Choose(rows, country, navy);
                    int low = int.Parse(row[0], CultureInfo.InvariantCulture), high = int.Parse(row[1], CultureInfo.InvariantCulture);
                    if (stars > 0 && low >= 6)
                    {
                        // A French general wears one star more than his peers abroad.
                        low = high = Math.Clamp(country == "FRA" ? stars + 4 : stars + 5, 6, 10);
                    }

                    string notion = low == 0 ? row[^1].Split(' ')[^1] : low == high ? "of-" + low.ToString(CultureInfo.InvariantCulture) : phrase;
                    return new Office(notion, Sorted(marks), [], country, low, high, row.Length > 2 && row[2] == "navy");
                }
            }
        }

        return null;
    }

    private static Office ReadNoun(List<string> words, string country, List<string> marks, List<string> over)
    {
        string notion = "";
        for (int i = 0; i < words.Count;)
        {
            int taken = 1;
            string? value = null;
            for (int length = Math.Min(LongestPhrase, words.Count - i); length > 0 && value is null; length--)
            {
                string phrase = string.Join(' ', words.GetRange(i, length));
                if (notion.Length == 0 && Nouns.TryGetValue(phrase, out value))
                {
                    notion = value.Split(' ')[0];
                    over.AddRange(value.Split(' ').Skip(1).Where(part => part is not ("united-states" or "france")));
                    country = value.EndsWith("united-states", StringComparison.Ordinal) ? "USA" : value.EndsWith(" france", StringComparison.Ordinal) ? "FRA" : country;
                    taken = length;
                }
                else if (Portfolios.TryGetValue(phrase, out value))
                {
                    over.Add(value);
                    taken = length;
                }
                else if (Modifiers.TryGetValue(phrase, out value))
                {
                    marks.Add(value);
                    taken = length;
                }
            }

            if (value is null && !NameLexicon.IsLink(words[i]) && words[i].Length > 1 && !Generic.Contains(words[i]))
            {
                over.Add(WordNotions.OfBody(words[i]).TrimStart('~', '@'));
            }

            i += taken;
        }

        // A secretary over a portfolio is a minister (the American ones are); the secretary of a union or a party is none.
        if (notion == "secretary" && over.Exists(static part => part is not "state" && Portfolios.ContainsValue(part)))
        {
            notion = "minister";
        }

        // In France and its neighbours a secretary of state is a junior minister; in Washington, the foreign minister.
        if (notion == "secretary-of-state" && country is "FRA" or "BEL" or "CHE" or "LUX" or "MAR" or "TUN" or "SEN" or "CMR" or "ROU" or "PRT" or "ESP" or "POL" or "DEU")
        {
            notion = "junior-minister";
        }

        if (notion.Length == 0 && over.Count > 0)
        {
            notion = over[0];
            over.RemoveAt(0);
        }

        return new Office(notion, Sorted(marks), Sorted(over), country, 0, 0, false);
    }

    private static string[] Sorted(List<string> words) => [.. words.Distinct().Order(StringComparer.Ordinal)];

    // Countries, stars and words of service say which army, not which rank.
    private static void TakeSigns(List<string> words, List<string> others, ref string country, ref int stars)
    {
        for (int i = 0; i < words.Count; i++)
        {
            string pair = i + 1 < words.Count ? words[i] + " " + words[i + 1] : "";
            string code = CountryTable.OfName(pair) is { Length: > 0 } two ? two : CountryTable.OfName(words[i]) is { Length: > 0 } one ? one : CountryTable.OfDemonym(words[i]);
            int star = words[i] is "etoile" or "etoiles" or "star" or "stars" ? Star(i > 0 ? words[i - 1] : "") : 0;
            if (code.Length > 0 && words[i] is not ("georgia"))
            {
                if (country.Length > 0 && country != code)
                {
                    others.Add(code.ToLowerInvariant());
                }

                country = country.Length > 0 ? country : code;
                words.RemoveRange(i, CountryTable.OfName(pair).Length > 0 ? 2 : 1);
                i--;
            }
            else if (star > 0)
            {
                stars = star;
                words.RemoveRange(i - 1, 2);
                i -= 2;
            }
        }
    }

    private static int Star(string word) => word switch
    {
        "1" or "une" or "one" => 1,
        "2" or "deux" or "two" => 2,
        "3" or "trois" or "three" => 3,
        "4" or "quatre" or "four" => 4,
        "5" or "cinq" or "five" => 5,
        _ => 0,
    };

    private static string[] Choose(List<string[]> rows, string country, bool navy)
    {
        string[] best = rows[0];
        foreach (string[] row in rows)
        {
            string scope = row.Length > 3 ? row[3] : "";
            if ((country.Length > 0 && scope.Split(' ')[0].Split(',').Contains(country)) || (navy && scope == "navy"))
            {
                return row;
            }

            best = best.Length > 3 && best[3].Length > 0 && scope.Length == 0 ? row : best;
        }

        return best;
    }

    private static List<string> Words(string folded) => NameText.Words(folded.Replace("'", " ", StringComparison.Ordinal).Replace('-', ' '));

    private static Dictionary<string, string> ReadPhrases(string list)
    {
        Dictionary<string, string> phrases = new(StringComparer.Ordinal);
        foreach (WordListEntry entry in Language.Codes.SelectMany(code => WordList.Read(code, list)))
        {
            foreach (string spelling in entry.Spellings())
            {
                phrases.TryAdd(string.Join(' ', Words(Folding.Key(spelling))), entry.Values[0]);
            }
        }

        return phrases;
    }

    private static Dictionary<string, List<string[]>> ReadRanks()
    {
        Dictionary<string, List<string[]>> ranks = new(StringComparer.Ordinal);
        foreach (WordListEntry entry in Language.Codes.SelectMany(code => WordList.Read(code, "role-ranks")))
        {
            foreach (string spelling in entry.Spellings())
            {
                string key = string.Join(' ', Words(Folding.Key(spelling)));
                if (!ranks.TryGetValue(key, out List<string[]>? rows))
                {
                    ranks[key] = rows = [];
                }

                rows.Add(entry.Values);
            }
        }

        return ranks;
    }

    private static Dictionary<string, string> ReadPortfolios()
    {
        Dictionary<string, string> portfolios = new(StringComparer.Ordinal);
        foreach (WordListEntry entry in WordList.Read("shared", "role-portfolios"))
        {
            foreach (string wording in entry.Values[0].Split(';'))
            {
                portfolios.TryAdd(string.Join(' ', Words(Folding.Key(wording))), entry.Term);
            }
        }

        return portfolios;
    }
}
