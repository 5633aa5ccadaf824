namespace Checker.Corpus.Syntax;

/// <summary>
/// Reads appositions ("le général Tiani, chef de la junte,"). The parser alone is not to be trusted here: a comma or bracket must stand between the two,
/// and one of them be a name and the other a common noun; a title directly before a name needs no sign.
/// </summary>
internal static class AppositionReader
{
    /// <summary>The token that stands in apposition to <paramref name="noun"/> (or to the name it is part of) and is confirmed, or -1.</summary>
    public static int Of(SyntaxTree tree, Passage passage, int noun)
    {
        noun = NounPhraseReader.HeadOf(tree, noun);
        foreach (var child in tree.Children(noun))
        {
            if (tree.Label(child) is Dependency.Appos or Dependency.Nmod or Dependency.Conj or Dependency.Flat or Dependency.FlatName && IsConfirmed(tree, passage, noun, child))
            {
                return child;
            }
        }

        return -1;
    }

    private static bool IsConfirmed(SyntaxTree tree, Passage passage, int noun, int other)
    {
        if (tree.Child(other, Dependency.Case) >= 0 || tree.Child(other, Dependency.Cc) >= 0 || other < noun)
        {
            return false;
        }

        var oneName = (tree.Upos(noun) == Upos.Propn) != (tree.Upos(other) == Upos.Propn);
        var nouns = tree.Upos(noun) is Upos.Noun or Upos.Propn && tree.Upos(other) is Upos.Noun or Upos.Propn;
        if (!oneName || !nouns)
        {
            return false;
        }

        var (first, _) = tree.Subtree(other);
        var sign = first - 1 > noun && IsSign(passage, first - 1);
        return sign || IsSign(passage, first) || (tree.Upos(noun) == Upos.Noun && other == noun + 1);
    }

    private static bool IsSign(Passage passage, int token) => passage.Text[passage.Tokens[token].Start] is ',' or '(' or '–' or '—' or '[';
}
