using System.Collections.Concurrent;
using System.Collections.Frozen;
using Checker.Languages;

namespace Checker.Extraction;

/// <summary>Verbs and adverbs that make what they govern possible, planned or required, by word number of their lemma (list "modal-verbs").</summary>
internal static class ModalVerbs
{
    private static readonly ConcurrentDictionary<string, FrozenDictionary<int, int>> Tables = new(StringComparer.Ordinal);

    public static FrozenDictionary<int, int> For(Language language) => Tables.GetOrAdd(
        language.Code,
        static (_, known) => known.List("modal-verbs").SelectMany(entry => entry.Spellings().Select(word => (Word: known.Vocabulary.Find(word), Modality: (int)Enum.Parse<Modality>(entry.Values[0], ignoreCase: true))))
            .GroupBy(pair => pair.Word).ToFrozenDictionary(group => group.Key, group => group.First().Modality),
        language);
}
