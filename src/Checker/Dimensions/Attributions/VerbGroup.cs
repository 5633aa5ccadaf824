namespace Checker.Dimensions.Attributions;

/// <summary>A verb of saying with its auxiliary, clitics, negation and inverted pronoun, by token indexes.</summary>
internal sealed class VerbGroup
{
    /// <summary>First token of the group.</summary>
    public required int First { get; init; }

    /// <summary>The verb itself (first word of an idiom).</summary>
    public required int Main { get; init; }

    /// <summary>Just past the last token of the group.</summary>
    public required int End { get; init; }

    public required SayingVerb Verb { get; init; }

    /// <summary>The inverted pronoun ("-t-il"), or -1.</summary>
    public int Inverted { get; init; } = -1;

    public bool Negated { get; init; }

    /// <summary>The group itself stands in the hearsay conditional.</summary>
    public bool Conditional { get; init; }

    /// <summary>Passive, only of verbs whose idiom allows it ("was quoted as saying").</summary>
    public bool Passive { get; init; }

    /// <summary>A participle or infinitive that shares the subject of its clause: ", ajoutant que", "avant de reconnaître".</summary>
    public bool Dependent { get; init; }

    /// <summary>A clitic object stands before the verb: "le dément".</summary>
    public bool CliticObject { get; init; }
}
