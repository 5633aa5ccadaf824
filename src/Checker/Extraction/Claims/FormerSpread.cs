using Checker.Dimensions.Quantities;

namespace Checker.Extraction.Claims;

/// <summary>
/// Gives a figure the former value that its document tells elsewhere: where the body says "ramené de 412 à 380 postes", the 380 of the title has replaced the 412 as well.
/// </summary>
internal static class FormerSpread
{
    /// <summary>Sets the former value of every count of the same thing, value and unit.</summary>
    public static void Apply(List<Claim> claims)
    {
        Dictionary<(string What, string Unit, string Value), QuantityMention> former = [];
        foreach (Claim claim in claims)
        {
            if (claim.Former is { } told && claim.Slots.What.Length > 0)
            {
                former.TryAdd((claim.Slots.What, claim.Slots.Unit, claim.Value), told);
            }
        }

        for (int i = 0; i < claims.Count && former.Count > 0; i++)
        {
            Claim claim = claims[i];
            if (claim is { Kind: DiscrepancyKind.Quantity, Former: null } && former.TryGetValue((claim.Slots.What, claim.Slots.Unit, claim.Value), out QuantityMention? before))
            {
                claims[i] = claim with { Former = before };
            }
        }
    }
}
