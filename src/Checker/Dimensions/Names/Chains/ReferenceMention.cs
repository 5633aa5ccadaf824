namespace Checker.Dimensions.Names.Chains;

/// <summary>A surname, title, description, acronym or pronoun and the fullest mention of the same person or body.</summary>
internal sealed class ReferenceMention(TextSpan span, int first, int last) : Mention(MentionKind.Reference, span, first, last)
{
    /// <summary>Gets the number of the entity among those of the document, or -1 where the person or body stays nameless.</summary>
    public required int Entity { get; init; }

    /// <summary>Gets the fullest mention of the same person or body.</summary>
    public required TextSpan Antecedent { get; init; }

    /// <summary>Gets the fullest mention as written.</summary>
    public required string Name { get; init; }

    /// <summary>Gets how it refers.</summary>
    public required ReferentSort Sort { get; init; }

    public override string Value => this.Name;
}
