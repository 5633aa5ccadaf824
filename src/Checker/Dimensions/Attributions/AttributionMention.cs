namespace Checker.Dimensions.Attributions;

/// <summary>A stretch of text that is somebody's words. The span is the content.</summary>
internal sealed class AttributionMention(TextSpan content, int first, int last) : Mention(MentionKind.Attribution, content, first, last)
{
    /// <summary>Who says it, as written, or null when the text names nobody.</summary>
    public TextSpan? Speaker { get; init; }

    /// <summary>Number of the speaker's entity within the document, or -1 when nobody names the speaker. Set once all names are resolved.</summary>
    public int Entity { get; set; } = -1;

    /// <summary>The fullest words of the document for the speaker ("Lucie Garnier" for "elle"), or "" while nothing is known beyond <see cref="Speaker"/>.</summary>
    public string SpeakerName { get; set; } = "";

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
