namespace Checker.Reports;

/// <summary>The texts a report points into, and the names its sources go by.</summary>
internal sealed class DocumentTexts
{
    private readonly Dictionary<string, Document> documents = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> sourceNames = new(StringComparer.Ordinal);

    public DocumentTexts(Report report, IEnumerable<Document> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        foreach (Document document in documents)
        {
            if (!this.documents.TryAdd(document.Id, document))
            {
                throw new ArgumentException($"Two documents have the id '{document.Id}'.", nameof(documents));
            }
        }

        foreach (DocumentSummary summary in report.Documents)
        {
            if (!this.documents.ContainsKey(summary.Document))
            {
                throw new ArgumentException($"The document '{summary.Document}' of the report is not among the documents.", nameof(documents));
            }
        }

        this.Language = report.Documents.Count(summary => summary.Language == "fr") * 2 > report.Documents.Count ? "fr" : "en";

        // Where nobody named a source, its document stands for it, without the file's ending unless two files share the rest.
        HashSet<string> taken = [.. report.Documents.Where(summary => summary.SourceNamed).Select(summary => summary.Source)];
        foreach (IGrouping<string, DocumentSummary> group in report.Documents.Where(summary => !summary.SourceNamed).GroupBy(summary => Stem(summary.Source), StringComparer.Ordinal))
        {
            bool free = !taken.Contains(group.Key) && group.DistinctBy(summary => summary.Source).Count() == 1;
            foreach (DocumentSummary summary in group)
            {
                this.sourceNames[summary.Source] = free ? group.Key : summary.Source;
            }
        }
    }

    /// <summary>Gets the language that most documents are in: "fr", or "en" for any other.</summary>
    public string Language { get; }

    /// <summary>Returns a document's text.</summary>
    public string Text(string document) => this.documents[document].Text;

    /// <summary>Returns the characters of a span.</summary>
    public string Text(string document, TextSpan span) => new(span.Of(this.Text(document)));

    /// <summary>Returns the name that a source is shown by.</summary>
    public string SourceName(string source) => this.sourceNames.GetValueOrDefault(source, source);

    private static string Stem(string id)
    {
        int dot = id.LastIndexOf('.');
        return dot > id.LastIndexOf('/') + 1 && id.Length - dot <= 6 ? id[..dot] : id;
    }
}
