namespace Checker.Corpus.Syntax;

/// <summary>The trained parts of a language, immutable and shared between threads.</summary>
internal sealed class SyntaxModel(
    MorphologicalDictionary dictionary, FunctionWords functionWords, Tagger tagger, Lemmatiser lemmatiser, DependencyParser parser)
{
    public MorphologicalDictionary Dictionary { get; } = dictionary;

    public FunctionWords FunctionWords { get; } = functionWords;

    public Tagger Tagger { get; } = tagger;

    public Lemmatiser Lemmatiser { get; } = lemmatiser;

    public DependencyParser Parser { get; } = parser;

    /// <summary>Tags, lemmatises and parses the sentence whose word spans the frame holds.</summary>
    public void Analyse(SentenceFrame frame, ReadOnlySpan<char> text, ParserState state)
    {
        WordReader.Read(frame, text, Dictionary, FunctionWords);
        Tagger.Tag(frame, text);
        Lemmatiser.Lemmatise(frame, text);
        Parser.Parse(frame, text, state);
    }
}
