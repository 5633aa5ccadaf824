namespace Checker.Reports;

/// <summary>Puts a line of a source's record back into the words of the documents. A table of claims has no documents: its values are its words.</summary>
internal sealed class EvidenceWords
{
    private readonly Dictionary<string, Question> questions = new(StringComparer.Ordinal);
    private readonly DocumentTexts? texts;

    /// <summary>Knows the words of a report.</summary>
    public EvidenceWords(Report report, DocumentTexts texts)
    {
        this.texts = texts;
        this.Language = texts.Language;
        foreach (Question question in report.Questions)
        {
            this.questions.TryAdd(question.Id, question);
        }
    }

    /// <summary>Knows the words of a table.</summary>
    public EvidenceWords(string language) => this.Language = language;

    /// <summary>Gets the language that is written.</summary>
    public string Language { get; }

    /// <summary>Returns the name that a source is shown by.</summary>
    public string SourceName(string source) => this.texts?.SourceName(source) ?? source;

    /// <summary>Returns the question in words.</summary>
    public string Question(SourceEvidence line) => this.questions.TryGetValue(line.Question, out Question? question) ? question.Text : line.Question;

    /// <summary>Returns what the source says, in its own words.</summary>
    public string Own(SourceEvidence line) => line.Document is { } document && this.texts is not null ? this.texts.Text(document, line.Span) : line.Value;

    /// <summary>Returns the winning answer in the words of the first document that gives it.</summary>
    public string Winning(SourceEvidence line)
    {
        if (line.WinningValue == line.Value)
        {
            return this.Own(line);
        }

        Claim? first = this.texts is not null && this.questions.TryGetValue(line.Question, out Question? question)
            ? question.Claims.FirstOrDefault(claim => claim.Value == line.WinningValue)
            : null;
        return first is null ? line.WinningValue : this.texts!.Text(first.Document, first.Span);
    }
}
