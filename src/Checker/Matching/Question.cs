namespace Checker;

/// <summary>The claims, of any number of documents, that answer the same thing.</summary>
/// <param name="Id">Identifier, the same for the same texts in any order.</param>
/// <param name="Kind">What the claims are about.</param>
/// <param name="Text">The question in the language of the documents.</param>
/// <param name="Claims">The claims in document order.</param>
public sealed record Question(string Id, DiscrepancyKind Kind, string Text, IReadOnlyList<Claim> Claims)
{
    /// <summary>Gets whose voices are heard in the claims, in the order of their first claims: near-identical passages and claims of one speaker are one.</summary>
    public IReadOnlyList<Voice> Voices { get; init; } = [];
}
