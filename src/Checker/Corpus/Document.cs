namespace Checker;

/// <summary>One text as it was published. Everything Checker says points into <see cref="Text"/> by offsets in UTF-16 code units.</summary>
public sealed record Document
{
    /// <summary>Initialises a document.</summary>
    /// <param name="id">A name that is unique among the documents of one check, for example a file's path.</param>
    /// <param name="text">The text; any text at all is accepted.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is empty or white space.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public Document(string id, string text)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(text);
        this.Id = id;
        this.Text = text;
    }

    /// <summary>Gets the document's name, unique within one check.</summary>
    public string Id { get; }

    /// <summary>Gets the text.</summary>
    public string Text { get; }

    /// <summary>Gets who published it; by default null, and the <see cref="Id"/> stands for it.</summary>
    public string? Source { get; init; }

    /// <summary>Gets when it was published; by default null, and the text's own header or dateline is looked for.</summary>
    public DateInterval? Published { get; init; }

    /// <summary>Gets its language, an ISO 639-1 code such as "fr"; by default null, and it is recognised.</summary>
    public string? Language { get; init; }

    /// <summary>Gets its address; by default null. It is never fetched.</summary>
    public Uri? Address { get; init; }

    /// <summary>Gets what the web page that it was read from says about each stretch of the text; null for plain text.</summary>
    internal Corpus.Noise.PageLayout? Layout { get; init; }
}
