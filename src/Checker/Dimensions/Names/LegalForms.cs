using Checker.Languages;

namespace Checker.Dimensions.Names;

/// <summary>Legal forms of companies written out ("public limited company") and their short forms (shared/name-legal-phrases.txt).</summary>
internal static class LegalForms
{
    private static readonly (string Phrase, string Short)[] Phrases =
        [.. WordList.Read("shared", "name-legal-phrases").Select(entry => (Phrase: Folding.Key(entry.Term), Short: entry.Values[0])).OrderByDescending(pair => pair.Phrase.Length).ThenBy(pair => pair.Phrase, StringComparer.Ordinal)];

    /// <summary>Replaces legal forms written out by their short forms; a name without any comes back as it was.</summary>
    public static string Shorten(string name)
    {
        if (name.Length > NameText.Longest)
        {
            return name;
        }

        string folded = NameText.Fold(name), shortened = folded;
        foreach ((string phrase, string form) in Phrases)
        {
            shortened = shortened.Replace(phrase, form, StringComparison.Ordinal);
        }

        return shortened == folded ? name : shortened;
    }
}
