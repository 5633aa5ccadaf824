namespace Checker.Reports;

/// <summary>Writes a report for a reader: the story in a line, what is contradicted by severity, what only seems so, noise, sources.</summary>
internal sealed class TextReport
{
    /// <summary>How many sides of one finding are quoted; the JSON has them all.</summary>
    private const int MostSides = 6;

    private readonly TextPage page = new();
    private readonly ReportWords words;
    private readonly DocumentTexts? texts;

    private TextReport(ReportWords words, DocumentTexts? texts)
    {
        this.words = words;
        this.texts = texts;
    }

    public static string Write(Report report, DocumentTexts texts)
    {
        TextReport writer = new(ReportWords.Of(texts.Language), texts);
        writer.Head(report);
        writer.Discrepancies(report.Discrepancies);
        writer.Explained(report.Explained);
        writer.Noise(report.Noise);
        writer.Aliases(report.Aliases);
        writer.Sources(report.Documents, report.Sources);
        return writer.page.ToString();
    }

    public static string Write(PassageComparison comparison, ReportWords words)
    {
        TextReport writer = new(words, null);
        writer.page.Line(0, $"{words.Relations[(int)comparison.Relation]} · {Percent(comparison.Score)}");
        int number = 0;
        foreach (Finding finding in comparison.Findings)
        {
            writer.Finding(finding, ++number);
        }

        return writer.page.ToString();
    }

    private static string Percent(double share) => $"{Words.Number(Math.Round(share * 100))} %";

    private static string Day(DateTime time) => DateOnly.FromDateTime(time).ToString("O", System.Globalization.CultureInfo.InvariantCulture);

    private void Head(Report report)
    {
        string story = string.Join(" · ", StoryLine.Of([.. report.Documents.Select(summary => this.texts!.Text(summary.Document))]));
        string head = this.words.Count(report.Documents.Count, this.words.Texts);
        DateInterval[] dated = [.. report.Documents.Select(summary => summary.Published).OfType<DateInterval>().Where(time => time is { Start: not null, End: not null })];
        if (dated.Length > 0)
        {
            head += $", {this.words.From} {Day(dated.Min(time => time.Start!.Value))} {this.words.To} {Day(dated.Max(time => time.End!.Value).AddTicks(-1))}";
        }

        this.page.Line(0, story.Length > 0 ? $"{story} — {head}" : head);
        this.page.Line(0, string.Join(" · ", this.words.Count(report.Discrepancies.Count(finding => finding.Relation == Relation.Contradiction), this.words.Contradictions),
            this.words.Count(report.Discrepancies.Count(finding => finding.Relation == Relation.Tension), this.words.Tensions),
            this.words.Count(report.Explained.Count, this.words.Apparent),
            this.words.Count(report.Noise.Count(noise => !noise.Block.CarriesClaims), this.words.NoiseBlocks)));
    }

    private void Discrepancies(IReadOnlyList<Finding> findings)
    {
        if (findings.Count == 0)
        {
            this.page.Title(this.words.Nothing);
        }

        int number = 0;
        foreach (IGrouping<int, Finding> group in findings.GroupBy(finding => finding.Severity).OrderByDescending(group => group.Key))
        {
            this.page.Title(this.words.Severities[Math.Clamp(group.Key, 0, this.words.Severities.Length - 1)]);
            foreach (Finding finding in group)
            {
                this.Finding(finding, ++number);
            }
        }
    }

    private void Explained(IReadOnlyList<Finding> findings)
    {
        if (findings.Count > 0)
        {
            this.page.Title(this.words.ExplainedTitle);
        }

        int number = 0;
        foreach (Finding finding in findings)
        {
            this.Finding(finding, ++number);
        }
    }

