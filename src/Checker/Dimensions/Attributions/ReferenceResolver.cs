using Checker.Languages;

namespace Checker.Dimensions.Attributions;

/// <summary>Resolves mentions of people and bodies within one document: surname, title, role, description, acronym, pronoun. Immutable, shared between threads.</summary>
internal sealed class ReferenceResolver(Language language)
{
    private readonly AttributionLexicon lexicon = AttributionLexicon.Of(language);

    /// <summary>Finds the references of a passage, by the start of the mention.</summary>
    public IReadOnlyList<Reference> Resolve(Passage passage)
    {
        Scan scan = new(passage, this.lexicon);
        EntityBook book = new(scan);
        book.Read(new EntityMentionFinder(scan).Find());
        List<Reference> references = [];
        foreach (Entity entity in book.Entities)
        {
            if (entity.Mentions.Count < 2)
            {
                continue;
            }

            EntityMention fullest = entity.Fullest();
            foreach (EntityMention mention in entity.Mentions)
            {
                if (mention != fullest && !(mention.Sort == EntityMentionSort.Name && mention.Name.End - mention.Name.First == fullest.Name.End - fullest.Name.First))
                {
                    references.Add(new Reference(scan.SpanOf(mention.Span.First, mention.Span.End), scan.SpanOf(fullest.Span.First, fullest.Span.End)));
                }
            }
        }

        references.Sort(static (a, b) => a.Mention.Start != b.Mention.Start ? a.Mention.Start.CompareTo(b.Mention.Start) : a.Mention.Length.CompareTo(b.Mention.Length));
        return references;
    }
}
