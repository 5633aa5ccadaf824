using Checker.Corpus.Syntax;
using Checker.Languages;

namespace Checker.Corpus;

/// <summary>Makes passages: tokens, sentences and their marks.</summary>
internal static class PassageReader
{
    /// <summary>Reads one stretch of a document as a passage of the given language; the block is body until it is classified.</summary>
    public static Passage Read(Document document, Language language, TextSpan span)
    {
        List<Token> tokens = [];
        List<Sentence> sentences = [];
        language.Tokeniser.Tokenise(document.Text, span, tokens);
        SentenceSplitter.Split(document.Text, tokens, 0, sentences);
        Block block = new(span, BlockLabel.Body, 1, BlockLabel.Boilerplate, [], language.Code);
        return new Passage(document, language, span, tokens, 0, sentences, block);
    }

    /// <summary>Reads a text as one passage, and if so said as one sentence, for a test or a measuring program.</summary>
    public static Passage Read(string text, string language, bool wholeSentence = false)
    {
        Passage passage = Read(new Document("text", text) { Language = language }, Language.Get(language), new TextSpan(0, text.Length));
        if (wholeSentence && passage.Sentences is List<Sentence> sentences && sentences.Count > 1)
        {
            int end = sentences[^1].End;
            sentences.Clear();
            sentences.Add(new Sentence(0, end));
        }

        return passage;
    }
}
