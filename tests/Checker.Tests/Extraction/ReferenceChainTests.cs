using Checker.Languages;
using Checker.Tests.Corpora;
using NUnit.Framework;

namespace Checker.Tests.Extraction;

/// <summary>Pronouns, offices, surnames and head nouns reach the slots of the claims, and only where they have one reading.</summary>
public class ReferenceChainTests
{
    private static readonly ClaimChecker Judge = ClaimChecker.CreateDefault();

    private static IEnumerable<TestCaseData> Chains() => CorpusFile.Lines("fr", "chains").Concat(CorpusFile.Lines("en", "chains"));

    [TestCaseSource(nameof(Chains))]
    public void ReachesTheClaim(string language, string[] columns)
    {
        string text = columns[0];
        int at = text.LastIndexOf(columns[1], StringComparison.Ordinal);
        Reading reading = Judge.Read(new Document("d", text) { Language = language });
        Claim? claim = reading.Claims.FirstOrDefault(claim => claim.Kind is DiscrepancyKind.Polarity or DiscrepancyKind.Order && claim.Span.Contains(new TextSpan(at, columns[1].Length)));
        string[] found = claim is null ? [] : [.. claim.Slots.Participants];
        if (columns[2] == "-")
        {
            // Whoever is named beside the event itself may take part in it; nobody from further away does.
            int start = text.LastIndexOf(". ", at, StringComparison.Ordinal) + 1;
            string here = Folding.Key(text.AsSpan(start));
            Assert.That(found.Where(name => !here.Contains(name, StringComparison.Ordinal)), Is.Empty, text);
            Assert.That(start > 0 || found.Length == 0, Is.True, text);
        }
        else
        {
            Assert.That(claim, Is.Not.Null, text);
            Assert.That(found, Does.Contain(Folding.Key(columns[2])), text);
        }
    }

    [TestCase("La préfète Lucie Garnier est arrivée hier. La préfète a annoncé douze morts.", "douze", "Lucie Garnier")]
    [TestCase("Paul Vernet, maire de Brax, est revenu. Selon le maire, douze maisons ont brûlé.", "douze", "Paul Vernet")]
    [TestCase("Douze maisons ont brûlé, selon la préfecture de l'Orne.", "Douze", "préfecture de l'Orne")]
    [TestCase("Douze maisons ont brûlé à Brax.", "Douze", "")]
    public void NamesTheTeller(string text, string value, string teller)
    {
        Claim claim = Judge.Read(new Document("d", text) { Language = "fr" }).Claims.First(claim => claim.Kind == DiscrepancyKind.Quantity && claim.Span.Start == text.IndexOf(value, StringComparison.Ordinal));
        Assert.That(claim.Teller, Is.EqualTo(teller));
    }

    [Test]
    public void TwoTextsMeetOnThePersonBehindThePronoun()
    {
        Report report = Judge.Check(
        [
            new Document("a", "Démission à Brax\n\nPaul Vernet dirigeait l'usine Solmex de Brax depuis dix ans. Il a démissionné le 12 mars 2024.") { Language = "fr" },
            new Document("b", "L'usine Solmex sans patron\n\nÀ Brax, Paul Vernet a démissionné de l'usine Solmex le 14 mars 2024, selon les salariés.") { Language = "fr" },
        ]);
        Assert.That(report.Discrepancies.Select(finding => finding.Rule), Does.Contain(Rule.DatesDiffer));
    }
}
