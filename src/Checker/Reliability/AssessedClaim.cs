namespace Checker.Reliability;

/// <summary>
/// One claim as the assessment needs it. Fill one for each claim of each question (noise and hypothetical claims left out):
/// <c>Question</c> is the question's id, with its time slice when the quantity evolves; <c>Value</c> the normalised value.
/// </summary>
internal sealed record AssessedClaim
{
    /// <summary>The outlet that printed it.</summary>
    public required string Source { get; init; }

    public required string Document { get; init; }

    public required string Question { get; init; }

    /// <summary>Normalised: equal values have equal strings.</summary>
    public required string Value { get; init; }

    /// <summary>Whose voice it is: the name of the agency, body or speaker it is attributed to, or of the outlet copied; null or the source itself for its own.</summary>
    public string? Origin { get; init; }

    /// <summary>Near-identical passages carry the same key: they are one voice, that of the earliest. Null when the passage is like no other.</summary>
    public string? TextGroup { get; init; }

    /// <summary>Rank of the document in time, the earliest lowest; equal ranks are settled by document id and span.</summary>
    public int Order { get; init; }

    /// <summary>How far it counts, 0 to 1: hearsay and weak commitment count less.</summary>
    public double Weight { get; init; } = 1;

    public TextSpan Span { get; init; }

    /// <summary>A later figure of the same count took its place.</summary>
    public bool Superseded { get; init; }

    /// <summary>It is attributed to someone without a name: <c>Origin</c> is then not followed, the outlet answers for it.</summary>
    public bool Anonymous { get; init; }
}

/// <summary>
/// How two values of a question stand to each other; give one for each pair that was compared, in any order. A pair not given, or given as
/// contradiction, is a pair of plain rivals.
/// </summary>
/// <param name="Question">The question's id.</param>
/// <param name="Left">One value.</param>
/// <param name="Right">The other.</param>
/// <param name="Relation">Agree: one answer in two spellings. Compatible: half support at most. Tension: rivals without penalty.</param>
/// <param name="Mechanism"><see cref="Mechanism.Update"/> makes the pair two times of one thing: neither support nor penalty.</param>
/// <param name="Share">Of compatible values: how much one speaks for the other, such as the overlap of two intervals; capped at .5.</param>
/// <param name="LeftIsBroader">The left one contains the right one (Niger, Niamey): it speaks for it, not the other way round.</param>
internal sealed record AssessedRelation(string Question, string Left, string Right, Relation Relation, Mechanism Mechanism = Mechanism.Same,
    double Share = .5, bool LeftIsBroader = false);