    /// <summary>The question, the sides one under the other, and the reason.</summary>
    private void Finding(Finding finding, int number)
    {
        this.page.Gap();
        string lead = $"{Words.Number(number)}. ";
        this.page.Line(0, $"{lead}{finding.Question}");
        this.page.Line(lead.Length, $"{this.words.Relations[(int)finding.Relation]} · {this.words.Kinds[(int)finding.Rule.Kind]} · "
            + $"{this.words.Mechanisms[(int)finding.Mechanism]} · {this.words.Confidence} {Percent(finding.Confidence)} · {finding.Rule.Id}");
        int width = finding.Evidence.Max(side => side.Document.Length);
        foreach (Evidence side in finding.Evidence.Take(MostSides))
        {
            string quote = this.texts is null ? $"[{Quote.Clean(side.Text)}]" : Quote.Around(this.texts.Text(side.Document), side.Span);
            this.page.Line(lead.Length + 2, $"{side.Document.PadRight(width)}  {this.words.OpenQuote}{quote}{this.words.CloseQuote}");
        }

        if (finding.Evidence.Count > MostSides)
        {
            this.page.Line(lead.Length + 2, $"+ {Words.Number(finding.Evidence.Count - MostSides)}");
        }

        this.page.Line(lead.Length, $"→ {finding.Explanation}");
    }

    private void Noise(IReadOnlyList<NoiseBlock> blocks)
    {
        if (blocks.Count > 0)
        {
            this.page.Title(this.words.NoiseTitle);
        }

        foreach (IGrouping<string, NoiseBlock> document in blocks.GroupBy(noise => noise.Document, StringComparer.Ordinal))
        {
            this.page.Gap();
            this.page.Line(0, document.Key);
            foreach (NoiseBlock noise in document)
            {
                string label = this.words.Labels[(int)noise.Block.Label] + (noise.Block.CarriesClaims ? $", {this.words.KeptThough}" : "");
                string head = Quote.Head(noise.Block.Span.Of(this.texts!.Text(noise.Document)), 60);
                this.page.Line(2, $"{label}{this.words.Colon}{this.words.OpenQuote}{head}{this.words.CloseQuote}");
            }
        }
    }

    private void Aliases(IReadOnlyList<IReadOnlyList<string>> groups)
    {
        if (groups.Count > 0)
        {
            this.page.Title(this.words.AliasTitle);
            this.page.Gap();
        }

        foreach (IReadOnlyList<string> names in groups)
        {
            this.page.Line(2, string.Join(" = ", names));
        }
    }

    /// <summary>Every source with its documents, and what its record is worth in plain words.</summary>
    private void Sources(IReadOnlyList<DocumentSummary> documents, IReadOnlyList<SourceReliability> records)
    {
        this.page.Title(this.words.SourcesTitle);
        this.page.Gap();
        foreach (IGrouping<string, DocumentSummary> source in documents.GroupBy(summary => summary.Source, StringComparer.Ordinal))
        {
            string named = source.First().SourceNamed ? "" : "*";
            string papers = string.Join(" ; ", source.Select(summary => $"{summary.Document}, {this.Published(summary.Published)}, {summary.Language}"));
            this.page.Line(2, $"{this.texts!.SourceName(source.Key)}{named}{this.words.Colon}{papers}");
            if (records.FirstOrDefault(record => record.Source == source.Key) is { } record)
            {
                this.page.Line(4, $"{record.Grade} — {record.ReasonIn(this.texts.Language)}");
            }
        }

        if (documents.Any(summary => !summary.SourceNamed))
        {
            this.page.Line(2, $"* {this.words.SourceNotNamed}");
        }
    }

    /// <summary>A day, month or year as such; any other interval by its ends.</summary>
    private string Published(DateInterval? published)
    {
        if (published is not { } time)
        {
            return this.words.Undated;
        }

        if (time is not { Start: { } start, End: { } end })
        {
            return time is { Start: { } earliest } ? $"{this.words.NotBefore} {Day(earliest)}" : time.ToString();
        }

        return time == DateInterval.Day(DateOnly.FromDateTime(start)) ? Day(start)
            : time == DateInterval.Month(start.Year, start.Month) ? Day(start)[..7]
            : time == DateInterval.Year(start.Year) ? Day(start)[..4]
            : $"{this.words.From} {Day(start)} {this.words.To} {Day(end.AddTicks(-1))}";
    }
}
