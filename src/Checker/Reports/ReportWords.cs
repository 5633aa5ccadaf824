namespace Checker.Reports;

/// <summary>The words of the text report in one language. A further language is one more instance and one more line in <see cref="Of"/>.</summary>
internal sealed record ReportWords
{
    /// <summary>Gets the words of a language; English for one that has none.</summary>
    public static ReportWords Of(string language) => language == "fr" ? FrenchWords.All : EnglishWords.All;

    public required string OpenQuote { get; init; }

    public required string CloseQuote { get; init; }

    public required string Colon { get; init; }

    /// <summary>Whether 0 takes the singular, as in French.</summary>
    public required bool ZeroIsOne { get; init; }

    /// <summary>One and many of each thing that is counted.</summary>
    public required (string One, string Many) Texts { get; init; }

    public required (string One, string Many) Contradictions { get; init; }

    public required (string One, string Many) Tensions { get; init; }

    public required (string One, string Many) Apparent { get; init; }

    public required (string One, string Many) NoiseBlocks { get; init; }

    public required string Nothing { get; init; }

    /// <summary>Headings of the severities 0 to 3.</summary>
    public required string[] Severities { get; init; }

    public required string ExplainedTitle { get; init; }

    public required string NoiseTitle { get; init; }

    public required string DoubtfulTitle { get; init; }

    public required string AliasTitle { get; init; }

    public required string SourcesTitle { get; init; }

    public required string SourceNotNamed { get; init; }

    public required string Undated { get; init; }

    public required string NotBefore { get; init; }

    /// <summary>January to December.</summary>
    public required string[] Months { get; init; }

    /// <summary>Monday to Sunday.</summary>
    public required string[] Days { get; init; }

    /// <summary>The first day of a month.</summary>
    public required string FirstDay { get; init; }

    /// <summary>What stands between a number and its per cent sign.</summary>
    public required string BeforePercent { get; init; }

    /// <summary>One and many of what a table of claims holds.</summary>
    public required (string One, string Many) SourcesCounted { get; init; }

    public required (string One, string Many) Questions { get; init; }

    /// <summary>One and many of the documents behind a question, and of the voices they go back to.</summary>
    public required (string One, string Many) DocumentsCounted { get; init; }

    public required (string One, string Many) Origins { get; init; }

    public required (string One, string Many) Skipped { get; init; }

    public required string DisputedTitle { get; init; }

    /// <summary>Stands before the answer that prevails over a source's own.</summary>
    public required string Wins { get; init; }

    /// <summary>Stands before the belief in a source's answer when its own vote is taken away.</summary>
    public required string WithoutIt { get; init; }

    public required string AgainstItself { get; init; }

    public required string Anonymous { get; init; }

    public required string NoiseShare { get; init; }

    /// <summary>In the order of <see cref="SourceOutcome"/>.</summary>
    public required string[] Outcomes { get; init; }

    public required string Confidence { get; init; }

    public required string From { get; init; }

    public required string To { get; init; }

    /// <summary>In the order of <see cref="Relation"/>.</summary>
    public required string[] Relations { get; init; }

    /// <summary>In the order of <see cref="Mechanism"/>.</summary>
    public required string[] Mechanisms { get; init; }

    /// <summary>In the order of <see cref="DiscrepancyKind"/>.</summary>
    public required string[] Kinds { get; init; }

    /// <summary>In the order of <see cref="BlockLabel"/>.</summary>
    public required string[] Labels { get; init; }

    /// <summary>Writes a number with the thing counted.</summary>
    public string Count(int number, (string One, string Many) thing) =>
        $"{Words.Number(number)} {(number == 1 || (number == 0 && this.ZeroIsOne) ? thing.One : thing.Many)}";

    /// <summary>Writes a share of 1 in per cent.</summary>
    public string Percent(double share) => Words.Number(Math.Round(share * 100)) + this.BeforePercent + "%";

    /// <summary>Writes a day in words.</summary>
    public string Day(DateTime time) => $"{this.Number(time)} {this.Month(time)}";

    /// <summary>Writes a range of days, what both ends share only once; one day as such.</summary>
    public string Range(DateTime first, DateTime last) => first.Date == last.Date ? this.Day(first)
        : $"{this.From} {(first.Year != last.Year ? this.Day(first) : first.Month != last.Month ? $"{this.Number(first)} {this.Months[first.Month - 1]}" : this.Number(first))} {this.To} {this.Day(last)}";

    /// <summary>Writes a publication time: a day, month or year as such, any other interval by its ends.</summary>
    public string Published(DateInterval? published)
    {
        if (published is not { } time)
        {
            return this.Undated;
        }

        if (time is not { Start: { } start, End: { } end })
        {
            return time is { Start: { } earliest } ? $"{this.NotBefore} {this.Day(earliest)}" : time.ToString();
        }

        return time == DateInterval.Month(start.Year, start.Month) ? this.Month(start)
            : time == DateInterval.Year(start.Year) ? Words.Number(start.Year)
            : this.Range(start, end.AddTicks(-1));
    }

    private string Number(DateTime day) => day.Day == 1 ? this.FirstDay : Words.Number(day.Day);

    private string Month(DateTime time) => $"{this.Months[time.Month - 1]} {Words.Number(time.Year)}";
}
