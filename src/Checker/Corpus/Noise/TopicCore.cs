namespace Checker.Corpus.Noise;

/// <summary>The content words of an article's running text, as stems: what a comment or a teaser must share to be about the same thing.</summary>
internal sealed class TopicCore
{
    private const int LongestText = 200_000;
    private const int ShortestWord = 4;
    private readonly HashTable<int> stems = new();
    private int calls = 1;
    private int read;

    /// <summary>Adds the words of a block of the article.</summary>
    public void Add(List<NoiseWord> words)
    {
        if (words.Count == 0 || this.read > LongestText)
        {
            return;
        }

        this.read += words[^1].End - words[0].Start;
        foreach (NoiseWord word in words)
        {
            if (Weight(word) > 0)
            {
                this.stems.Set(word.Stem, 1);
            }
        }
    }

    /// <summary>Returns the weight of the different content words that a block shares with the article.</summary>
    public double Shared(List<NoiseWord> words)
    {
        double sum = 0;
        this.calls++;
        for (int i = 0; i < words.Count && i < 400; i++)
        {
            double weight = Weight(words[i]);
            if (this.stems.Find(words[i].Stem) is > 0 and int last && last != this.calls)
            {
                this.stems.Set(words[i].Stem, this.calls);
                sum += weight;
            }
        }

        return sum;
    }

    /// <summary>Returns what sharing a word is worth: names most, small words nothing.</summary>
    public static double Weight(NoiseWord word)
    {
        if (word.Is(WordForm.Number))
        {
            return word.Length >= 2 ? NoiseWeights.SharedNumber : 0;
        }

        if (word.Length < ShortestWord)
        {
            return 0;
        }

        WordHint hint = NoiseLexicon.Shared.Hint(word.Key);
        if (hint != WordHint.None)
        {
            return hint.HasFlag(WordHint.Common) ? NoiseWeights.SharedCommonWord : 0;
        }

        return word.Is(WordForm.Capital) && !word.Is(WordForm.SentenceStart | WordForm.AllCapitals) ? NoiseWeights.SharedName : NoiseWeights.SharedWord;
    }
}
