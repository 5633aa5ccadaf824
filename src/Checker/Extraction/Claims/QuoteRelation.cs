using Checker.Dimensions.Attributions;
using Checker.Languages;

namespace Checker.Extraction.Claims;

/// <summary>
/// Whether two copies of one quotation have one speaker. Two named people who share no name are two; a function and a name may be one person;
/// a deckhand and a passenger are two, for nobody is both.
/// </summary>
internal static class QuoteRelation
{
    // A minister, an official or an officer may be the person whom the other text names.
    private static readonly string[] Functions = ["person", "official", "minister", "officer", "delegate", "lawmaker", "soldier", "police"];

    public static Comparison? Of(Claim left, Claim right)
    {
        if (left.Mention is not AttributionMention a || right.Mention is not AttributionMention b)
        {
            return null;
        }

        string[] words = Words(left), others = Words(right);
        if (words.Any(word => others.Contains(word, StringComparer.Ordinal)))
        {
            return new Comparison(Relation.Agree, Mechanism.Same, 0, "one speaker");
        }

        bool named = left.Slots.People.Count > 0 && right.Slots.People.Count > 0;
        string standing = Standing(left), other = Standing(right);
        bool apart = standing.Length > 0 && other.Length > 0 && standing != other;
        return (named && !a.Anonymous && !b.Anonymous) || apart ? new Comparison(Relation.Tension, Mechanism.RivalAccounts, 1, "two speakers") : null;
    }

    private static string[] Words(Claim claim) =>
        [.. Folding.Key(claim.Speaker).Split([' ', '-', '\'', ','], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length > 2)];

    private static string Standing(Claim claim)
    {
        foreach (string concept in claim.Slots.Arguments)
        {
            if (Array.IndexOf(Functions, concept) < 0)
            {
                return concept;
            }
        }

        return "";
    }
}
