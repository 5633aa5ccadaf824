using Checker.Extraction;
using Checker.Languages;

namespace Checker.Matching.Origins;

/// <summary>
/// Whether two wordings of one place in a quotation say different things: one word of content on either side, and neither an inflection or another spelling of
/// the other nor a word for the same concept.
/// </summary>
internal static class DriftedWords
{
    private const int ShortestWord = 4, SharedStem = 4, Typo = 2;

    /// <summary>Compares the words at a place where two copies part.</summary>
    /// <returns>True when a reader should see both.</returns>
    public static bool Differ(ReadOnlySpan<char> left, ReadOnlySpan<char> right, Language language)
    {
        string one = Content(left, language), other = Content(right, language);
        if (one.Length < ShortestWord || other.Length < ShortestWord || one.AsSpan().CommonPrefixLength(other) >= SharedStem || StringSimilarity.Edits(one, other, Typo) <= Typo)
        {
            return false;
        }

        return !WordKin.For(language).Are(one, other);
    }

    // The one word of content, folded; "" where there is none or more than one, or a number.
    private static string Content(ReadOnlySpan<char> words, Language language)
    {
        bool[] small = language.WordSet("function-words");
        string found = "";
        foreach (string word in Folding.Key(words).Split([' ', '\'', '’', '-', ','], StringSplitOptions.RemoveEmptyEntries))
        {
            if (word.Length < 3 || small[language.Vocabulary.Find(word)])
            {
                continue;
            }

            if (found.Length > 0 || !word.All(char.IsLetter))
            {
                return "";
            }

            found = word;
        }

        return found;
    }
}
