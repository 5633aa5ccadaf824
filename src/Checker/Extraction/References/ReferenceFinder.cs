using Checker.Dimensions.Names;
using Checker.Dimensions.Roles;
using Checker.Languages;

namespace Checker.Extraction.References;

/// <summary>
/// Finds what stands for a person or body that the document names elsewhere, so that a claim of "il" or "la préfète" knows whom it is about. Surnames, titles and
/// acronyms are names, and joined with their entity already; here are offices, head nouns and pronouns. What has two readings is left alone.
/// </summary>
internal static class ReferenceFinder
{
    /// <summary>Returns the references of each passage, in text order, each with the entity it stands for.</summary>
    /// <param name="passages">The passages of one document that carry claims, in text order.</param>
    /// <param name="mentions">Their mentions, names and roles resolved.</param>
    /// <param name="entities">The document's people, bodies and places.</param>
    /// <param name="language">The document's language.</param>
    public static IReadOnlyList<NameMention>[] Find(IReadOnlyList<Passage> passages, IReadOnlyList<IReadOnlyList<Mention>> mentions, IReadOnlyList<NameEntity> entities, Language language)
    {
        NounReferences nouns = new(language, entities, passages.Zip(mentions).SelectMany(pair => pair.Second.OfType<RoleMention>().Select(role => (pair.First, role))));
        PronounReferences pronouns = new(language, entities);
        IReadOnlyList<NameMention>[] found = new IReadOnlyList<NameMention>[passages.Count];
        SentencePeople? before = null;
        for (int i = 0; i < found.Length; i++)
        {
            List<NameMention> references = [];
            nouns.Read(passages[i], mentions[i], references);
            bool body = passages[i].Block.Label == BlockLabel.Body;
            before = pronouns.Read(passages[i], mentions[i], references, body ? before : null);
            before = body ? before : null;
            references.Sort(static (a, b) => a.First.CompareTo(b.First));
            found[i] = references;
        }

        return found;
    }
}
