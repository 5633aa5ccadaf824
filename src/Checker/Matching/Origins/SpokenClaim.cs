namespace Checker.Matching.Origins;

/// <summary>A claim as far as it matters whose voice it is.</summary>
internal record SpokenClaim
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

    public TextSpan Span { get; init; }

    /// <summary>It is attributed to someone without a name: <c>Origin</c> is then not followed, the outlet answers for it.</summary>
    public bool Anonymous { get; init; }
}
