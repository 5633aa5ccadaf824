namespace Checker;

/// <summary>What one document says, read alone: its blocks with their labels, and its claims. Immutable; may be kept and compared often.</summary>
public sealed record Reading
{
    /// <summary>Gets the document.</summary>
    public required Document Document { get; init; }

    /// <summary>Gets the language it was read in.</summary>
    public required string Language { get; init; }

    /// <summary>Gets the publication time: the caller's, else the one found in the text, else null.</summary>
    public DateInterval? Published { get; init; }

    /// <summary>Gets the blocks in text order.</summary>
    public required IReadOnlyList<Block> Blocks { get; init; }

    /// <summary>Gets the claims in text order.</summary>
    public required IReadOnlyList<Claim> Claims { get; init; }

    /// <summary>Gets the people, bodies and places of the document.</summary>
    internal IReadOnlyList<Dimensions.Names.NameEntity> Entities { get; init; } = [];
}
