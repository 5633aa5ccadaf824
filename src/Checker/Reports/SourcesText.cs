namespace Checker.Reports;

/// <summary>Writes what each source's record is worth for a reader: the grade in plain words, the signals beside it, the evidence line by line.</summary>
internal sealed class SourcesText
{
    /// <summary>How many lines of one record, and how many disputed answers, are shown; the JSON has them all.</summary>
    private const int MostLines = 12;

    private readonly TextPage page;
    private readonly ReportWords words;
    private readonly EvidenceWords evidence;

    public SourcesText(TextPage page, ReportWords words, EvidenceWords evidence)
    {
        this.page = page;
        this.words = words;
        this.evidence = evidence;
    }

    public static string Write(Report report, DocumentTexts texts)
    {
        TextPage page = new();
        ReportWords words = ReportWords.Of(texts.Language);
        SourcesText writer = new(page, words, new EvidenceWords(report, texts));
        page.Line(0, words.Count(report.Documents.Count, words.Texts));
        writer.Sources(report.Documents, report.Sources, lines: true);
        return page.ToString();
    }

    public static string Write(FusionResult result, ReportWords words, string language)
    {
        TextPage page = new();
        SourcesText writer = new(page, words, new EvidenceWords(language));
        page.Line(0, $"{result.Options.Method} · {words.Count(result.Sources.Count, words.SourcesCounted)} · {words.Count(result.Answers.Count, words.Questions)}"
            + (result.Skipped > 0 ? $" · {words.Count(result.Skipped, words.Skipped)}" : ""));
        writer.Disputed(result.Answers);
        page.Title(words.SourcesTitle);
        foreach (SourceReliability record in result.Sources)
        {
            page.Gap();
            page.Line(2, $"{record.Source} — {record.Grade}");
            writer.Record(record, lines: true);
        }

        return page.ToString();
    }

    /// <summary>Writes every source with its documents and its record.</summary>
    /// <param name="documents">The documents, each with its source.</param>
    /// <param name="records">What the sources' records are worth.</param>
    /// <param name="lines">Whether the evidence is shown too.</param>
    public void Sources(IReadOnlyList<DocumentSummary> documents, IReadOnlyList<SourceReliability> records, bool lines)
    {
        this.page.Title(this.words.SourcesTitle);
        if (documents.Any(summary => !summary.SourceNamed))
        {
            this.page.Line(2, $"* {this.words.SourceNotNamed}");
        }

        foreach (IGrouping<string, DocumentSummary> source in documents.GroupBy(summary => summary.Source, StringComparer.Ordinal))
        {
            this.page.Gap();
            SourceReliability? record = records.FirstOrDefault(one => one.Source == source.Key);
            string grade = record is null ? "" : $" — {record.Grade}";
            if (source.First().SourceNamed)
            {
                this.page.Line(2, this.evidence.SourceName(source.Key) + grade);
                foreach (DocumentSummary summary in source)
                {
                    this.page.Line(4, $"{summary.Document}, {this.About(summary)}");
                }
            }
            else
            {
                this.page.Line(2, $"{this.evidence.SourceName(source.Key)}*, {this.About(source.First())}{grade}");
            }

            if (record is not null)
            {
                this.Record(record, lines);
            }
        }
    }

    private string About(DocumentSummary summary) => $"{this.words.Published(summary.Published)}, {summary.Language}";

    private void Record(SourceReliability record, bool lines)
    {
        this.page.Wrapped(4, 4, record.ReasonIn(this.evidence.Language));
        string signals = this.Signals(record.Signals);
        if (signals.Length > 0)
        {
            this.page.Wrapped(4, 4, signals);
        }

        if (!lines)
        {
            return;
        }

        SourceEvidence[] telling = [.. record.Evidence.Where(line => line.Outcome != SourceOutcome.Unchecked).OrderBy(Rank)];
        foreach (SourceEvidence line in telling.Take(MostLines))
        {
            string rival = line.WinningValue == line.Value ? "" : $", {this.words.Wins} {this.Quoted(this.evidence.Winning(line))}";
            this.page.Wrapped(4, 6, $"- {this.words.Outcomes[(int)line.Outcome]}{this.words.Colon}{this.Quoted(this.evidence.Own(line))}{rival} · {this.evidence.Question(line)}"
                + (line.Outcome == SourceOutcome.Relayed ? "" : $" · {this.words.WithoutIt}{this.words.Colon}{this.words.Percent(line.BeliefWithoutSource)}"));
        }

        if (telling.Length > MostLines)
        {
            this.page.Line(4, $"+ {Words.Number(telling.Length - MostLines)}");
        }
    }

    /// <summary>What counts against a source comes first.</summary>
    private static int Rank(SourceEvidence line) => line.Outcome switch
    {
        SourceOutcome.Conflicts => 0,
        SourceOutcome.Contested => 1,
        SourceOutcome.Superseded => 2,
        SourceOutcome.Compatible => 3,
        SourceOutcome.Agrees => 4,
        _ => 5,
    };

    private string Signals(SourceSignals signals)
    {
        int[] counts = [signals.Unchecked, signals.Agreements, signals.Compatible, signals.Contested, signals.Conflicts, signals.Superseded, signals.FaithfulRelays];
        List<string> parts = [];
        for (int i = 0; i < counts.Length; i++)
        {
            if (counts[i] > 0)
            {
                parts.Add(this.words.Outcomes[i] + this.words.Colon + Words.Number(counts[i]));
            }
        }

        if (signals.InternalContradictions > 0)
        {
            parts.Add(this.words.AgainstItself + this.words.Colon + Words.Number(signals.InternalContradictions));
        }

        if (signals.AnonymousAttributions > 0)
        {
            parts.Add(this.words.Anonymous + this.words.Colon + Words.Number(signals.AnonymousAttributions));
        }

        if (signals.NoiseShare is > 0 and { } share)
        {
            parts.Add(this.words.NoiseShare + this.words.Colon + this.words.Percent(share));
        }

        return parts.Count == 0 ? "" : $"({string.Join(", ", parts)})";
    }

    private void Disputed(IReadOnlyList<FusedClaim> answers)
    {
        FusedClaim[] disputed = [.. answers.Where(answer => answer.Candidates.Count > 1).OrderBy(answer => answer.Belief)
            .ThenBy(answer => answer.Subject, StringComparer.Ordinal).ThenBy(answer => answer.Attribute, StringComparer.Ordinal)];
        if (disputed.Length == 0)
        {
            return;
        }

        this.page.Title(this.words.DisputedTitle);
        foreach (FusedClaim answer in disputed.Take(MostLines))
        {
            string rivals = string.Join(", ", answer.Candidates.Take(4).Select(candidate => $"{this.Quoted(candidate.Value)} {this.words.Percent(candidate.Belief)} ({Words.Number(candidate.Origins)})"));
            this.page.Wrapped(2, 4, $"{answer.Subject}{(answer.Attribute.Length > 0 ? " / " : "")}{answer.Attribute}{this.words.Colon}{rivals}");
        }

        if (disputed.Length > MostLines)
        {
            this.page.Line(2, $"+ {Words.Number(disputed.Length - MostLines)}");
        }
    }

    private string Quoted(string text) => this.words.OpenQuote + Quote.Head(text, 70) + this.words.CloseQuote;
}
