using Checker.Languages;

namespace Checker.Dimensions.Names;

/// <summary>
/// Joins the names of one document: equal keys, acronyms with their definitions, a surname or a short form with the one full name that it can stand for.
/// A short form that fits two full names stays by itself. Linear in the number of mentions, but for names that share a word.
/// </summary>
internal sealed class NameResolver(Language language)
{
    private readonly NameMatcher matcher = new();
    private readonly bool[] heads = language.WordSet("name-heads");

    /// <summary>Gives every mention its entity's number (-1: no name after all) and returns the entities in the order of their first mention.</summary>
    public IReadOnlyList<NameEntity> Resolve(IReadOnlyList<Passage> passages, IReadOnlyList<IReadOnlyList<NameMention>> mentions)
    {
        List<NameEntity> entities = [];
        Dictionary<string, NameEntity> byKey = new(StringComparer.Ordinal);
        Dictionary<string, NameEntity> byAcronym = new(StringComparer.Ordinal);
        Dictionary<string, List<NameEntity>> byWord = new(StringComparer.Ordinal);

        // Full names first, so that what is said short before finds them too.
        foreach (bool full in (bool[])[true, false])
        {
            for (int p = 0; p < passages.Count; p++)
            {
                for (int m = 0; m < mentions[p].Count; m++)
                {
                    NameMention mention = mentions[p][m];
                    if (IsFull(mention) == full)
                    {
                        NameMention? longForm = mention.Expansion.Length > 0 ? LongFormOf(mentions[p], m) : null;
                        NameEntity entity = this.Find(mention, longForm, byKey, byAcronym, byWord) ?? Make(mention, entities);
                        Join(entity, mention, passages[p]);
                        this.Index(entity, mention, byKey, byAcronym, byWord);
                    }
                }
            }
        }

        Order(entities);
        return entities;
    }

    // Words that can be looked up by part: several words, or an acronym's long form.
    private static bool IsFull(NameMention mention) => mention.Expansion.Length == 0 && (mention.Last > mention.First || mention.Surface.Contains('-'));

    private static NameMention? LongFormOf(IReadOnlyList<NameMention> mentions, int acronym)
    {
        for (int distance = 1; distance <= 4; distance++)
        {
            foreach (int at in (int[])[acronym - distance, acronym + distance])
            {
                if (at >= 0 && at < mentions.Count && mentions[at].Surface == mentions[acronym].Expansion)
                {
                    return mentions[at];
                }
            }
        }

        return null;
    }

    private NameEntity? Find(NameMention mention, NameMention? longForm, Dictionary<string, NameEntity> byKey, Dictionary<string, NameEntity> byAcronym, Dictionary<string, List<NameEntity>> byWord)
    {
        string key = Key(mention);
        if (longForm is not null && byKey.TryGetValue(Key(longForm), out NameEntity? defined))
        {
            return defined;
        }

        if (byKey.TryGetValue(key, out NameEntity? same))
        {
            return same;
        }

        if (mention.Sort == NameSort.Country)
        {
            return null;
        }

        if (BodyMatcher.IsAcronym(mention.Surface) && byAcronym.TryGetValue(AcronymAligner.Letters(mention.Surface), out NameEntity? body))
        {
            return body;
        }

        return this.ByPart(mention, byWord);
    }

    // A surname, a given name with its title, the first words of a body: the one entity that holds all its words.
    private NameEntity? ByPart(NameMention mention, Dictionary<string, List<NameEntity>> byWord)
    {
        NameProfile profile = this.matcher.Profile(mention.Surface, mention.Sort == NameSort.Other ? NameSort.Person : mention.Sort);
        if (profile.Words.Count == 0 || !byWord.TryGetValue(profile.Words[^1].Text, out List<NameEntity>? candidates))
        {
            return null;
        }

        NameEntity? found = null;
        foreach (NameEntity candidate in candidates.Count > 50 ? candidates.Take(50) : candidates)
        {
            bool sorts = candidate.Sort == mention.Sort || mention.Sort == NameSort.Other || (candidate.Sort == NameSort.Other) || (mention.Sort == NameSort.Place && candidate.Sort == NameSort.Person && profile.Words.Count == 1);
            if (sorts && this.Stands(profile, candidate, mention))
            {
                if (found is not null && found != candidate)
                {
                    return null;
                }

                found = candidate;
            }
        }

        return found;
    }

