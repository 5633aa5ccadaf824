using Checker.Corpus.Syntax;
using Checker.Dimensions.Names;
using Checker.Dimensions.Places;

namespace Checker.Extraction.Claims;

/// <summary>What a place phrase tells the place of.</summary>
/// <param name="Token">The event's word.</param>
/// <param name="Concept">The event as the concepts know it; empty where they do not.</param>
/// <param name="Slot">The event slot of the question.</param>
/// <param name="Way">"at", "to" or "from".</param>
/// <param name="Verb">The word that carries day and stance: the verb that says it takes place, else the event's word.</param>
internal readonly record struct PlaceOfEvent(int Token, EventConcept Concept, string Slot, string Way, int Verb)
{
    private const int LongestChain = 4;

    /// <summary>Reads it off the tree; null where the phrase tells the place of no event: a speaker's, a person's, a thing's in passing.</summary>
    public static PlaceOfEvent? Of(Frame frame, PlaceMention place, IReadOnlyList<PlaceMention> places)
    {
        SyntaxTree tree = frame.Passage.Tree;
        (int token, PlaceLink link) = Outermost(tree, place, places);
        int head = PastDate(frame, tree.Head(token));
        if (head < 0)
        {
            // "Le siège est à Lyon": the place is the predicate itself.
            return tree.Child(token, Dependency.Cop) >= 0 && link is PlaceLink.At or PlaceLink.In ? new PlaceOfEvent(token, default, "located", "at", token) : null;
        }

        PlaceEvents events = PlaceEvents.For(frame.Passage.Language);
        int anchor = head;
        bool tells = frame.Events.Tells(head, out EventConcept concept) || tree.Upos(head) is Upos.Verb or Upos.Aux || events.Of(frame.Words[head]).Id.Length > 0;
        if (!tells)
        {
            // "ont signé un accord à Genève": the parser may hang the place on the object.
            bool passes = link != PlaceLink.Of && place.First > head && tree.Label(head) is Dependency.Obj or Dependency.Obl or Dependency.OblAgent && !(IsPerson(frame, head) && IsCountry(place)) && frame.Events.PredicateOf(head) < head;
            if (!passes)
            {
                return null;
            }

            anchor = frame.Events.PredicateOf(head);
        }

        int at = Happening(frame, anchor);
        if (at < 0)
        {
            return null;
        }

        if (at != anchor || events.Of(frame.Words[anchor]).Id.Length > 0)
        {
            frame.Events.Tells(at, out concept);
        }
        else
        {
            concept = frame.Events.Event(anchor, out at);
        }

        (string id, Movement movement) = events.Of(frame.Words[at]);
        string slot = id.Length > 0 ? id : frame.Events.Slot(concept, at);
        bool noun = tree.Upos(at) == Upos.Noun;
        return slot.Length > 0 && slot != "announce" && WayOf(link, movement, noun, place) is { } way ? new PlaceOfEvent(at, concept, slot, way, tree.Upos(anchor) is Upos.Verb or Upos.Aux ? anchor : at) : null;
    }

    // "à l'hôtel Bellecour, à Lyon": a phrase within a phrase belongs where the outer one does.
    private static (int Token, PlaceLink Link) Outermost(SyntaxTree tree, PlaceMention place, IReadOnlyList<PlaceMention> places)
    {
        PlaceMention outer = place;
        for (int steps = 0; steps < LongestChain && tree.Head(outer.Head) is >= 0 and var head; steps++)
        {
            PlaceMention? next = places.FirstOrDefault(other => other != outer && other.First <= head && head <= other.Last);
            if (next is null)
            {
                break;
            }

            outer = next;
        }

        return (outer.Head, outer.Link);
    }

    // "samedi sur la rive gauche", "un peu au sud": what the parser hangs on a date or a small measure belongs where that does.
    private static int PastDate(Frame frame, int head)
    {
        for (int steps = 0; head >= 0 && steps < LongestChain; steps++)
        {
            int date = head;
            bool measure = frame.Passage.Tree.Child(head, Dependency.Fixed) >= 0;
            if (!measure && !frame.Dates.Any(mention => mention.First <= date && date <= mention.Last))
            {
                break;
            }

            head = frame.Passage.Tree.Head(head);
        }

        return head;
    }

    // "La cérémonie a eu lieu", "the trial will be held": a predicate that says only that something takes place speaks of its subject;
    // -1 where that is told by no word.
    private static int Happening(Frame frame, int predicate)
    {
        SyntaxTree tree = frame.Passage.Tree;
        if (tree.Upos(predicate) is not (Upos.Verb or Upos.Aux))
        {
            return predicate;
        }

        bool takes = tree.Child(predicate, Dependency.Obj) is >= 0 and var obj && frame.Passage.Form(frame.Passage.Tokens[obj]) is "lieu" or "place";
        int subject = tree.Child(predicate, Dependency.Nsubj) is >= 0 and var active ? active : tree.Child(predicate, Dependency.NsubjPass);
        if (subject < 0 && tree.Label(predicate) is Dependency.Acl or Dependency.AclRelcl)
        {
            // "le procès tenu à", "la cérémonie prévue à".
            subject = HappeningNoun.Of(frame, predicate) is >= 0 and var happens && frame.Passage.Language.WordSet("place-happenings")[tree.LemmaWord(predicate)] ? happens : tree.Head(predicate);
        }

        if (!takes && (subject < 0 || HasObject(frame, predicate) || IsPerson(frame, subject) || !frame.Passage.Language.WordSet("place-happenings")[tree.LemmaWord(predicate)]))
        {
            return predicate;
        }

        return subject >= 0 && tree.Upos(subject) == Upos.Noun && frame.Words[subject].Length > 0 ? subject : subject >= 0 && tree.Upos(subject) == Upos.Propn ? predicate : -1;
    }

    // "ouvrira une usine"; the parser takes "mercredi" for an object at times.
    private static bool HasObject(Frame frame, int predicate)
    {
        SyntaxTree tree = frame.Passage.Tree;
        foreach (int child in tree.Children(predicate))
        {
            if (tree.Label(child) == Dependency.Obj && tree.Upos(child) is Upos.Noun or Upos.Propn && !frame.Dates.Any(date => date.First <= child && child <= date.Last))
            {
                return true;
            }
        }

        return false;
    }

    private static string? WayOf(PlaceLink link, Movement movement, bool noun, PlaceMention place) => link switch
    {
        PlaceLink.From => movement == Movement.None ? null : "from",
        PlaceLink.To => movement is Movement.Go or Movement.Reach ? "to" : null,
        PlaceLink.Of when !noun => movement is Movement.Go or Movement.Leave ? "from" : null,
        PlaceLink.Of => movement == Movement.None && place.Name is not null && !IsCountry(place) ? "at" : null,
        _ => movement switch { Movement.None => "at", Movement.Leave => null, _ => "to" },
    };

    // A state or its capital, which may stand for its government.
    private static bool IsCountry(PlaceMention place) =>
        place.Name is { } name && (PlaceStates.Of(name.Surface).Level == PlaceLevel.Country || CountryTable.OfCapital(name.Surface).Length > 0);

    private static bool IsPerson(Frame frame, int token) => ConceptTable.Covers("person", ConceptTable.For(frame.Passage.Language).Thing(frame.Passage.Tree, token));
}
