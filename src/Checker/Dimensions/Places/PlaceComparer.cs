using Checker.Dimensions.Names;

namespace Checker.Dimensions.Places;

/// <summary>How two places stand to each other.</summary>
internal enum PlaceRelation { Same, Contained, Opposite, Unsure, Different }

/// <summary>Compares places: one place in two wordings, a capital within its country, opposite compass points, or two places.</summary>
internal static class PlaceComparer
{
    /// <summary>Compares two names of places.</summary>
    /// <returns>The relation and a short reason.</returns>
    public static (PlaceRelation Relation, string Reason) Compare(string left, string right)
    {
        int apart = Compass.Apart(left, right);
        if (apart >= 0)
        {
            return apart == 0 ? (PlaceRelation.Same, "one compass point") : apart == 180 ? (PlaceRelation.Opposite, "opposite compass points") : (PlaceRelation.Different, "two compass points");
        }

        string stateA = StateNames.Of(left), stateB = StateNames.Of(right);
        string capitalA = CountryTable.OfCapital(left), capitalB = CountryTable.OfCapital(right);
        if ((stateA.Length > 0 && stateA == capitalB) || (stateB.Length > 0 && stateB == capitalA))
        {
            return stateA == stateB ? (PlaceRelation.Same, "one name") : (PlaceRelation.Contained, "the capital lies in its country");
        }

        NameDecision decision = PlaceMatcher.Decide(NameProfile.Other(left), NameProfile.Other(right));
        return decision.Verdict switch
        {
            NameVerdict.Same => (PlaceRelation.Same, decision.Reason),
            NameVerdict.Unsure => (PlaceRelation.Unsure, decision.Reason),
            _ => Opposite(left, right) ? (PlaceRelation.Opposite, "one name, opposite compass points") : (PlaceRelation.Different, decision.Reason),
        };
    }

    // "Kivu du Nord" and "Kivu du Sud".
    private static bool Opposite(string left, string right)
    {
        PlaceParts a = NameProfile.Other(left).Place, b = NameProfile.Other(right).Place;
        return a.Marks.Length == 1 && b.Marks.Length == 1 && Compass.Apart(a.Marks[0].TrimStart('@'), b.Marks[0].TrimStart('@')) == 180
            && a.Words.Count > 0 && a.Words.Select(word => word.Text).SequenceEqual(b.Words.Select(word => word.Text));
    }
}
