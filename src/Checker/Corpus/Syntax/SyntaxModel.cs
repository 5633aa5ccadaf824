namespace Checker.Corpus.Syntax;

/// <summary>The trained parts of a language, immutable and shared between threads.</summary>
internal sealed class SyntaxModel(
    MorphologicalDictionary dictionary, FunctionWords functionWords, Tagger scout, Tagger tagger, Lemmatiser lemmatiser, DependencyParser guide,
    DependencyParser parser)
{
    public MorphologicalDictionary Dictionary { get; } = dictionary;

    public FunctionWords FunctionWords { get; } = functionWords;

    /// <summary>Gets the first tagger, which reads the sentence from its end; the second sees what it found. Languages trained without one have none.</summary>
    public Tagger Scout { get; } = scout;

    public Tagger Tagger { get; } = tagger;

    public Lemmatiser Lemmatiser { get; } = lemmatiser;

    /// <summary>Gets the first parser: it reads the sentence from its end.</summary>
    public DependencyParser Guide { get; } = guide;

    /// <summary>Gets the second parser: it reads forwards and sees what the first found.</summary>
    public DependencyParser Parser { get; } = parser;

    /// <summary>Gives every word its class, by both taggers.</summary>
    public void Tag(SentenceFrame frame, SentenceFrame reversed, ReadOnlySpan<char> text)
    {
        if (Tagger.Hinted)
        {
            reversed.Reverse(frame);
            Scout.Tag(reversed, text);
            frame.TakeHints(reversed);
        }

        Tagger.Tag(frame, text);
    }

    /// <summary>Tags, lemmatises and parses the sentence whose word spans the frame holds; <paramref name="reversed"/> is work space. The
    /// lists of <paramref name="lexicon"/> limit the tags.</summary>
    public void Analyse(SentenceFrame frame, SentenceFrame reversed, ReadOnlySpan<char> text, ParserState state, SyntaxLexicon? lexicon = null)
    {
        WordReader.Read(frame, text, Dictionary, FunctionWords);
        lexicon?.ClosedWords.MarkOthers(frame, FunctionWords);
        Tag(frame, reversed, text);
        lexicon?.Preterites.Repair(frame, Tagger);
        Lemmatiser.Lemmatise(frame, text);
        reversed.Reverse(frame);
        Guide.Parse(reversed, text, state);
        frame.TakeGuide(reversed);
        Parser.Parse(frame, text, state);
    }
}
