namespace Checker;

/// <summary>A paragraph or line of a document with its role. Blocks tile the text's non-blank parts in order; nothing is deleted.</summary>
/// <param name="Span">Where it stands, without surrounding white space.</param>
/// <param name="Label">Its role.</param>
/// <param name="Score">How sure the label is, above 0 to 1.</param>
/// <param name="RunnerUp">The second best label.</param>
/// <param name="Reasons">What spoke for the label, the strongest first.</param>
/// <param name="Language">ISO 639-1 code of the block's own language, or "" when it is too short to tell.</param>
public sealed record Block(TextSpan Span, BlockLabel Label, double Score, BlockLabel RunnerUp, IReadOnlyList<string> Reasons, string Language)
{
    /// <summary>Gets a value indicating whether claims are read from the block: title, dateline or body.</summary>
    public bool CarriesClaims => this.Label is BlockLabel.Title or BlockLabel.Dateline or BlockLabel.Body;

    /// <summary>Gets a value indicating whether the block looks like noise, but not surely enough to leave its claims out: it is kept as body. By default false.</summary>
    public bool IsDoubtful { get; init; }

    /// <summary>Gets what spoke for each label before the neighbours were looked at, so that the labels can be settled again with other documents.</summary>
    internal Checker.Corpus.Noise.BlockScores Evidence { get; init; }
}
