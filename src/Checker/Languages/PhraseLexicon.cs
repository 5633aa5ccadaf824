using Checker.Corpus.Syntax;

namespace Checker.Languages;

/// <summary>Phrases of one or more words, each with a value, as a trie over word numbers. The longest phrase at a place wins.</summary>
/// <typeparam name="T">What a phrase means.</typeparam>
internal sealed class PhraseLexicon<T>
{
    private readonly int[] roots;
    private readonly Dictionary<(int Node, int Word), int> edges = [];
    private readonly List<int> entryOfNode = [-1];
    private readonly List<T> values = [];

    /// <summary>Builds the trie; of two equal phrases the later one wins.</summary>
    public PhraseLexicon(Language language, IEnumerable<(string Phrase, T Value)> entries)
    {
        this.roots = new int[language.Vocabulary.Count];
        foreach ((string phrase, T value) in entries)
        {
            this.Add(language.Tokeniser.Words(phrase), value);
            if (Tokeniser.EndsOtherwise(phrase))
            {
                this.Add(language.Tokeniser.Words(phrase, last: true), value);
            }
        }
    }

    /// <summary>Gets the number of phrases.</summary>
    public int Count => this.values.Count;

    /// <summary>Finds the longest phrase that begins at <paramref name="index"/>.</summary>
    /// <param name="tokens">The tokens of a passage.</param>
    /// <param name="index">Where the phrase must begin.</param>
    /// <param name="length">How many tokens it has.</param>
    /// <param name="value">What it means.</param>
    /// <returns>True when there is one.</returns>
    public bool TryMatch(ReadOnlySpan<Token> tokens, int index, out int length, out T value)
    {
        length = 0;
        value = default!;
        int word = tokens[index].Word;
        int node = word == 0 ? 0 : this.roots[word];
        for (int i = index; node != 0;)
        {
            i++;
            if (this.entryOfNode[node] is >= 0 and int entry)
            {
                length = i - index;
                value = this.values[entry];
            }

            node = i < tokens.Length && tokens[i].Word != 0 && this.edges.TryGetValue((node, tokens[i].Word), out int next) ? next : 0;
        }

        return length > 0;
    }

    private void Add(int[] words, T value)
    {
        int node = 0;
        foreach (int word in words)
        {
            node = this.Step(node, word);
        }

        if (node > 0)
        {
            this.entryOfNode[node] = this.values.Count;
            this.values.Add(value);
        }
    }

    private int Step(int node, int word)
    {
        if (word == 0)
        {
            throw new InvalidOperationException("A phrase holds a word that is not in the language's vocabulary.");
        }

        int next = node == 0 ? this.roots[word] : this.edges.GetValueOrDefault((node, word));
        if (next == 0)
        {
            next = this.entryOfNode.Count;
            this.entryOfNode.Add(-1);
            if (node == 0)
            {
                this.roots[word] = next;
            }
            else
            {
                this.edges[(node, word)] = next;
            }
        }

        return next;
    }
}
