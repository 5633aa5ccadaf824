using System.Globalization;
using System.Text;
using NUnit.Framework;

namespace Checker.Tests.Matching;

/// <summary>Inputs that ask for the worst: bounded, the same every time, silent where nothing can be said.</summary>
public class BadInputTests
{
    private const string Text = "Grève à Barville\n\nLes salariés de Corlin Danbourg sont en grève depuis lundi à Barville, en France. Paul Elsard, délégué syndical, réclame 42 embauches.\nLe 12 mars 2024, 350 camions attendaient devant le dépôt.";
    private static readonly string[] Things = ["soldats", "manifestants", "blessés", "maisons", "emplois", "camions"];
    private static readonly ClaimChecker Judge = ClaimChecker.CreateDefault();

    [Test]
    public void ManyCopiesOfOneTextSayWhatAFewSay()
    {
        Report few = Judge.Check(Copies(6)), many = Judge.Check(Copies(300));
        Assert.That(many.Questions, Has.Count.EqualTo(few.Questions.Count));
        Assert.That(many.Questions.Select(question => question.Claims.Count), Has.All.EqualTo(300));
        Assert.That(many.Discrepancies, Is.Empty);
        Assert.That(many.Explained, Is.Empty);
    }

    [Test]
    public void WorkOnCopiesGrowsWithTheirNumber()
    {
        Reading[] some = [.. Copies(250).Select(Judge.Read)], more = [.. Copies(750).Select(Judge.Read)];
        Judge.Compare(some);
        Assert.That((double)Allocated(more) / Allocated(some), Is.LessThan(3 * 1.5));
    }

    [Test]
    public void OneCopyThatDiffersIsFoundAmongMany()
    {
        Document[] documents = [.. Copies(300), new Document("z", Text.Replace("350 camions", "530 camions", StringComparison.Ordinal)) { Published = DateInterval.Day(new DateOnly(2024, 3, 14)) }];
        Finding found = Judge.Check(documents).Discrepancies.Single();
        Assert.That(found.Rule, Is.EqualTo(Rule.QuantitiesDiffer));
        Assert.That(found.Evidence.Take(2).Select(side => side.Document), Does.Contain("z"));
    }

    [Test]
    public void AReportOfManyDoesNotHangOnTheirOrder()
    {
        Document[] documents = [.. Copies(250), .. Enumerable.Range(0, 60).Select(Undated)], shuffled = [.. documents];
        new Random(3).Shuffle(shuffled);
        Assert.That(ReportWriter.ToJson(Judge.Check(shuffled), documents), Is.EqualTo(ReportWriter.ToJson(Judge.Check(documents), documents)));
    }

    [Test]
    public void OneTextOfVeryManyClaimsDoesNotContradictItself()
    {
        StringBuilder text = new("Bilan des régions\n\n");
        for (int i = 0; i < 1_200; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"Le ministère a compté {100 + (i * 7)} {Things[i % Things.Length]} en mars 2024.").Append(i % 6 == 5 ? '\n' : ' ');
        }

        Report report = Judge.Check([new Document("long", text.ToString())]);
        Assert.That(report.Discrepancies, Is.Empty);
        Assert.That(Judge.Read(new Document("long", text.ToString())).Claims, Has.Count.GreaterThan(1_000));
    }

    [Test]
    public void NumbersAloneSayNothing()
    {
        Document[] documents =
            [.. Enumerable.Range(0, 40).Select(i => new Document($"n{i:D2}", string.Join(i % 2 == 0 ? " " : "\n", Enumerable.Range(1, 30).Select(k => (((i * 31) + k) * 7919 % 100_000).ToString(CultureInfo.InvariantCulture)))))];
        Report report = Judge.Check(documents);
        Assert.That(report.Discrepancies, Is.Empty);
        Assert.That(report.Explained, Is.Empty);
    }

    [Test]
    public void AStoryOfOneTextIsSilent()
    {
        Report report = Judge.Check(Copies(1));
        Assert.That(report.Discrepancies, Is.Empty);
        Assert.That(report.Explained, Is.Empty);
    }

    [Test]
    public void ATextThatIsOneListOfNamesSaysNothing()
    {
        string names = string.Join(", ", Enumerable.Range(0, 2_000).Select(i => string.Create(CultureInfo.InvariantCulture, $"Karim Farley{(char)('a' + (i % 26))}{(char)('a' + (i / 26 % 26))}")));
        Report report = Judge.Check([new Document("a", names), new Document("b", names), new Document("c", string.Join('\n', names.Split(", ")))]);
        Assert.That(report.Discrepancies, Is.Empty);
    }

    [Test]
    public void TwoHundredPeopleOfOneSurnameStayApart()
    {
        static string Name(int i) => $"{(char)('A' + (i % 20))}{"aeiou"[i % 5]}{"lmnrst"[i % 6]}{(char)('a' + (i / 20))}n Durieux";
        Document[] documents = [.. Enumerable.Range(0, 200).Select(i => new Document($"p{i:D3}", $"Grève à Barville\n\n{Name(i)} a quitté la société Corlin à Barville. Il a démissionné lundi. M. Durieux n'a rien dit."))];
        Report report = Judge.Check(documents);
        Assert.That(report.Discrepancies, Is.Empty);
        Assert.That(report.Aliases.Where(group => group.Count(name => name.EndsWith(" Durieux", StringComparison.Ordinal)) > 20), Is.Empty);
    }

    [Test]
    public void WeekdaysOfUndatedTextsAreNotCompared()
    {
        Document[] documents =
        [
            new("a", "Grève à Barville\n\nLes salariés de Corlin Danbourg ont commencé la grève lundi à Barville."),
            new("b", "Grève à Barville\n\nLes salariés de Corlin Danbourg ont commencé la grève il y a deux jours à Barville."),
        ];
        Report report = Judge.Check(documents);
        Assert.That(report.Discrepancies.Where(finding => finding.Rule.Kind == DiscrepancyKind.Date), Is.Empty);
    }

    private static Document[] Copies(int count) =>
        [.. Enumerable.Range(0, count).Select(i => new Document($"c{i:D4}", Text) { Published = DateInterval.Day(new DateOnly(2024, 3, 14)) })];

    private static Document Undated(int i) =>
        new($"u{i:D2}", string.Create(CultureInfo.InvariantCulture, $"Crue à Barville\n\nLa crue a inondé Barville, en France : {50 + (i % 40)} maisons sont touchées. Le préfet Karim Farley a fait évacuer {300 + (i % 9)} personnes."));

    private static long Allocated(Reading[] readings)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        Judge.Compare(readings);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
