using Checker.Languages;

namespace Checker.Corpus.Syntax;

/// <summary>
/// Reads as a passive what the parser took for "to be last", "to be first" with a participle behind: in "The dam was last inspected in 2017" something was inspected, and "last" says when.
/// </summary>
internal static class PassiveAdverb
{
    public static void Repair(SyntaxLexicon lexicon, SyntaxModel model, Span<TokenSyntax> syntax, int first, int end)
    {
        var tree = new TreeQuery(model, syntax, first, end);
        for (var verb = first + 2; verb < end; verb++)
        {
            var adverb = verb - 1;
            if (syntax[verb].Head != adverb || !lexicon.PassiveAdverbs[syntax[adverb].LemmaWord] || !tree.IsPastParticiple(verb)
                || tree.Child(adverb, Dependency.Cop) is not (>= 0 and var be) || be > adverb || tree.Class(Upos.Adv) is not (>= 0 and var tag))
            {
                continue;
            }

            (syntax[verb].Head, syntax[verb].Label) = (syntax[adverb].Head, syntax[adverb].Label);
            for (var i = first; i < end; i++)
            {
                if (syntax[i].Head == adverb)
                {
                    syntax[i].Head = verb;
                    syntax[i].Label = syntax[i].Label switch { Dependency.Cop => Dependency.AuxPass, Dependency.Nsubj => Dependency.NsubjPass, var label => label };
                }
            }

            (syntax[adverb].Head, syntax[adverb].Label, syntax[adverb].Tag) = (verb, Dependency.Advmod, (byte)tag);
        }
    }
}
