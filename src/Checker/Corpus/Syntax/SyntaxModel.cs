namespace Checker.Corpus.Syntax;

/// <summary>The trained parts of a language, immutable and shared between threads.</summary>
internal sealed class SyntaxModel(
    MorphologicalDictionary dictionary, FunctionWords functionWords, Tagger tagger, Lemmatiser lemmatiser, DependencyParser guide,
    DependencyParser parser)
{
    public MorphologicalDictionary Dictionary { get; } = dictionary;

    public FunctionWords FunctionWords { get; } = functionWords;

    public Tagger Tagger { get; } = tagger;

    public Lemmatiser Lemmatiser { get; } = lemmatiser;

    /// <summary>Gets the first parser: it reads the sentence from its end.</summary>
    public DependencyParser Guide { get; } = guide;

    /// <summary>Gets the second parser: it reads forwards and sees what the first found.</summary>
    public DependencyParser Parser { get; } = parser;

    /// <summary>Tags, lemmatises and parses the sentence whose word spans the frame holds; <paramref name="reversed"/> is work space.</summary>
    public void Analyse(SentenceFrame frame, SentenceFrame reversed, ReadOnlySpan<char> text, ParserState state, Preterites? preterites = null)
    {
        WordReader.Read(frame, text, Dictionary, FunctionWords);
        Tagger.Tag(frame, text);
        preterites?.Repair(frame, Tagger);
        Lemmatiser.Lemmatise(frame, text);
        reversed.Reverse(frame);
        Guide.Parse(reversed, text, state);
        frame.TakeGuide(reversed);
        Parser.Parse(frame, text, state);
    }
}
