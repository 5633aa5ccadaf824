using Checker.Corpus.Syntax;
using Checker.Dimensions.Dates;
using Checker.Dimensions.Names;

namespace Checker.Extraction;

/// <summary>
/// Reads off the tree what a value belongs to: the event that governs it, the clause and its words, the place. A token's event is the first word on the way
/// up to its clause's predicate that tells of one; a predicate that tells of none ("remonte à", "a eu lieu") stands for its subject or object.
/// </summary>
internal sealed class EventReader
{
    private const int DeepestChain = 4;
    private readonly Frame frame;
    private readonly SyntaxTree tree;
    private readonly int[] predicates;
    private readonly bool[] inName;
    private readonly bool[] inDate;
    private readonly EventConcept[] events;
    private readonly Dictionary<int, IReadOnlyList<string>> words = [];
    private readonly Dictionary<int, IReadOnlyList<string>> nearby = [];

    /// <summary>Looks every token of the sentence up once.</summary>
    public EventReader(Frame frame)
    {
        this.frame = frame;
        this.tree = frame.Passage.Tree;
        Sentence sentence = frame.Sentence;
        this.predicates = new int[sentence.Count];
        this.inName = new bool[sentence.Count];
        this.inDate = new bool[sentence.Count];
        this.events = new EventConcept[sentence.Count];
        foreach (Mention mention in frame.Mentions)
        {
            bool[]? marks = mention is NameMention ? this.inName : mention is DateMention ? this.inDate : null;
            for (int i = Math.Max(mention.First, sentence.First); marks is not null && i <= mention.Last && i < sentence.End; i++)
            {
                marks[i - sentence.First] = true;
            }
        }

        ConceptTable concepts = ConceptTable.For(frame.Passage.Language);
        for (int i = sentence.First; i < sentence.End; i++)
        {
            int at = i - sentence.First;
            this.predicates[at] = ClauseReader.PredicateOf(this.tree, i);
            // "the end of June" is no end, "début mars" no beginning.
            if (frame.Words[i].Length > 0 && !this.inName[at] && !this.inDate[at] && !HappeningNoun.ComesAbout(frame, i))
            {
                concepts.TryEvent(this.tree, i, out this.events[at]);
            }
        }

        EventPhraseReader.Read(frame, concepts, this.events);
    }

