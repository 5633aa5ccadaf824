namespace Checker.Dimensions.Names;

/// <summary>What a name names.</summary>
internal enum NameSort { Person, Organisation, Place, Country, Other }

/// <summary>A name as written, with the document-wide entity it belongs to.</summary>
internal sealed class NameMention(TextSpan span, int first, int last) : Mention(MentionKind.Name, span, first, last)
{
    public required NameSort Sort { get; init; }

    /// <summary>The name without titles and articles, as written.</summary>
    public required string Surface { get; init; }

    /// <summary>Number of the entity within its document: all mentions of one person or body share it. Set by the document-wide refiner.</summary>
    public int Entity { get; set; } = -1;

    /// <summary>ISO 3166 alpha-3 code when the name is a country, its capital used for its government, or a demonym; else "".</summary>
    public string Country { get; init; } = "";

    /// <summary>The expansion, when the text defines this acronym; else "".</summary>
    public string Expansion { get; init; } = "";

    /// <summary>The title or rank before the name as written ("général de division", "Mme"), or an empty span.</summary>
    public TextSpan Title { get; init; }

    public override string Value => this.Surface;
}
