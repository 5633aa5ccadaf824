namespace Checker.Dimensions.Names.Chains;

/// <summary>
/// Reads who is spoken of all through a document: the one place where names, titles, descriptions, acronyms and pronouns are joined to people and bodies.
/// Names must be resolved before (<see cref="NameResolver"/>). Deterministic; linear in the number of mentions.
/// </summary>
internal static class ChainReader
{
    /// <summary>Returns the people and bodies of a document with their mentions; the lists run parallel to the passages, which share one language.</summary>
    public static IReadOnlyList<Referent> Read(IReadOnlyList<Passage> passages, IReadOnlyList<IReadOnlyList<NameMention>> names)
    {
        if (passages.Count == 0)
        {
            return [];
        }

        List<ReferentMention> mentions = [];
        int unit = 0;
        for (int p = 0; p < passages.Count; p++)
        {
            new MentionGatherer(passages[p], names[p]).Gather(ref unit, mentions);
        }

        ChainBook book = new(ReferentLexicon.Of(passages[0].Language));
        book.Read(mentions);
        return book.Referents;
    }

    /// <summary>Returns, for each passage, what refers to a fuller mention of the same person or body, in the order of the text.</summary>
    public static List<ReferenceMention>[] References(IReadOnlyList<Passage> passages, IReadOnlyList<Referent> referents)
    {
        Dictionary<Passage, List<ReferenceMention>> found = passages.ToDictionary(passage => passage, static _ => new List<ReferenceMention>());
        foreach (Referent referent in referents)
        {
            if (referent.Mentions.Count < 2)
            {
                continue;
            }

            ReferentMention fullest = referent.Fullest();
            string name = fullest.Span.Of(fullest.Passage.Text).ToString();
            foreach (ReferentMention mention in referent.Mentions)
            {
                if (mention != fullest && !(mention.Words > 0 && mention.Words == fullest.Words))
                {
                    found[mention.Passage].Add(new ReferenceMention(mention.Passage.SpanOf(mention.First, mention.End - 1), mention.First, mention.End - 1)
                    {
                        Entity = referent.Entity,
                        Antecedent = fullest.Span,
                        Name = name,
                        Sort = mention.Sort,
                        Head = mention.Sort == ReferentSort.Description ? mention.Head : mention.First,
                        Certain = mention.Certain,
                    });
                }
            }
        }

        return [.. passages.Select(passage => found[passage]).Select(static list => (List<ReferenceMention>)[.. list.OrderBy(reference => reference.Span.Start).ThenBy(reference => reference.Span.Length)])];
    }
}
