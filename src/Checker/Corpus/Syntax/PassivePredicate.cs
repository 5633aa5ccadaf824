using Checker.Languages;

namespace Checker.Corpus.Syntax;

/// <summary>
/// Reads as a passive what the parser took for a predicate of "to be": every past participle, and those tagged as adjectives whose verb is one whose passive tells an event ("Two civilians were
/// wounded", "the road was blocked"). Other adjectives stay what they are ("was interested", "was tired").
/// </summary>
internal static class PassivePredicate
{
    public static void Repair(SyntaxLexicon lexicon, SyntaxModel model, Language language, string text, ReadOnlySpan<Token> tokens, Span<TokenSyntax> syntax, int first, int end)
    {
        var tree = new TreeQuery(model, syntax, first, end);
        for (var word = first + 1; word < end; word++)
        {
            if (tree.Child(word, Dependency.Cop) is not (>= 0 and var be) || be > word)
            {
                continue;
            }

            if (tree.Upos(word) == Upos.Adj && tree.PastParticiple is >= 0 and var tag && IsParticiple(model.Dictionary, tokens[word].Span.Of(text)))
            {
                var before = syntax[word];
                Retag.To(model, language, text, tokens[word], ref syntax[word], tag);
                syntax[word] = lexicon.PassiveVerbs[syntax[word].LemmaWord] ? syntax[word] : before;
            }

            if (!tree.IsPastParticiple(word))
            {
                continue;
            }

            for (var i = first; i < end; i++)
            {
                if (syntax[i].Head == word)
                {
                    syntax[i].Label = syntax[i].Label switch { Dependency.Cop => Dependency.AuxPass, Dependency.Nsubj => Dependency.NsubjPass, var label => label };
                }
            }
        }
    }

    private static bool IsParticiple(MorphologicalDictionary dictionary, ReadOnlySpan<char> form)
    {
        var known = false;
        foreach (var reading in dictionary.Readings(dictionary.Find(form)))
        {
            known |= RichTag.Unpack(reading.Tag) is { Upos: Upos.Verb, Morphology.VerbForm: VerbForm.Part };
        }

        return known;
    }
}
