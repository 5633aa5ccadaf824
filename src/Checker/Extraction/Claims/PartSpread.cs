using Checker.Dimensions.Quantities;

namespace Checker.Extraction.Claims;

/// <summary>"Pas moins de 269 soldats" in the lede and "269 éléments sur 946" in the body are one figure: what is a part in one sentence is a part in the whole document.</summary>
internal static class PartSpread
{
    /// <summary>Rewrites the claims of a document in place.</summary>
    public static void Apply(List<Claim> claims)
    {
        List<Claim> parts = claims.FindAll(claim => claim.Kind == DiscrepancyKind.Quantity && claim.Slots.Role == "part");
        for (int i = 0; parts.Count > 0 && i < claims.Count; i++)
        {
            Claim claim = claims[i];
            if (claim.Kind == DiscrepancyKind.Quantity && claim.Slots.Role == "total" && parts.Exists(part => IsSame(part, claim)))
            {
                claims[i] = claim with { Slots = claim.Slots with { Role = "part" } };
            }
        }
    }

    private static bool IsSame(Claim part, Claim claim) => part.Slots.What == claim.Slots.What && part.Slots.Unit == claim.Slots.Unit
        && ConceptTable.Meet(part.Slots.Event, claim.Slots.Event) && part.Mention is QuantityMention a && claim.Mention is QuantityMention b && a.Anchor == b.Anchor;
}
