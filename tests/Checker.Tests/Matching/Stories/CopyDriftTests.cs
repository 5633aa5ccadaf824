using Checker.Tests.Corpora;
using NUnit.Framework;

namespace Checker.Tests.Matching.Stories;

/// <summary>Copies are one voice, and the one word that differs between two of them is a find of its own.</summary>
public class CopyDriftTests
{
    private const string Agency = "Quatorze wagons ont déraillé jeudi en gare de Valdrec et le trafic est coupé dans les deux sens, selon la compagnie.";
    private static readonly ClaimChecker Judge = ClaimChecker.CreateDefault();

    private static IEnumerable<TestCaseData> Copies() => CorpusFile.Lines("fr", "copies").Concat(CorpusFile.Lines("en", "copies"));

    [TestCaseSource(nameof(Copies))]
    public void Says(string language, string[] columns)
    {
        PassageComparison verdict = Judge.Compare(columns[0], columns[1]);
        Finding[] found = [.. verdict.Findings.Where(finding => finding.Relation >= Relation.Tension)];
        string said = $"{language}: " + string.Join("; ", found.Select(finding => $"{finding.Rule.Id} {finding.Relation} {finding.Severity} {finding.Explanation}"));
        Assert.That(found.Select(finding => finding.Rule.Kind.ToString().ToLowerInvariant()), columns[2] == "-" ? Is.Empty : Is.EqualTo((string[])[columns[2]]), said);
    }

    [Test]
    public void ThreePrintsOfOneDispatchAreOneVoice()
    {
        Question question = Wagons(Story(Agency, Agency, Agency)).Single();
        Assert.That(question.Claims.Select(claim => claim.Document).Distinct().Count(), Is.EqualTo(3));
        Assert.That(question.Voices, Has.Count.EqualTo(1));
        Assert.That(question.Voices[0].Documents, Is.EqualTo((string[])["a", "b", "c"]));
    }

    [Test]
    public void OneSpeakerIsOneVoiceHoweverOftenAsked()
    {
        Report report = Story(
            "Quatorze wagons ont déraillé jeudi en gare de Valdrec, a annoncé la préfète Lucie Garnier.",
            "Jeudi, à Valdrec, ce sont quatorze wagons qui ont déraillé d'après Lucie Garnier, la préfète.",
            "La préfète, Lucie Garnier, s'est rendue à Valdrec. Mme Garnier a précisé que quatorze wagons avaient déraillé jeudi.");
        Question question = Wagons(report).Single();
        Assert.That(question.Voices.Select(voice => voice.Name), Is.EqualTo((string[])["Lucie Garnier"]));
        Answer answer = report.Answers.Single(answer => answer.QuestionId == question.Id);
        Assert.That(answer.Origins, Is.EqualTo(1), "the sources' records count the same voices");
    }

    [Test]
    public void ThreeTextsOfTheirOwnAreThreeVoices()
    {
        Question question = Wagons(Story(
            "Quatorze wagons ont déraillé jeudi en gare de Valdrec.",
            "Jeudi, à Valdrec, on a compté quatorze wagons qui avaient déraillé près du dépôt.",
            "Le convoi de Valdrec a perdu jeudi quatorze wagons : ils ont déraillé à l'entrée de la gare.")).Single();
        Assert.That(question.Voices, Has.Count.EqualTo(question.Claims.Select(claim => claim.Document).Distinct().Count()).And.Count.GreaterThan(1));
    }

    [Test]
    public void TheOutletThatIsQuotedIsTheVoice()
    {
        Report report = Judge.Check(
        [
            new Document("a", "Déraillement à Valdrec\n\nQuatorze wagons ont déraillé jeudi à Valdrec.") { Source = "Valinfo", Language = "fr" },
            new Document("b", "Déraillement à Valdrec\n\nÀ Valdrec, quatorze wagons ont déraillé jeudi, selon Valinfo.") { Source = "La Gazette", Language = "fr" },
        ]);
        Assert.That(Wagons(report).Single().Voices.Select(voice => voice.Name), Is.EqualTo((string[])["Valinfo"]));
    }

    [Test]
    public void ALaterPrintWithAHigherCountIsAnUpdate()
    {
        const string Text = "Séisme à Kaltar\n\nLe séisme de jeudi a fait 214 morts et détruit plusieurs villages de la province de Kaltar, selon les secours.";
        Report report = Judge.Check(
        [
            new Document("a", Text) { Language = "fr", Published = DateInterval.Day(new DateOnly(2024, 3, 14)) },
            new Document("b", Text.Replace("214", "261", StringComparison.Ordinal)) { Language = "fr", Published = DateInterval.Day(new DateOnly(2024, 3, 16)) },
        ]);
        Assert.That(report.Discrepancies, Is.Empty);
    }

    [Test]
    public void TheReportSaysWhichTextsAreOneVoice()
    {
        Document[] documents = Documents(Agency, Agency, Agency.Replace("Quatorze", "Quarante", StringComparison.Ordinal));
        Assert.That(ReportWriter.ToText(Judge.Check(documents), documents), Does.Contain("3 documents, 1 origine : a = b = c"));
    }

    [Test]
    public void AMouldThatEachTextFillsIsNoSlip()
    {
        Assert.That(Sentenced("Paul Vernet", "Marc Dupuis", "Claire Loiseau"), Is.Empty);
        Assert.That(Sentenced("Paul Vernet", "Paul Vernet", "Marc Dupuis"), Is.EqualTo((Rule[])[Rule.NamesDiffer]));

        static IEnumerable<Rule> Sentenced(params string[] names) =>
            Story([.. names.Select(name => $"Le tribunal a condamné {name} à six mois de prison avec sursis pour avoir falsifié les comptes de la société Corlin.")]).Discrepancies.Select(finding => finding.Rule);
    }

    [Test]
    public void APairThatAQuestionShowsIsNotSaidTwice()
    {
        Report report = Story(Agency, Agency.Replace("Quatorze", "Quarante", StringComparison.Ordinal));
        Assert.That(report.Discrepancies.Select(finding => finding.Rule), Is.EqualTo((Rule[])[Rule.QuantitiesDiffer]));
    }

    private static IEnumerable<Question> Wagons(Report report) => report.Questions.Where(question => question.Kind == DiscrepancyKind.Quantity && question.Claims[0].Value == "14");

    private static Report Story(params string[] bodies) => Judge.Check(Documents(bodies));

    private static Document[] Documents(params string[] bodies) =>
        [.. bodies.Select((body, number) => new Document(((char)('a' + number)).ToString(), $"Déraillement à Valdrec\n\n{body}") { Language = "fr" })];
}
