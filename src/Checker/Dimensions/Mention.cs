namespace Checker;

/// <summary>A typed span of a text with a normalised value. Immutable.</summary>
/// <param name="kind">What kind of value it is.</param>
/// <param name="span">Where it stands, in UTF-16 code units of the document's text.</param>
/// <param name="first">Index of its first token in the passage.</param>
/// <param name="last">Index of its last token in the passage, included.</param>
public abstract class Mention(MentionKind kind, TextSpan span, int first, int last)
{
    /// <summary>Gets what kind of value it is.</summary>
    public MentionKind Kind { get; } = kind;

    /// <summary>Gets where it stands in the document's text.</summary>
    public TextSpan Span { get; } = span;

    /// <summary>Gets the index of its first token in its passage.</summary>
    public int First { get; } = first;

    /// <summary>Gets the index of its last token in its passage, included.</summary>
    public int Last { get; } = last;

    /// <summary>Gets the normalised value as a reader sees it: invariant, the same for the same value.</summary>
    public abstract string Value { get; }
}
