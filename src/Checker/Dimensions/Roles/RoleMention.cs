namespace Checker.Dimensions.Roles;

/// <summary>A person's office, post or rank, as the text ties it to the person.</summary>
internal sealed class RoleMention(TextSpan span, int first, int last) : Mention(MentionKind.Role, span, first, last)
{
    /// <summary>The person, a mention of the same document; null while nobody is named ("un haut responsable"). Set later by <see cref="RoleResolver"/> for "la préfète".</summary>
    public Names.NameMention? Holder { get; set; }

    /// <summary>Whether the words themselves tie holder and office (title, apposition, verb); else it is the document's chain that does.</summary>
    public bool IsTied { get; init; }

    /// <summary>Normal form of the office: notion, modifiers and what it is over, folded ("directeur strategie", "ministre defense").</summary>
    public required string Office { get; init; }

    /// <summary>Lowest and highest NATO officer code (STANAG 2116) that a rank may mean; 0 when it is no military rank.</summary>
    public int RankLow { get; init; }

    public int RankHigh { get; init; }

    /// <summary>ISO 3166 alpha-3 code of the country the office belongs to, or "".</summary>
    public string Country { get; init; } = "";

    /// <summary>The body the office belongs to as written, or "".</summary>
    public string Body { get; init; } = "";

    public override string Value => this.Office;
}
