namespace Checker.Matching;

/// <summary>The order of a report: the gravest first, then by place in the documents; the same for the same texts.</summary>
internal static class FindingOrder
{
    public static IReadOnlyList<Finding> Sort(IEnumerable<Finding> findings) =>
    [
        .. findings.OrderByDescending(finding => finding.Severity).ThenByDescending(finding => finding.Relation)
            .ThenBy(finding => finding.Evidence[0].Document, StringComparer.Ordinal).ThenBy(finding => finding.Evidence[0].Span.Start)
            .ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal).ThenBy(finding => finding.Id, StringComparer.Ordinal),
    ];
}
