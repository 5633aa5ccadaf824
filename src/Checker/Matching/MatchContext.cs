using Checker.Extraction;
using Checker.Extraction.Claims;

namespace Checker.Matching;

/// <summary>What the comparison of one story's claims needs to know: which names are one entity, how telling a word is, when each document was published.</summary>
internal sealed class MatchContext
{
    private readonly Dictionary<(string Document, string Name), int> clusters;
    private readonly Dictionary<string, int> documentsOfWord = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int> documentsOfName = [];
    private readonly Dictionary<(string Document, DiscrepancyKind Kind, string Event), int> claimsOfEvent = [];
    private readonly Dictionary<(string Document, string Figure), HashSet<string>> figures = [];
    private readonly Dictionary<Claim, bool> onlyFigures = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Claim, ClaimFacts> facts = new(ReferenceEqualityComparer.Instance);
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
            foreach (string word in reading.Claims.Where(claim => claim.Kind != DiscrepancyKind.Place).SelectMany(claim => claim.Slots.Words).Distinct(StringComparer.Ordinal))
            {
                this.documentsOfWord[word] = this.documentsOfWord.GetValueOrDefault(word) + 1;
            }

            foreach (Claim claim in reading.Claims.Where(claim => claim.Kind == DiscrepancyKind.Place || (claim.Kind == DiscrepancyKind.Date && claim.Slots.Role.Length == 0)))
            {
                (string, DiscrepancyKind, string) key = (claim.Document, claim.Kind, claim.Slots.Event);
                this.claimsOfEvent[key] = this.claimsOfEvent.GetValueOrDefault(key) + 1;
            }

