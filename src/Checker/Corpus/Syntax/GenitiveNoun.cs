using Checker.Languages;

namespace Checker.Corpus.Syntax;

/// <summary>
/// Reads as a noun the English "-ing" right behind a genitive that the tagger took for a verb: "the judge's ruling", "the company's earnings". It takes the owner's place in the clause.
/// </summary>
internal static class GenitiveNoun
{
    public static void Repair(SyntaxModel model, Language language, string text, ReadOnlySpan<Token> tokens, Span<TokenSyntax> syntax, int first, int end)
    {
        var tree = new TreeQuery(model, syntax, first, end);
        for (var noun = first + 2; noun < end; noun++)
        {
            var owner = syntax[noun - 1].Head;
            if (tree.Upos(noun) != Upos.Verb || tree.Upos(noun - 1) != Upos.Part || syntax[noun - 1].Label != Dependency.Case || owner < first || owner >= noun
                || !(syntax[noun].Head == owner || (syntax[noun].Head == syntax[owner].Head && syntax[owner].Head > noun)) || tree.Child(noun, Dependency.Obj) >= 0
                || !tokens[noun].Span.Of(text).EndsWith("ing", StringComparison.OrdinalIgnoreCase) || tree.Class(Upos.Noun) is not (>= 0 and var tag))
            {
                continue;
            }

            (syntax[noun].Head, syntax[noun].Label) = (syntax[owner].Head, syntax[owner].Label);
            (syntax[owner].Head, syntax[owner].Label) = (noun, Dependency.NmodPoss);
            for (var i = noun + 1; i < end; i++)
            {
                syntax[i].Head = syntax[i].Head == owner ? noun : syntax[i].Head;
            }

            if (syntax[noun].Label == Dependency.NsubjPass && tree.Child(syntax[noun].Head, Dependency.AuxPass) < 0)
            {
                syntax[noun].Label = Dependency.Nsubj;
            }

            Retag.To(model, language, text, tokens[noun], ref syntax[noun], tag);
        }
    }
}
