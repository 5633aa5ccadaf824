using System.Text;
using System.Text.Json;
using Checker.Reports;
using NUnit.Framework;
using static VerifyNUnit.Verifier;

namespace Checker.Tests.Reports;

public class ReportWriterTests
{
    [Test]
    public async Task FrenchText() => await Verify(ReportWriter.ToText(SampleReport.InFrench(), SampleReport.FrenchDocuments)).UseDirectory("../Snapshots");

    [Test]
    public async Task EnglishText() => await Verify(ReportWriter.ToText(SampleReport.InEnglish(), SampleReport.EnglishDocuments)).UseDirectory("../Snapshots");

    [Test]
    public async Task Json() => await Verify(ReportWriter.ToJson(SampleReport.InFrench(), SampleReport.FrenchDocuments), "json").UseDirectory("../Snapshots");

    [Test]
    public async Task SourcesText() => await Verify(ReportWriter.SourcesToText(SampleReport.InFrench(), SampleReport.FrenchDocuments)).UseDirectory("../Snapshots");

    [Test]
    public async Task SourcesJson() => await Verify(ReportWriter.SourcesToJson(SampleReport.InFrench(), SampleReport.FrenchDocuments), "json").UseDirectory("../Snapshots");

    [Test]
    public async Task ComparisonText() => await Verify(ReportWriter.ToText(SampleReport.Comparison(), "fr")).UseDirectory("../Snapshots");

    [Test]
    public async Task ComparisonJson() => await Verify(ReportWriter.ToJson(SampleReport.Comparison()), "json").UseDirectory("../Snapshots");

    /// <summary>A span of the JSON, taken as UTF-16 offsets, cuts the very words out of the text.</summary>
    [Test]
    public void JsonSpansPointAtTheirWords()
    {
        using JsonDocument json = JsonDocument.Parse(ReportWriter.ToJson(SampleReport.InFrench(), SampleReport.FrenchDocuments));
        IEnumerable<JsonElement> spans = json.RootElement.GetProperty("discrepancies").EnumerateArray().SelectMany(finding => finding.GetProperty("spans").EnumerateArray())
            .Concat(json.RootElement.GetProperty("questions").EnumerateArray().SelectMany(question => question.GetProperty("claims").EnumerateArray()));
        foreach (JsonElement span in spans)
        {
            string text = SampleReport.FrenchDocuments.Single(document => document.Id == span.GetProperty("document").GetString()).Text;
            Assert.That(text.Substring(span.GetProperty("start").GetInt32(), span.GetProperty("length").GetInt32()), Is.EqualTo(span.GetProperty("text").GetString()));
        }
    }

    [Test]
    public void DocumentsMustBeTheReports()
    {
        Assert.That(() => ReportWriter.ToJson(SampleReport.InFrench(), SampleReport.FrenchDocuments.Skip(1)), Throws.ArgumentException.With.Message.Contains("a/01.txt"));
        Assert.That(() => ReportWriter.ToText(SampleReport.InFrench(), SampleReport.FrenchDocuments.Concat(SampleReport.FrenchDocuments)), Throws.ArgumentException.With.Message.Contains("a/01.txt"));
    }

    [TestCase("fr")]
    [TestCase("en")]
    public void EveryMemberHasAWord(string language)
    {
        ReportWords words = ReportWords.Of(language);
        Assert.That(words.Relations, Has.Length.EqualTo(Enum.GetValues<Relation>().Length));
        Assert.That(words.Mechanisms, Has.Length.EqualTo(Enum.GetValues<Mechanism>().Length));
        Assert.That(words.Kinds, Has.Length.EqualTo(Enum.GetValues<DiscrepancyKind>().Length));
        Assert.That(words.Labels, Has.Length.EqualTo(Enum.GetValues<BlockLabel>().Length));
        Assert.That(words.Outcomes, Has.Length.EqualTo(Enum.GetValues<SourceOutcome>().Length));
        Assert.That(words.Months, Has.Length.EqualTo(12));
        Assert.That(words.Severities, Has.Length.EqualTo(4));
    }

    /// <summary>Lone surrogates and control characters in the texts still give JSON and lines.</summary>
    [Test]
    public void BrokenTextIsWritten()
    {
        Document document = new("x\uD800.txt", "a \uD83D\u001b[2J b");
        Report report = ClaimChecker.CreateDefault().Check([document]);
        using JsonDocument json = JsonDocument.Parse(Encoding.UTF8.GetBytes(ReportWriter.ToJson(report, [document])));
        Assert.That(json.RootElement.GetProperty("documents").GetArrayLength(), Is.EqualTo(1));
        Assert.That(ReportWriter.ToText(report, [document]).Where(char.IsControl).Distinct(), Is.EqualTo("\n"));
    }
}
