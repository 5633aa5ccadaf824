using Checker.Corpus.Syntax;

namespace Checker.Dimensions.Names.Chains;

/// <summary>
/// Groups mentions into referents: names by the entities of the name resolver, descriptions by what is known of a referent, pronouns by the nearest subject
/// that agrees. Mentions come in the order of the text.
/// </summary>
internal sealed class ChainBook(ReferentLexicon lexicon)
{
    private const int Memory = 24;
    private const int DescriptionReach = 6;
    private const int PronounReach = 2;
    private readonly Dictionary<int, Referent> byEntity = [];
    private readonly List<Referent> referents = [];
    private readonly List<Referent> recent = [];
    private readonly Dictionary<int, Referent?> byHead = [];

    public IReadOnlyList<Referent> Referents => this.referents;

    public void Read(List<ReferentMention> mentions)
    {
        for (int i = 0; i < mentions.Count; i++)
        {
            ReferentMention mention = mentions[i];
            Referent? referent = mention.Sort switch
            {
                ReferentSort.Name => this.Named(mention.Name!),
                ReferentSort.Description => this.Description(mention) ?? this.Make(-1),
                ReferentSort.Pronoun => this.Pronoun(mention),
                _ => null,
            };
            if (referent is null)
            {
                continue;
            }

            mention.Certain = mention.Sort == ReferentSort.Pronoun && PronounTest.IsCertain(lexicon, mentions, i, referent);
            referent.Add(mention);
            foreach (int head in (ReadOnlySpan<int>)[mention.HeadWord, mention.ApposedWord])
            {
                if (head > 0)
                {
                    this.byHead[head] = !this.byHead.TryGetValue(head, out Referent? other) || other == referent ? referent : null;
                }
            }

            this.recent.Remove(referent);
            this.recent.Add(referent);
            if (this.recent.Count > Memory)
            {
                this.recent.RemoveAt(0);
            }
        }

        Forward(mentions);
        DescriptionTest.Mark(this.referents);
    }

    private Referent Make(int entity)
    {
        Referent referent = new() { Entity = entity };
        this.referents.Add(referent);
        return referent;
    }

    private Referent? Named(NameMention name)
    {
        if (name.Entity < 0)
        {
            return null;
        }

        if (!this.byEntity.TryGetValue(name.Entity, out Referent? known))
        {
            this.byEntity[name.Entity] = known = this.Make(name.Entity);
        }

        return known;
    }

    private Referent? Description(ReferentMention mention)
    {
        if (!mention.Definite || mention.Possessed || (mention.Narrowed && !(mention is { IsPerson: true, Free: true, Number: not 'p' })))
        {
            return null;
        }

        bool generic = lexicon.IsGeneric(mention.HeadWord);
        Referent? best = null;
        for (int i = this.recent.Count - 1; i >= 0; i--)
        {
            Referent referent = this.recent[i];
            if (!MayBe(referent, mention))
            {
                continue;
            }

            bool same = referent.Heads.Contains(mention.HeadWord), otherPost = referent.Heads.Count > (same ? 1 : 0);
            if (mention.Narrowed && (same || (otherPost && !(generic && IsFormer(mention))) || mention.Unit - referent.Last.Unit > 1))
            {
                if (same)
                {
                    return null;
                }

                continue;
            }

            if (same)
            {
                return referent.Told && !this.HasRival(referent, mention) ? referent : null;
            }

            // A body that nobody names is taken up by its own noun alone.
            bool fits = otherPost || mention.IsBody || !referent.Named ? generic && (referent.Named || !mention.IsBody) : mention.Number != 'p';
            if (fits && (best is null || Rank(referent, mention) > Rank(best, mention)))
            {
                best = referent;
            }
        }

        return best ?? this.Lone(mention);
    }

    // "le colonel X et le colonel Y": in one sentence neither is the nearer one.
    private bool HasRival(Referent found, ReferentMention mention) =>
        mention.IsPerson && this.recent.Exists(other => other != found && other.Named && other.Last.Unit == found.Last.Unit && other.Heads.Contains(mention.HeadWord) && AgreesInGender(other, mention) && AgreesInNumber(other, mention));

    // However far: the one person or body of the document that was called by this noun.
    private Referent? Lone(ReferentMention mention) =>
        !mention.Narrowed && this.byHead.TryGetValue(mention.HeadWord, out Referent? lone) && lone is { Named: true } && mention.Unit - lone.Last.Unit > DescriptionReach
        && AgreesInGender(lone, mention) && AgreesInNumber(lone, mention) ? lone : null;

