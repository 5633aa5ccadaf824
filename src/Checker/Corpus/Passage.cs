using Checker.Corpus.Syntax;
using Checker.Languages;

namespace Checker;

/// <summary>One block of a document, cut into sentences and tokens: what a <c>Dimension</c> reads. Token indexes count from the passage's first token.</summary>
public sealed class Passage
{
    private readonly List<Token> tokens;
    private readonly int first;
    private readonly int count;
    private SyntaxTree? tree;

    internal Passage(Document document, Language language, TextSpan span, List<Token> tokens, int first, List<Sentence> sentences, Block block)
    {
        this.Document = document;
        this.Language = language;
        this.Span = span;
        this.tokens = tokens;
        this.first = first;
        this.count = tokens.Count - first;
        this.Sentences = sentences;
        this.Block = block;
    }

    /// <summary>Gets the document that the passage is part of.</summary>
    public Document Document { get; }

    /// <summary>Gets the block, with its role.</summary>
    public Block Block { get; internal set; }

    /// <summary>Gets where the passage stands in the document's text.</summary>
    public TextSpan Span { get; }

    /// <summary>Gets the whole document's text; token offsets point into it.</summary>
    public string Text => this.Document.Text;

    /// <summary>Gets the tokens.</summary>
    public ReadOnlySpan<Token> Tokens => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(this.tokens).Slice(this.first, this.count);

    /// <summary>Gets the sentences as ranges of <see cref="Tokens"/>.</summary>
    internal IReadOnlyList<Sentence> Sentences { get; }

    /// <summary>Gets the trees of the sentences: tags, lemmas, heads. They are read when first asked for.</summary>
    internal SyntaxTree Tree => this.tree ??= SyntaxTree.Read(this);

    /// <summary>Gets the language that the passage is read in.</summary>
    internal Language Language { get; }

    /// <summary>Returns the characters of a token as written.</summary>
    /// <param name="token">A token of this passage.</param>
    /// <returns>A view of the text, without a copy.</returns>
    public ReadOnlySpan<char> Form(Token token) => token.Span.Of(this.Text);

    /// <summary>Returns the span from one token to another, both included.</summary>
    /// <param name="first">Index of the first token.</param>
    /// <param name="last">Index of the last token.</param>
    /// <returns>Offsets in the document's text.</returns>
    public TextSpan SpanOf(int first, int last) => TextSpan.Between(this.Tokens[first].Start, this.Tokens[last].End);

    /// <summary>Returns the index in <see cref="Sentences"/> of the sentence that holds a token.</summary>
    internal int SentenceOf(int token)
    {
        int low = 0, high = this.Sentences.Count - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (this.Sentences[middle].First <= token)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low;
    }
}
