namespace Checker.Corpus.Syntax;

/// <summary>What a clause is to the sentence.</summary>
internal enum ClauseKind : byte { Main, Complement, Adverbial, Relative, Participle, Coordinate, Inserted, Open }

/// <summary>A clause: its predicate, the finite or governing verb, its kind, the predicate it depends on (-1 for a main clause) and the tokens it spans.</summary>
internal readonly record struct Clause(int Predicate, int Verb, ClauseKind Kind, int Parent, int First, int Last);

/// <summary>Cuts sentences into clauses. The predicate is the content word (a noun or adjective with its copula, or a verb); nested clauses are clauses of their own.</summary>
internal static class ClauseReader
{
    /// <summary>The predicate of the innermost clause that a token belongs to.</summary>
    public static int PredicateOf(SyntaxTree tree, int token)
    {
        while (tree.Head(token) >= 0 && !Heads(tree, token))
        {
            token = tree.Head(token);
        }

        return token;
    }

    /// <summary>The clause whose predicate is <paramref name="predicate"/>.</summary>
    public static Clause Read(SyntaxTree tree, int predicate)
    {
        var (first, last) = tree.Subtree(predicate);
        var parent = tree.Head(predicate) < 0 ? -1 : PredicateOf(tree, tree.Head(predicate));
        return new Clause(predicate, VerbOf(tree, predicate), KindOf(tree, predicate), parent, first, last);
    }

    /// <summary>Appends the clauses of a sentence in the order of their predicates.</summary>
    public static void Read(SyntaxTree tree, Sentence sentence, List<Clause> clauses)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (tree.Head(i) < 0 || Heads(tree, i))
            {
                clauses.Add(Read(tree, i));
            }
        }
    }

    /// <summary>The verb that carries tense and mood: the first finite auxiliary or copula, else the predicate.</summary>
    public static int VerbOf(SyntaxTree tree, int predicate)
    {
        var verb = predicate;
        foreach (var child in tree.Children(predicate))
        {
            if (tree.Label(child) is Dependency.Aux or Dependency.AuxPass or Dependency.Cop
                && (tree.Features(child).VerbForm == VerbForm.Fin || (verb == predicate && tree.Upos(predicate) != Upos.Verb)))
            {
                verb = child;
                if (tree.Features(child).VerbForm == VerbForm.Fin)
                {
                    break;
                }
            }
        }

        return verb;
    }

    /// <summary>Whether a token is the predicate of a clause.</summary>
    public static bool Heads(SyntaxTree tree, int token) => tree.Label(token) switch
    {
        Dependency.Root or Dependency.Ccomp or Dependency.Csubj or Dependency.Advcl or Dependency.AclRelcl or Dependency.Parataxis => true,
        Dependency.Acl or Dependency.Xcomp => IsVerbal(tree, token),
        Dependency.Conj or Dependency.Appos or Dependency.Nmod or Dependency.Dislocated => IsVerbal(tree, token) && !SharesAuxiliary(tree, token),
        _ => false,
    };

    private static bool IsVerbal(SyntaxTree tree, int token)
        => tree.Upos(token) is Upos.Verb or Upos.Aux || tree.Child(token, Dependency.Cop) >= 0;

    // A coordinated participle without auxiliary of its own still is a second predicate: only nominal conjuncts tagged as verbs are left out.
    private static bool SharesAuxiliary(SyntaxTree tree, int token)
        => tree.Label(token) == Dependency.Conj && tree.Head(token) >= 0 && tree.Upos(tree.Head(token)) is Upos.Noun or Upos.Propn && tree.Child(token, Dependency.Nsubj) < 0;

    private static ClauseKind KindOf(SyntaxTree tree, int token) => tree.Label(token) switch
    {
        Dependency.Ccomp or Dependency.Csubj => ClauseKind.Complement,
        Dependency.Advcl => ClauseKind.Adverbial,
        Dependency.AclRelcl => ClauseKind.Relative,
        Dependency.Acl => ClauseKind.Participle,
        Dependency.Xcomp => ClauseKind.Open,
        Dependency.Conj => ClauseKind.Coordinate,
        Dependency.Parataxis or Dependency.Appos or Dependency.Dislocated or Dependency.Nmod => ClauseKind.Inserted,
        _ => ClauseKind.Main,
    };
}
