using Checker.Extraction;
using Checker.Matching;
using Checker.Reliability;

namespace Checker;

/// <summary>Reads documents and says where they contradict each other. Immutable and safe to share between threads.</summary>
public sealed class ClaimChecker
{
    private readonly CheckerOptions options;
    private readonly ReadingBuilder builder;
    private readonly StoryMatcher matcher;

    /// <summary>Builds a checker.</summary>
    /// <param name="options">What it is told; copied.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="ArgumentException">An option is out of its range; the message names it.</exception>
    public ClaimChecker(CheckerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Validate();
        this.options = options.Copy();
        this.builder = new ReadingBuilder(this.options, [.. this.options.Dimensions]);
        this.matcher = new StoryMatcher(this.options.Dimensions.ToDictionary(dimension => dimension.Kind));
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
        try
        {
            return this.builder.Read(document);
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            throw new CheckerException($"Document '{document.Id}' could not be read: {failure.Message}", failure);
        }
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

        return this.Compare(sorted, StoryGrouping.Group(sorted, this.options.KeepAllBlocks));
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
        Reading[] readings = [this.Read(new Document("left", left)), this.Read(new Document("right", right))];
        Report report = this.Compare(readings, [readings]);
        return report.Discrepancies.Count == 0
            ? new PassageComparison(report.Explained.Count > 0 ? report.Explained[0].Relation : Relation.Compatible, 0, report.Explained)
            : new PassageComparison(report.Discrepancies.Max(finding => finding.Relation), report.Discrepancies.Max(finding => finding.Confidence), report.Discrepancies);
    }

    private Report Compare(IReadOnlyList<Reading> sorted, IReadOnlyList<IReadOnlyList<Reading>> stories)
    {
        Reading[] settled = [.. stories.SelectMany(story => story).OrderBy(reading => reading.Document.Id, StringComparer.Ordinal)];
        IReadOnlyList<StoryMatch> matches = [.. stories.Select(this.matcher.Match)];
        IReadOnlyList<Finding> findings = FindingOrder.Sort(matches.SelectMany(match => match.Findings));
        (IReadOnlyList<SourceReliability> sources, IReadOnlyList<Answer> answers) = SourceAssessment.Of(settled, [.. matches.SelectMany(match => match.Questions)], this.options.Fusion);
        return new Report
        {
            Documents = [.. sorted.Select(Summary)],
            Questions = [.. matches.SelectMany(match => match.Questions).Select(graded => graded.Question)],
            Discrepancies = [.. findings.Where(finding => finding.Relation >= Relation.Tension && finding.Confidence >= this.options.MinimumConfidence)],
            Explained = [.. findings.Where(finding => finding.Relation < Relation.Tension)],
            Noise = [.. settled.SelectMany(reading => reading.Blocks.Where(block => !block.CarriesClaims).Select(block => new NoiseBlock(reading.Document.Id, block)))],
            Doubtful = [.. settled.SelectMany(reading => reading.Blocks.Where(block => block.CarriesClaims && block.IsDoubtful).Select(block => new NoiseBlock(reading.Document.Id, block)))],
            Aliases = [.. matches.SelectMany(match => match.Aliases)],
            Sources = sources,
            Answers = answers,
        };

        static DocumentSummary Summary(Reading reading) =>
            new(reading.Document.Id, reading.Document.Source ?? reading.Document.Id, reading.Document.Source is not null, reading.Published, reading.Language);
    }
}
