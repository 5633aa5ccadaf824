using System.Collections.Concurrent;
using System.Collections.Frozen;
using Checker.Languages;

namespace Checker.Extraction;

/// <summary>Which side a named counter counts for (list "counters"): police and union give rival figures, the prefect and the prefecture do not.</summary>
internal static class Counters
{
    private static readonly ConcurrentDictionary<string, FrozenDictionary<string, string>> Tables = new(StringComparer.Ordinal);

    /// <summary>Returns the side of a speaker's first telling noun, or "".</summary>
    public static string Side(string speaker, Language language)
    {
        FrozenDictionary<string, string> table = Tables.GetOrAdd(
            language.Code,
            static (code, known) => known.List("counters").GroupBy(entry => ConceptTable.Stem(entry.Term, code), StringComparer.Ordinal)
                .ToFrozenDictionary(group => group.Key, group => group.First().Values[0], StringComparer.Ordinal),
            language);
        foreach (string word in speaker.Split([' ', '\'', '’', ',', '\u00A0'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (table.TryGetValue(ConceptTable.Stem(word, language.Code), out string? side))
            {
                return side;
            }
        }

        return "";
    }
}
