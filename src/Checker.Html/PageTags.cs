using Checker.Corpus.Noise;

namespace Checker.Html;

/// <summary>What tags say (HTML Living Standard, sections 4.3 to 4.10).</summary>
internal static class PageTags
{
    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "dialog", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form",
        "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "thead", "tfoot", "tr", "caption", "ul", "html",
    };

    private static readonly HashSet<string> Skipped = new(StringComparer.Ordinal)
    {
        "script", "style", "svg", "template", "iframe", "object", "embed", "canvas", "audio", "video", "select", "head", "math", "map",
    };

    public static bool IsBlock(string tag) => Blocks.Contains(tag);

    public static bool IsSkipped(string tag) => Skipped.Contains(tag);

    public static LayoutHint Hints(string tag) => tag switch
    {
        "p" or "blockquote" => LayoutHint.Paragraph,
        "h1" => LayoutHint.Heading | LayoutHint.MainTitle,
        "h2" or "h3" or "h4" or "h5" or "h6" => LayoutHint.Heading,
        "li" => LayoutHint.ListItem,
        "article" or "main" => LayoutHint.Article,
        "nav" or "footer" => LayoutHint.Navigation,
        "aside" => LayoutHint.Related,
        "figcaption" or "caption" => LayoutHint.Caption,
        "form" or "button" or "label" or "fieldset" => LayoutHint.Form,
        "time" => LayoutHint.Time,
        "address" => LayoutHint.Byline,
        _ => LayoutHint.None,
    };
}
