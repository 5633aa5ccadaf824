using Checker.Languages;

namespace Checker.Dimensions.Attributions;

/// <summary>Groups mentions into entities: names by their words, descriptions by what is known of the entity, pronouns by the nearest subject that agrees.</summary>
internal sealed class EntityBook(Scan scan)
{
    private const int Memory = 24;
    private readonly List<Entity> entities = [];
    private readonly Dictionary<string, Entity?> byWord = new(StringComparer.Ordinal);
    private readonly List<Entity> recent = [];

    public IReadOnlyList<Entity> Entities => this.entities;

    public void Read(List<EntityMention> mentions)
    {
        foreach (EntityMention mention in mentions)
        {
            if (mention.Sort == EntityMentionSort.Name && this.Words(mention.Name) > 1)
            {
                this.AddFull(mention);
            }
        }

        foreach (EntityMention mention in mentions)
        {
            Entity? entity = mention.Entity ?? mention.Sort switch
            {
                EntityMentionSort.Name => this.Short(mention),
                EntityMentionSort.Acronym => this.Acronym(mention),
                EntityMentionSort.Description => this.Description(mention),
                _ => this.Pronoun(mention),
            };
            if (entity is null && mention.Sort != EntityMentionSort.Pronoun && !mention.Weak)
            {
                entity = new Entity();
                this.entities.Add(entity);
                if (mention.Sort == EntityMentionSort.Acronym)
                {
                    this.byWord.TryAdd(Folding.Key(scan.Form(mention.Name.First)), entity);
                }
            }

            if (entity is null)
            {
                continue;
            }

            if (mention.Entity is null)
            {
                entity.Add(mention, this.Head(mention));
            }

            this.Current.Remove(entity);
            this.Current.Add(entity);
            if (this.Current.Count > Memory)
            {
                this.Current.RemoveAt(0);
            }
        }

        this.Forward(mentions);
    }

    private List<Entity> Current => this.recent;

    private void AddFull(EntityMention mention)
    {
        string whole = Folding.Key(scan.SpanOf(mention.Name.First, mention.Name.End).Of(scan.Passage.Text));
        if (this.byWord.TryGetValue(whole, out Entity? known) && known is not null)
        {
            known.Add(mention, this.Head(mention));
            return;
        }

        Entity entity = new();
        this.entities.Add(entity);
        entity.Add(mention, this.Head(mention));
        entity.Full = true;
        this.byWord[whole] = entity;
        for (int i = mention.Name.First; i < mention.Name.End; i++)
        {
            if (scan.IsCapital(i) && scan.Noun(i).Kind == SpeakerKind.None && (mention.IsPerson || i == mention.Name.First || !scan.Is(i - 1, WordClass.Of | WordClass.Definite)))
            {
                string word = Folding.Key(scan.Form(i));
                this.byWord[word] = this.byWord.TryGetValue(word, out Entity? other) && other != entity ? null : entity;
            }
        }
    }

    private Entity? Short(EntityMention mention)
    {
        string word = Folding.Key(scan.Form(mention.Name.End - 1));
        if (mention is { Head: >= 0, IsBody: true } && this.SameHead(mention) is { } body)
        {
            return body;
        }

        if (this.byWord.TryGetValue(word, out Entity? known))
        {
            return known is not null && !(known.IsPerson && mention.IsBody) ? known : null;
        }

        if (mention.IsPerson || mention.IsBody)
        {
            Entity entity = new();
            this.entities.Add(entity);
            this.byWord[word] = entity;
            return entity;
        }

        return null;
    }

    // "l'Union" after "l'Union des armateurs".
    private Entity? SameHead(EntityMention mention)
    {
        for (int i = this.Current.Count - 1; i >= 0; i--)
        {
            Entity entity = this.Current[i];
            if (entity.IsBody && entity.Mentions.Exists(known => known.Head >= 0 && scan.Tokens[known.Head].Word == scan.Tokens[mention.Head].Word && known.Name.Exists && known.Name.End - known.Name.First > 1 && known.Name.First == known.Head))
            {
                return mention.Name.End - mention.Name.First == 1 ? entity : null;
            }
        }

        return null;
    }

    private Entity? Acronym(EntityMention mention) => mention.Defines?.Entity is { } defined && this.byWord.TryAdd(Folding.Key(scan.Form(mention.Name.First)), defined) ? defined : mention.Defines?.Entity;

