using Checker.Languages;

namespace Checker.Corpus.Syntax;

/// <summary>Gives a token another class and the lemma that goes with it.</summary>
internal static class Retag
{
    public static void To(SyntaxModel model, Language language, string text, Token token, ref TokenSyntax syntax, int tag)
    {
        var word = token.Span.Of(text);
        var rule = model.Lemmatiser.RuleFor(word, model.Tagger.Tags[tag], model.Dictionary.Find(word));
        (syntax.Tag, syntax.LemmaRule) = ((byte)tag, rule);
        syntax.LemmaWord = SyntaxReader.LemmaWord(model.Lemmatiser.Rules[rule], language.Vocabulary, token, text);
    }
}
