using Checker.Dimensions.Attributions;
using Checker.Languages;

namespace Checker.Extraction.Claims;

/// <summary>Whether two copies of one quotation have one speaker: two that share no word of their names are two.</summary>
internal static class QuoteRelation
{
    public static Comparison? Of(Claim left, Claim right)
    {
        if (((AttributionMention?)left.Mention)?.Anonymous != false || ((AttributionMention?)right.Mention)?.Anonymous != false)
        {
            return null;
        }

        string[] words = Folding.Key(left.Speaker).Split([' ', '-', '\''], StringSplitOptions.RemoveEmptyEntries);
        bool shared = Folding.Key(right.Speaker).Split([' ', '-', '\''], StringSplitOptions.RemoveEmptyEntries).Any(word => word.Length > 2 && words.Contains(word, StringComparer.Ordinal));
        return shared
            ? new Comparison(Relation.Agree, Mechanism.Same, 0, "one speaker")
            : new Comparison(Relation.Tension, Mechanism.RivalAccounts, 1, "two speakers");
    }
}
