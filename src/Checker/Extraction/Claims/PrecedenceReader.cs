using Checker.Corpus.Syntax;
using Checker.Extraction.Statements;

namespace Checker.Extraction.Claims;

/// <summary>Reads which of two events came first: "trois minutes après le choc", "avant que la digue ne cède", "the blast was followed by a fire". Plans, doubts and what did not happen have no order.</summary>
internal static class PrecedenceReader
{
    private const int LongestGap = 5;

    public static void Read(Frame frame, ICollection<Claim> claims)
    {
        PrecedenceWords words = PrecedenceWords.For(frame.Passage.Language);
        SyntaxTree tree = frame.Passage.Tree;
        for (int i = frame.Sentence.First; i < frame.Sentence.End; i++)
        {
            if (tree.Upos(i) == Upos.Verb && words.Verbs[tree.LemmaWord(i)] is not Precedence.None and var between)
            {
                PredicateRoles roles = RoleReader.Read(tree, SyntaxLexicon.For(frame.Passage.Language), i);
                int agent = roles.Agent >= 0 || !roles.Passive ? roles.Agent : tree.Child(i, Dependency.Obl);
                Add(frame, agent, roles.Patient, i, i, i, between == Precedence.Precede, claims);
            }
            else if (words.Links.TryMatch(frame.Passage.Tokens, i, out int length, out Precedence link))
            {
                (int told, int measure) = Events(frame, i, length);
                if (told >= 0 && measure >= 0 && Order(frame, told, measure, link) is { } before)
                {
                    Add(frame, told, measure, frame.Events.PredicateOf(told), i, i + length - 1, before, claims);
                }

                i += length - 1;
            }
        }
    }

    // What the words open hangs on them ("la veille de l'attaque") or they on it ("avant l'attaque"); the other event is what both hang on.
    private static (int Told, int Measure) Events(Frame frame, int first, int length)
    {
        SyntaxTree tree = frame.Passage.Tree;
        int end = first + length, top = frame.Events.Top(first, end - 1), head = tree.Head(top);
        if (tree.Label(top) is Dependency.Case or Dependency.Mark or Dependency.Advmod && head >= end)
        {
            return (Governor(frame, head), Telling(frame, head));
        }

        for (int i = end; i < frame.Sentence.End && i < end + LongestGap; i++)
        {
            if (tree.Head(i) >= first && tree.Head(i) < end && tree.Upos(i) is Upos.Noun or Upos.Verb)
            {
                return (Governor(frame, top), Telling(frame, i));
            }
        }

        return (-1, -1);
    }

    private static int Governor(Frame frame, int token)
    {
        SyntaxTree tree = frame.Passage.Tree;
        int head = tree.Head(token);
        while (head >= 0 && tree.Upos(head) is not (Upos.Noun or Upos.Verb or Upos.Adj or Upos.Propn))
        {
            // "n'a été donnée qu'après l'explosion": small words between the two.
            head = tree.Head(head);
        }

        return head;
    }

    // "une fois la digue rompue": the participle tells, not its noun.
    private static int Telling(Frame frame, int token)
    {
        SyntaxTree tree = frame.Passage.Tree;
        if (tree.Upos(token) == Upos.Verb || frame.Events.Tells(token, out _) || PrecedenceWords.For(frame.Passage.Language).Moment(tree.LemmaWord(token)) is not null)
        {
            return token;
        }

        foreach (int child in tree.Children(token))
        {
            if (child > token && tree.Label(child) is Dependency.Acl or Dependency.Amod && frame.Events.Tells(child, out _))
            {
                return child;
            }
        }

        return -1;
    }

    private static bool? Order(Frame frame, int told, int measure, Precedence link)
    {
        bool negated = frame.Stances.Read(frame.Events.PredicateOf(told)).Negated;
        if (link == Precedence.While)
        {
            bool other = frame.Stances.Read(measure).Negated;
            return negated == other || !IsNotYet(frame, negated ? frame.Events.PredicateOf(told) : measure) ? null : other;
        }

        return link == Precedence.Until ? (negated ? false : null) : negated ? null : link == Precedence.Before;
    }

