namespace Checker.Reliability;

/// <summary>What the claims of a comparison say about their sources and answers.</summary>
internal sealed class ReliabilityAssessment
{
    /// <summary>The outlets, sorted ordinally, those without a claim of their own among them.</summary>
    public required IReadOnlyList<SourceReliability> Sources { get; init; }

    /// <summary>Agencies, bodies and speakers that outlets pass on and that are no outlets here, sorted ordinally.</summary>
    public required IReadOnlyList<SourceReliability> Origins { get; init; }

    /// <summary>One per question with a claim that was not superseded, sorted ordinally by question id.</summary>
    public required IReadOnlyList<AssessedAnswer> Answers { get; init; }

    public required FusionOptions Options { get; init; }
}

/// <summary>The answer to a question and who said it first.</summary>
/// <param name="Answer">The answer; its subject is the question's id, its attribute empty.</param>
/// <param name="FirstSource">The voice (root of the chain) of the earliest claim of the winning value.</param>
/// <param name="FirstDocument">The document of that claim.</param>
internal sealed record AssessedAnswer(FusedClaim Answer, string FirstSource, string FirstDocument);
