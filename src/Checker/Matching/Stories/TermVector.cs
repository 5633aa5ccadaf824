namespace Checker.Matching.Stories;

/// <summary>A sparse vector of term weights, sorted by key, with its length.</summary>
internal sealed class TermVector
{
    private readonly (ulong Key, float Weight)[] terms;

    private TermVector((ulong Key, float Weight)[] terms)
    {
        this.terms = terms;
        double sum = 0;
        foreach ((_, float weight) in terms)
        {
            sum += (double)weight * weight;
        }

        this.Norm = Math.Sqrt(sum);
    }

    /// <summary>Gets the Euclidean length.</summary>
    public double Norm { get; }

    /// <summary>Gets the terms, sorted by key.</summary>
    public IReadOnlyList<(ulong Key, float Weight)> Terms => this.terms;

    /// <summary>Weighs a profile's terms: (1 + ln count) times rarity (idf with a background) times the weight of the kind.</summary>
    /// <param name="profile">The profile.</param>
    /// <param name="names">Whether names and numbers are weighed, or the other words.</param>
    /// <param name="documents">In how many documents a term stands.</param>
    /// <param name="total">How many documents there are.</param>
    public static TermVector Weigh(StoryProfile profile, bool names, Func<ulong, int> documents, int total)
    {
        List<(ulong, float)> terms = [];
        foreach (TopicTerm term in profile.Terms)
        {
            if (term.Kind is TermKind.Name or TermKind.Number != names)
            {
                continue;
            }

            double rarity = Math.Log((total + Math.Max(StoryWeights.Background, total)) / (documents(term.Key) + StoryWeights.BackgroundCount[(int)term.Kind]));
            terms.Add((term.Key, (float)(StoryWeights.KindWeight[(int)term.Kind] * Math.Max(rarity, 0) * (1 + Math.Log(term.Count)))));
        }

        return new TermVector([.. terms]);
    }

    /// <summary>Adds the directions of two groups, by their sizes; keeps the heaviest terms.</summary>
    public static TermVector Join(TermVector left, int leftSize, TermVector right, int rightSize)
    {
        List<(ulong Key, float Weight)> terms = [];
        double leftScale = leftSize / Math.Max(left.Norm, 1e-9), rightScale = rightSize / Math.Max(right.Norm, 1e-9);
        int i = 0, j = 0;
        while (i < left.terms.Length || j < right.terms.Length)
        {
            ulong a = i < left.terms.Length ? left.terms[i].Key : ulong.MaxValue, b = j < right.terms.Length ? right.terms[j].Key : ulong.MaxValue;
            double weight = (a <= b ? left.terms[i].Weight * leftScale : 0) + (b <= a ? right.terms[j].Weight * rightScale : 0);
            terms.Add((Math.Min(a, b), (float)weight));
            i += a <= b ? 1 : 0;
            j += b <= a ? 1 : 0;
        }

        if (terms.Count > StoryWeights.GroupTerms)
        {
            terms.Sort((x, y) => x.Weight != y.Weight ? y.Weight.CompareTo(x.Weight) : x.Key.CompareTo(y.Key));
            terms.RemoveRange(StoryWeights.GroupTerms, terms.Count - StoryWeights.GroupTerms);
            terms.Sort((x, y) => x.Key.CompareTo(y.Key));
        }

        return new TermVector([.. terms]);
    }

    /// <summary>Returns the cosine of the angle between two vectors, 0 to 1.</summary>
    public static double Cosine(TermVector left, TermVector right)
    {
        double sum = 0;
        int i = 0, j = 0;
        while (i < left.terms.Length && j < right.terms.Length)
        {
            int order = left.terms[i].Key.CompareTo(right.terms[j].Key);
            sum += order == 0 ? (double)left.terms[i].Weight * right.terms[j].Weight : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return sum / Math.Max(left.Norm * right.Norm, 1e-9);
    }
}
