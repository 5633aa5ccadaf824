using Checker.Tests.Corpora;
using NUnit.Framework;

namespace Checker.Tests.Matching;

public class PairCorpusTests
{
    private static readonly ClaimChecker Judge = ClaimChecker.CreateDefault();

    private static IEnumerable<TestCaseData> Pairs() => CorpusFile.Lines("fr", "pairs").Concat(CorpusFile.Lines("en", "pairs"));

    [TestCaseSource(nameof(Pairs))]
    public void Says(string language, string[] columns)
    {
        PassageComparison verdict = Judge.Compare(columns[0], columns[1]);
        string said = string.Join("; ", verdict.Findings.Select(finding => $"{finding.Rule.Id} {finding.Relation} {finding.Severity} {finding.Explanation}"));
        if (columns[2] == "discrepancy")
        {
            Assert.That(verdict.Relation, Is.GreaterThanOrEqualTo(Relation.Tension), said);
            Assert.That(verdict.Findings.Select(finding => finding.Rule.Kind.ToString().ToLowerInvariant()), Does.Contain(columns[3]), said);
        }
        else if (columns[2] == "explained")
        {
            Assert.That(verdict.Relation, Is.LessThan(Relation.Tension), said);
            Assert.That(verdict.Findings.Select(finding => finding.Rule.Kind.ToString().ToLowerInvariant()), Does.Contain(columns[3]), said);
        }
        else
        {
            Assert.That(verdict.Findings.Where(finding => finding.Relation >= Relation.Tension && finding.Severity >= 2), Is.Empty, said);
        }
    }
}
