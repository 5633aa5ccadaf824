using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Globalization;
using Checker.Languages;

namespace Checker.Matching.Relations;

/// <summary>Puts findings into sentences of the documents' language (list "explanations").</summary>
internal static class Explainer
{
    private static readonly ConcurrentDictionary<string, FrozenDictionary<string, string>> Templates = new(StringComparer.Ordinal);

    /// <summary>Fills the sentence of a key.</summary>
    public static string Sentence(string language, string key, params string[] values) =>
        string.Format(CultureInfo.InvariantCulture, Of(language)[key], values);

    /// <summary>Returns the key of a mechanism: "rival-counters".</summary>
    public static string Key(Mechanism mechanism)
    {
        Span<char> key = stackalloc char[32];
        int length = 0;
        foreach (char c in mechanism.ToString())
        {
            if (char.IsAsciiLetterUpper(c) && length > 0)
            {
                key[length++] = '-';
            }

            key[length++] = char.ToLowerInvariant(c);
        }

        return new string(key[..length]);
    }

    private static FrozenDictionary<string, string> Of(string language) => Templates.GetOrAdd(language, static code =>
        Language.Get(code).List("explanations").ToFrozenDictionary(entry => entry.Term, entry => entry.Values[0], StringComparer.Ordinal));
}
