namespace Checker.Dimensions.Attributions;

/// <summary>A stretch of text that is somebody's words. The span is the content.</summary>
internal sealed class AttributionMention(TextSpan content, int first, int last) : Mention(MentionKind.Attribution, content, first, last)
{
    /// <summary>Who says it, as written, or null when the text names nobody.</summary>
    public TextSpan? Speaker { get; init; }

    /// <summary>The outlet, agency or person between the speaker and this text, or null.</summary>
    public TextSpan? Relay { get; init; }

    /// <summary>The words that say that somebody says it ("a déclaré", "selon"), or null.</summary>
    public TextSpan? Cue { get; init; }

    public required Commitment Commitment { get; init; }

    /// <summary>True when half or more of the content stands between quotation marks.</summary>
    public bool Direct { get; init; }

    /// <summary>True when the speaker is an unnamed person or nobody.</summary>
    public bool Anonymous { get; init; }

    public override string Value => this.Commitment.ToString();
}
