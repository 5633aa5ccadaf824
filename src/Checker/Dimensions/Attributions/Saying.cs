using Checker.Corpus.Syntax;

namespace Checker.Dimensions.Attributions;

/// <summary>One verb group at work: its unit, its neighbours, the subject before it.</summary>
internal sealed class Saying
{
    public required VerbGroup Group { get; init; }

    public required Sentence Unit { get; init; }

    /// <summary>The subject before the verb, or none.</summary>
    public required Phrase Subject { get; set; }

    /// <summary>Where the clause of the verb begins: its subject or itself, with the conjunction and comma before.</summary>
    public required int ClauseStart { get; init; }

    /// <summary>Set for "et", "mais", "but": the subject is that of the saying before.</summary>
    public bool SharesSubject { get; init; }

    /// <summary>Whether it stands within what the saying before says.</summary>
    public bool Nested { get; init; }

    /// <summary>Whether the subject stands before the verb although a comma stands between them: "la direction, elle, conteste".</summary>
    public bool Straight { get; init; }

    /// <summary>Where what is said ends at the latest: the clause of the next saying.</summary>
    public int Limit { get; set; }
}
