namespace Checker.Languages;

/// <summary>
/// A light suffix stripper that brings the inflected forms of a French or English word to one key. It is no lemmatiser: it serves to compare words, never to show them.
/// The input is an accent-free lower-case key; French participles and infinitives of the first group meet their nouns in -e ("manifest").
/// </summary>
internal static class Stemmer
{
    private static readonly string[] French =
    [
        "eraient", "issaient", "assions", "issant", "issent", "eront", "erait", "erais", "erons", "aient", "antes", "erent", "iront", "irait", "irent", "ante", "ants",
        "asse", "erai", "eras", "erez", "ions", "aux", "ees", "era", "ira", "ait", "ais", "ant", "ent", "ons", "es", "ee", "er", "ez", "ir", "it", "is", "ie", "us", "ue",
        "as", "ai", "e", "s", "x", "i", "u", "a", "t",
    ];

    private static readonly string[] English = ["ations", "ation", "ings", "ying", "ing", "iers", "ies", "ied", "ers", "ed", "es", "er", "s", "y", "e"];

    /// <summary>Returns the length of the stem of <paramref name="key"/>.</summary>
    /// <param name="key">An accent-free lower-case word.</param>
    /// <param name="language">ISO 639-1 code.</param>
    public static int Length(ReadOnlySpan<char> key, string language)
    {
        int least = language == "en" ? 3 : 4;
        foreach (string suffix in language == "en" ? English : French)
        {
            if (key.Length - suffix.Length >= least && key.EndsWith(suffix, StringComparison.Ordinal))
            {
                int length = key.Length - suffix.Length;
                // Doubled consonants before a suffix ("stopped", "appelle") fold to one.
                return length > least && key[length - 1] == key[length - 2] ? length - 1 : length;
            }
        }

        return key.Length;
    }
}
