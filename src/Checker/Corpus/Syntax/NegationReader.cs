namespace Checker.Corpus.Syntax;

/// <summary>A negation: its cue (the word that decides: pas, jamais, aucun, not), the predicate it turns and the tokens in its scope.</summary>
internal readonly record struct Negation(int Cue, int Predicate, int First, int Last);

/// <summary>
/// Reads whether a clause is negated. "ne … que" is a restriction, "ne" alone negates only after a few verbs (else it is the expletive of "avant qu'il
/// ne parte"), "aucun", "rien" and "personne" negate the clause they are part of, "sans" what it opens.
/// </summary>
internal static class NegationReader
{
    /// <summary>The negation of a clause by its predicate, or null.</summary>
    public static Negation? Of(SyntaxTree tree, SyntaxLexicon lexicon, int predicate)
    {
        var (ne, restriction, word, neither) = (-1, false, -1, -1);
        foreach (var child in tree.Children(predicate))
        {
            var kind = lexicon.Negators[tree.LemmaWord(child)];
            switch (kind)
            {
                case NegatorKind.Particle when IsParticle(tree, child):
                    return Make(tree, child, predicate);
                case NegatorKind.Ne when tree.Upos(child) == Upos.Adv:
                    ne = child;
                    break;
                case NegatorKind.Preposition when child < predicate && tree.Label(child) is Dependency.Case or Dependency.Mark:
                    return Make(tree, child, predicate);
                case NegatorKind.Word when tree.Upos(child) != Upos.Noun && tree.Label(child) is not (Dependency.Conj or Dependency.Cc):
                    word = word < 0 ? child : word;
                    break;
                default:
                    word = word < 0 ? Determiner(tree, lexicon, child) : word;
                    break;
            }

            neither = neither < 0 ? Neither(tree, lexicon, child) : neither;
            restriction |= ne >= 0 && child > ne && Restricts(tree, lexicon, child);
        }

        if (word >= 0)
        {
            return Make(tree, word, predicate);
        }

        if (ne >= 0 && neither >= 0)
        {
            return Make(tree, neither, predicate);
        }

        var verb = ClauseReader.VerbOf(tree, predicate);
        return ne >= 0 && !restriction && (lexicon.BareNegation[tree.LemmaWord(predicate)] || lexicon.BareNegation[tree.LemmaWord(verb)])
            ? Make(tree, ne, predicate)
            : IsSplitTense(tree, predicate) ? Of(tree, lexicon, tree.Head(predicate)) : null;
    }

    /// <summary>Whether a noun is itself negated: "aucun soldat", "no casualties", "sans eau".</summary>
    public static bool NegatesNoun(SyntaxTree tree, SyntaxLexicon lexicon, int noun)
    {
        foreach (var child in tree.Children(noun))
        {
            var kind = lexicon.Negators[tree.LemmaWord(child)];
            if ((kind == NegatorKind.Word && tree.Label(child) is Dependency.Det or Dependency.Advmod)
                || (kind == NegatorKind.Preposition && tree.Label(child) == Dependency.Case && child < noun))
            {
                return true;
            }
        }

        return false;
    }

    // "n'a rien promis" read as a participle governed by the verb "avoir": one compound tense, one negation.
    private static bool IsSplitTense(SyntaxTree tree, int predicate)
        => tree.Label(predicate) == Dependency.Xcomp && tree.Features(predicate) is { VerbForm: VerbForm.Part, Tense: Tense.Past };

    // "plus" without "ne" compares ("plus grand"); "plus" and "point" as nouns or determiners do not negate.
    private static bool IsParticle(SyntaxTree tree, int token)
        => tree.Upos(token) is Upos.Adv or Upos.Part or Upos.Intj && (tree.Features(token).Negative || tree.Lemma(token) != "plus" || HasNe(tree, tree.Head(token)));

    private static bool HasNe(SyntaxTree tree, int predicate)
    {
        foreach (var child in tree.Children(predicate))
        {
            if (tree.Features(child).Negative && tree.Lemma(child) == "ne")
            {
                return true;
            }
        }

        return false;
    }

    // "ne … que deux soldats": the word of restriction opens an argument after the verb, itself no clause.
    private static bool Restricts(SyntaxTree tree, SyntaxLexicon lexicon, int child)
    {
        if (lexicon.Negators[tree.LemmaWord(child)] == NegatorKind.Restriction)
        {
            return true;
        }

        if (ClauseReader.Heads(tree, child) && tree.Label(child) != Dependency.Xcomp)
        {
            return false;
        }

        foreach (var grandchild in tree.Children(child))
        {
            if (grandchild < child && lexicon.Negators[tree.LemmaWord(grandchild)] == NegatorKind.Restriction)
            {
                return true;
            }
        }

        return false;
    }

    // "ni le maire ni le préfet ne sont venus": the coordinator may hang on the verb or on one of the subjects.
    private static int Neither(SyntaxTree tree, SyntaxLexicon lexicon, int child)
    {
        if (tree.Label(child) == Dependency.Cc)
        {
            return lexicon.Negators[tree.LemmaWord(child)] == NegatorKind.Word ? child : -1;
        }

        foreach (var grandchild in tree.Children(child))
        {
            if (tree.Label(grandchild) == Dependency.Cc && lexicon.Negators[tree.LemmaWord(grandchild)] == NegatorKind.Word)
            {
                return grandchild;
            }
        }

        return -1;
    }

    private static int Determiner(SyntaxTree tree, SyntaxLexicon lexicon, int argument)
    {
        if (tree.Label(argument) is not (Dependency.Nsubj or Dependency.NsubjPass or Dependency.Obj or Dependency.Obl or Dependency.OblAgent or Dependency.Iobj))
        {
            return -1;
        }

        foreach (var child in tree.Children(argument))
        {
            if (child < argument && lexicon.Negators[tree.LemmaWord(child)] == NegatorKind.Word && tree.Label(child) is Dependency.Det or Dependency.Amod or Dependency.Advmod)
            {
                return child;
            }
        }

        return -1;
    }

    // The scope is the clause without the clauses beside it: coordinated, inserted and adverbial ones stay outside, complements inside.
    private static Negation Make(SyntaxTree tree, int cue, int predicate)
    {
        var (first, last) = (predicate, predicate);
        foreach (var child in tree.Children(predicate))
        {
            if (tree.Label(child) is Dependency.Conj or Dependency.Parataxis or Dependency.Advcl or Dependency.Punct or Dependency.Cc or Dependency.AclRelcl)
            {
                continue;
            }

            var (left, right) = tree.Subtree(child);
            (first, last) = (Math.Min(first, left), Math.Max(last, right));
        }

        return new Negation(cue, predicate, first, last);
    }
}