    private bool Stands(NameProfile part, NameEntity whole, NameMention mention)
    {
        NameProfile full = this.matcher.Profile(whole.Canonical, whole.Sort == NameSort.Organisation ? NameSort.Organisation : NameSort.Person);
        if (part.Words.Count > 1 && full.Words.Count > 1 && whole.Sort != NameSort.Organisation)
        {
            return NameMatcher.Decide(part, full, NameSort.Person).Verdict == NameVerdict.Same || (part.Words.Count < full.Words.Count && Contains(full, part) && mention.Title.Length > 0);
        }

        if (whole.Sort == NameSort.Organisation)
        {
            // The first words ("Syndicat mixte" for "Syndicat mixte de la Lérande"); a bare head ("le Conseil") needs its capital, and to be the only one of the document.
            bool begins = part.Words.Count < full.Words.Count && part.Words.Select(word => word.Text).SequenceEqual(full.Words.Take(part.Words.Count).Select(word => word.Text));
            return begins && (part.Words.Count > 1 || full.Words.Count == 2 || this.IsHeadWord(part.Words[0].Text)) && (part.Words.Count > 1 || !this.IsHeadWord(part.Words[0].Text) || char.IsUpper(mention.Surface[0]));
        }

        // One word: the surname, or the given name of somebody who is only ever called so.
        return full.Words.Count > 1 && Contains(full, part) && (full.Words[^1].Text == part.Words[0].Text || !NameLexicon.IsGiven(part.Words[0].Text));
    }

    private bool IsHeadWord(string word) => language.Vocabulary.Find(word) is > 0 and int number && this.heads[number];

    private static bool Contains(NameProfile full, NameProfile part) => part.Words.All(word => full.Words.Any(other => other.Text == word.Text));

    private static NameEntity Make(NameMention mention, List<NameEntity> entities)
    {
        NameEntity entity = new() { Id = entities.Count, Sort = mention.Sort, Canonical = mention.Surface };
        entities.Add(entity);
        return entity;
    }

    private static void Join(NameEntity entity, NameMention mention, Passage passage)
    {
        mention.Entity = entity.Id;
        NameForm form = new(passage.Document.Id, mention.Surface, mention.Span);
        entity.Forms.Add(form);
        if (mention.Expansion.Length > 0 && entity.Acronym.Length == 0)
        {
            entity.Acronym = mention.Surface;
        }

        if (entity.Sort == NameSort.Other || (entity.Sort == NameSort.Place && mention.Sort == NameSort.Person))
        {
            entity.Sort = mention.Sort;
        }

        if (!BodyMatcher.IsAcronym(mention.Surface) && (mention.Surface.Length > entity.Canonical.Length || BodyMatcher.IsAcronym(entity.Canonical)))
        {
            entity.Canonical = mention.Surface;
        }

        entity.Country = entity.Country.Length > 0 ? entity.Country : mention.Country;
        if (mention.Title.Length > 0 && Folding.Key(mention.Title.Of(passage.Text)) is var title && !entity.Titles.Contains(title))
        {
            entity.Titles.Add(title);
        }
    }

    private void Index(NameEntity entity, NameMention mention, Dictionary<string, NameEntity> byKey, Dictionary<string, NameEntity> byAcronym, Dictionary<string, List<NameEntity>> byWord)
    {
        byKey.TryAdd(Key(mention), entity);
        if (mention.Expansion.Length > 0)
        {
            byAcronym.TryAdd(AcronymAligner.Letters(mention.Surface), entity);
            foreach (NameForm form in entity.Forms.Where(form => form.Text == mention.Expansion && !entity.Expansions.Contains(form)))
            {
                entity.Expansions.Add(form);
            }
        }

        if (mention.Sort == NameSort.Country || BodyMatcher.IsAcronym(mention.Surface))
        {
            return;
        }

        foreach (NameWord word in this.matcher.Profile(mention.Surface, mention.Sort == NameSort.Other ? NameSort.Person : mention.Sort).Words.Take(12))
        {
            if (!byWord.TryGetValue(word.Text, out List<NameEntity>? holders))
            {
                byWord[word.Text] = holders = [];
            }

            if (holders.Count < 64 && !holders.Contains(entity))
            {
                holders.Add(entity);
            }
        }
    }

    // A country and its demonym are one entity; all else is found by its folded words.
    private static string Key(NameMention mention) => mention.Sort == NameSort.Country && mention.Country.Length > 0
        ? "country " + mention.Country
        : BodyMatcher.IsAcronym(mention.Surface) ? "acronym " + AcronymAligner.Letters(mention.Surface) : BodyTable.Key(mention.Surface);

    private static void Order(List<NameEntity> entities)
    {
        foreach (NameEntity entity in entities)
        {
            entity.Forms.Sort(static (a, b) => a.Span.Start.CompareTo(b.Span.Start));
        }

    }
}
