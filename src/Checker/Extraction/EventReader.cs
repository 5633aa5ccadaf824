using Checker.Corpus.Syntax;
using Checker.Dimensions.Names;
using Checker.Languages;

namespace Checker.Extraction;

/// <summary>
/// Reads off the tree what a value belongs to: the event that governs it, the clause and its words, the place. A token's event is the first word on the way
/// up to its clause's predicate that tells of one; a predicate that tells of none ("remonte à", "a eu lieu") stands for its subject or object.
/// </summary>
internal sealed class EventReader(Frame frame)
{
    private const int DeepestChain = 4;
    private readonly SyntaxTree tree = frame.Passage.Tree;
    private readonly ConceptTable concepts = ConceptTable.For(frame.Passage.Language);

    /// <summary>Returns the token of a stretch whose head lies outside it.</summary>
    public int Top(int first, int last)
    {
        for (int i = first; i <= last; i++)
        {
            int head = this.tree.Head(i);
            if ((head < first || head > last) && frame.Passage.Tokens[i].Kind is TokenKind.Word or TokenKind.Number)
            {
                return i;
            }
        }

        return first;
    }

    /// <summary>Finds the event that governs a token, the token itself included.</summary>
    /// <param name="anchor">The token.</param>
    /// <param name="at">The event word's token; where no word tells of an event the predicate, and the concept is empty.</param>
    public EventConcept Event(int anchor, out int at)
    {
        int predicate = ClauseReader.PredicateOf(this.tree, anchor);
        for (int token = anchor; ; token = this.tree.Head(token))
        {
            if (this.Tells(token, out EventConcept concept))
            {
                at = token;
                return concept;
            }

            if (token == predicate || this.tree.Head(token) < 0)
            {
                break;
            }
        }

        at = this.Below(predicate, anchor, 0, out EventConcept below);
        return below;
    }

    // "La dernière inspection remonte à 2019", "quatre restent portées disparues": what the predicate is about, or the last of its chain of predicates.
    private int Below(int predicate, int anchor, int depth, out EventConcept concept)
    {
        foreach (int child in this.tree.Children(predicate))
        {
            if (child == anchor)
            {
                continue;
            }

            if (this.tree.Label(child) is Dependency.Nsubj or Dependency.NsubjPass or Dependency.Obj && this.Tells(child, out concept))
            {
                return child;
            }

            if (this.tree.Label(child) == Dependency.Xcomp || (depth > 0 && this.tree.Label(child) is Dependency.Acl or Dependency.Amod))
            {
                if (this.Tells(child, out concept))
                {
                    return child;
                }

                if (depth < DeepestChain && this.Below(child, anchor, depth + 1, out concept) is var found && concept.Id is not null)
                {
                    return found;
                }
            }
        }

        concept = default;
        return predicate;
    }

    /// <summary>Says whether a word tells of an event, names apart.</summary>
    public bool Tells(int token, out EventConcept concept)
    {
        concept = default;
        return frame.Words[token].Length > 0 && !this.InName(token) && this.concepts.TryEvent(frame.Words[token], this.tree.Upos(token) == Upos.Verb, out concept);
    }

    /// <summary>Gathers the keys of the content words of the clause that an event stands in, and of the event's own phrase; ordinal order.</summary>
    public IReadOnlyList<string> Words(int eventToken)
    {
        SortedSet<string> words = new(StringComparer.Ordinal);
        int predicate = ClauseReader.PredicateOf(this.tree, eventToken);
        (int left, int right) = this.tree.Subtree(eventToken);
        for (int i = frame.Sentence.First; i < frame.Sentence.End; i++)
        {
            if (frame.Words[i].Length > 0 && i != eventToken && !this.InName(i) && !this.InMention(i)
                && ((left <= i && i <= right) || ClauseReader.PredicateOf(this.tree, i) == predicate))
            {
                words.Add(frame.Words[i]);
            }
        }

        foreach (int role in this.Roles(predicate))
        {
            if (role >= 0 && role != eventToken && frame.Words[role].Length > 0 && !this.InName(role))
            {
                words.Add(frame.Words[role]);
            }
        }

        return [.. words];
    }

