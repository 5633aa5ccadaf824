using NUnit.Framework;

namespace Checker.Tests.Reliability;

/// <summary>Two things said of one person do not speak against each other.</summary>
public class UncomparedValuesTests
{
    [Test]
    public void ARankAndAnOfficeContradictNobody()
    {
        Report report = Check(
            "Le colonel Amadou Serval, directeur du port de Lomé, a rencontré le maire mardi. Le colonel Serval a visité les quais.",
            "Le colonel Amadou Serval a rencontré le maire de Lomé mardi. M. Serval, directeur du port de Lomé, a visité les quais.");
        Assert.That(report.Questions.Count(question => question.Kind == DiscrepancyKind.Role && question.Claims.Select(claim => claim.Value).Distinct().Count() > 1), Is.EqualTo(1), "a rank and an office in one question");
        Assert.That(report.Sources.Select(source => source.Signals.InternalContradictions), Is.All.Zero);
        Assert.That(report.Sources.Select(source => source.Signals.Conflicts), Is.All.Zero);
    }

    [Test]
    public void TwoRanksStillConflict()
    {
        Report report = Check(
            "Le colonel Amadou Serval a rencontré le maire de Lomé mardi, près du port.",
            "Le lieutenant Amadou Serval a rencontré le maire de Lomé mardi, près du port.",
            "Le colonel Amadou Serval, directeur du port, a rencontré le maire de Lomé mardi.");
        Assert.That(report.Sources.Sum(source => source.Signals.Conflicts + source.Signals.Contested), Is.EqualTo(1));
    }

    private static Report Check(params string[] texts) =>
        ClaimChecker.CreateDefault().Check([.. texts.Select((text, i) => new Document($"{i}.txt", text) { Source = $"paper {i}" })]);
}
