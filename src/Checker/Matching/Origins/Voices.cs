namespace Checker.Matching.Origins;

/// <summary>
/// Who speaks in each claim. A declared origin is followed to its root within the question, through sources that name their own origin in
/// turn; a ring of sources that name each other is one voice, called by its ordinally first member. A text copy speaks with the voice of the
/// earliest passage of its group with the same answer. An unnamed speaker is nobody: the outlet answers for it. What contradicts the root's own words is no relay of them, but a claim of whoever says it.
/// </summary>
internal sealed class Voices
{
    /// <summary>Chains are followed this far; what lies beyond speaks with the voice reached.</summary>
    private const int LongestChain = 64;

    private readonly Dictionary<(string Question, string Source), string> named = [];
    private readonly Dictionary<(string Question, string Group, string Answer), SpokenClaim> earliest = [];
    private readonly Dictionary<(string Question, string Source), HashSet<string>> own = [];
    private readonly Func<SpokenClaim, string> valueOf;

    /// <param name="claims">All claims.</param>
    /// <param name="valueOf">The answer a claim gives, the same for values that agree.</param>
    public Voices(IReadOnlyList<SpokenClaim> claims, Func<SpokenClaim, string> valueOf)
    {
        this.valueOf = valueOf;
        foreach (var claim in claims)
        {
            if (Declared(claim))
            {
                var key = (claim.Question, claim.Source);
                named[key] = !named.TryGetValue(key, out string? known) || string.CompareOrdinal(claim.Origin, known) < 0 ? claim.Origin! : known;
            }
            else if (claim.TextGroup is not null)
            {
                var key = (claim.Question, claim.TextGroup, valueOf(claim));
                earliest[key] = !earliest.TryGetValue(key, out var known) || Earlier(claim, known) ? claim : known;
            }

            if (!Declared(claim))
            {
                var key = (claim.Question, claim.Source);
                (own.TryGetValue(key, out var values) ? values : own[key] = new(StringComparer.Ordinal)).Add(valueOf(claim));
            }
        }
    }

    /// <summary>The voice of a claim (the root of its chain), and the chain to it; the source itself and no chain for a claim of its own.</summary>
    public (string Voice, IReadOnlyList<string> Chain) Of(SpokenClaim claim)
    {
        if (Declared(claim))
        {
            var chain = Follow(claim);
            string root = chain[^1];
            bool betrayed = own.TryGetValue((claim.Question, root), out var said) && !said.Contains(valueOf(claim));
            return betrayed || root == claim.Source ? (claim.Source, []) : (root, chain);
        }

        if (claim.TextGroup is not null)
        {
            var first = earliest[(claim.Question, claim.TextGroup, valueOf(claim))];
            if (first.Source != claim.Source)
            {
                return (first.Source, [first.Source]);
            }
        }

        return (claim.Source, []);
    }

    /// <summary>Whether a claim was made before another, ties settled by document and span.</summary>
    public static bool Earlier(SpokenClaim claim, SpokenClaim other)
    {
        int order = claim.Order != other.Order ? claim.Order.CompareTo(other.Order) : string.CompareOrdinal(claim.Document, other.Document);
        order = order != 0 ? order : claim.Span.Start.CompareTo(other.Span.Start);
        return (order != 0 ? order : string.CompareOrdinal(claim.Source, other.Source)) < 0;
    }

    private static bool Declared(SpokenClaim claim) => !claim.Anonymous && !string.IsNullOrEmpty(claim.Origin) && claim.Origin != claim.Source;

    private List<string> Follow(SpokenClaim claim)
    {
        var chain = new List<string> { claim.Origin! };
        while (chain.Count < LongestChain && named.TryGetValue((claim.Question, chain[^1]), out string? next))
        {
            int ring = chain.IndexOf(next);
            if (ring >= 0)
            {
                string first = chain[ring];
                for (int i = ring + 1; i < chain.Count; i++)
                {
                    first = string.CompareOrdinal(chain[i], first) < 0 ? chain[i] : first;
                }

                chain.Remove(first);
                chain.Add(first);
                break;
            }

            chain.Add(next);
        }

        return chain;
    }
}
