using Checker.Corpus.Noise;
using Checker.Matching.Stories;

namespace Checker.Matching.Relevance;

/// <summary>The terms of a story's running text: for each, in how many of its documents it stands.</summary>
internal sealed class StoryCore
{
    private readonly HashTable<int> documents = new();

    /// <summary>Gets how many documents were added.</summary>
    public int Documents { get; private set; }

    /// <summary>Gets the keys in the order in which they were first added.</summary>
    public List<ulong> Keys { get; } = [];

    /// <summary>Adds the different terms of one document.</summary>
    public void Add(HashTable<int> own, IReadOnlyList<ulong> keys)
    {
        this.Documents++;
        foreach (ulong key in keys)
        {
            int known = this.documents.Find(key);
            if (known == 0)
            {
                this.Keys.Add(key);
            }

            this.documents.Set(key, known + (own.Find(key) > 0 ? 1 : 0));
        }
    }

    /// <summary>Returns in how many of the documents a term stands.</summary>
    public int Find(ulong key) => this.documents.Find(key);
}
