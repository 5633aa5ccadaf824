using Checker.Languages;

namespace Checker.Corpus.Syntax;

/// <summary>
/// Reads as a passive a participle that the tagger took for an adjective behind "to be", where its verb is one whose passive tells an event: "Two civilians were wounded",
/// "the road was blocked". Others stay what they are ("was interested", "was tired").
/// </summary>
internal static class PassivePredicate
{
    public static void Repair(SyntaxLexicon lexicon, SyntaxModel model, Language language, string text, ReadOnlySpan<Token> tokens, Span<TokenSyntax> syntax, int first, int end)
    {
        var tree = new TreeQuery(model, syntax, first, end);
        for (var word = first + 1; word < end; word++)
        {
            if (tree.Upos(word) != Upos.Adj || tree.Child(word, Dependency.Cop) is not (>= 0 and var be) || be > word || tree.PastParticiple is not (>= 0 and var tag))
            {
                continue;
            }

            var form = tokens[word].Span.Of(text);
            var rule = model.Lemmatiser.RuleFor(form, model.Tagger.Tags[tag], model.Dictionary.Find(form));
            var lemma = SyntaxReader.LemmaWord(model.Lemmatiser.Rules[rule], language.Vocabulary, tokens[word], text);
            if (!lexicon.PassiveVerbs[lemma] || !IsParticiple(model.Dictionary, form))
            {
                continue;
            }

            (syntax[word].Tag, syntax[word].LemmaRule, syntax[word].LemmaWord) = ((byte)tag, rule, lemma);
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
