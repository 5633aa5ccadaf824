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
}
