using Checker.Languages;

namespace Checker.Matching.Origins;

/// <summary>Tells every claim of a story whose voice it is: the passage it is a copy of, and the one name of whoever says it.</summary>
internal sealed class ClaimOrigins(StoryOrigins origins, Outlets outlets, NameClusters names)
{
    private readonly Dictionary<string, string> asWritten = new(StringComparer.Ordinal);

    /// <summary>Returns the claim with its origin; the claims are given in document order, so that a name is shown as it is written first.</summary>
    public Claim Tell(Claim claim)
    {
        string? origin = origins.At(claim.Document, claim.Span.Start);
        string teller = this.Teller(claim);
        return origin is null && teller == claim.Teller ? claim : claim with { Origin = origin, Teller = teller };
    }

    // One speaker under one name: "M. Durand" here and "Paul Durand" there, "La préfecture" and "la préfecture".
    private string Teller(Claim claim)
    {
        if (claim.Teller.Length == 0)
        {
            return "";
        }

        string key = Folding.Key(claim.Teller);
        string name = names.Numbers.TryGetValue((claim.Document, key), out int cluster) ? names.Fullest[cluster] : claim.Teller;
        key = Folding.Key(name);
        if (!this.asWritten.TryGetValue(key, out string? written))
        {
            this.asWritten[key] = written = outlets.Named(name);
        }

        return written;
    }
}
