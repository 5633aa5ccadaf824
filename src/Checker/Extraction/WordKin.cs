using System.Collections.Concurrent;
using System.Collections.Frozen;
using Checker.Languages;

namespace Checker.Extraction;

/// <summary>
/// Whether two words without a sentence may stand for one concept: where there is no tree to tell noun from verb, every concept that a word of the same
/// key has counts. Made once per language.
/// </summary>
internal sealed class WordKin
{
    private static readonly ConcurrentDictionary<string, WordKin> Tables = new(StringComparer.Ordinal);
    private readonly string language;
    private readonly FrozenDictionary<string, string[]> concepts;

    private WordKin(Language language)
    {
        this.language = language.Code;
        this.concepts = language.List("concept-things").Concat(language.List("concept-events")).Where(entry => !entry.Term.Contains(' ', StringComparison.Ordinal))
            .GroupBy(entry => ConceptTable.Stem(entry.Term, language.Code), entry => entry.Values[0], StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.Distinct(StringComparer.Ordinal).ToArray(), StringComparer.Ordinal);
    }

    public static WordKin For(Language language) => Tables.GetOrAdd(language.Code, static (_, known) => new WordKin(known), language);

    /// <summary>Says whether two words have a concept in common, or one above the other's.</summary>
    public bool Are(string word, string other)
    {
        string[] mine = this.Of(word), yours = this.Of(other);
        return Array.Exists(mine, concept => Array.Exists(yours, rival => ConceptTable.Covers(concept, rival) || ConceptTable.Covers(rival, concept)));
    }

    private string[] Of(string word) => this.concepts.GetValueOrDefault(ConceptTable.Stem(word, this.language)) ?? [];
}
