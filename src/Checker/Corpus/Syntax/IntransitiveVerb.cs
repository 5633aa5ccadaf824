namespace Checker.Corpus.Syntax;

/// <summary>
/// Makes a subject of the object of a verb that takes none (list "syntax-intransitive-verbs", and French passives): French lets such verbs stand before their subject ("où figurent trois
/// noms", "le 13 avril débutera un procès", "il reste deux blessés", "ont été arrêtés trois suspects").
/// </summary>
internal static class IntransitiveVerb
{
    public static void Repair(SyntaxLexicon lexicon, SyntaxModel model, ReadOnlySpan<Token> tokens, Span<TokenSyntax> syntax, int first, int end)
    {
        var tree = new TreeQuery(model, syntax, first, end);
        for (var noun = first; noun < end; noun++)
        {
            var verb = syntax[noun].Head;
            if (syntax[noun].Label != Dependency.Obj || verb < first || verb > noun || tree.Upos(verb) != Upos.Verb
                || tree.Upos(noun) is not (Upos.Noun or Upos.Propn) || tree.Tag(verb).Morphology.VerbForm == VerbForm.Inf || lexicon.TimeNouns[syntax[noun].LemmaWord])
            {
                continue;
            }

            var passive = tree.Child(verb, Dependency.AuxPass) >= 0;
            if (!lexicon.IntransitiveVerbs[syntax[verb].LemmaWord] && !(passive && lexicon.Impersonal != 0))
            {
                continue;
            }

            // An impersonal "il" and a day give way, any other subject stays.
            var subject = tree.Child(verb, Dependency.Nsubj, Dependency.NsubjPass);
            var impersonal = subject >= 0 && subject < verb && lexicon.Impersonal != 0 && tokens[subject].Word == lexicon.Impersonal;
            var day = subject >= 0 && subject < verb && lexicon.TimeNouns[syntax[subject].LemmaWord];
            if (subject < 0 || impersonal || day)
            {
                syntax[noun].Label = passive ? Dependency.NsubjPass : Dependency.Nsubj;
                if (subject >= 0)
                {
                    syntax[subject].Label = day ? Dependency.Obl : Dependency.ExplSubj;
                }
            }
        }
    }
}
