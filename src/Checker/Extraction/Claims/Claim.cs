using Checker.Dimensions.Quantities;

namespace Checker;

/// <summary>What one document says about one checkable thing.</summary>
public sealed record Claim
{
    /// <summary>Gets the document's id.</summary>
    public required string Document { get; init; }

    /// <summary>Gets what the claim is about.</summary>
    public required DiscrepancyKind Kind { get; init; }

    /// <summary>Gets the words that carry the value.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Gets the value, normalised: equal values have equal strings.</summary>
    public required string Value { get; init; }

    /// <summary>Gets how the claim is put forward.</summary>
    public Stance Stance { get; init; }

    /// <summary>Gets who says it, as written; "" when it is the outlet's own voice.</summary>
    public string Speaker { get; init; } = "";

    /// <summary>Gets how far the speaker stands behind it.</summary>
    public Commitment Commitment { get; init; }

    /// <summary>Gets the time that the claim is about, where the text or its date tells.</summary>
    public DateInterval? AsOf { get; init; }

    /// <summary>Gets the slots of the question that the claim answers.</summary>
    public Slots Slots { get; init; } = new();

    /// <summary>Gets a value indicating whether it stands in the title or the first sentences of the body.</summary>
    public bool Central { get; init; }

    /// <summary>Gets a value indicating whether whoever says it is not named.</summary>
    internal bool Anonymous { get; init; }

    /// <summary>Gets the name of whoever says it, articles and titles left out, in its fullest form where it is a known person or body; "" for the outlet's own voice.</summary>
    internal string Teller { get; init; } = "";

    /// <summary>Gets the origin of the passage that it stands in, the same for near-identical passages of a story; null where the passage is like no other, or not yet compared.</summary>
    internal string? Origin { get; init; }

    /// <summary>Gets a value indicating whether it stands in the title.</summary>
    internal bool InTitle { get; init; }

    /// <summary>Gets the mention that carries the value.</summary>
    internal Mention? Mention { get; init; }

    /// <summary>Gets the value that its own sentence gives it before a change ("ramène de 412 à 380": 412); null where there is none.</summary>
    internal QuantityMention? Former { get; init; }

    /// <summary>Gets the other figures of its block, by which two bulletins know each other.</summary>
    internal IReadOnlyList<string> Neighbours { get; init; } = [];
}
