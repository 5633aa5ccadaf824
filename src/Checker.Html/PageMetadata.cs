using System.Globalization;
using System.Text.Json;
using AngleSharp.Dom;

namespace Checker.Html;

/// <summary>
/// What a page says about itself: JSON-LD (schema.org Article), Open Graph and article meta tags, Dublin Core, the canonical link, visible times.
/// The first source that says something holds; nothing is fetched.
/// </summary>
internal sealed class PageMetadata
{
    private const int MostJson = 2_000_000;
    private const int MostScripts = 40;
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    public string? Title { get; private set; }

    public string? Author { get; private set; }

    public string? Publisher { get; private set; }

    public string? Language { get; private set; }

    public string? Body { get; private set; }

    public DateInterval? Published { get; private set; }

    public DateInterval? Modified { get; private set; }

    public Uri? Address { get; private set; }

    /// <summary>Reads a parsed page.</summary>
    public static PageMetadata Read(IDocument page)
    {
        PageMetadata data = new();
        int scripts = 0;
        foreach (IElement element in page.All)
        {
            switch (element.LocalName)
            {
                case "script" when element.GetAttribute("type")?.Contains("ld+json", StringComparison.OrdinalIgnoreCase) == true && scripts++ < MostScripts:
                    data.ReadJson(element.TextContent);
                    break;
                case "meta":
                    data.ReadMeta(element.GetAttribute("property") ?? element.GetAttribute("name") ?? element.GetAttribute("itemprop") ?? "", element.GetAttribute("content"));
                    break;
                case "link" when string.Equals(element.GetAttribute("rel"), "canonical", StringComparison.OrdinalIgnoreCase):
                    data.Address ??= Absolute(element.GetAttribute("href"));
                    break;
                case "time":
                    data.Published ??= Date(element.GetAttribute("datetime"));
                    break;
            }
        }

        data.Title ??= Clean(page.QuerySelector("h1")?.TextContent) ?? Clean(page.Title);
        data.Language = Code(page.DocumentElement?.GetAttribute("lang")) ?? data.Language;
        return data;
    }

    private void ReadMeta(string name, string? content)
    {
        if (Clean(content) is not { } value)
        {
            return;
        }

        switch (name.ToLowerInvariant())
        {
            case "og:title" or "twitter:title" or "dc.title":
                this.Title ??= value;
                break;
            case "og:site_name" or "dc.publisher" or "publisher" or "application-name":
                this.Publisher ??= value;
                break;
            case "author" or "article:author" or "dc.creator" or "parsely-author" or "sailthru.author":
                this.Author ??= Uri.IsWellFormedUriString(value, UriKind.Absolute) ? null : value;
                break;
            case "article:published_time" or "date" or "dc.date" or "dc.date.issued" or "pubdate" or "publish-date" or "datepublished" or "parsely-pub-date" or "sailthru.date" or "dcterms.created":
                this.Published ??= Date(value);
                break;
            case "article:modified_time" or "og:updated_time" or "datemodified" or "last-modified" or "dcterms.modified":
                this.Modified ??= Date(value);
                break;
            case "og:url":
                this.Address ??= Absolute(value);
                break;
            case "og:locale" or "language" or "dc.language":
                this.Language ??= Code(value);
                break;
        }
    }

    private void ReadJson(string json)
    {
        if (json.Length > MostJson)
        {
            return;
        }

        try
        {
            using JsonDocument data = JsonDocument.Parse(json.Trim().TrimEnd(';'), Lenient);
            this.ReadJson(data.RootElement, 0);
        }
        catch (JsonException)
        {
            // A page's broken data is the page's own matter: the other sources are read.
        }
    }

    private void ReadJson(JsonElement element, int depth)
    {
        if (depth > 3)
        {
            return;
        }

        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement item in element.EnumerateArray())
            {
                this.ReadJson(item, depth + 1);
            }
        }

        if (element.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        if (element.TryGetProperty("@graph", out JsonElement graph))
        {
            this.ReadJson(graph, depth + 1);
        }

        if (!IsArticle(element))
        {
            return;
        }

        this.Title ??= Text(element, "headline");
        this.Body ??= Text(element, "articleBody");
        this.Author ??= Text(element, "author");
        this.Publisher ??= Text(element, "publisher");
        this.Published ??= Date(Text(element, "datePublished"));
        this.Modified ??= Date(Text(element, "dateModified"));
        this.Language ??= Code(Text(element, "inLanguage"));
    }

    private static bool IsArticle(JsonElement element)
    {
        if (!element.TryGetProperty("@type", out JsonElement type))
        {
            return false;
        }

        string name = type.ValueKind == JsonValueKind.Array ? string.Join(' ', type.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String)) : type.ToString();
        return name.Contains("Article", StringComparison.Ordinal) || name.Contains("Posting", StringComparison.Ordinal) || name.Contains("Report", StringComparison.Ordinal);
    }

    // A string, or the name of an object, or those of several.
    private static string? Text(JsonElement element, string name)
    {
        if (!element.TryGetProperty(name, out JsonElement value))
        {
            return null;
        }

        return value.ValueKind switch
        {
            JsonValueKind.String => Clean(value.GetString()),
            JsonValueKind.Object => Text(value, "name"),
            JsonValueKind.Array => Clean(string.Join(", ", value.EnumerateArray().Select(item => item.ValueKind == JsonValueKind.Object ? Text(item, "name") : Clean(item.ToString())).Where(item => item is not null))),
            _ => null,
        };
    }

    // ISO 8601 as pages write it; the civil day of the page's own time zone.
    private static DateInterval? Date(string? value)
    {
        if (value is null || value.Length < 10)
        {
            return null;
        }

        if (DateOnly.TryParseExact(value.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
        {
            return DateInterval.Day(day);
        }

        return DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset moment) && moment.Year > 1900
            ? DateInterval.Day(DateOnly.FromDateTime(moment.DateTime))
            : null;
    }

    private static Uri? Absolute(string? value) =>
        Uri.TryCreate(value, UriKind.Absolute, out Uri? address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps) ? address : null;

    private static string? Code(string? value) => value is { Length: >= 2 } && char.IsAsciiLetter(value[0]) && char.IsAsciiLetter(value[1]) && (value.Length == 2 || !char.IsAsciiLetter(value[2]))
        ? value[..2].ToLowerInvariant()
        : null;

    private static string? Clean(string? value)
    {
        string clean = string.Join(' ', (value ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return clean.Length == 0 ? null : clean;
    }
}
