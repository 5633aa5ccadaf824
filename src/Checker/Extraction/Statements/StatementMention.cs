namespace Checker.Extraction.Statements;

/// <summary>How a statement places its event among others of its kind.</summary>
internal enum Sequence { None, First, Never, Earlier }

/// <summary>An event that a sentence tells of.</summary>
internal sealed class StatementMention(TextSpan span, int first, int last) : Mention(MentionKind.Statement, span, first, last)
{
    /// <summary>The event's concept, "meet".</summary>
    public required string Event { get; init; }

    /// <summary>Whether it is said to be the first, never to have been before, or not the first.</summary>
    public required Sequence Sequence { get; init; }

    public required Stance Stance { get; init; }

    public override string Value => this.Sequence == Sequence.None ? $"{this.Event} {this.Stance}" : $"{this.Event} {this.Sequence.ToString().ToLowerInvariant()}";
}
