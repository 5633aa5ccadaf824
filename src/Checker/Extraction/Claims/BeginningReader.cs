using Checker.Corpus.Syntax;
using Checker.Dimensions.Dates;
using Checker.Dimensions.Quantities;

namespace Checker.Extraction.Claims;

/// <summary>Reads what begins on a date: the state that lasts since then ("en grève depuis lundi"), or the event that a verb of beginning or its own verb opens ("la grève a débuté lundi").</summary>
internal static class BeginningReader
{
    /// <summary>Returns the word of the state that lasts since a date, -1 where none does.</summary>
    public static int State(Frame frame, int anchor)
    {
        SyntaxTree tree = frame.Passage.Tree;
        LastingStates states = LastingStates.For(frame.Passage.Language);
        int predicate = frame.Events.PredicateOf(anchor), found = -1;
        for (int token = tree.Head(anchor); token >= 0 && found < 0; token = tree.Head(token))
        {
            found = IsState(token) ? token : -1;
            if (token == predicate)
            {
                break;
            }
        }

        foreach (int child in tree.Children(predicate))
        {
            // "est retenu en otage depuis": the complement names the state.
            if (tree.Label(child) is Dependency.Obl or Dependency.Xcomp or Dependency.Obj && tree.Upos(child) is Upos.Noun or Upos.Adj && IsState(child))
            {
                found = child;
            }
        }

        return found >= 0 && Lasts(frame, found) ? found : -1;

        bool IsState(int token) => states.Of(tree.LemmaWord(token)) is not null || states.Of(tree.Word(token)) is not null;
    }

    /// <summary>Returns the event slot with the beginning that the words tell of; the slot itself where they tell of none.</summary>
    /// <param name="frame">The sentence.</param>
    /// <param name="slot">The slot of the event.</param>
    /// <param name="eventToken">The event's word.</param>
    /// <param name="begun">The word of what begins, or the event's own.</param>
    public static string Slot(Frame frame, string slot, int eventToken, out int begun)
    {
        begun = eventToken;
        if (eventToken < 0)
        {
            return slot;
        }

        SyntaxTree tree = frame.Passage.Tree;
        string id = "";
        if (ConceptTable.Meet(slot, "begin"))
        {
            foreach (int child in tree.Children(frame.Events.PredicateOf(eventToken)))
            {
                if (tree.Label(child) is Dependency.Nsubj or Dependency.NsubjPass or Dependency.Obj && frame.Events.Tells(child, out EventConcept concept) && LastingStates.Beginning(concept.Id) is { Length: > 0 } beginning)
                {
                    (id, begun) = (beginning, child);
                }
            }
        }
        else if (tree.Upos(eventToken) == Upos.Verb && !tree.Form(eventToken).EndsWith("ing", StringComparison.OrdinalIgnoreCase))
        {
            id = LastingStates.Beginning(slot);
        }

        return id.Length == 0 ? slot : string.Join(',', new SortedSet<string>([.. slot.Split(','), id], StringComparer.Ordinal));
    }

    // "a été fermé depuis" and "12 schools have been closed since" count what happened since then; a noun, an adjective, "est fermé" tell of a state.
    private static bool Lasts(Frame frame, int token)
    {
        SyntaxTree tree = frame.Passage.Tree;
        if (tree.Upos(token) is not (Upos.Verb or Upos.Aux))
        {
            return true;
        }

        int subject = tree.Child(token, Dependency.NsubjPass) is >= 0 and var passive ? passive : tree.Child(token, Dependency.Nsubj);
        if (subject >= 0 && frame.Events.Tells(subject, out _))
        {
            return false;
        }

        bool perfect = false, participle = tree.Features(token).VerbForm == VerbForm.Part;
        foreach (int child in tree.Children(token))
        {
            perfect |= tree.Label(child) == Dependency.Aux && frame.Passage.Language.Code == "fr";
        }

        return participle && !perfect && (subject < 0 || !frame.Mentions.OfType<QuantityMention>().Any(count => tree.Subtree(subject).First == count.First));
    }
}
