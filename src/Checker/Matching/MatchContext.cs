using Checker.Extraction;

namespace Checker.Matching;

/// <summary>What the comparison of one story's claims needs to know: which names are one entity, how telling a word is, when each document was published.</summary>
internal sealed class MatchContext
{
    private readonly Dictionary<(string Document, string Name), int> clusters;
    private readonly Dictionary<string, int> documentsOfWord = new(StringComparer.Ordinal);
    private readonly int documents;

    /// <summary>Counts the words of the story's claims.</summary>
    /// <param name="readings">The story's readings.</param>
    /// <param name="clusters">Number of the entity behind a document's folded name.</param>
    public MatchContext(IReadOnlyList<Reading> readings, Dictionary<(string Document, string Name), int> clusters)
    {
        this.clusters = clusters;
        this.documents = readings.Count;
        foreach (Reading reading in readings)
        {
            foreach (string word in reading.Claims.SelectMany(claim => claim.Slots.Words).Distinct(StringComparer.Ordinal))
            {
                this.documentsOfWord[word] = this.documentsOfWord.GetValueOrDefault(word) + 1;
            }
        }
    }

    /// <summary>Returns how telling a shared word is: 0 for one that every claim has, near 1 for a rare one.</summary>
    public double Weight(string word)
    {
        int count = this.documentsOfWord.GetValueOrDefault(word, 1);
        return Math.Log(1 + ((double)this.documents / count)) / Math.Log(1 + this.documents);
    }

    /// <summary>Sums the weights of the words that both claims have near their value.</summary>
    public double SharedWords(Claim left, Claim right)
    {
        double sum = 0;
        foreach (string word in Sorted.Common(left.Slots.Words, right.Slots.Words))
        {
            sum += this.Weight(word);
        }

        return sum;
    }

    /// <summary>Counts the entities that both claims name.</summary>
    public int SharedNames(Claim left, Claim right)
    {
        int shared = 0;
        foreach (string name in left.Slots.Names)
        {
            foreach (string other in right.Slots.Names)
            {
                if (this.SameName(left.Document, name, right.Document, other))
                {
                    shared++;
                    break;
                }
            }
        }

        return shared;
    }

    /// <summary>Says whether two folded names of two documents are one entity.</summary>
    public bool SameName(string leftDocument, string left, string rightDocument, string right) =>
        left == right || (this.clusters.TryGetValue((leftDocument, left), out int a) && this.clusters.TryGetValue((rightDocument, right), out int b) && a == b);

    /// <summary>Returns the number of the entity behind a name, or -1.</summary>
    public int Cluster(string document, string name) => this.clusters.GetValueOrDefault((document, name), -1);
}
