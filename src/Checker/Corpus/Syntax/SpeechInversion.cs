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
            if (syntax[noun].Label == Dependency.ExplSubj && verb == noun - 1 && verb >= first && lexicon.SpeechVerbs[syntax[verb].LemmaWord]
                && Group(syntax, model, verb, first).Subject < 0)
            {
                // "poursuit-il": no impersonal verb.
                syntax[noun].Label = Dependency.Nsubj;
                continue;
            }

            if (syntax[noun].Label != Dependency.Obj || verb < first || verb > noun || !lexicon.SpeechVerbs[syntax[verb].LemmaWord]
                || model.Tagger.Tags[syntax[noun].Tag].Upos is not (Upos.Noun or Upos.Propn or Upos.Pron))
            {
                continue;
            }

            var (subject, groupStart) = Group(syntax, model, verb, first);
            if (HasPronoun(syntax, verb, noun))
            {
                continue;
            }

            var clause = subject >= 0 && model.Tagger.Tags[syntax[subject].Tag].Morphology.VerbForm == VerbForm.Fin;
            var quoted = clause || (subject >= 0 && FollowsQuotation(text, tokens, groupStart, first));
            if ((subject < 0 || quoted) && (syntax[verb].Label == Dependency.Parataxis || FollowsSign(text, tokens, syntax, groupStart, first)))
            {
                syntax[noun].Label = Dependency.Nsubj;
                if (quoted)
                {
                    // What was said, or a word of it, taken for the subject.
                    syntax[subject].Label = clause ? Dependency.Ccomp : Dependency.Dislocated;
                }
            }
        }
    }

    // "poursuit-il son argument": a subject between verb and noun.
    private static bool HasPronoun(ReadOnlySpan<TokenSyntax> syntax, int verb, int noun)
    {
        for (var i = verb + 1; i < noun; i++)
        {
            if (syntax[i].Head == verb && syntax[i].Label is Dependency.Nsubj or Dependency.ExplSubj)
            {
                return true;
            }
        }

        return false;
    }

    // The subject before the verb, -1 for none, and where the verb's group of auxiliaries and clitics begins.
    private static (int Subject, int Start) Group(ReadOnlySpan<TokenSyntax> syntax, SyntaxModel model, int verb, int first)
    {
        var start = verb;
        for (var i = verb - 1; i >= first; i--)
        {
            if (syntax[i].Head == verb && syntax[i].Label is Dependency.Nsubj or Dependency.NsubjPass or Dependency.ExplSubj)
            {
                return (i, start);
            }

            var upos = model.Tagger.Tags[syntax[i].Tag].Upos;
            if (start == i + 1 && syntax[i].Head == verb && upos is Upos.Aux or Upos.Pron or Upos.Adv)
            {
                start = i;
            }
        }

        return (-1, start);
    }

    private static bool FollowsSign(string text, ReadOnlySpan<Token> tokens, ReadOnlySpan<TokenSyntax> syntax, int start, int first)
        => start > first && tokens[start - 1].Kind == TokenKind.Punctuation && text[tokens[start - 1].Start] is ',' or '»' or '”' or '"' or '–' or '—' or '-'
            && syntax[start - 1].Label == Dependency.Punct;

    private static bool FollowsQuotation(string text, ReadOnlySpan<Token> tokens, int start, int first)
    {
        var sign = start - 1;
        sign -= sign > first && text[tokens[sign].Start] == ',' ? 1 : 0;
        return sign > first && text[tokens[sign].Start] is '»' or '”' or '"';
    }
}
