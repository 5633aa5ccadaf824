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

    /// <summary>Gets the first token behind determiner and adjectives: the noun of a description, else the whole.</summary>
    public required int Head { get; init; }

    /// <summary>Gets a value indicating whether the text leaves it no second reading: what is claimed may rest on it.</summary>
    public required bool Certain { get; init; }

    /// <summary>Returns it as a name of its entity, determiner and adjectives left out.</summary>
    public NameMention AsName(Passage passage, NameEntity entity) => new(passage.SpanOf(this.Head, this.Last), this.Head, this.Last)
    {
        Sort = entity.Sort,
        Surface = entity.Canonical,
        Country = entity.Country,
        Entity = entity.Id,
    };

    public override string Value => this.Name;
}
