using System.Text;
using System.Text.Json;
using NUnit.Framework;

namespace Checker.Tests.Cli;

/// <summary>Web pages among the files of a check.</summary>
public class WebPageTests
{
    private const string Page = """
        <!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>Le pont de Valmorel rouvre - La Gazette</title>
        <meta property="og:site_name" content="La Gazette du Val"><meta property="article:published_time" content="2024-04-25T08:00:00+02:00">
        <script>var soldats = "999 soldats";</script></head><body><nav><a href="/">Accueil</a> <a href="/sport">Sport</a></nav>
        <article><h1>Le pont de Valmorel rouvre</h1>
        <p>Le pont de Valmorel a rouvert mardi matin, a indiqué la préfecture, après neuf semaines de travaux menés par la commune.</p>
        <p>Les réparations ont coûté 1 250 000 euros, selon la mairie de Valmorel, qui en attendait davantage au printemps dernier.</p></article>
        <footer>Mentions légales</footer></body></html>
        """;

    private string folder = "";

    [SetUp]
    public void MakeFolder() => this.folder = Directory.CreateTempSubdirectory("checker").FullName;

    [TearDown]
    public void DropFolder() => Directory.Delete(this.folder, recursive: true);

    [TestCase("page.html")]
    [TestCase("page.HTM")]
    public void PageTellsPublisherTimeAndLanguage(string name)
    {
        this.Write(name, Page);
        CliRun run = CliRun.Of("check", this.folder, "--format", "json");
        Assert.That(run.Code, Is.Zero, run.Error);
        JsonElement document = Documents(run).Single();
        Assert.That(document.GetProperty("document").GetString(), Is.EqualTo(name));
        Assert.That(document.GetProperty("source").GetString(), Is.EqualTo("La Gazette du Val"));
        Assert.That(document.GetProperty("published").GetString(), Does.StartWith("2024-04-25"));
        Assert.That(document.GetProperty("language").GetString(), Is.EqualTo("fr"));
        Assert.That(run.Output, Does.Not.Contain("<p>").And.Not.Contain("999"));
    }

    [Test]
    public void ManifestWinsOverThePage()
    {
        this.Write("page.html", Page);
        this.Write("manifest.csv", "document,source,published\npage.html,Le Courrier,2023-01-02\n");
        JsonElement document = Documents(CliRun.Of("check", this.In("page.html"), "--manifest", this.In("manifest.csv"), "--format", "json")).Single();
        Assert.That(document.GetProperty("source").GetString(), Is.EqualTo("Le Courrier"));
        Assert.That(document.GetProperty("published").GetString(), Is.EqualTo("2023-01-02/2023-01-03"));
    }

    [Test]
    public void PageAndTextAreComparedAndSpansPointIntoTheExtractedText()
    {
        this.Write("page.html", Page);
        this.Write("texte.txt", "Valmorel\n\nLes réparations du pont de Valmorel ont coûté 2 400 000 euros, selon la mairie de Valmorel.");
        CliRun run = CliRun.Of("check", this.folder, "--format", "json");
        using JsonDocument json = JsonDocument.Parse(run.Output);
        string text = HtmlDocumentReader.Read("page.html", Page).Document.Text;
        JsonElement[] spans = [.. json.RootElement.GetProperty("questions").EnumerateArray().SelectMany(question => question.GetProperty("claims").EnumerateArray())
            .Where(claim => claim.GetProperty("document").GetString() == "page.html")];
        Assert.That(spans, Is.Not.Empty);
        foreach (JsonElement span in spans)
        {
            Assert.That(text.Substring(span.GetProperty("start").GetInt32(), span.GetProperty("length").GetInt32()), Is.EqualTo(span.GetProperty("text").GetString()));
        }
    }

    [Test]
    public void StandardInputMayBeAPage()
    {
        CliRun run = CliRun.With(Encoding.UTF8.GetBytes(Page), "check", "-", "--format", "json");
        Assert.That(Documents(run).Single().GetProperty("source").GetString(), Is.EqualTo("La Gazette du Val"));
    }

    [TestCase("")]
    [TestCase("<")]
    [TestCase("<html><body>")]
    [TestCase("no tag at all")]
    [TestCase("<!DOCTYPE html><html><head><meta property='article:published_time' content='yesterday'><link rel='canonical' href='::'></head><body><p>x")]
    [TestCase("<script type='application/ld+json'>{\"publisher\": [[[</script><p>\uD800")]
    public void BadPagesAreRead(string page)
    {
        this.Write("bad.html", page);
        this.Write("good.txt", "Le pont a rouvert.");
        CliRun run = CliRun.Of("check", this.folder, "--format", "json");
        Assert.That(run.Code, Is.Zero, run.Error);
        Assert.That(Documents(run).Length, Is.EqualTo(2));
    }

    [Test]
    public void RandomBytesAndDeepNestingAreRead()
    {
        byte[] bytes = new byte[20_000];
        new Random(7).NextBytes(bytes);
        File.WriteAllBytes(this.In("random.html"), bytes);
        this.Write("deep.html", string.Concat(Enumerable.Repeat("<div>", 100_000)) + "Le pont a rouvert.");
        CliRun run = CliRun.Of("check", this.folder, "--format", "json");
        Assert.That(run.Code, Is.Zero, run.Error);
    }

    private static JsonElement[] Documents(CliRun run)
    {
        using JsonDocument json = JsonDocument.Parse(run.Output);
        return [.. json.RootElement.Clone().GetProperty("documents").EnumerateArray()];
    }

    private string In(string name) => Path.Combine(this.folder, name);

    private void Write(string name, string text) => File.WriteAllText(this.In(name), text);
}
