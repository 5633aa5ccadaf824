namespace Checker.Corpus.Syntax;

/// <summary>
/// Ties what compares a number to its place. English "more than" belongs to the number ("more than 800 soldiers": the soldiers are the subject); a French adverb of quantity stands for
/// the noun it counts ("près de 500 élèves ont manifesté": treebanks make "près" the subject, and readers pass through it).
/// </summary>
internal static class ComparedNumber
{
    public static void Repair(SyntaxLexicon lexicon, SyntaxModel model, Span<TokenSyntax> syntax, int first, int end)
    {
        for (var i = first; i + 2 < end; i++)
        {
            if (lexicon.Comparatives[syntax[i].LemmaWord] && syntax[i + 1].LemmaWord == lexicon.Than)
            {
                Than(model, syntax, i, first, end);
            }
            else if (syntax[i].Label == Dependency.Advmod && syntax[i + 1].LemmaWord == lexicon.Of && lexicon.QuantityNouns[syntax[i].LemmaWord] && lexicon.Of != 0)
            {
                Adverb(lexicon, model, syntax, i, end);
            }
        }
    }

    private static void Than(SyntaxModel model, Span<TokenSyntax> syntax, int more, int first, int end)
    {
        var number = more + 2;
        var noun = syntax[number].Head;
        if (Upos(model, syntax, number) != Syntax.Upos.Num || syntax[number].Label != Dependency.Nummod || noun <= number || syntax[more].Head == number)
        {
            return;
        }

        // What the noun stands in takes the place of "more" and all that hung on it ("more than thirty years old": of "old").
        var phrase = noun;
        while (phrase != more + 1 && syntax[phrase].Head >= first && syntax[phrase].Head != more)
        {
            phrase = syntax[phrase].Head;
        }

        if (phrase == more + 1)
        {
            return;
        }

        var above = noun;
        if (syntax[phrase].Head == more)
        {
            above = phrase;
            (syntax[phrase].Head, syntax[phrase].Label) = (syntax[more].Head, syntax[more].Label);
        }

        for (var i = first; i < end; i++)
        {
            syntax[i].Head = syntax[i].Head == more && i != more + 1 ? above : syntax[i].Head;
        }

        (syntax[more].Head, syntax[more].Label) = (number, Dependency.Advmod);
        (syntax[more + 1].Head, syntax[more + 1].Label) = (more, Dependency.Fixed);
    }

    private static void Adverb(SyntaxLexicon lexicon, SyntaxModel model, Span<TokenSyntax> syntax, int adverb, int end)
    {
        var verb = syntax[adverb].Head;
        var (counted, finite, passive) = (false, verb > adverb && model.Tagger.Tags[syntax[verb].Tag].Morphology.VerbForm == VerbForm.Fin, false);
        for (var i = adverb + 1; i < end && verb > adverb; i++)
        {
            if (i < verb && Upos(model, syntax, i) == Syntax.Upos.Punct)
            {
                return;
            }

            var head = syntax[i].Head;
            counted |= (syntax[i].Label == Dependency.Nummod && head > i && syntax[head].Head == adverb) || (head == adverb && lexicon.QuantityNouns[syntax[i].LemmaWord]);
            if (head == verb)
            {
                if (syntax[i].Label is Dependency.Nsubj or Dependency.NsubjPass or Dependency.ExplSubj or Dependency.Csubj)
                {
                    return;
                }

                passive |= syntax[i].Label == Dependency.AuxPass;
                finite |= i < verb && syntax[i].Label is Dependency.Aux or Dependency.AuxPass or Dependency.Cop && model.Tagger.Tags[syntax[i].Tag].Morphology.VerbForm == VerbForm.Fin;
            }
        }

        if (counted && finite)
        {
            syntax[adverb].Label = passive ? Dependency.NsubjPass : Dependency.Nsubj;
        }
    }

    private static Upos Upos(SyntaxModel model, ReadOnlySpan<TokenSyntax> syntax, int token) => model.Tagger.Tags[syntax[token].Tag].Upos;
}
