namespace Checker.Extraction.Statements;

/// <summary>Two events of which a sentence says which came first: "l'alarme a été donnée avant l'explosion".</summary>
internal sealed class PrecedenceMention(TextSpan span, int first, int last) : Mention(MentionKind.Statement, span, first, last)
{
    /// <summary>The event told of by the clause.</summary>
    public required ToldEvent Told { get; init; }

    /// <summary>The event that it is measured by.</summary>
    public required ToldEvent Measure { get; init; }

    /// <summary>Whether the event told of came first.</summary>
    public required bool Before { get; init; }

    public override string Value => $"{this.Told.Event} {(this.Before ? "before" : "after")} {this.Measure.Event}";
}

/// <summary>One of two events in order.</summary>
/// <param name="Event">Its concept, or the key of its verb.</param>
/// <param name="Holder">The key of what it befalls, or of who does it where it befalls nothing; "" for a name or none.</param>
/// <param name="Thing">The concept of that noun, or "".</param>
/// <param name="Another">Whether an ordinal or "another" tells it from one of its kind.</param>
internal readonly record struct ToldEvent(string Event, string Holder, string Thing, bool Another);
