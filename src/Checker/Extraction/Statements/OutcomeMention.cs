namespace Checker.Extraction.Statements;

/// <summary>How a sentence says that a matter ended, and for whom or what.</summary>
internal sealed class OutcomeMention(TextSpan span, int first, int last) : Mention(MentionKind.Statement, span, first, last)
{
    /// <summary>The matter, "guilt" (list "outcomes").</summary>
    public required string Matter { get; init; }

    /// <summary>The side it ended on, negation counted in.</summary>
    public required bool Positive { get; init; }

    /// <summary>True when the words tell of a state that lasts ("reste fermé"), not of its beginning.</summary>
    public required bool Lasting { get; init; }

    /// <summary>True when the state is said to last on ("toujours détenu").</summary>
    public required bool Still { get; init; }

    /// <summary>Key of the word that says it.</summary>
    public required string Word { get; init; }

    /// <summary>Key of the noun that it befalls, "" for a name.</summary>
    public required string Holder { get; init; }

    /// <summary>Folded names that are, or narrow, what it befalls.</summary>
    public required IReadOnlyList<string> HolderNames { get; init; }

    /// <summary>Key of the noun, or folded name, that does it; "" where none is said.</summary>
    public required string Doer { get; init; }

    public override string Value => this.Matter + (this.Positive ? '+' : '-');
}