    /// <summary>Returns the concepts of all events told of in the clause of a token.</summary>
    public IReadOnlyList<string> Nearby(int eventToken)
    {
        SortedSet<string> found = new(StringComparer.Ordinal);
        int predicate = ClauseReader.PredicateOf(this.tree, eventToken);
        for (int i = frame.Sentence.First; i < frame.Sentence.End; i++)
        {
            if (this.Tells(i, out EventConcept concept) && ClauseReader.PredicateOf(this.tree, i) == predicate)
            {
                found.UnionWith(concept.Id.Split(','));
            }
        }

        return [.. found];
    }

    /// <summary>Returns the nouns that do and undergo a predicate, -1 where there is none; a participle before its subject ("Fondé en 1953, le groupe ...") takes that subject.</summary>
    public int[] Roles(int predicate)
    {
        PredicateRoles roles = RoleReader.Read(this.tree, SyntaxLexicon.For(frame.Passage.Language), predicate);
        int head = this.tree.Head(predicate), subject = -1;
        if (roles.Agent < 0 && roles.Patient < 0 && head >= 0 && this.tree.Label(predicate) == Dependency.Advcl && this.tree.Features(predicate).VerbForm == VerbForm.Part)
        {
            subject = this.tree.Child(head, Dependency.Nsubj) is >= 0 and var active ? active : this.tree.Child(head, Dependency.NsubjPass);
        }

        return [roles.Agent, roles.Patient, subject];
    }

    /// <summary>Says whether two tokens stand in one clause.</summary>
    public bool SameClause(int left, int right) => ClauseReader.PredicateOf(this.tree, left) == ClauseReader.PredicateOf(this.tree, right);

    /// <summary>Returns the place named after a preposition of place in the clause of a token, the nearest one, or null.</summary>
    public NameMention? Place(int anchor)
    {
        bool[] prepositions = frame.Passage.Language.WordSet("place-prepositions");
        NameMention? best = null;
        foreach (NameMention name in frame.Names)
        {
            int before = name.First - 1;
            if (name.Sort is NameSort.Place && before >= frame.Sentence.First && prepositions[frame.Passage.Tokens[before].Word] && this.SameClause(anchor, name.First)
                && (best is null || Math.Abs(name.First - anchor) < Math.Abs(best.First - anchor)))
            {
                best = name;
            }
        }

        return best;
    }

    /// <summary>Returns the name that does the event or undergoes it: subject, object, agent, or the complement of a noun ("la suppression … de Merlane"); null where none says so.</summary>
    public NameMention? Actor(int eventToken)
    {
        foreach (int role in this.Roles(ClauseReader.PredicateOf(this.tree, eventToken)))
        {
            if (this.NameAt(role) is { } name)
            {
                return name;
            }
        }

        return null;
    }

    private NameMention? NameAt(int token)
    {
        if (token < 0)
        {
            return null;
        }

        foreach (NameMention name in frame.Names)
        {
            if (name.First <= token && token <= name.Last && name.Sort is NameSort.Person or NameSort.Organisation)
            {
                return name;
            }
        }

        // "le groupe Altéor", "le fabricant Merlane Textiles": the name is apposed to its noun.
        foreach (int child in this.tree.Children(token))
        {
            if (this.tree.Label(child) is Dependency.Appos or Dependency.Flat or Dependency.FlatName or Dependency.Nmod && NounPhraseReader.Preposition(this.tree, child) < 0 && this.InName(child))
            {
                return this.NameAt(child);
            }
        }

        return null;
    }

    /// <summary>Says whether a token is part of a name.</summary>
    public bool InName(int token) => this.In<NameMention>(token);

    private bool InMention(int token) => this.In<Dimensions.Dates.DateMention>(token);

    private bool In<T>(int token)
        where T : Mention
    {
        foreach (Mention mention in frame.Mentions)
        {
            if (mention is T && mention.First <= token && token <= mention.Last)
            {
                return true;
            }
        }

        return false;
    }
}
