using Checker.Corpus.Noise;

namespace Checker.Matching.Relevance;

/// <summary>Counts in how many stories a line stands, and which lines are the title of a document.</summary>
internal sealed class RepeatedLines
{
    private readonly HashTable<(int LastStory, int Stories, int TitleStory)> seen = new();
    private readonly List<NoiseWord> words = [];

    /// <summary>Adds the lines of one document; documents of one story are added together.</summary>
    public void Add(string text, IReadOnlyList<Block> blocks, int story, int longest)
    {
        foreach (Block block in blocks)
        {
            if (block.Span.Length > longest)
            {
                continue;
            }

            ulong hash = Hash(text, block.Span, this.words);
            (int last, int stories, int title) = this.seen.Find(hash);
            bool isNew = stories == 0 || last != story + 1;
            this.seen.Set(hash, (story + 1, stories + (isNew ? 1 : 0), block.Label == BlockLabel.Title && this.words.Count >= 3 ? story + 1 : title));
        }
    }

    /// <summary>Returns in how many stories a line stands.</summary>
    public int Stories(ulong hash) => this.seen.Find(hash).Stories;

    /// <summary>Says whether a line is the title of a document of another story.</summary>
    public bool IsTitleElsewhere(ulong hash, int story) => this.seen.Find(hash).TitleStory is > 0 and int title && title != story + 1;

    /// <summary>Returns the hash of a line's words; never 0.</summary>
    public static ulong Hash(string text, TextSpan span, List<NoiseWord> words)
    {
        words.Clear();
        NoiseWord.Read(span.Of(text), span.Start, words);
        ulong hash = 17;
        foreach (NoiseWord word in words)
        {
            hash = (hash ^ (word.Is(WordForm.Number) ? word.Stem : word.Key)) * 1099511628211;
        }

        return hash | 1;
    }
}
