using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Checker.Corpus.Noise;
using Checker.Html;
using Checker.Languages;

namespace Checker;

/// <summary>Reads web pages into documents. No script is run and no address is fetched; any input at all is accepted.</summary>
public static class HtmlDocumentReader
{
    /// <summary>Reads a page from its text.</summary>
    /// <param name="id">A name that is unique among the documents of one check.</param>
    /// <param name="html">The page; what lies past 24 million characters is not read.</param>
    /// <returns>The page with its document.</returns>
    /// <exception cref="ArgumentException"><paramref name="id"/> is empty or white space.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static HtmlPage Read(string id, string html)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(html);
        using IHtmlDocument page = new HtmlParser().ParseDocument(HtmlTrimmer.Trim(html));
        PageMetadata data = PageMetadata.Read(page);
        PageWalker walker = new();
        string text = page.Body is null ? "" : walker.Walk(page.Body);
        string language = LanguageDetector.Detect(text);
        BlockLayout[] evidence = ContentFinder.Find(walker.Blocks, walker.Tree, text);
        TitleFinder.Mark(walker.Blocks, evidence, text, data);
        PageLayout layout = new([.. walker.Blocks.Select(block => block.Span)], evidence);
        Document document = new(id, text)
        {
            Layout = layout,
            Source = data.Publisher ?? data.Address?.Host,
            Published = data.Published,
            Language = language.Length > 0 ? language : data.Language is "fr" or "en" ? data.Language : null,
            Address = data.Address,
        };
        return new HtmlPage(document, layout, [.. walker.Blocks.Select(block => block.Path)])
        {
            Title = data.Title,
            Author = data.Author,
            Modified = data.Modified,
        };
    }

    /// <summary>Reads a page from its bytes: byte order mark, then valid UTF-8, then the declared encoding, then Windows-1252.</summary>
    /// <param name="id">A name that is unique among the documents of one check.</param>
    /// <param name="bytes">The page.</param>
    /// <returns>The page with its document.</returns>
    /// <exception cref="ArgumentException"><paramref name="id"/> is empty or white space.</exception>
    public static HtmlPage Read(string id, ReadOnlySpan<byte> bytes) => Read(id, HtmlDecoder.Decode(bytes));
}
