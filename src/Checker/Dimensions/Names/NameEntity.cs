namespace Checker.Dimensions.Names;

/// <summary>One wording of a name at one place.</summary>
/// <param name="Document">Id of the document.</param>
/// <param name="Text">The wording.</param>
/// <param name="Span">Where it stands, in UTF-16 code units.</param>
internal readonly record struct NameForm(string Document, string Text, TextSpan Span);

/// <summary>A person, body or place of one document, with everything the document calls it.</summary>
internal sealed class NameEntity
{
    /// <summary>Gets its number within the document; <see cref="NameMention.Entity"/> holds it.</summary>
    public required int Id { get; init; }

    public required NameSort Sort { get; set; }

    /// <summary>Gets the fullest wording, without titles.</summary>
    public required string Canonical { get; set; }

    /// <summary>Gets all wordings with their places, in the order of the text.</summary>
    public List<NameForm> Forms { get; } = [];

    /// <summary>Gets its acronym as first written, or "".</summary>
    public string Acronym { get; set; } = "";

    /// <summary>Gets the long forms that the text gives for the acronym, with their places.</summary>
    public List<NameForm> Expansions { get; } = [];

    /// <summary>Gets the titles that stand before its names, folded, each once, in the order of the text.</summary>
    public List<string> Titles { get; } = [];

    /// <summary>Gets the ISO 3166 alpha-3 code of its country, or "".</summary>
    public string Country { get; set; } = "";

    public override string ToString() => $"{this.Sort} {this.Canonical} ({this.Forms.Count})";
}
