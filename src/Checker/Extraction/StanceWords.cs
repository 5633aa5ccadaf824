using System.Collections.Concurrent;
using Checker.Languages;

namespace Checker.Extraction;

/// <summary>The words of a language that negate or weaken a claim (list "stance-words").</summary>
internal static class StanceWords
{
    private static readonly ConcurrentDictionary<string, PhraseLexicon<string>> Lexicons = new(StringComparer.Ordinal);

    public static PhraseLexicon<string> For(Language language) =>
        Lexicons.GetOrAdd(language.Code, static (_, known) => known.Lexicon("stance-words", entry => entry.Values[0]), language);
}
