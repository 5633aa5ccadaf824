using Checker.Extraction.Claims;
namespace Checker;

/// <summary>What a checker can be told. Read once when the checker is built; later changes have no effect on it.</summary>
public sealed class CheckerOptions
{
    /// <summary>Gets or sets the language documents are read in: an ISO 639-1 code, "fr" or "en", or by default "auto": each document's own is recognised.</summary>
    public string Language { get; set; } = "auto";

    /// <summary>Gets or sets a value indicating whether every block is read as body, whatever its label; by default false.</summary>
    public bool KeepAllBlocks { get; set; }

    /// <summary>
    /// Gets or sets how many UTF-16 code units of a text are read, from its beginning; by default 500,000, about ninety thousand words, at least 1,000.
    /// What lies beyond is reported as a block of its own and carries no claims.
    /// </summary>
    public int LongestText { get; set; } = 500_000;

    /// <summary>Gets or sets the least confidence of a reported discrepancy, 0 to 1; by default 0.3.</summary>
    public double MinimumConfidence { get; set; } = 0.3;

    /// <summary>Gets the kinds of value that are read and compared, in this order; add your own at the end.</summary>
    public IList<Dimension> Dimensions { get; } =
    [
        new QuantityDimension(), new DateDimension(), new NameDimension(), new RoleDimension(), new AttributionDimension(), new StatementDimension(), new PlaceDimension(),
    ];

    /// <summary>Gets what the caller holds of sources from elsewhere; each is named in the source's record. By default empty, and every source starts alike.</summary>
    public IList<SourcePrior> SourcePriors { get; } = [];

    /// <summary>Gets the parameters that sources are judged by.</summary>
    internal FusionOptions Fusion => FusionOptions.Default with { SourcePriors = [.. this.SourcePriors] };

    /// <summary>Copies the options, so that later changes of the original have no effect.</summary>
    internal CheckerOptions Copy()
    {
        CheckerOptions copy = new() { Language = this.Language, KeepAllBlocks = this.KeepAllBlocks, MinimumConfidence = this.MinimumConfidence, LongestText = this.LongestText };
        copy.Dimensions.Clear();
        foreach (Dimension dimension in this.Dimensions)
        {
            copy.Dimensions.Add(dimension);
        }

        foreach (SourcePrior prior in this.SourcePriors)
        {
            copy.SourcePriors.Add(prior);
        }

        return copy;
    }

    /// <summary>Throws when a value is out of its range.</summary>
    /// <exception cref="ArgumentException">The message names the option.</exception>
    internal void Validate()
    {
        if (this.Language != "auto" && !Languages.Language.Codes.Contains(this.Language, StringComparer.Ordinal))
        {
            throw new ArgumentException($"{nameof(this.Language)} must be auto, {string.Join(" or ", Languages.Language.Codes)}; it is '{this.Language}'.", nameof(this.Language));
        }

        if (this.Dimensions.GroupBy(dimension => dimension?.Kind).FirstOrDefault(group => group.Key is null || group.Count() > 1) is { } bad)
        {
            throw new ArgumentException($"{nameof(this.Dimensions)} must hold one dimension of a kind and no null; {bad.Key?.ToString() ?? "null"} is wrong.", nameof(this.Dimensions));
        }

        this.Fusion.Validate();
        if (this.LongestText < 1000)
        {
            throw new ArgumentException($"{nameof(this.LongestText)} must be at least 1000; it is {this.LongestText}.", nameof(this.LongestText));
        }

        if (!(this.MinimumConfidence is >= 0 and <= 1))
        {
            throw new ArgumentException($"{nameof(this.MinimumConfidence)} must lie between 0 and 1; it is {this.MinimumConfidence.ToString(System.Globalization.CultureInfo.InvariantCulture)}.", nameof(this.MinimumConfidence));
        }
    }
}
