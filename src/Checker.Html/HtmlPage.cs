using Checker.Corpus.Noise;

namespace Checker;

/// <summary>A web page as it was read: its text as a document, and what the page says about itself.</summary>
public sealed record HtmlPage
{
    internal HtmlPage(Document document, PageLayout layout, IReadOnlyList<string> elements)
    {
        this.Document = document;
        this.Layout = layout;
        this.Elements = elements;
        this.Blocks = NoiseClassifier.Classify(document.Text, layout.Spans, document.Language ?? "", layout.Blocks);
    }

    /// <summary>Gets the document: all text of the page, a block a line; its publisher, time, language and address where the page states them.</summary>
    public Document Document { get; }

    /// <summary>Gets the headline; null when the page has none.</summary>
    public string? Title { get; init; }

    /// <summary>Gets who wrote it; null when the page does not say.</summary>
    public string? Author { get; init; }

    /// <summary>Gets when it was last changed; null when the page does not say.</summary>
    public DateInterval? Modified { get; init; }

    /// <summary>Gets the blocks of the text with their roles; nothing is left out of the text.</summary>
    public IReadOnlyList<Block> Blocks { get; }

    /// <summary>Gets for each block the name of the element it stands in, for example "P" or "FIGCAPTION".</summary>
    public IReadOnlyList<string> Elements { get; }

    internal PageLayout Layout { get; }
}
