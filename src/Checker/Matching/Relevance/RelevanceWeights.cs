namespace Checker.Matching.Relevance;

/// <summary>The few numbers by which other documents settle a block's label, in natural-log units like those of the noise classifier.</summary>
internal static class RelevanceWeights
{
    /// <summary>What sharing a term with another document of the story is worth: common word, word, number, name (the order of its kinds).</summary>
    public static readonly double[] Shared = [0.1, 0.6, 0.9, 1.2];

    /// <summary>The slope and ceiling of what is shared only with other documents, and of what they confirm.</summary>
    public const double NewSlope = 0.9, NewCeiling = 2, ConfirmedSlope = 0.15, ConfirmedCeiling = 0.6;

    /// <summary>What it costs a comment to share no name and no number with any document of a story of three or more.</summary>
    public const double NothingShared = 0.5;

    /// <summary>A line that stands in different stories is a template; the title of another document is a teaser here.</summary>
    public const double Template = 3, TemplateAgainstBody = -1.5, OtherTitle = 3.5;

    /// <summary>A doubtful paragraph that shares this much with the story is body; one that shares nothing is not.</summary>
    public const double BodyNeeds = 2, BodyConfirmed = 1, BodyAlone = -0.7;

    /// <summary>A term that stands in this share of at least three stories says little.</summary>
    public const double Widespread = 0.5, WidespreadFactor = 0.3;
}
