using Checker.Dimensions.Places;

namespace Checker.Dimensions.Names;

/// <summary>What comparing a body's name needs, made once per name: its table entry, its letters if it is an acronym, its telling words, its countries.</summary>
internal sealed class BodyParts
{
    private BodyParts(NameProfile profile)
    {
        this.Table = BodyTable.OfFullName(profile.Surface);
        this.Short = BodyMatcher.IsAcronym(profile.Surface);
        this.Known = BodyTable.OfAcronym(profile.Surface);
        this.Letters = AcronymAligner.Letters(profile.Surface);
        this.Words = AcronymAligner.Words(profile.Surface);
        this.Content = ContentOf(profile);
        NameWord[] own = [.. profile.Words.Where((word, at) => !IsSmall(word.Text) || (at == 0 && IsHead(word.Text)))];
        this.Joined = string.Concat(own.Select(word => word.Text));
        this.JoinedSound = SoundForm.Of(this.Joined);
        this.Numbers = [.. this.Content.Select(word => word.Text).Where(IsNumber).Order(StringComparer.Ordinal)];
        this.Marks = [.. this.Content.Select(word => word.Text).Where(word => word[0] == '@').Order(StringComparer.Ordinal)];
        this.Countries = [.. profile.Words.Select(word => Country(word.Text)).Where(code => code.Length > 0).Distinct()];
        this.Weight = this.Content.Sum(word => WeightOf(word));
        this.Telling = this.Content.Count(word => word.Text[0] != '~' && word.Text.Length > 2);
    }

    /// <summary>Gets the number of the known body, or -1.</summary>
    public int Table { get; }

    public bool Short { get; }

    /// <summary>Gets the known bodies that it is the acronym of.</summary>
    public IReadOnlyList<int> Known { get; }

    public string Letters { get; }

    public List<string> Words { get; }

    /// <summary>Gets the words that count, as notions where a list knows them.</summary>
    public List<NameWord> Content { get; }

    public string Joined { get; }

    public string JoinedSound { get; }

    public string[] Numbers { get; }

    public string[] Marks { get; }

    public string[] Countries { get; }

    public double Weight { get; }

    public int Telling { get; }

    public static BodyParts Of(NameProfile profile) => new(profile);

    public static double WeightOf(in NameWord word) => word.Text[0] == '~' ? 0.45 : word.Text.Length < 3 ? 0.6 : 1;

    private static bool IsSmall(string word) => NameLexicon.IsLink(word) || NameLexicon.IsLegalForm(word) || word is "l" or "d" or "s";

    // In front these are no legal form but the head of the name: "Compagnie de Dénia" is not Dénia.
    private static bool IsHead(string word) => word is "compagnie" or "company" or "groupe" or "group" or "corporation";

    private static bool IsNumber(string word) => word.AsSpan().ContainsAnyInRange('0', '9') || word is "ii" or "iii" or "iv" or "vi" or "vii" or "viii" or "ix" or "xi" or "xii";

    private static string Country(string word) => CountryTable.OfName(word) is { Length: > 0 } code ? code
        : CountryTable.OfDemonym(word) is { Length: > 0 } demonym ? demonym
        : CountryTable.IsDemonym(word) ? "ambiguous" : "";

    private static List<NameWord> ContentOf(NameProfile profile)
    {
        List<NameWord> content = [];
        string shortened = LegalForms.Shorten(profile.Surface);
        foreach (NameWord word in ReferenceEquals(shortened, profile.Surface) ? profile.Words : NameProfile.Other(shortened).Words)
        {
            if (IsSmall(word.Text) && !(content.Count == 0 && IsHead(word.Text)))
            {
                continue;
            }

            string notion = WordNotions.OfBody(word.Text);
            if (notion == word.Text && word.Text.Length > 4 && word.Text[^1] is 's' or 'x')
            {
                // Singular and plural are one word.
                notion = WordNotions.OfBody(word.Text[..^1]);
            }

            content.Add(notion == word.Text ? word : notion[0] is '~' or '@' ? new NameWord(notion, notion, notion) : NameWord.Of(notion));
        }

        return content.Count > 0 ? content : [.. profile.Words];
    }
}