    private Entity? Description(EntityMention mention)
    {
        if (!mention.Definite || mention.Possessed || (mention.Narrowed && !(mention is { IsPerson: true, Free: true, Number: not 'p' })))
        {
            return null;
        }

        int word = scan.Tokens[mention.Head].Word;
        bool generic = scan.Is(mention.Head, WordClass.Generic);
        Entity? best = null;
        for (int i = this.Current.Count - 1; i >= 0; i--)
        {
            Entity entity = this.Current[i];
            if (!(entity.IsPerson || entity.IsBody || entity.Full) || mention.Unit - entity.Last.Unit > 6 || (mention.IsPerson && entity.Last.Unit == mention.Unit && !scan.Says(mention.Head, "intéressé") && !scan.Says(mention.Head, "intéressée")) || entity.Last.Unit == mention.Unit && mention.Narrowed || !(mention.IsBody ? AgreesInNumber(entity, mention) : Agrees(entity, mention)) || (entity.IsPerson && !mention.IsPerson) || (entity.IsBody != mention.IsBody && (entity.IsBody || mention.IsBody)))
            {
                continue;
            }

            bool same = entity.Heads.Contains(word), otherRole = entity.Heads.Count > (same ? 1 : 0);
            if (mention.Narrowed && (same || (otherRole && !(generic && this.IsFormer(mention))) || mention.Unit - entity.Last.Unit > 1))
            {
                if (same)
                {
                    return null;
                }

                continue;
            }

            if (same)
            {
                return entity.Told ? entity : null;
            }

            bool fits = otherRole || mention.IsBody || !entity.Named ? generic : !(mention.Number == 'p');
            if (fits && best is null)
            {
                best = entity;
            }
            else if (fits && best is not null && Rank(entity, mention) > Rank(best, mention))
            {
                best = entity;
            }
        }

        return best;
    }

    private Entity? Pronoun(EntityMention mention)
    {
        if (scan.Quoted(mention.Span.First) >= 0 && !scan.IsInversion(mention.Span.First))
        {
            return null;
        }

        Entity? best = null;
        foreach (Entity entity in this.Current)
        {
            if (mention.Unit - entity.Last.Unit > 2 || !Agrees(entity, mention) || !(entity.IsPerson || (!entity.IsBody && entity.Full) || (entity.IsBody && (scan.IsFrench || mention.IsBody || mention.Number == 'p'))) || (mention.IsPerson && entity.IsBody) || (mention.IsBody && entity.IsPerson))
            {
                continue;
            }

            if (best is null || Rank(entity, mention) > Rank(best, mention))
            {
                best = entity;
            }
        }

        return best;
    }

    // Nearer sentences first, then subjects, then what stands first in its sentence.
    private static int Rank(Entity entity, EntityMention mention)
    {
        EntityMention last = entity.Last;
        int distance = mention.Unit - last.Unit;
        EntityMention first = last;
        for (int i = entity.Mentions.Count - 1; i >= 0 && entity.Mentions[i].Unit == last.Unit; i--)
        {
            first = entity.Mentions[i];
        }

        return (-distance * 1000) + (first.Free ? 500 : 0) + (entity.IsPerson ? 450 : 0) - Math.Min(first.Span.First, 400) % 400;
    }

    private static bool Agrees(Entity entity, EntityMention mention) =>
        (entity.Gender == '-' || mention.Gender == '-' || entity.Gender == mention.Gender) && (entity.Number == '-' || mention.Number == '-' || entity.Number == mention.Number);

    private static bool AgreesInNumber(Entity entity, EntityMention mention) => entity.Number == '-' || mention.Number == '-' || entity.Number == mention.Number;

    // A description or pronoun that opens the text is taken up by the name that is the subject of the next sentence.
    private void Forward(List<EntityMention> mentions)
    {
        for (int i = 0; i < mentions.Count; i++)
        {
            EntityMention mention = mentions[i];
            bool open = mention.Sort == EntityMentionSort.Pronoun ? mention.Entity is null && mention.Unit == 0
                : mention is { Sort: EntityMentionSort.Description, Definite: true, IsPerson: true, Free: true, Number: not 'p' } && mention.Entity is { Mentions.Count: 1 };
            if (!open || (mention.Sort == EntityMentionSort.Pronoun && scan.Quoted(mention.Span.First) >= 0))
            {
                continue;
            }

            for (int j = i + 1; j < mentions.Count && mentions[j].Unit <= mention.Unit + 1; j++)
            {
                EntityMention name = mentions[j];
                if (name.Unit == mention.Unit + 1 && name is { Sort: EntityMentionSort.Name, Free: true, Head: < 0 } && name.Entity is { IsBody: false } entity && !entity.Mentions.Exists(known => known.Unit < name.Unit)
                    && this.Words(name.Name) > 1 && Agrees(entity, mention))
                {
                    mention.Entity?.Mentions.Remove(mention);
                    mention.Entity = entity;
                    entity.Mentions.Insert(0, mention);
                    break;
                }
            }
        }
    }

    private bool IsFormer(EntityMention mention) =>
        scan.Says(mention.Head - 1, "ancien") || scan.Says(mention.Head - 1, "ancienne") || scan.Says(mention.Head - 1, "former") || scan.Says(mention.Head - 1, "veteran");

    private int Head(EntityMention mention) => mention.Head >= 0 ? scan.Tokens[mention.Head].Word : 0;

    private int Words(Phrase name)
    {
        int words = 0;
        for (int i = name.First; i < name.End; i++)
        {
            words += scan.IsCapital(i) ? 1 : 0;
        }

        return words;
    }
}