            foreach (Claim claim in reading.Claims.Where(static claim => claim.Kind == DiscrepancyKind.Quantity))
            {
                (string, string) key = (claim.Document, FigureKey(claim));
                (this.figures.TryGetValue(key, out HashSet<string>? values) ? values : this.figures[key] = new(StringComparer.Ordinal)).Add(claim.Value);
            }
        }
    }

    /// <summary>Returns how telling a shared word is: 0 for one that every claim has, near 1 for a rare one.</summary>
    public double Weight(string word) => this.WeightOf(this.documentsOfWord.GetValueOrDefault(word, 1));

    /// <summary>Sums the weights of the words that both claims have near their value.</summary>
    public double SharedWords(Claim left, Claim right)
    {
        IReadOnlyList<string> a = left.Slots.Words, b = right.Slots.Words;
        double[]? weights = null;
        double sum = 0;
        for (int i = 0, j = 0; i < a.Count && j < b.Count;)
        {
            int order = string.CompareOrdinal(a[i], b[j]);
            if (order == 0)
            {
                sum += (weights ??= this.FactsOf(left).WordWeights)[i];
            }

            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return sum;
    }

    /// <summary>Sums how telling the entities are that both claims name: a name that every document of the story has counts little.</summary>
    public double SharedNames(Claim left, Claim right)
    {
        if (left.Slots.Names.Count == 0 || right.Slots.Names.Count == 0)
        {
            return 0;
        }

        ClaimFacts a = this.FactsOf(left), b = this.FactsOf(right);
        double sum = 0;
        for (int i = 0; i < a.Names.Length; i++)
        {
            sum += Holds(b.Names, b.NameNumbers, a.Names[i], a.NameNumbers[i]) ? a.NameWeights[i] : 0;
        }

        return sum;
    }

    /// <summary>Says whether one person, body or place takes part in both events.</summary>
    public bool ShareParticipant(Claim left, Claim right) => this.Share(left, left.Slots.Participants, right, right.Slots.Participants);

    /// <summary>Says whether each claim's event has a participant that the other's lacks, though they have one in common: one who meets two others meets twice.</summary>
    public bool CrossParticipants(Claim left, Claim right) =>
        this.ShareParticipant(left, right) && this.Lacks(left, left.Slots.Participants, right, right.Slots.Participants) && this.Lacks(right, right.Slots.Participants, left, left.Slots.Participants);

    /// <summary>Says whether both events name their participants and have none in common.</summary>
    public bool OtherParticipants(Claim left, Claim right) => left.Slots.Participants.Count > 0 && right.Slots.Participants.Count > 0 && !this.ShareParticipant(left, right);

    /// <summary>Says whether each claim's sentence names something that the other's does not.</summary>
    public bool CrossNames(Claim left, Claim right) =>
        this.Lacks(left, left.Slots.Names, right, right.Slots.Names) && this.Lacks(right, right.Slots.Names, left, left.Slots.Names);

    private bool Lacks(Claim left, IReadOnlyList<string> names, Claim right, IReadOnlyList<string> others) =>
        names.Any(name => !others.Any(other => this.SameName(left.Document, name, right.Document, other)));

    /// <summary>Says whether the doer of one claim is named nowhere in the other's sentence, though names are.</summary>
    public bool ActorMissing(Claim claim, Claim other) =>
        claim.Slots.Actor.Length > 0 && other.Slots.Names.Count > 0 && !this.Share(claim, [claim.Slots.Actor], other, other.Slots.Names);

    /// <summary>Says whether both claims name one person.</summary>
    public bool SharePerson(Claim left, Claim right) => this.Share(left, left.Slots.People, right, right.Slots.People);

    /// <summary>Says whether its document makes just one claim of the kind, a date or a place, for the event.</summary>
    public bool OnlyOne(Claim claim) => this.claimsOfEvent.GetValueOrDefault((claim.Document, claim.Kind, claim.Slots.Event)) == 1;

    /// <summary>Says whether its document gives, of one counter, just one figure of the kind for the thing: one number of demonstrators, one length of the trial.</summary>
    public bool OnlyFigure(Claim claim)
    {
        if (!this.onlyFigures.TryGetValue(claim, out bool only))
        {
            only = this.figures.TryGetValue((claim.Document, FigureKey(claim)), out HashSet<string>? values) && values.Count == 1;
            this.onlyFigures[claim] = only;
        }

        return only;
    }

    private static string FigureKey(Claim claim) => $"{claim.Slots.What} {(claim.Slots.Role == DurationClaim.Role ? "" : $"{claim.Slots.Role} {claim.Slots.Unit} {claim.Slots.Counter}")}";

    /// <summary>Returns the claim's word that fewest documents share, one alone apart; "" where it shares none.</summary>
    public string RarestWord(Claim claim)
    {
        string best = "";
        int fewest = int.MaxValue;
        foreach (string word in claim.Slots.Words)
        {
            if (this.documentsOfWord.GetValueOrDefault(word) is > 1 and var count && count < fewest)
            {
                (best, fewest) = (word, count);
            }
        }

        return best;
    }

    /// <summary>Returns the claim's entity that fewest documents name, one alone apart; "" where it shares none.</summary>
    public string RarestName(Claim claim)
    {
        ClaimFacts facts = this.FactsOf(claim);
        string best = "";
        int fewest = int.MaxValue;
        for (int i = 0; i < facts.Names.Length; i++)
        {
            if (this.documentsOfName.GetValueOrDefault(facts.NameNumbers[i]) is > 1 and var count && count < fewest)
            {
                (best, fewest) = (this.Entity(claim.Document, facts.Names[i]), count);
            }
        }

        return best;
    }

    private bool Share(Claim left, IReadOnlyList<string> names, Claim right, IReadOnlyList<string> others)
    {
        foreach (string name in names)
        {
            foreach (string other in others)
            {
                if (this.SameName(left.Document, name, right.Document, other))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool Holds(string[] names, int[] numbers, string name, int number)
    {
        for (int i = 0; i < names.Length; i++)
        {
            if ((number >= 0 && numbers[i] == number) || names[i] == name)
            {
                return true;
            }
        }

        return false;
    }

    private double WeightOf(int count) => Math.Log(1 + ((double)this.documents / Math.Max(1, count))) / Math.Log(1 + this.documents);

    private double NameWeight(int number) => this.WeightOf(this.documentsOfName.GetValueOrDefault(number, 1));

    // A claim is compared with many others: its names and words are looked up once.
    private ClaimFacts FactsOf(Claim claim)
    {
        if (!this.facts.TryGetValue(claim, out ClaimFacts? known))
        {
            string[] names = [.. claim.Slots.Names];
            int[] numbers = Array.ConvertAll(names, name => this.Cluster(claim.Document, name));
            this.facts[claim] = known = new ClaimFacts(names, numbers, Array.ConvertAll(numbers, this.NameWeight), [.. claim.Slots.Words.Select(this.Weight)]);
        }

        return known;
    }

    private sealed record ClaimFacts(string[] Names, int[] NameNumbers, double[] NameWeights, double[] WordWeights);

    /// <summary>Says whether two folded names of two documents are one entity.</summary>
    public bool SameName(string leftDocument, string left, string rightDocument, string right) =>
        left == right || (this.clusters.TryGetValue((leftDocument, left), out int a) && this.clusters.TryGetValue((rightDocument, right), out int b) && a == b);

    /// <summary>Returns the number of the entity behind a name, or -1.</summary>
    public int Cluster(string document, string name) => this.clusters.GetValueOrDefault((document, name), -1);

    /// <summary>Returns the key of the entity behind a name: equal for two names of two documents that are one entity.</summary>
    public string Entity(string document, string name) =>
        this.Cluster(document, name) is >= 0 and var number ? number.ToString(System.Globalization.CultureInfo.InvariantCulture) : name;
}
