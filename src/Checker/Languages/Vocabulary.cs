using System.Collections.Frozen;

namespace Checker.Languages;

/// <summary>
/// The closed set of words that some list of a language holds. A token looks its word up once; every lexicon then answers to the number.
/// Words are kept lower-case with their accents; a token without accents (capitals, careless typing) falls back to the accent-free form.
/// </summary>
internal sealed class Vocabulary
{
    private const int LongestWord = 64;
    private readonly string[] words;
    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> exact;
    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> bare;

    /// <summary>Numbers the words from 1 in ordinal order.</summary>
    /// <param name="words">Lower-case words, duplicates allowed.</param>
    public Vocabulary(IEnumerable<string> words)
    {
        SortedSet<string> sorted = new(words, StringComparer.Ordinal);
        sorted.Remove("");
        this.words = ["", .. sorted];
        Dictionary<string, int> byWord = new(StringComparer.Ordinal), byKey = new(StringComparer.Ordinal);
        for (int i = 1; i < this.words.Length; i++)
        {
            byWord[this.words[i]] = i;
            byKey.TryAdd(Folding.Key(this.words[i]), i);
        }

        this.exact = byWord.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        this.bare = byKey.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Gets the number of word numbers, 0 (unknown) included.</summary>
    public int Count => this.words.Length;

    /// <summary>Returns the lower-case word of a number; "" for 0.</summary>
    public string this[int word] => this.words[word];

    /// <summary>Finds the number of a word as it stands in a text, whatever its case; 0 when no list holds it.</summary>
    public int Find(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestWord)
        {
            return 0;
        }

        Span<char> buffer = stackalloc char[LongestWord * 2];
        int length = Folding.Lower(text, buffer);
        ReadOnlySpan<char> lower = buffer[..length];
        if (this.exact.TryGetValue(lower, out int word))
        {
            return word;
        }

        // A word typed with accents that no list knows is another word; only a bare one may stand for an accented one.
        foreach (char c in lower)
        {
            if (c >= 128 && c != 'œ' && c != 'æ')
            {
                return 0;
            }
        }

        Span<char> key = stackalloc char[LongestWord * 2];
        return this.bare.TryGetValue(key[..Folding.Key(lower, key)], out word) ? word : 0;
    }
}
