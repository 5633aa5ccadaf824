namespace Checker;

/// <summary>The words that carry one side of a finding.</summary>
/// <param name="Document">The document's id.</param>
/// <param name="Span">Where the words stand in its text, in UTF-16 code units.</param>
/// <param name="Text">The words as written.</param>
/// <param name="Value">What they say, normalised.</param>
public sealed record Evidence(string Document, TextSpan Span, string Text, string Value);

/// <summary>
/// A pair or group of claims that answer one question, graded: a discrepancy where the relation is tension or contradiction,
/// an explained difference where it is agree or compatible.
/// </summary>
public sealed record Finding
{
    /// <summary>Gets the identifier, the same for the same texts in any order.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the rule that found it.</summary>
    public required Rule Rule { get; init; }

    /// <summary>Gets the relation of the values.</summary>
    public required Relation Relation { get; init; }

    /// <summary>Gets why the relation is what it is.</summary>
    public required Mechanism Mechanism { get; init; }

    /// <summary>Gets how much it matters: 1 cosmetic, 2 misinforms on a detail, 3 touches the heart of the story; 0 for an agreement.</summary>
    public required int Severity { get; init; }

    /// <summary>Gets the probability that it stands, above 0 and below 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>Gets the id of the question that the claims answer.</summary>
    public required string QuestionId { get; init; }

    /// <summary>Gets the question in the language of the documents.</summary>
    public required string Question { get; init; }

    /// <summary>Gets one sentence that says what differs and why it is graded so, in the language of the documents.</summary>
    public required string Explanation { get; init; }

    /// <summary>Gets the words of every side, at least two, opposed ones first.</summary>
    public required IReadOnlyList<Evidence> Evidence { get; init; }
}
