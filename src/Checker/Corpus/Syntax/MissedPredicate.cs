namespace Checker.Corpus.Syntax;

/// <summary>
/// Gives a sentence the verb that the parser hung on its subject: a noun is no root of a sentence where a verb with an object follows it ("Police arrested two suspects", for a
/// passive participle takes none; English, whose participles look like the past), or a finite verb without any relative pronoun ("Soldats et miliciens se sont affrontés").
/// </summary>
internal static class MissedPredicate
{
    public static void Repair(SyntaxLexicon lexicon, SyntaxModel model, Span<TokenSyntax> syntax, int first, int end)
    {
        for (var verb = first + 1; verb < end; verb++)
        {
            var noun = syntax[verb].Head;

            // "The number of victims rose": behind the complement of the subject, whose participle it would be.
            while (lexicon.PastIsParticiple && noun >= first && noun < verb && syntax[noun].Label == Dependency.Nmod && syntax[noun].Head < noun
                && Upos(model, syntax, noun) is Syntax.Upos.Noun or Syntax.Upos.Propn)
            {
                noun = syntax[noun].Head;
            }

            if (noun < first || noun > verb || syntax[noun].Label != Dependency.Root || Upos(model, syntax, noun) is not (Syntax.Upos.Noun or Syntax.Upos.Propn)
                || Upos(model, syntax, verb) != Syntax.Upos.Verb || !IsPredicate(lexicon, model, syntax, noun, verb, end))
            {
                continue;
            }

            (syntax[verb].Head, syntax[verb].Label) = (syntax[noun].Head, Dependency.Root);
            (syntax[noun].Head, syntax[noun].Label) = (verb, Dependency.Nsubj);
            for (var i = first; i < end; i++)
            {
                if (syntax[i].Head == noun && (i > verb || (i < noun && syntax[i].Label is Dependency.Advmod or Dependency.Obl or Dependency.Punct)))
                {
                    syntax[i].Head = verb;
                }
            }

            if (Features(model, syntax, verb).VerbForm == VerbForm.Part && model.Tagger.Finite(Tense.Past) is >= 0 and var past && !HasAuxiliary(syntax, verb, first, end))
            {
                syntax[verb].Tag = (byte)past;
            }

            return;
        }
    }

    private static bool IsPredicate(SyntaxLexicon lexicon, SyntaxModel model, ReadOnlySpan<TokenSyntax> syntax, int noun, int verb, int end)
    {
        var features = Features(model, syntax, verb);
        var (obj, finite) = (false, features.VerbForm == VerbForm.Fin);
        for (var i = noun + 1; i < end; i++)
        {
            if (i < verb && (Features(model, syntax, i).PronType == PronType.Rel || Upos(model, syntax, i) is Syntax.Upos.Sconj or Syntax.Upos.Punct))
            {
                return false;
            }

            if (syntax[i].Head == verb)
            {
                if (syntax[i].Label is Dependency.Nsubj or Dependency.NsubjPass or Dependency.OblAgent or Dependency.Mark)
                {
                    return false;
                }

                obj |= i > verb && syntax[i].Label == Dependency.Obj;
                finite |= i < verb && syntax[i].Label is Dependency.Aux or Dependency.AuxPass && Features(model, syntax, i).VerbForm == VerbForm.Fin;
            }
        }

        return syntax[verb].Label switch
        {
            Dependency.AclRelcl => finite,
            Dependency.Acl => finite || (obj && lexicon.PastIsParticiple && features is { VerbForm: VerbForm.Part, Tense: Tense.Past } && !lexicon.GivingVerbs[syntax[verb].LemmaWord]),
            _ => false,
        };
    }

    private static bool HasAuxiliary(ReadOnlySpan<TokenSyntax> syntax, int verb, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (syntax[i].Head == verb && syntax[i].Label is Dependency.Aux or Dependency.AuxPass)
            {
                return true;
            }
        }

        return false;
    }

    private static Upos Upos(SyntaxModel model, ReadOnlySpan<TokenSyntax> syntax, int token) => model.Tagger.Tags[syntax[token].Tag].Upos;

    private static Morphology Features(SyntaxModel model, ReadOnlySpan<TokenSyntax> syntax, int token) => model.Tagger.Tags[syntax[token].Tag].Morphology;
}
