using Checker.Languages;

namespace Checker.Reports;

/// <summary>Writes a report for a reader: the story in a line, what is contradicted by severity, what only seems so, noise, sources.</summary>
internal sealed class TextReport
{
    /// <summary>How many sides of one finding are quoted; the JSON has them all.</summary>
    private const int MostSides = 6;

    /// <summary>How many characters of text a side shows: what the line leaves, within these.</summary>
    private const int LeastQuote = 60;
    private const int MostQuote = 100;

    /// <summary>How many blocks of noise of one label are quoted, and how much of each.</summary>
    private const int MostHeads = 3;
    private const int HeadWidth = 30;

    /// <summary>Words that begin alike, such as a country and its adjective.</summary>
    private const int Stem = 4;

    private readonly TextPage page = new();
    private readonly ReportWords words;
    private readonly DocumentTexts? texts;
    private readonly Dictionary<string, Question> questions = new(StringComparer.Ordinal);

    private TextReport(ReportWords words, DocumentTexts? texts)
    {
        this.words = words;
        this.texts = texts;
    }

    public static string Write(Report report, DocumentTexts texts)
    {
        TextReport writer = new(ReportWords.Of(texts.Language), texts);
        foreach (Question question in report.Questions)
        {
            writer.questions.TryAdd(question.Id, question);
        }

        writer.Head(report);
        writer.Discrepancies(report.Discrepancies);
        writer.Explained(report.Explained);
        writer.Noise(writer.words.NoiseTitle, [.. report.Noise.Where(noise => !noise.Block.CarriesClaims)]);
        writer.Noise(writer.words.DoubtfulTitle, [.. report.Noise.Where(noise => noise.Block.CarriesClaims), .. report.Doubtful]);
        writer.Aliases(report.Aliases);
        new SourcesText(writer.page, writer.words, new EvidenceWords(report, texts)).Sources(report.Documents, report.Sources, lines: false);
        return writer.page.ToString();
    }

    public static string Write(PassageComparison comparison, ReportWords words)
    {
        TextReport writer = new(words, null);
        writer.page.Line(0, $"{words.Relations[(int)comparison.Relation]} · {words.Percent(comparison.Score)}");
        int number = 0;
        foreach (Finding finding in comparison.Findings)
        {
            writer.Finding(finding, ++number);
        }

        return writer.page.ToString();
    }

    private void Head(Report report)
    {
        string story = string.Join(" · ", StoryLine.Of([.. report.Documents.Select(summary => this.texts!.Text(summary.Document))], [.. this.words.Days, .. this.words.Months]));
        string head = this.words.Count(report.Documents.Count, this.words.Texts);
        DateInterval[] dated = [.. report.Documents.Select(summary => summary.Published).OfType<DateInterval>().Where(time => time is { Start: not null, End: not null })];
        if (dated.Length > 0)
        {
            head += $", {this.words.Range(dated.Min(time => time.Start!.Value), dated.Max(time => time.End!.Value).AddTicks(-1))}";
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
            + $"{this.words.Mechanisms[(int)finding.Mechanism]} · {this.words.Confidence} {this.words.Percent(finding.Confidence)} · {finding.Rule.Id}");
        this.Origins(finding, lead.Length);
        int names = finding.Evidence.Count == 0 ? 0 : finding.Evidence.Max(side => side.Document.Length);
        int room = Math.Clamp(TextPage.Width - lead.Length - names - 10, LeastQuote, MostQuote);
        foreach (Evidence side in finding.Evidence.Take(MostSides))
        {
            string quote = this.texts is null ? $"[{Quote.Clean(side.Text)}]" : Quote.Around(this.texts.Text(side.Document), side.Span, room);
            this.page.Line(lead.Length + 2, $"{side.Document.PadRight(names)}  {this.words.OpenQuote}{quote}{this.words.CloseQuote}");
        }

        if (finding.Evidence.Count > MostSides)
        {
            this.page.Line(lead.Length + 2, $"+ {Words.Number(finding.Evidence.Count - MostSides)}");
        }

        this.page.Wrapped(lead.Length, lead.Length + 2, $"→ {finding.Explanation}");
    }

    /// <summary>Which of the documents behind a finding are one voice; nothing where each speaks for itself.</summary>
    private void Origins(Finding finding, int indent)
    {
        if (!this.questions.TryGetValue(finding.QuestionId, out Question? question) || question.Voices.All(voice => voice.Documents.Count < 2))
        {
            return;
        }

        int documents = question.Voices.SelectMany(voice => voice.Documents).Distinct(StringComparer.Ordinal).Count();
        IEnumerable<string> shared = question.Voices.Where(voice => voice.Documents.Count > 1)
            .Select(voice => $"{string.Join(" = ", voice.Documents.Take(MostSides))}{(voice.Documents.Count > MostSides ? " = …" : "")} ({this.texts!.SourceName(voice.Name)})");
        this.page.Wrapped(indent, indent + 2, $"{this.words.Count(documents, this.words.DocumentsCounted)}, {this.words.Count(question.Voices.Count, this.words.Origins)}{this.words.Colon}{string.Join(", ", shared)}");
    }

    /// <summary>One line for each label of a document: how many blocks, and how the first ones begin.</summary>
    private void Noise(string title, IReadOnlyList<NoiseBlock> blocks)
    {
        if (blocks.Count > 0)
        {
            this.page.Title(title);
        }

        foreach (IGrouping<string, NoiseBlock> document in blocks.GroupBy(noise => noise.Document, StringComparer.Ordinal))
        {
            this.page.Gap();
            this.page.Line(0, document.Key);
            foreach (IGrouping<BlockLabel, NoiseBlock> label in document.GroupBy(noise => noise.Block.CarriesClaims ? noise.Block.RunnerUp : noise.Block.Label).OrderBy(group => group.Key))
            {
                int count = label.Count();
                string text = this.texts!.Text(document.Key);
                IEnumerable<string> heads = label.Take(MostHeads).Select(noise => this.words.OpenQuote + Quote.Head(noise.Block.Span.Of(text), HeadWidth) + this.words.CloseQuote);
                this.page.Line(2, this.words.Labels[(int)label.Key] + (count > 1 ? $" ({Words.Number(count)})" : "") + this.words.Colon + string.Join(", ", heads) + (count > MostHeads ? ", …" : ""));
            }
        }
    }

    /// <summary>The names that are one; what only differs in case, and adjectives beside their noun, are left to the JSON.</summary>
    private void Aliases(IReadOnlyList<IReadOnlyList<string>> groups)
    {
        string[][] shown = [.. groups.Select(Names).Where(names => names.Length > 1)];
        if (shown.Length > 0)
        {
            this.page.Title(this.words.AliasTitle);
            this.page.Gap();
        }

        foreach (string[] names in shown)
        {
            this.page.Wrapped(2, 4, string.Join(" = ", names));
        }

        static string[] Names(IReadOnlyList<string> names)
        {
            List<string> kept = [];
            foreach (string name in names.DistinctBy(name => Folding.Key(name), StringComparer.Ordinal))
            {
                if (!IsWord(name) || !char.IsLower(name[0]) || !kept.Exists(other => IsWord(other) && SameStem(other, name)))
                {
                    kept.Add(name);
                }
            }

            return [.. kept];
        }

        static bool IsWord(string name) => name.Length > 0 && !name.Contains(' ', StringComparison.Ordinal);

        static bool SameStem(string one, string other) =>
            one.Length >= Stem && other.Length >= Stem && Folding.Key(one.AsSpan(0, Stem)) == Folding.Key(other.AsSpan(0, Stem));
    }
}
