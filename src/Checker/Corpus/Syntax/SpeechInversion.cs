namespace Checker.Corpus.Syntax;

/// <summary>
/// Repairs subjects that stand after a verb of speech ("…, a déclaré le colonel", "said the minister"): treebanks hold few of them and the parser
/// reads them as objects. A noun that is the object of such a verb without subject, the verb group following a sign or being an insertion, is its subject.
/// </summary>
internal static class SpeechInversion
{
    public static void Repair(SyntaxLexicon lexicon, SyntaxModel model, string text, ReadOnlySpan<Token> tokens, Span<TokenSyntax> syntax, int first, int end)
    {
        for (var noun = first; noun < end; noun++)
        {
            var verb = syntax[noun].Head;
            if (syntax[noun].Label != Dependency.Obj || verb < first || verb > noun || !lexicon.SpeechVerbs[syntax[verb].LemmaWord]
                || model.Tagger.Tags[syntax[noun].Tag].Upos is not (Upos.Noun or Upos.Propn or Upos.Pron))
            {
                continue;
            }

            var (subject, groupStart) = Group(syntax, model, verb, first);
            if (!subject && (syntax[verb].Label == Dependency.Parataxis || FollowsSign(text, tokens, syntax, groupStart, first)))
            {
                syntax[noun].Label = Dependency.Nsubj;
            }
        }
    }

    // Whether the verb has a subject before it, and where its group of auxiliaries and clitics begins.
    private static (bool Subject, int Start) Group(ReadOnlySpan<TokenSyntax> syntax, SyntaxModel model, int verb, int first)
    {
        var start = verb;
        for (var i = verb - 1; i >= first; i--)
        {
            if (syntax[i].Head == verb && syntax[i].Label is Dependency.Nsubj or Dependency.NsubjPass or Dependency.ExplSubj)
            {
                return (true, start);
            }

            var upos = model.Tagger.Tags[syntax[i].Tag].Upos;
            if (start == i + 1 && syntax[i].Head == verb && upos is Upos.Aux or Upos.Pron or Upos.Adv)
            {
                start = i;
            }
        }

        return (false, start);
    }

    private static bool FollowsSign(string text, ReadOnlySpan<Token> tokens, ReadOnlySpan<TokenSyntax> syntax, int start, int first)
        => start > first && tokens[start - 1].Kind == TokenKind.Punctuation && text[tokens[start - 1].Start] is ',' or '»' or '”' or '"' or '–' or '—' or '-'
            && syntax[start - 1].Label == Dependency.Punct;
}
