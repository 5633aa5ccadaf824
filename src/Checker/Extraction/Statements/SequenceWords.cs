using System.Collections.Concurrent;
using Checker.Languages;

namespace Checker.Extraction.Statements;

/// <summary>Reads the words that place an event in a sequence (lists "order-words" and "order-traps").</summary>
internal sealed class SequenceWords
{
    private static readonly ConcurrentDictionary<string, SequenceWords> Known = new(StringComparer.Ordinal);
    private readonly PhraseLexicon<Sequence> words;
    private readonly PhraseLexicon<bool> traps;

    private SequenceWords(Language language)
    {
        this.words = language.Lexicon("order-words", entry => Enum.Parse<Sequence>(entry.Values[0], ignoreCase: true));
        this.traps = language.Lexicon("order-traps", static _ => true);
    }

    public static SequenceWords For(Language language) => Known.GetOrAdd(language.Code, static (_, known) => new SequenceWords(known), language);

    /// <summary>Reads the sequence word that begins at a token.</summary>
    /// <returns>How many tokens it has, or how many to skip where it is a trap (then <paramref name="sequence"/> is none); 0 when there is none.</returns>
    public int Read(ReadOnlySpan<Token> tokens, int index, out Sequence sequence)
    {
        if (this.traps.TryMatch(tokens, index, out int length, out _))
        {
            sequence = Sequence.None;
            return length;
        }

        return this.words.TryMatch(tokens, index, out length, out sequence) ? length : 0;
    }
}