    // A person is not described again in the sentence that names her; a body is no person; what is far is forgotten.
    private static bool MayBe(Referent referent, ReferentMention mention)
    {
        bool known = referent.IsPerson || referent.IsBody || referent.Full, near = referent.Last.Unit == mention.Unit;
        return known && !referent.Barred.Contains(mention.HeadWord) && mention.Unit - referent.Last.Unit <= DescriptionReach && !(near && (mention.IsPerson || mention.Narrowed || SharesClause(referent.Last, mention)))
            && AgreesInNumber(referent, mention) && (mention.IsBody || AgreesInGender(referent, mention))
            && !(referent.IsPerson && !mention.IsPerson) && (referent.IsBody == mention.IsBody || !(referent.IsBody || mention.IsBody));
    }

    // Two arguments of one verb are two.
    private static bool SharesClause(ReferentMention last, ReferentMention mention) => last.Passage == mention.Passage
        && ClauseReader.PredicateOf(mention.Passage.Tree, last.End - 1) == ClauseReader.PredicateOf(mention.Passage.Tree, mention.Head);

    private Referent? Pronoun(ReferentMention mention)
    {
        Referent? best = null;
        foreach (Referent referent in this.recent)
        {
            bool may = referent.IsPerson || (!referent.IsBody && referent.Full) || (referent.IsBody && (lexicon.IsFrench || mention.IsBody || mention.Number == 'p'));
            if (may && mention.Unit - referent.Last.Unit <= PronounReach && AgreesInGender(referent, mention) && AgreesInNumber(referent, mention)
                && !(mention.IsPerson && referent.IsBody) && !(mention.IsBody && referent.IsPerson) && (best is null || Rank(referent, mention) > Rank(best, mention)))
            {
                best = referent;
            }
        }

        return best;
    }

    // Nearer sentences first, then subjects, then people, then what stands first in its sentence.
    private static int Rank(Referent referent, ReferentMention mention)
    {
        ReferentMention first = referent.Last;
        for (int i = referent.Mentions.Count - 1; i >= 0 && referent.Mentions[i].Unit == referent.Last.Unit; i--)
        {
            first = referent.Mentions[i];
        }

        return ((referent.Last.Unit - mention.Unit) * 1000) + (first.Free ? 500 : 0) + (referent.IsPerson ? 450 : 0) - Math.Min(first.First - first.Passage.Sentences[first.Passage.SentenceOf(first.First)].First, 400);
    }

    private static bool AgreesInGender(Referent referent, ReferentMention mention) => referent.Gender == '-' || mention.Gender == '-' || referent.Gender == mention.Gender;

    private static bool AgreesInNumber(Referent referent, ReferentMention mention) => referent.Number == '-' || mention.Number == '-' || referent.Number == mention.Number;

    // A description or pronoun that opens the text is taken up by the name that is the subject of the next sentence.
    private static void Forward(List<ReferentMention> mentions)
    {
        for (int i = 0; i < mentions.Count; i++)
        {
            ReferentMention mention = mentions[i];
            bool open = mention.Sort == ReferentSort.Pronoun ? mention.Referent is null && mention.Unit == mentions[0].Unit
                : mention is { Sort: ReferentSort.Description, Definite: true, IsPerson: true, Free: true, Number: not 'p', Referent.Mentions.Count: 1 };
            if (!open)
            {
                continue;
            }

            for (int j = i + 1; j < mentions.Count && mentions[j].Unit <= mention.Unit + 1; j++)
            {
                ReferentMention name = mentions[j];
                if (name.Unit == mention.Unit + 1 && name is { Sort: ReferentSort.Name, Free: true, Head: < 0, Words: > 1 } && name.Referent is { IsBody: false } referent && referent.Mentions[0] == name
                    && AgreesInGender(referent, mention) && AgreesInNumber(referent, mention))
                {
                    mention.Referent?.Mentions.Remove(mention);
                    mention.Referent = referent;
                    referent.Mentions.Insert(0, mention);
                    break;
                }
            }
        }
    }

    private static bool IsFormer(ReferentMention mention)
    {
        for (int i = mention.First; i < mention.Head; i++)
        {
            if (mention.Passage.Form(mention.Passage.Tokens[i]) is "ancien" or "ancienne" or "former" or "veteran")
            {
                return true;
            }
        }

        return false;
    }
}
