namespace Checker.Dimensions.Attributions;

/// <summary>An attribution while it is being put together; ranges of tokens, half-open.</summary>
internal sealed class Draft
{
    public required Phrase Content { get; set; }

    public Phrase Speaker { get; set; } = Phrase.None;

    public Phrase Relay { get; set; } = Phrase.None;

    public Phrase Cue { get; set; } = Phrase.None;

    public required Commitment Commitment { get; set; }

    /// <summary>True when the content was taken from another saying that this one answers.</summary>
    public bool Echo { get; init; }

    public bool Dropped { get; set; }
}
