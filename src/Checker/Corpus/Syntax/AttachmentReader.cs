namespace Checker.Corpus.Syntax;

/// <summary>
/// Reads a prepositional phrase both ways: whether it belongs to the verb or to the noun before it is the parser's commonest error, and for a place or a
/// time both are to be asked.
/// </summary>
internal static class AttachmentReader
{
    /// <summary>The predicate and the noun that the phrase of <paramref name="head"/> may modify, each -1 when there is none; the parser's own choice is one of them.</summary>
    public static (int Predicate, int Noun) Of(SyntaxTree tree, int head)
    {
        var governor = tree.Head(head);
        if (governor < 0)
        {
            return (-1, -1);
        }

        var predicate = ClauseReader.PredicateOf(tree, governor);
        if (tree.Label(head) is Dependency.Nmod or Dependency.Appos or Dependency.Acl)
        {
            return (predicate == governor && tree.Upos(governor) != Upos.Verb && tree.Child(governor, Dependency.Cop) < 0 ? -1 : predicate, governor);
        }

        // The nearest common noun whose phrase ends where this one begins, else the nearest name: names seldom take complements.
        var (first, _) = tree.Subtree(head);
        var name = -1;
        for (var noun = first - 1; noun >= 0 && noun > governor; noun = tree.Head(noun))
        {
            if (tree.Upos(noun) == Upos.Noun)
            {
                return (predicate, noun);
            }

            name = name < 0 && tree.Upos(noun) == Upos.Propn ? noun : name;
        }

        return (predicate, name);
    }
}
