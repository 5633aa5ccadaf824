namespace Checker.Matching.Stories;

/// <summary>The few numbers of story grouping.</summary>
internal static class StoryWeights
{
    /// <summary>Two groups are one story from this cosine on.</summary>
    public const double Together = 0.19;

    /// <summary>The share of names in the likeness, and the least cosine of names without which two documents are never one story.</summary>
    public const double NameShare = 0.9, LeastNames = 0.14;

    /// <summary>Documents that are taken for granted beside those given, so that the rarity of a word means something among five documents.</summary>
    public const double Background = 100;

    /// <summary>In how many of the background documents a term of each kind stands: common word, word, number, name.</summary>
    public static readonly double[] BackgroundCount = [40, 6, 4, 1];

    /// <summary>What a term of each kind is worth beside its rarity.</summary>
    public static readonly double[] KindWeight = [0.2, 0.7, 0.5, 1.3];

    /// <summary>Days apart up to which two documents may well speak of one event.</summary>
    public const double NearDays = 31, SeasonDays = 120, YearDays = 365;

    /// <summary>What remains of their likeness within a season, within a year, and beyond (an anniversary is still the same story).</summary>
    public const double SeasonFactor = 0.8, YearFactor = 0.65, LaterFactor = 0.5;

    /// <summary>How many of its heaviest terms a document is looked up by, how many neighbours each gives, how many neighbours are compared in full.</summary>
    public const int LookupTerms = 40, NeighboursPerTerm = 12, Candidates = 24;

    /// <summary>How many terms the profile of a group keeps.</summary>
    public const int GroupTerms = 300;
}
