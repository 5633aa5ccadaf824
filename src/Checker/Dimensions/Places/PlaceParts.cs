using Checker.Dimensions.Names;

namespace Checker.Dimensions.Places;

/// <summary>What comparing a place's name needs, made once per name: its country, its line in the table of exonyms, its compass points, kinds and other words.</summary>
internal sealed class PlaceParts
{
    private PlaceParts(NameProfile name)
    {
        List<string> marks = [], kinds = [];
        this.Country = StateNames.Of(name.Surface);
        this.Capital = this.Country.Length > 0 ? "" : CountryTable.OfCapital(name.Surface);
        this.Known = PlaceMatcher.Known(name);
        this.Words = Split(name, marks, kinds);
        marks.Sort(StringComparer.Ordinal);
        kinds.Sort(StringComparer.Ordinal);
        this.Marks = [.. marks];
        this.Kinds = [.. kinds];
        this.Numbers = [.. name.Words.Select(word => word.Text).Where(word => char.IsAsciiDigit(word[0]))];
        this.Whole = this.Words.Count == 1 ? this.Words[0] : NameWord.Of(string.Concat(this.Words.Select(word => word.Text)));
    }

    /// <summary>Gets ISO 3166 alpha-3 when the name is a state's, else "".</summary>
    public string Country { get; }

    /// <summary>Gets ISO 3166 alpha-3 of the state whose capital it is, else "".</summary>
    public string Capital { get; }

    public List<int> Known { get; }

    public List<NameWord> Words { get; }

    public string[] Marks { get; }

    public string[] Kinds { get; }

    public NameWord Whole { get; }

    /// <summary>Gets its numbers ("base aérienne 101"), in the order of the name.</summary>
    public string[] Numbers { get; }

    public static PlaceParts Of(NameProfile name) => new(name);

    private static List<NameWord> Split(NameProfile name, List<string> marks, List<string> kinds)
    {
        List<NameWord> words = [];
        string compounds = Compounds(name.Key);
        IReadOnlyList<NameWord> all = ReferenceEquals(compounds, name.Key) ? name.Words : NameProfile.Other(compounds).Words;
        int count = 1, total = all.Count;
        foreach (NameWord word in all)
        {
            // Spanish "sur" is south at the end of a name, French "sur" joins.
            string notion = word.Text == "sur" && count < total ? word.Text : WordNotions.OfPlace(word.Text);
            count++;
            if (notion[0] == '@')
            {
                marks.Add(notion);
            }
            else if (notion[0] == '~')
            {
                kinds.Add(notion);
            }
            else if (!(NameLexicon.IsLink(word.Text) || word.Text is "l" or "d" or "s" or "del" or "el" or "al" or "ad" or "ash" or "ar" or "as" or "an" or "at" or "der" or "den" or "im" or "am" or "aan" or "i" or "y" or "o"))
            {
                words.Add(Translated(word));
            }
        }

        return words;
    }

    // A word that is itself a known place or state takes its first name: "England" in "North West England".
    private static NameWord Translated(NameWord word)
    {
        if (word.Text.Length < 4)
        {
            return word;
        }

        string first = PlaceMatcher.FirstName(word.Text) is { Length: > 0 } known ? known : CountryTable.Find(CountryTable.OfName(word.Text))?.French ?? "";
        string key = first.Length > 0 ? NameProfile.Other(first).Key : "";
        return key.Length > 0 && !key.Contains(' ', StringComparison.Ordinal) ? NameWord.Of(key) : word;
    }

    // "nord-est", "north east" and "northeast" are one compass word.
    private static string Compounds(string folded) => folded
        .Replace("nord est", "nordest", StringComparison.Ordinal).Replace("nord-est", "nordest", StringComparison.Ordinal)
        .Replace("nord ouest", "nordouest", StringComparison.Ordinal).Replace("nord-ouest", "nordouest", StringComparison.Ordinal)
        .Replace("sud-est", "sudest", StringComparison.Ordinal).Replace("sud est", "sudest", StringComparison.Ordinal)
        .Replace("sud-ouest", "sudouest", StringComparison.Ordinal).Replace("sud ouest", "sudouest", StringComparison.Ordinal)
        .Replace("north east", "northeast", StringComparison.Ordinal).Replace("north-east", "northeast", StringComparison.Ordinal)
        .Replace("north west", "northwest", StringComparison.Ordinal).Replace("north-west", "northwest", StringComparison.Ordinal)
        .Replace("south east", "southeast", StringComparison.Ordinal).Replace("south-east", "southeast", StringComparison.Ordinal)
        .Replace("south west", "southwest", StringComparison.Ordinal).Replace("south-west", "southwest", StringComparison.Ordinal);
}