    /// <summary>Returns the token of a stretch whose head lies outside it.</summary>
    public int Top(int first, int last)
    {
        for (int i = first; i <= last; i++)
        {
            int head = this.tree.Head(i);
            if ((head < first || head > last) && this.frame.Passage.Tokens[i].Kind is TokenKind.Word or TokenKind.Number)
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
        int predicate = this.PredicateOf(anchor);
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

        int fallback = this.Below(predicate, anchor, 0, out EventConcept below);
        if (below.Id is null && this.tree.Label(predicate) is Dependency.Acl or Dependency.AclRelcl && this.frame.Passage.Language.WordSet("light-verbs")[this.tree.LemmaWord(predicate)] && HappeningNoun.Of(this.frame, predicate) is >= 0 and var noun && this.Tells(noun, out EventConcept told))
        {
            // "le braquage commis le 21 mars": a verb that only says that it took place speaks of its noun.
            at = noun;
            return told;
        }

        at = fallback;
        return below;
    }

    /// <summary>Finds the event of a counted noun: the one that governs it, and the one that picks the counted out ("les 24 otages libérés ont été remis").</summary>
    public EventConcept CountedEvent(int anchor, out int at)
    {
        EventConcept governing = this.Event(anchor, out at);
        if (at == anchor)
        {
            return governing;
        }

        // "a contraint 400 habitants à quitter leurs maisons": what they are made to do counts them.
        if (this.tree.Label(anchor) is Dependency.Obj or Dependency.Iobj && this.tree.Child(this.tree.Head(anchor), Dependency.Xcomp) is >= 0 and var made && made > anchor && this.Tells(made, out EventConcept told))
        {
            at = made;
            return told;
        }

        foreach (int child in this.tree.Children(anchor))
        {
            if (child > anchor && this.tree.Label(child) == Dependency.Acl && this.Tells(child, out EventConcept picked))
            {
                return ConceptTable.Join(governing, picked);
            }
        }

        return governing;
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

            int told = HappeningNoun.Behind(this.frame, child);
            if (this.tree.Label(child) is Dependency.Nsubj or Dependency.NsubjPass or Dependency.Obj && this.Tells(told, out concept))
            {
                return told;
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

    /// <summary>Says whether a word of the sentence tells of an event, names apart.</summary>
    public bool Tells(int token, out EventConcept concept)
    {
        concept = this.Holds(token) ? this.events[token - this.frame.Sentence.First] : default;
        return concept.Id is not null;
    }

    /// <summary>Gathers the keys of the content words of the clause that an event stands in, and of the event's own phrase; ordinal order.</summary>
    public IReadOnlyList<string> Words(int eventToken)
    {
        if (this.words.TryGetValue(eventToken, out IReadOnlyList<string>? known))
        {
            return known;
        }

        SortedSet<string> found = new(StringComparer.Ordinal);
        int predicate = this.PredicateOf(eventToken), start = this.frame.Sentence.First;
        (int left, int right) = this.tree.Subtree(eventToken);
        for (int i = start; i < this.frame.Sentence.End; i++)
        {
            if (this.frame.Words[i].Length > 0 && i != eventToken && !this.inName[i - start] && !this.inDate[i - start]
                && ((left <= i && i <= right) || this.predicates[i - start] == predicate) && !this.NarrowsCount(i))
            {
                found.Add(this.frame.Words[i]);
            }
        }

        found.UnionWith(this.frame.Arguments.Stems(eventToken));
        return this.words[eventToken] = [.. found];
    }

    // "un nouveau bilan", "a new toll": the count is new, not what it counts.
    private bool NarrowsCount(int token) =>
        this.tree.Label(token) == Dependency.Amod && this.tree.Head(token) is >= 0 and var head && this.frame.Passage.Language.WordSet("number-nouns")[this.tree.LemmaWord(head)];

    /// <summary>Writes the slot of an event; what is announced joins the announcing ("a annoncé la dénonciation": announce and denounce), and a predicate that no list knows stands for itself.</summary>
    public string Slot(EventConcept governing, int eventToken)
    {
        if (governing.Id is null && SyntaxLexicon.For(this.frame.Passage.Language).SpeechVerbs[this.tree.LemmaWord(eventToken)])
        {
            // "said on Monday", "a indiqué jeudi": the saying is no event that two texts tell of.
            return "";
        }

        if (governing.Id is null)
        {
            return this.frame.Words[eventToken].Length > 0 ? "=" + this.frame.Words[eventToken] : "";
        }

        return governing.Id == "announce" && this.Announced(eventToken) is >= 0 and var told && this.Tells(told, out EventConcept concept)
            ? string.Join(',', new SortedSet<string>([governing.Id, .. concept.Id.Split(',')], StringComparer.Ordinal))
            : governing.Id;
    }

    // "a annoncé jeudi la dénonciation": a day is no object of the announcing, whatever the tree says.
    private int Announced(int eventToken)
    {
        foreach (int child in this.tree.Children(eventToken))
        {
            if (this.tree.Label(child) == Dependency.Obj && !this.inDate[child - this.frame.Sentence.First])
            {
                return child;
            }
        }

        return -1;
    }

    /// <summary>Returns the concepts of all events told of in the clause of a token.</summary>
    public IReadOnlyList<string> Nearby(int eventToken)
    {
        int predicate = this.PredicateOf(eventToken), start = this.frame.Sentence.First;
        if (this.nearby.TryGetValue(predicate, out IReadOnlyList<string>? known))
        {
            return known;
        }

        SortedSet<string> found = new(StringComparer.Ordinal);
        for (int i = start; i < this.frame.Sentence.End; i++)
        {
            if (this.events[i - start].Id is { } id && this.predicates[i - start] == predicate)
            {
                found.UnionWith(id.Split(','));
            }
        }

        return this.nearby[predicate] = [.. found];
    }

    /// <summary>Says whether the sentence tells of an event of a concept.</summary>
    public bool Any(string id) => Array.Exists(this.events, told => told.Id is not null && ConceptTable.Meet(told.Id, id));

    /// <summary>Says whether a date hangs on a verb of saying or announcing other than the event itself: it dates the saying, not what is said.</summary>
    public bool DatesTheSaying(int date, int eventToken)
    {
        int predicate = this.PredicateOf(date);
        return predicate != eventToken && (SyntaxLexicon.For(this.frame.Passage.Language).SpeechVerbs[this.tree.LemmaWord(predicate)] || (this.Tells(predicate, out EventConcept told) && told.Id == "announce"));
    }

    /// <summary>Says whether two tokens stand in one clause.</summary>
    public bool SameClause(int left, int right) => this.PredicateOf(left) == this.PredicateOf(right);

    /// <summary>Returns the place named after a preposition of place in the clause of a token, the nearest one, or null.</summary>
    public NameMention? Place(int anchor)
    {
        bool[] prepositions = this.frame.Passage.Language.WordSet("place-prepositions");
        NameMention? best = null;
        foreach (NameMention name in this.frame.Names)
        {
            int before = name.First - 1;
            if ((name.Sort is NameSort.Place || (name.Sort is NameSort.Other && this.IsLocated(name, before))) && before >= this.frame.Sentence.First && prepositions[this.frame.Passage.Tokens[before].Word] && this.SameClause(anchor, name.First)
                && (best is null || Math.Abs(name.First - anchor) < Math.Abs(best.First - anchor)))
            {
                best = name;
            }
        }

        return best;
    }

    // "campent à Mavinga": a name of no known sort after a preposition that nearly always locates.
    private bool IsLocated(NameMention name, int before) => before >= this.frame.Sentence.First && name.First == name.Last
        && this.frame.Passage.Language.WordSet("locating-prepositions")[this.frame.Passage.Tokens[before].Word] && this.tree.Label(name.First) is Dependency.Obl or Dependency.Nmod;

    /// <summary>Says whether a token of the sentence is part of a name.</summary>
    public bool InName(int token) => this.Holds(token) && this.inName[token - this.frame.Sentence.First];

    /// <summary>Returns the predicate of a token's clause.</summary>
    public int PredicateOf(int token) => this.Holds(token) ? this.predicates[token - this.frame.Sentence.First] : ClauseReader.PredicateOf(this.tree, token);

    private bool Holds(int token) => token >= this.frame.Sentence.First && token < this.frame.Sentence.End;
}
