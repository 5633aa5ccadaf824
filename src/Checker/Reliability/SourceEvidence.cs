namespace Checker;

/// <summary>One line of a source's record: enough to replay its part of the figure by hand.</summary>
public sealed record SourceEvidence
{
    /// <summary>Gets the question, or object and attribute joined by <c>" / "</c>.</summary>
    public required string Question { get; init; }

    /// <summary>Gets what the source says.</summary>
    public required string Value { get; init; }

    /// <summary>Gets the answer of highest belief.</summary>
    public required string WinningValue { get; init; }

    /// <summary>Gets the belief in <see cref="Value"/> when the votes of this source are taken away, 0 to 1.</summary>
    public required double BeliefWithoutSource { get; init; }

    /// <summary>Gets how the claim came out.</summary>
    public required SourceOutcome Outcome { get; init; }

    /// <summary>Gets from whom a relayed claim was taken, the root last; empty for a claim of the source's own.</summary>
    public IReadOnlyList<string> Chain { get; init; } = [];

    /// <summary>Gets the document of the claim; null for a row of a table.</summary>
    public string? Document { get; init; }

    /// <summary>Gets where the words stand in the document; empty for a row of a table.</summary>
    public TextSpan Span { get; init; }
}
