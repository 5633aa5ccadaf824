using Checker.Reports;

namespace Checker;

/// <summary>Writes results in the formats that ship with the library. The same result gives the same text everywhere, in any culture.</summary>
public static class ReportWriter
{
    /// <summary>Writes a report as JSON, schema <c>checker-report/1</c>; offsets count UTF-16 code units of each document's text, scores have three decimals.</summary>
    /// <param name="report">The report.</param>
    /// <param name="documents">The documents it was made from, in any order; the report points into their texts.</param>
    /// <returns>Indented JSON that ends in a line feed. A lone surrogate, which no UTF-8 file can hold, is written as U+FFFD.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A document of the report is missing, or two have one id.</exception>
    public static string ToJson(Report report, IEnumerable<Document> documents)
    {
        ArgumentNullException.ThrowIfNull(report);
        return JsonReport.Write(report, new DocumentTexts(report, documents));
    }

    /// <summary>Writes a report to be read: in French when most documents are French, else in English.</summary>
    /// <param name="report">The report.</param>
    /// <param name="documents">The documents it was made from, in any order.</param>
    /// <returns>Lines that end in a line feed.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A document of the report is missing, or two have one id.</exception>
    public static string ToText(Report report, IEnumerable<Document> documents)
    {
        ArgumentNullException.ThrowIfNull(report);
        return TextReport.Write(report, new DocumentTexts(report, documents));
    }

    /// <summary>Writes the comparison of two passages as JSON, schema <c>checker-comparison/1</c>.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <returns>Indented JSON that ends in a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="comparison"/> is null.</exception>
    public static string ToJson(PassageComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return JsonReport.Write(comparison);
    }

    /// <summary>Writes the comparison of two passages to be read.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="language">"fr" for French; English for any other code.</param>
    /// <returns>Lines that end in a line feed.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string ToText(PassageComparison comparison, string language)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(language);
        return TextReport.Write(comparison, ReportWords.Of(language));
    }

    /// <summary>Writes what each source's record is worth as JSON, schema <c>checker-sources/1</c>: the sources of a report, each with its evidence and signals.</summary>
    /// <param name="report">The report.</param>
    /// <param name="documents">The documents it was made from, in any order.</param>
    /// <returns>Indented JSON that ends in a line feed.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A document of the report is missing, or two have one id.</exception>
    public static string SourcesToJson(Report report, IEnumerable<Document> documents)
    {
        ArgumentNullException.ThrowIfNull(report);
        return SourcesJson.Write(report, new DocumentTexts(report, documents));
    }

    /// <summary>Writes what each source's record is worth to be read: in French when most documents are French, else in English.</summary>
    /// <param name="report">The report.</param>
    /// <param name="documents">The documents it was made from, in any order.</param>
    /// <returns>Lines that end in a line feed.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A document of the report is missing, or two have one id.</exception>
    public static string SourcesToText(Report report, IEnumerable<Document> documents)
    {
        ArgumentNullException.ThrowIfNull(report);
        return SourcesText.Write(report, new DocumentTexts(report, documents));
    }

    /// <summary>Writes a fusion as JSON, schema <c>checker-sources/1</c>: its options, answers, and sources with their evidence and signals.</summary>
    /// <param name="result">The fusion.</param>
    /// <param name="language">The language of the sentences: "fr" for French; English for any other code.</param>
    /// <returns>Indented JSON that ends in a line feed.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string ToJson(FusionResult result, string language)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(language);
        return SourcesJson.Write(result, language);
    }

    /// <summary>Writes a fusion to be read: the answers that are disputed most, then every source with its evidence.</summary>
    /// <param name="result">The fusion.</param>
    /// <param name="language">"fr" for French; English for any other code.</param>
    /// <returns>Lines that end in a line feed.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string ToText(FusionResult result, string language)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(language);
        return SourcesText.Write(result, ReportWords.Of(language), language);
    }
}