    private static bool IsNotYet(Frame frame, int predicate)
    {
        bool[] yet = frame.Passage.Language.WordSet("yet-words");
        foreach (int child in frame.Passage.Tree.Children(predicate))
        {
            if (yet[frame.Passage.Tree.LemmaWord(child)])
            {
                return true;
            }
        }

        return false;
    }

    private static void Add(Frame frame, int told, int measure, int predicate, int first, int last, bool before, ICollection<Claim> claims)
    {
        if (told < 0 || measure < 0 || !Holds(frame, told) || !Holds(frame, measure) || frame.Stances.Read(predicate).Modality != Modality.Actual
            || Event(frame, told, first, last) is not { Event.Length: > 0 } a || Event(frame, measure, first, last) is not { Event.Length: > 0 } b || (a.Event[0] == '=' && b.Event[0] == '=') || ConceptTable.Meet(a.Event, b.Event))
        {
            return;
        }

        // "trois minutes après le choc": the length of time belongs to the words that a reader wants to see.
        int opening = first;
        foreach (Mention mention in frame.Mentions)
        {
            opening = mention.Last == first - 1 && mention.Kind is MentionKind.Quantity or MentionKind.Date ? mention.First : opening;
        }

        int end = Math.Max(last, measure);
        PrecedenceMention order = new(frame.Passage.SpanOf(Math.Min(opening, Math.Min(end, measure)), end), Math.Min(opening, measure), end) { Told = a, Measure = b, Before = before };
        EventConcept governing = frame.Events.Event(told, out int at);
        Claim claim = ClaimMaker.Make(frame, DiscrepancyKind.Order, order, at, predicate);
        claims.Add(claim with
        {
            Stance = claim.Stance with { Negated = false },
            Slots = ClaimMaker.Slots(frame, order, at, at, governing) with { What = "order", Event = a.Event },
        });
    }

    private static bool Holds(Frame frame, int token) => token >= frame.Sentence.First && token < frame.Sentence.End;

    // The event of a token, with what it befalls; the words that measure the order are no part of it.
    private static ToldEvent? Event(Frame frame, int token, int first, int last)
    {
        SyntaxTree tree = frame.Passage.Tree;
        if (tree.Upos(token) == Upos.Noun && PrecedenceWords.For(frame.Passage.Language).Moment(tree.LemmaWord(token)) is { } moment)
        {
            return new ToldEvent(moment, "", "", frame.Arguments.IsAnother(token, token));
        }

        EventConcept concept = frame.Events.Event(token, out int at);
        string slot = frame.Events.Slot(concept, at);
        if (slot.Length == 0 || slot == "announce")
        {
            return null;
        }

        int holder = -1;
        if (tree.Upos(at) == Upos.Noun && at != token && frame.Events.PredicateOf(token) == token)
        {
            // "a appelé les secours": the verb's own roles, its event's noun apart.
            PredicateRoles roles = RoleReader.Read(tree, SyntaxLexicon.For(frame.Passage.Language), token);
            holder = roles.Agent == at ? roles.Patient : roles.Agent;
        }
        else if (tree.Upos(at) == Upos.Noun)
        {
            foreach (int child in tree.Children(at))
            {
                holder = holder < 0 && child > at && tree.Label(child) == Dependency.Nmod ? child : holder;
            }
        }
        else
        {
            PredicateRoles roles = RoleReader.Read(tree, SyntaxLexicon.For(frame.Passage.Language), at);
            bool[] times = frame.Passage.Language.WordSet("syntax-time-nouns");
            bool measures = roles.Patient >= 0 && ((first <= roles.Patient && roles.Patient <= last) || times[tree.LemmaWord(roles.Patient)]);
            holder = roles.Patient >= 0 && !measures ? roles.Patient : roles.Agent;
        }

        bool noun = holder >= 0 && tree.Upos(holder) == Upos.Noun && !frame.Events.InName(holder);
        return new ToldEvent(slot, noun ? frame.Words[holder] : "", noun ? ConceptTable.For(frame.Passage.Language).Thing(tree, holder) : "", frame.Arguments.IsAnother(at, at));
    }
}
