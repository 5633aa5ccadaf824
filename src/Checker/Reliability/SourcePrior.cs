namespace Checker;

/// <summary>
/// An opinion on a source that the caller brings along, such as a rating of its own. It stands in for the default prior, and is named in the
/// result beside every figure it entered.
/// </summary>
/// <param name="Source">The source, spelled as in the claims.</param>
/// <param name="Mean">The share of right claims expected of it, above 0 and below 1.</param>
/// <param name="Strength">How many checked claims the opinion is worth, above 0 and at most 1000; the default prior is worth 5.</param>
/// <param name="Name">Where the opinion comes from, in words for the reader of the report.</param>
public sealed record SourcePrior(string Source, double Mean, double Strength, string Name);
