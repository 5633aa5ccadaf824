using System.Collections.Concurrent;
using System.Collections.Frozen;
using Checker.Languages;

namespace Checker.Extraction.Claims;

/// <summary>What a word makes of the length of time beside it.</summary>
internal enum DurationMark { None, Firm, Suspended, Asked, Risked, Lasts }

/// <summary>Reads the words around lengths of time (list "duration-words"), by word number of their lemma.</summary>
internal sealed class DurationWords
{
    private static readonly ConcurrentDictionary<string, DurationWords> Known = new(StringComparer.Ordinal);
    private readonly FrozenDictionary<int, DurationMark> marks;

    private DurationWords(Language language) => this.marks = language.List("duration-words")
        .ToFrozenDictionary(entry => language.Vocabulary.Find(entry.Term), entry => Enum.Parse<DurationMark>(entry.Values[0], ignoreCase: true));

    public static DurationWords For(Language language) => Known.GetOrAdd(language.Code, static (_, known) => new DurationWords(known), language);

    /// <summary>Returns what a word says, none for any other word.</summary>
    public DurationMark Of(int word) => this.marks.GetValueOrDefault(word);
}
