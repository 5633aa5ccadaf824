namespace Checker.Reports;

/// <summary>The records of a report's sources. This is the one place that says where the formats take them from.</summary>
internal static class ReportSources
{
    public static IReadOnlyList<SourceReliability> Of(Report report)
    {
        _ = report;
        return [];
    }
}
