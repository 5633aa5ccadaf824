using Checker.Extraction;

namespace Checker.Matching;

/// <summary>What the comparison of one story's claims needs to know: which names are one entity, how telling a word is, when each document was published.</summary>
internal sealed class MatchContext
{
    private readonly Dictionary<(string Document, string Name), int> clusters;
    private readonly Dictionary<string, int> documentsOfWord = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int> documentsOfName = [];
    private readonly Dictionary<(string Document, string Event), int> datesOfEvent = [];
    private readonly int documents;

    /// <summary>Counts the words of the story's claims.</summary>
    /// <param name="readings">The story's readings.</param>
    /// <param name="clusters">Number of the entity behind a document's folded name.</param>
    public MatchContext(IReadOnlyList<Reading> readings, Dictionary<(string Document, string Name), int> clusters)
    {
        this.clusters = clusters;
        this.documents = readings.Count;
        foreach (int cluster in clusters.GroupBy(pair => (pair.Key.Document, pair.Value)).Select(group => group.Key.Value))
        {
            this.documentsOfName[cluster] = this.documentsOfName.GetValueOrDefault(cluster) + 1;
        }

        foreach (Reading reading in readings)
        {
            foreach (string word in reading.Claims.SelectMany(claim => claim.Slots.Words).Distinct(StringComparer.Ordinal))
            {
                this.documentsOfWord[word] = this.documentsOfWord.GetValueOrDefault(word) + 1;
            }

            foreach (Claim claim in reading.Claims.Where(claim => claim.Kind == DiscrepancyKind.Date))
            {
                (string, string) key = (claim.Document, claim.Slots.Event);
                this.datesOfEvent[key] = this.datesOfEvent.GetValueOrDefault(key) + 1;
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

    /// <summary>Sums how telling the entities are that both claims name: a name that every document of the story has counts little.</summary>
    public double SharedNames(Claim left, Claim right)
    {
        double sum = 0;
        foreach (string name in left.Slots.Names)
        {
            sum += this.SharedWith(left, name, right, right.Slots.Names) ? this.NameWeight(left.Document, name) : 0;
        }

        return sum;
    }

    /// <summary>Says whether one person, body or place takes part in both events.</summary>
    public bool ShareParticipant(Claim left, Claim right) => left.Slots.Participants.Any(name => this.SharedWith(left, name, right, right.Slots.Participants));

    /// <summary>Says whether both claims name one person.</summary>
    public bool SharePerson(Claim left, Claim right) => left.Slots.People.Any(name => this.SharedWith(left, name, right, right.Slots.People));

    /// <summary>Says whether its document makes just one claim of a date for the event.</summary>
    public bool OnlyDate(Claim claim) => this.datesOfEvent.GetValueOrDefault((claim.Document, claim.Slots.Event)) == 1;

    private bool SharedWith(Claim left, string name, Claim right, IReadOnlyList<string> others)
    {
        foreach (string other in others)
        {
            if (this.SameName(left.Document, name, right.Document, other))
            {
                return true;
            }
        }

        return false;
    }

    private double NameWeight(string document, string name) =>
        Math.Log(1 + ((double)this.documents / Math.Max(1, this.documentsOfName.GetValueOrDefault(this.Cluster(document, name), 1)))) / Math.Log(1 + this.documents);

    /// <summary>Says whether two folded names of two documents are one entity.</summary>
    public bool SameName(string leftDocument, string left, string rightDocument, string right) =>
        left == right || (this.clusters.TryGetValue((leftDocument, left), out int a) && this.clusters.TryGetValue((rightDocument, right), out int b) && a == b);

    /// <summary>Returns the number of the entity behind a name, or -1.</summary>
    public int Cluster(string document, string name) => this.clusters.GetValueOrDefault((document, name), -1);
}
