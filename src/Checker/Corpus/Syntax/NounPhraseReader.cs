namespace Checker.Corpus.Syntax;

/// <summary>Reads noun phrases: head, preposition, what a number counts, modifiers.</summary>
internal static class NounPhraseReader
{
    /// <summary>The noun that a determiner, number, adjective or part of a name belongs to; the token itself when it is a head.</summary>
    public static int HeadOf(SyntaxTree tree, int token)
    {
        while (tree.Label(token) is Dependency.Det or Dependency.Nummod or Dependency.Amod or Dependency.Flat or Dependency.FlatName or Dependency.Compound
            or Dependency.Fixed or Dependency.Goeswith or Dependency.NmodPoss && tree.Head(token) >= 0)
        {
            token = tree.Head(token);
        }

        return token;
    }

    /// <summary>
    /// The noun that a number counts, -1 when it counts none: "946 soldats", "une dizaine de soldats", "trois des soldats". Nouns of quantity are passed through.
    /// </summary>
    public static int CountedBy(SyntaxTree tree, SyntaxLexicon lexicon, int number)
    {
        var noun = number;
        if (tree.Label(number) is Dependency.Nummod or Dependency.Det or Dependency.Amod or Dependency.Compound or Dependency.Flat or Dependency.Goeswith)
        {
            noun = tree.Head(number);
            while (noun >= 0 && tree.Upos(noun) == Upos.Num && tree.Label(noun) is Dependency.Nummod or Dependency.Flat or Dependency.Compound)
            {
                noun = tree.Head(noun);
            }
        }

        var complement = noun < 0 ? -1 : Complement(tree, lexicon, noun);
        var counted = complement >= 0 && (noun == number || tree.Upos(noun) == Upos.Num) ? complement : noun;
        return counted == number && !lexicon.QuantityNouns[tree.LemmaWord(number)] ? -1 : Content(tree, lexicon, counted) is var content && content != number ? content : -1;
    }

    /// <summary>What a phrase is about: the noun after a noun or adverb of quantity ("une dizaine de soldats", "plus de 800 soldats"), else its head.</summary>
    public static int Content(SyntaxTree tree, SyntaxLexicon lexicon, int head)
    {
        while (head >= 0 && lexicon.QuantityNouns[tree.LemmaWord(head)] && Complement(tree, lexicon, head) is >= 0 and var complement)
        {
            head = complement;
        }

        return head;
    }

    /// <summary>The preposition that opens a phrase, -1 when there is none.</summary>
    public static int Preposition(SyntaxTree tree, int head) => tree.Child(head, Dependency.Case) is var found && found >= 0 && found < head ? found : -1;

    /// <summary>Whether a dependent narrows the noun's meaning: adjective, complement, relative, apposition, name.</summary>
    public static bool IsModifier(SyntaxTree tree, int token)
        => tree.Label(token) is Dependency.Amod or Dependency.Nmod or Dependency.NmodPoss or Dependency.Acl or Dependency.AclRelcl or Dependency.Appos
            or Dependency.Compound or Dependency.Flat or Dependency.FlatName or Dependency.Nummod;

    /// <summary>The complement of a noun or number of quantity, -1 when there is none: "de soldats" after "une dizaine", "of them" after "three".</summary>
    public static int Complement(SyntaxTree tree, SyntaxLexicon lexicon, int noun)
    {
        if (noun < 0)
        {
            return -1;
        }

        foreach (var child in tree.Children(noun))
        {
            if (child > noun && tree.Label(child) is Dependency.Nmod or Dependency.Obl
                && Preposition(tree, child) is >= 0 and var preposition && tree.LemmaWord(preposition) == lexicon.Of)
            {
                return child;
            }
        }

        return -1;
    }
}
