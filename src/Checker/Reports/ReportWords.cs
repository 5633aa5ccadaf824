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

    public required string KeptThough { get; init; }

    public required string AliasTitle { get; init; }

    public required string SourcesTitle { get; init; }

    public required string SourceNotNamed { get; init; }

    public required string Undated { get; init; }

    public required string NotBefore { get; init; }

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
}
