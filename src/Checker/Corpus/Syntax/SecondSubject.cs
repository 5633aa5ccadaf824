namespace Checker.Corpus.Syntax;

/// <summary>
/// Gives a relative clause back the object that the parser took for a second subject of the main verb: "The soldiers who attacked the base have fled" has one subject, and a verb right before
/// a bare noun phrase has an object.
/// </summary>
internal static class SecondSubject
{
    public static void Repair(SyntaxLexicon lexicon, SyntaxModel model, string text, ReadOnlySpan<Token> tokens, Span<TokenSyntax> syntax, int first, int end)
    {
        var tree = new TreeQuery(model, syntax, first, end);
        FreeMainVerb(tree, text, tokens, syntax, first, end);
        for (var noun = first + 1; noun < end; noun++)
        {
            var verb = syntax[noun].Head;
            if (verb <= noun || !IsSubject(syntax[noun].Label) || !tree.IsNominal(noun) || tree.Child(noun, Dependency.Case) >= 0)
            {
                continue;
            }

            if (syntax[verb].Label == Dependency.Ccomp && MainVerb(lexicon, tree, syntax, noun, verb, first) is >= 0 and var missing)
            {
                var clause = syntax[verb].Head;
                (syntax[verb].Head, syntax[verb].Label) = (syntax[missing].Head, syntax[missing].Label);
                (syntax[missing].Head, syntax[missing].Label) = (verb, tree.Child(verb, Dependency.AuxPass) >= 0 ? Dependency.NsubjPass : Dependency.Nsubj);
                (syntax[noun].Head, syntax[noun].Label) = (clause, Dependency.Obj);
                for (var i = verb + 1; i < end; i++)
                {
                    syntax[i].Head = syntax[i].Head == missing ? verb : syntax[i].Head;
                }

                continue;
            }

            var subject = tree.Child(verb, Dependency.Nsubj, Dependency.NsubjPass);
            var relative = subject < noun ? tree.Child(subject, Dependency.AclRelcl, Dependency.Acl) : -1;
            if (relative > subject && relative < noun && tree.Upos(relative) == Upos.Verb && tree.Child(relative, Dependency.Obj) < 0
                && tree.Child(relative, Dependency.Nsubj) is >= 0 and var pronoun && tree.Upos(pronoun) == Upos.Pron && pronoun < relative && tree.PhraseBegins(relative + 1, noun))
            {
                (syntax[noun].Head, syntax[noun].Label) = (relative, Dependency.Obj);
                syntax[subject].Label = tree.Child(verb, Dependency.AuxPass) >= 0 ? Dependency.NsubjPass : Dependency.Nsubj;
            }
        }
    }

    // "The shares, which rose in March, fell in June": behind the comma that ends the relative clause stands the main verb.
    private static void FreeMainVerb(TreeQuery tree, string text, ReadOnlySpan<Token> tokens, Span<TokenSyntax> syntax, int first, int end)
    {
        for (var verb = first + 4; verb < end; verb++)
        {
            var clause = syntax[verb].Head;
            if (clause < first || clause > verb || syntax[clause].Label != Dependency.AclRelcl || !IsComma(text, tokens[verb - 1])
                || syntax[verb].Label is not (Dependency.Advcl or Dependency.Conj or Dependency.Parataxis or Dependency.Ccomp) || !(tree.Tag(verb) is { Upos: Upos.Verb, Morphology.VerbForm: VerbForm.Fin } || (tree.IsPastParticiple(verb) && tree.Child(verb, Dependency.Aux, Dependency.AuxPass) < 0))
                || tree.Child(verb, Dependency.Nsubj, Dependency.NsubjPass) >= 0 || tree.Child(verb, Dependency.Mark, Dependency.Cc) >= 0)
            {
                continue;
            }

            var noun = syntax[clause].Head;
            if (noun < first || noun + 1 >= clause || syntax[noun].Label != Dependency.Root || !tree.IsNominal(noun) || tree.Child(noun, Dependency.Cop, Dependency.Nsubj) >= 0 || !IsComma(text, tokens[noun + 1]))
            {
                continue;
            }

            (syntax[verb].Head, syntax[verb].Label) = (syntax[noun].Head, syntax[noun].Label);
            (syntax[noun].Head, syntax[noun].Label) = (verb, Dependency.Nsubj);
            syntax[verb].Tag = tree.IsPastParticiple(verb) && tree.Finite >= 0 ? (byte)tree.Finite : syntax[verb].Tag;
            for (var i = verb + 1; i < end; i++)
            {
                syntax[i].Head = syntax[i].Head == noun ? verb : syntax[i].Head;
            }
        }
    }

    private static bool IsComma(string text, Token token) => token.Length == 1 && text[token.Start] == ',';

    // The sentence's only noun, whose relative clause swallowed the main verb as what is said or thought there, though its own verb says nothing: "The rebels who seized [the town have left]".
    private static int MainVerb(SyntaxLexicon lexicon, TreeQuery tree, ReadOnlySpan<TokenSyntax> syntax, int noun, int verb, int first)
    {
        var clause = syntax[verb].Head;
        if (clause < first || clause >= noun || lexicon.SpeechVerbs[syntax[clause].LemmaWord] || syntax[clause].Label != Dependency.AclRelcl || tree.Child(clause, Dependency.Obj) >= 0
            || tree.Child(verb, Dependency.Mark) >= 0 || tree.Child(verb, Dependency.Aux, Dependency.AuxPass) < 0 || !tree.PhraseBegins(clause + 1, noun))
        {
            return -1;
        }

        var root = syntax[clause].Head;
        return root >= first && root < clause && syntax[root].Label == Dependency.Root && tree.IsNominal(root) && tree.Child(root, Dependency.Cop, Dependency.Nsubj) < 0 ? root : -1;
    }

    private static bool IsSubject(Dependency label) => label is Dependency.Nsubj or Dependency.NsubjPass;
}
