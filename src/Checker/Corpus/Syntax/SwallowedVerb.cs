namespace Checker.Corpus.Syntax;

/// <summary>
/// Frees a verb that the parser took for the participle of its own object, for English participles look like the past. A noun without copula has no subject ("The storm threatened oil
/// installations"), and no bare noun follows another without sign or preposition ("Dozens of farmers blocked roads"): the participle between the two is the verb of both.
/// </summary>
internal static class SwallowedVerb
{
    public static void Repair(SyntaxModel model, Span<TokenSyntax> syntax, int first, int end)
    {
        for (var verb = first + 1; verb < end; verb++)
        {
            var noun = syntax[verb].Head;
            if (noun <= verb || syntax[verb].Label != Dependency.Amod || Tag(model, syntax, verb) is not { Upos: Upos.Verb, Morphology: { VerbForm: VerbForm.Part, Tense: Tense.Past } }
                || !IsNominal(model, syntax, noun))
            {
                continue;
            }

            if (OwnSubject(model, syntax, verb, noun, first))
            {
                // What has a subject is no adjective: "The union rejected wage cuts".
                (syntax[verb].Head, syntax[verb].Label) = (syntax[noun].Head, syntax[noun].Label);
                (syntax[noun].Head, syntax[noun].Label) = (verb, Dependency.Obj);
                for (var i = first; i < end; i++)
                {
                    syntax[i].Head = syntax[i].Head == noun && (i < verb || syntax[i].Label == Dependency.Punct) ? verb : syntax[i].Head;
                }

                continue;
            }

            var (subject, bare) = Dependents(model, syntax, verb, noun, first, end);
            if (!bare)
            {
                continue;
            }

            if (subject >= 0 && IsSubjectOf(model, syntax, subject, verb, first))
            {
                (syntax[verb].Head, syntax[verb].Label) = (syntax[noun].Head, syntax[noun].Label);
            }
            else if (subject < 0 && IsRootBefore(model, syntax, syntax[noun].Head, verb, first, end))
            {
                subject = syntax[noun].Head;
                (syntax[verb].Head, syntax[verb].Label) = (syntax[subject].Head, Dependency.Root);
                (syntax[subject].Head, syntax[subject].Label) = (verb, Dependency.Nsubj);
            }
            else
            {
                continue;
            }

            (syntax[noun].Head, syntax[noun].Label) = (verb, Dependency.Obj);
            for (var i = first; i < end; i++)
            {
                var clausal = syntax[i].Label is Dependency.Punct or Dependency.Advcl or Dependency.Obl or Dependency.Parataxis
                    || (syntax[i].Label == Dependency.Conj && Tag(model, syntax, i).Upos == Upos.Verb);
                var moves = syntax[i].Head == noun ? i < verb || (i > noun && clausal) : syntax[i].Head == subject && i > verb;
                syntax[i].Head = moves ? verb : syntax[i].Head;
            }

            var past = model.Tagger.Finite(Tense.Past);
            syntax[verb].Tag = past >= 0 ? (byte)past : syntax[verb].Tag;
        }
    }

    // A noun before the participle as its subject, nothing in the noun's phrase before it, and neither copula nor subject of the noun itself.
    private static bool OwnSubject(SyntaxModel model, ReadOnlySpan<TokenSyntax> syntax, int verb, int noun, int first)
    {
        var found = false;
        for (var i = first; i < noun; i++)
        {
            found |= i < verb && syntax[i].Head == verb && syntax[i].Label == Dependency.Nsubj && IsNominal(model, syntax, i);
            if (syntax[i].Head == noun && (syntax[i].Label is Dependency.Nsubj or Dependency.NsubjPass or Dependency.Cop or Dependency.Case || (i < verb && syntax[i].Label is Dependency.Det or Dependency.NmodPoss or Dependency.Nummod)))
            {
                return false;
            }
        }

        return found;
    }

    // The noun's subject, -1 for none, and whether nothing else stands before the verb's place that makes the noun a phrase or a predicate of its own.
    private static (int Subject, bool Bare) Dependents(SyntaxModel model, ReadOnlySpan<TokenSyntax> syntax, int verb, int noun, int first, int end)
    {
        var subject = -1;
        for (var i = first; i < end; i++)
        {
            if (syntax[i].Head == verb && syntax[i].Label != Dependency.Advmod)
            {
                return (-1, false);
            }

            if (syntax[i].Head != noun)
            {
                continue;
            }

            switch (syntax[i].Label)
            {
                case Dependency.Nsubj when subject < 0 && i < verb && IsNominal(model, syntax, i):
                    subject = i;
                    break;
                case Dependency.Nsubj or Dependency.NsubjPass or Dependency.Cop or Dependency.Aux or Dependency.AuxPass or Dependency.Expl:
                case Dependency.Case or Dependency.Cc or Dependency.Det or Dependency.NmodPoss or Dependency.Nummod or Dependency.Amod when i < verb:
                    return (-1, false);
            }
        }

        return (subject, true);
    }

    // A single thing bare of article, number and owner is no subject ("locally owned bar"), but a name, a pronoun or several things are; no sign parts it from the verb.
    private static bool IsSubjectOf(SyntaxModel model, ReadOnlySpan<TokenSyntax> syntax, int subject, int verb, int first)
    {
        var determined = Tag(model, syntax, subject) is not { Upos: Upos.Noun, Morphology.Number: Number.Sing };
        for (var i = first; i < verb; i++)
        {
            determined |= syntax[i].Head == subject && i < subject && syntax[i].Label is Dependency.Det or Dependency.NmodPoss or Dependency.Nummod or Dependency.Compound;
            if (i > subject && syntax[i].Label == Dependency.Punct)
            {
                return false;
            }
        }

        return determined;
    }

    // The sentence is that noun's, no clause of its own, and no sign parts it from the verb.
    private static bool IsRootBefore(SyntaxModel model, ReadOnlySpan<TokenSyntax> syntax, int noun, int verb, int first, int end)
    {
        if (noun < first || noun > verb || syntax[noun].Label != Dependency.Root || !IsNominal(model, syntax, noun))
        {
            return false;
        }

        for (var i = first; i < end; i++)
        {
            if ((i > noun && i < verb && syntax[i].Label == Dependency.Punct)
                || (syntax[i].Head == noun && syntax[i].Label is Dependency.Case or Dependency.Cop or Dependency.Nsubj or Dependency.NsubjPass or Dependency.Expl or Dependency.Aux or Dependency.AuxPass))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsNominal(SyntaxModel model, ReadOnlySpan<TokenSyntax> syntax, int token) => Tag(model, syntax, token).Upos is Upos.Noun or Upos.Propn or Upos.Pron;

    private static RichTag Tag(SyntaxModel model, ReadOnlySpan<TokenSyntax> syntax, int token) => model.Tagger.Tags[syntax[token].Tag];
}
