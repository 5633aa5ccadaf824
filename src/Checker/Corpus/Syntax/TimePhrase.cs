namespace Checker.Corpus.Syntax;

/// <summary>
/// Parts a bare English time phrase from the noun before it: a part of a compound stands right before its noun, so that in "sign the deal next week" the deal is no part of
/// "week" but what is signed.
/// </summary>
internal static class TimePhrase
{
    public static void Repair(SyntaxLexicon lexicon, SyntaxModel model, Span<TokenSyntax> syntax, int first, int end)
    {
        var tree = new TreeQuery(model, syntax, first, end);
        for (var time = first + 3; time < end; time++)
        {
            var (adjective, noun, verb) = (time - 1, time - 2, syntax[time].Head);
            if (!lexicon.TimeNouns[syntax[time].LemmaWord] || verb < first || verb >= noun || tree.Upos(verb) != Upos.Verb || syntax[adjective].Head != time || syntax[adjective].Label != Dependency.Amod
                || syntax[noun].Head != time || syntax[noun].Label != Dependency.Compound)
            {
                continue;
            }

            var marked = false;
            for (var i = verb + 1; i < noun; i++)
            {
                if (syntax[i].Head == time)
                {
                    marked |= syntax[i].Label == Dependency.Case;
                    syntax[i].Head = noun;
                }
            }

            (syntax[noun].Head, syntax[noun].Label) = (verb, marked || tree.Child(verb, Dependency.Obj) is >= 0 and var other && other != time ? Dependency.Obl : Dependency.Obj);
            syntax[time].Label = Dependency.Obl;
        }
    }
}
