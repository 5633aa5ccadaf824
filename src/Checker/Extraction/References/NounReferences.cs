using Checker.Corpus.Syntax;
using Checker.Dimensions.Names;
using Checker.Dimensions.Roles;
using Checker.Languages;

namespace Checker.Extraction.References;

/// <summary>
/// Nouns that stand for somebody named elsewhere in the document: a definite office whose one holder is known ("la préfète"), a bare definite head noun of the
/// one body that begins or ends with it ("le conseil", "the commission"). Two that fit leave the noun alone.
/// </summary>
internal sealed class NounReferences
{
    private readonly IReadOnlyList<NameEntity> entities;
    private readonly bool[] heads;
    private readonly Dictionary<string, int> bodies = new(StringComparer.Ordinal);
    private readonly Dictionary<int, List<string>> offices = [];

    /// <summary>Gathers the heads of the document's bodies and the offices of its people.</summary>
    public NounReferences(Language language, IReadOnlyList<NameEntity> entities, IEnumerable<(Passage Passage, RoleMention Role)> roles)
    {
        this.entities = entities;
        this.heads = language.WordSet("name-heads");
        foreach (NameEntity entity in entities.Where(entity => entity.Sort == NameSort.Organisation))
        {
            string[] words = Folding.Key(entity.Canonical).Split([' ', '\'', '’'], StringSplitOptions.RemoveEmptyEntries);
            foreach (string word in words.Length > 1 ? new[] { words[0], words[^1] }.Distinct(StringComparer.Ordinal) : [])
            {
                this.bodies[word] = this.bodies.ContainsKey(word) ? -1 : entity.Id;
            }
        }

        foreach ((Passage passage, RoleMention role) in roles)
        {
            if (role.Holder is { Entity: >= 0 } holder && SentenceSpan(passage, role).Overlaps(holder.Span))
            {
                (this.offices.TryGetValue(holder.Entity, out List<string>? known) ? known : this.offices[holder.Entity] = []).Add(role.Office);
            }
        }
    }

    /// <summary>Appends the references of a passage.</summary>
    public void Read(Passage passage, IReadOnlyList<Mention> mentions, List<NameMention> references)
    {
        bool[] named = new bool[passage.Tokens.Length];
        foreach (Mention mention in mentions)
        {
            if (mention is RoleMention { Holder: { Entity: >= 0 } holder } role && this.StandsFor(passage, role, holder))
            {
                references.Add(this.Make(passage, role.First, role.Last, holder.Entity));
            }

            for (int i = mention.First; mention is NameMention or RoleMention && i <= mention.Last; i++)
            {
                named[i] = true;
            }
        }

        for (int i = 0; i < named.Length; i++)
        {
            if (!named[i] && this.BodyAt(passage, i) is >= 0 and var body)
            {
                references.Add(this.Make(passage, i, i, body));
            }
        }
    }

    // The holder is named in another sentence, and what is said of the office here fits what he was called there: "le ministre de la Justice" is no minister of defence.
    private bool StandsFor(Passage passage, RoleMention role, NameMention holder)
    {
        return !SentenceSpan(passage, role).Overlaps(holder.Span) && this.offices.TryGetValue(holder.Entity, out List<string>? known)
            && known.Exists(office => role.Office.Split(' ').All(part => office.Split(' ').Contains(part, StringComparer.Ordinal)));
    }

    private static TextSpan SentenceSpan(Passage passage, RoleMention role)
    {
        Sentence sentence = passage.Sentences[passage.SentenceOf(role.First)];
        return passage.SpanOf(sentence.First, sentence.End - 1);
    }

    private int BodyAt(Passage passage, int token)
    {
        Token word = passage.Tokens[token];
        SyntaxTree tree = passage.Tree;
        if (word.Kind != TokenKind.Word || word.Word == 0 || !this.heads[word.Word] || tree.Upos(token) != Upos.Noun || tree.Features(token).Number == Number.Plur
            || !Determiners.IsDefinite(passage, token) || !this.bodies.TryGetValue(Folding.Key(passage.Form(word)), out int body) || body < 0)
        {
            return -1;
        }

        // "le conseil municipal", "la commission de 2019": a complement may make it another one; named before, or not at all.
        (int first, int last) = tree.Subtree(token);
        return last == token && first >= token - 1 && this.entities[body].Forms[0].Span.Start < word.Start ? body : -1;
    }

    private NameMention Make(Passage passage, int first, int last, int entity) => new(passage.SpanOf(first, last), first, last)
    {
        Sort = this.entities[entity].Sort,
        Surface = this.entities[entity].Canonical,
        Country = this.entities[entity].Country,
        Entity = entity,
    };
}
