using System.Collections.Concurrent;
using Checker.Languages;

namespace Checker.Extraction.Claims;

/// <summary>The compass points of a language as one or two letters, "n", "sw" (list "compass").</summary>
internal static class CompassWords
{
    private static readonly ConcurrentDictionary<string, PhraseLexicon<string>> Known = new(StringComparer.Ordinal);

    public static PhraseLexicon<string> For(Language language) => Known.GetOrAdd(language.Code, static (_, known) => known.Lexicon("compass", entry => entry.Values[0]), language);
}
