using Checker.Corpus.Syntax;
using Checker.Dimensions.Names;
using Checker.Dimensions.Names.Chains;

namespace Checker.Extraction;

/// <summary>Reads who or what an event is about: subject, object and agent of its verb, the complements of its noun, the noun behind a pronoun.</summary>
internal sealed class ArgumentReader(Frame frame)
{
    private readonly SyntaxTree tree = frame.Passage.Tree;

    /// <summary>Returns the nouns that do and undergo a predicate, -1 where there is none; a participle before its subject ("Fondé en 1953, le groupe ...") takes that subject.</summary>
    public int[] Roles(int predicate) => Array.ConvertAll(this.Heads(predicate), token => PronounSubject.Of(frame.Passage, token) is >= 0 and var noun ? noun : token);

    // The same, pronouns left as they are.
    private int[] Heads(int predicate)
    {
        PredicateRoles roles = RoleReader.Read(this.tree, SyntaxLexicon.For(frame.Passage.Language), predicate);
        int head = this.tree.Head(predicate), subject = -1;
        if (roles.Agent < 0 && roles.Patient < 0 && head >= 0 && this.tree.Label(predicate) == Dependency.Advcl && this.tree.Features(predicate).VerbForm == VerbForm.Part)
        {
            subject = this.Subject(head);
        }

        // "Snatched from their home last May, the nurses were ...": a verb without subject that opens the sentence, whatever the tree makes of it.
        if (roles.Agent < 0 && roles.Patient < 0 && predicate == frame.Sentence.First && this.tree.Child(predicate, Dependency.Parataxis) is >= 0 and var clause)
        {
            subject = this.Subject(clause);
        }

        return [roles.Agent, roles.Patient, subject];
    }

    /// <summary>Returns the keys of the nouns that an event is about, names apart; ordinal order.</summary>
    public IReadOnlyList<string> Stems(int eventToken)
    {
        SortedSet<string> stems = new(StringComparer.Ordinal);
        foreach (int role in this.Roles(ClauseReader.PredicateOf(this.tree, eventToken)))
        {
            Add(role);
        }

        // "la dernière inspection de l'ouvrage": the complements of an event noun.
        if (this.tree.Upos(eventToken) == Upos.Noun)
        {
            // "l'accord de 2011": the noun is the thing and its making at once.
            if (ConceptTable.For(frame.Passage.Language).Thing(this.tree, eventToken).Length > 0)
            {
                stems.Add(frame.Words[eventToken]);
            }

            foreach (int child in this.tree.Children(eventToken))
            {
                if (this.tree.Label(child) is Dependency.Nmod or Dependency.Compound)
                {
                    Add(child);
                }
            }
        }

        return [.. stems];

        void Add(int token)
        {
            if (token >= 0 && token != eventToken && this.tree.Upos(token) == Upos.Noun && (!frame.Events.InName(token) || this.IsCommon(token)) && this.Stem(token) is { Length: > 0 } stem)
            {
                stems.Add(stem);
            }
        }
    }

    /// <summary>Returns the keys of the common nouns that narrow what an event is about; ordinal order.</summary>
    public IReadOnlyList<string> Complements(int eventToken)
    {
        SortedSet<string> stems = new(StringComparer.Ordinal);
        foreach (int role in this.Roles(ClauseReader.PredicateOf(this.tree, eventToken)))
        {
            if (role < 0 || this.tree.Upos(role) != Upos.Noun)
            {
                continue;
            }

            foreach (int child in this.tree.Children(role))
            {
                if (child > role && this.tree.Label(child) == Dependency.Nmod && this.tree.Upos(child) == Upos.Noun && !frame.Events.InName(child) && this.Stem(child) is { Length: > 0 } stem)
                {
                    stems.Add(stem);
                }
            }
        }

        return [.. stems];
    }

    /// <summary>Says whether the counted noun, the event or what takes part in it is called another or a new one (list "novelty-words"); a person's own novelty ("le nouveau maire") says nothing of the event.</summary>
    public bool IsAnother(int anchor, int eventToken)
    {
        bool[] novel = frame.Passage.Language.WordSet("novelty-words"), others = frame.Passage.Language.WordSet("novelty-nouns"), counts = frame.Passage.Language.WordSet("number-nouns");
        int predicate = ClauseReader.PredicateOf(this.tree, eventToken);
        List<int> tokens = [eventToken, .. this.Roles(predicate)];
        for (int above = anchor; above >= 0 && above != predicate && frame.Events.PredicateOf(above) == predicate; above = this.tree.Head(above))
        {
            tokens.Add(above);
        }

        foreach (int token in tokens)
        {
            // "Un nouveau bilan": the count is new, not what it counts.
            if (token < 0 || counts[this.tree.LemmaWord(token)] || this.NameAt(token) is { Sort: NameSort.Person })
            {
                continue;
            }

            if (others[this.tree.LemmaWord(token)])
            {
                return true;
            }

            foreach (int child in this.tree.Children(token))
            {
                if (novel[this.tree.LemmaWord(child)] && this.tree.Label(child) is Dependency.Amod or Dependency.Det or Dependency.Nummod or Dependency.Advmod or Dependency.Compound)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Returns the names, places too, that do or undergo the event of a token.</summary>
    public IEnumerable<NameMention> Participants(int eventToken)
    {
        foreach (int role in this.Heads(ClauseReader.PredicateOf(this.tree, eventToken)))
        {
            foreach (NameMention name in frame.NamesAndReferences)
            {
                (int first, int last) = role < 0 ? (0, -1) : this.tree.Subtree(role);
                if (first <= name.First && name.Last <= last)
                {
                    yield return name;
                }
            }
        }
    }

    /// <summary>Returns the name that does the event or undergoes it; null where none says so.</summary>
    public NameMention? Actor(int eventToken)
    {
        foreach (int role in this.Heads(ClauseReader.PredicateOf(this.tree, eventToken)))
        {
            if (this.NameAt(role) is { } name)
            {
                return name;
            }
        }

        return null;
    }

    private string Stem(int token) => frame.Words[token];

    // "l'hôpital d'Ouzal" is a hospital still, "le Conseil" is a name alone.
    private bool IsCommon(int token) => char.IsLower(frame.Passage.Text[frame.Passage.Tokens[token].Start]);

    private int Subject(int predicate) => this.tree.Child(predicate, Dependency.Nsubj) is >= 0 and var active ? active : this.tree.Child(predicate, Dependency.NsubjPass);

    private NameMention? NameAt(int token)
    {
        if (token < 0)
        {
            return null;
        }

        foreach (NameMention name in frame.NamesAndReferences)
        {
            if (name.First <= token && token <= name.Last && name.Sort is NameSort.Person or NameSort.Organisation or NameSort.Other)
            {
                return name;
            }
        }

        // "le fabricant Merlane Textiles": the name is apposed to its noun.
        foreach (int child in this.tree.Children(token))
        {
            bool apposed = this.tree.Label(child) is Dependency.Appos or Dependency.Flat or Dependency.FlatName || (this.tree.Label(child) == Dependency.Nmod && NounPhraseReader.Preposition(this.tree, child) < 0);
            if (apposed && frame.Events.InName(child))
            {
                return this.NameAt(child);
            }
        }

        return null;
    }
}
