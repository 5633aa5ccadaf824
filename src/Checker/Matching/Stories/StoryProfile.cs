using Checker.Corpus.Noise;

namespace Checker.Matching.Stories;

/// <summary>What a document is about, in any language: its names, words and numbers, and its time. Small enough to keep for a whole archive.</summary>
internal sealed class StoryProfile
{
    private const int LongestText = 40_000;
    private const int MostTerms = 400;

    private StoryProfile(string document, DateInterval? time, TopicTerm[] terms)
    {
        this.Document = document;
        this.Time = time;
        this.Terms = terms;
    }

    /// <summary>Gets the document's id.</summary>
    public string Document { get; }

    /// <summary>Gets its time, when it is known.</summary>
    public DateInterval? Time { get; }

    /// <summary>Gets the terms, each once, sorted by key.</summary>
    public TopicTerm[] Terms { get; }

    /// <summary>Builds the profile of a document from the blocks that carry claims.</summary>
    /// <param name="document">The document.</param>
    /// <param name="blocks">Its blocks.</param>
    /// <param name="time">Its reference time, when that was read from the text; by default the document's own.</param>
    public static StoryProfile Build(Document document, IReadOnlyList<Block> blocks, DateInterval? time = null)
    {
        List<TopicTerm> terms = [];
        List<NoiseWord> words = [];
        int read = 0;
        foreach (Block block in blocks)
        {
            if (block.Label is BlockLabel.Body or BlockLabel.Title && read < LongestText)
            {
                TopicTerms.Read(document.Text, block.Span, words, terms);
                read += block.Span.Length;
            }
        }

        return new StoryProfile(document.Id, time ?? document.Published, Merge(terms));
    }

    // A word that stands capitalised within a sentence is a name wherever it stands: the key of a name is the whole word, of a word its stem.
    private static TopicTerm[] Merge(List<TopicTerm> terms)
    {
        terms.Sort((left, right) => left.Key != right.Key ? left.Key.CompareTo(right.Key) : right.Kind.CompareTo(left.Kind));
        List<TopicTerm> merged = [];
        foreach (TopicTerm term in terms)
        {
            if (merged.Count > 0 && merged[^1].Key == term.Key)
            {
                merged[^1] = merged[^1] with { Count = merged[^1].Count + 1 };
            }
            else
            {
                merged.Add(term);
            }
        }

        if (merged.Count > MostTerms)
        {
            merged.Sort((left, right) => left.Kind != right.Kind ? right.Kind.CompareTo(left.Kind)
                : left.Count != right.Count ? right.Count.CompareTo(left.Count) : left.Key.CompareTo(right.Key));
            merged.RemoveRange(MostTerms, merged.Count - MostTerms);
            merged.Sort((left, right) => left.Key.CompareTo(right.Key));
        }

        return [.. merged];
    }
}
