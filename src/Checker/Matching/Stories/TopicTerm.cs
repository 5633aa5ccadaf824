using Checker.Corpus.Noise;
using Checker.Languages;

namespace Checker.Matching.Stories;

/// <summary>What kind of word a term of a document's profile is; names tell stories apart better than other words.</summary>
internal enum TermKind : byte
{
    Common,
    Word,
    Number,
    Name,
}

/// <summary>A term of a document's profile: the hash of a name, of a word's stem or of a number's digits, and how often it stands there.</summary>
internal readonly record struct TopicTerm(ulong Key, TermKind Kind, int Count);

/// <summary>Reads topic terms from text. It knows no language but the shared lists: small words carry nothing, names in two languages are one key.</summary>
internal static class TopicTerms
{
    private const int ShortestWord = 4;

    /// <summary>Appends the terms of one stretch of text, one entry a mention (count 1).</summary>
    public static void Read(string text, TextSpan span, List<NoiseWord> buffer, List<TopicTerm> terms)
    {
        buffer.Clear();
        NoiseWord.Read(span.Of(text), span.Start, buffer);

        // In a headline with capitals on every word a capital says nothing.
        int capitals = 0;
        foreach (NoiseWord word in buffer)
        {
            capitals += word.Is(WordForm.Capital) ? 1 : 0;
        }

        bool shouting = buffer.Count > 5 && capitals * 10 > buffer.Count * 6;
        for (int i = 0; i < buffer.Count; i++)
        {
            if (Equivalents.Shared.Match(buffer, i, out ulong name) is > 0 and int length)
            {
                terms.Add(new TopicTerm(name, TermKind.Name, 1));
                i += length - 1;
            }
            else if (Kind(buffer[i], shouting) is { } kind)
            {
                terms.Add(new TopicTerm(kind == TermKind.Name ? buffer[i].Key : buffer[i].Stem, kind, 1));
            }
        }
    }

    /// <summary>Says what kind of term a word is, or null when it carries nothing.</summary>
    public static TermKind? Kind(NoiseWord word, bool shouting)
    {
        if (word.Is(WordForm.Number))
        {
            return word.Length >= 2 ? TermKind.Number : null;
        }

        (WordHint hint, _) = NoiseLexicon.Shared.Find(word.Key);
        bool capital = word.Is(WordForm.Capital) && !word.Is(WordForm.SentenceStart) && !shouting;
        if (word.Length < (capital ? 3 : ShortestWord) || (hint != WordHint.None && !hint.HasFlag(WordHint.Common)))
        {
            return null;
        }

        return (hint & WordHint.Common) != 0 ? TermKind.Common : capital ? TermKind.Name : TermKind.Word;
    }
}
