using System.Text;
using System.Text.Json;
using NUnit.Framework;

namespace Checker.Tests.Cli;

/// <summary><c>checker sources</c>, over documents and over tables of claims.</summary>
public class SourcesTests
{
    private const string Table = """
        source,object,attribute,value
        north,bridge,length,420
        south,bridge,length,420
        east,bridge,length,390
        north,tower,height,88
        south,tower,height,88
        east,tower,height,91
        """;

    private string folder = "";

    [SetUp]
    public void MakeFolder() => this.folder = Directory.CreateTempSubdirectory("checker").FullName;

    [TearDown]
    public void DropFolder() => Directory.Delete(this.folder, recursive: true);

    [Test]
    public void TableGivesAnswersAndEvidence()
    {
        JsonElement json = this.Json("claims.csv", Table, "--method", "Vote");
        Assert.That(json.GetProperty("schema").GetString(), Is.EqualTo("checker-sources/1"));
        Assert.That(json.GetProperty("method").GetString(), Is.EqualTo("vote"));
        Assert.That(json.GetProperty("answers").EnumerateArray().Select(answer => answer.GetProperty("value").GetString()), Is.EqualTo((string[])["420", "88"]));
        JsonElement east = json.GetProperty("sources").EnumerateArray().Single(source => source.GetProperty("source").GetString() == "east");
        Assert.That(east.GetProperty("grade").GetString(), Is.EqualTo("F"));
        Assert.That(east.GetProperty("signals").GetProperty("conflicts").GetInt32(), Is.EqualTo(2));
        JsonElement line = east.GetProperty("evidence")[0];
        Assert.That(line.GetProperty("question").GetString(), Is.EqualTo("bridge / length"));
        Assert.That(line.GetProperty("value").GetString(), Is.EqualTo("390"));
        Assert.That(line.GetProperty("winningValue").GetString(), Is.EqualTo("420"));
        Assert.That(line.GetProperty("beliefWithoutSource").GetDouble(), Is.Zero);
    }

    [TestCase("vote")]
    [TestCase("betaaccu")]
    [TestCase("TruthFinder")]
    [TestCase("crh")]
    public void EveryMethodIsTaken(string method) =>
        Assert.That(this.Json("claims.csv", Table, "--method", method, "--type", "number", "--copies").GetProperty("copies").GetBoolean(), Is.True);

    [Test]
    public void TextNamesDisputedAnswersAndWhyASourceCannotBeJudged()
    {
        this.Write("claims.csv", Table);
        CliRun english = CliRun.Of("sources", this.In("claims.csv"));
        Assert.That(english.Code, Is.Zero, english.Error);
        Assert.That(english.Output, Does.Contain("bridge / length: “420”").And.Contain("east — F").And.Contain("Cannot be judged"));
        Assert.That(english.Output, Does.Contain("contradicted: “390”, the answer is “420” · bridge / length · belief without this source: "));
        Assert.That(CliRun.Of("sources", this.In("claims.csv"), "--lang", "fr").Output, Does.Contain("bridge / length : « 420 »").And.Contain("Ne peut être évaluée"));
    }

    [Test]
    public void DocumentsGiveOnlyTheSources()
    {
        this.Write("a.txt", "Le pont de Valmorel a coûté 12 millions d'euros, selon la mairie.");
        this.Write("b.txt", "Le pont de Valmorel a coûté 19 millions d'euros, selon la préfecture.");
        this.Write("manifest.csv", "document,source\na.txt,La Gazette\nb.txt,Le Courrier\n");
        CliRun json = CliRun.Of("sources", this.In("a.txt"), this.In("b.txt"), "--manifest", this.In("manifest.csv"), "--format", "json");
        Assert.That(json.Code, Is.Zero, json.Error);
        using JsonDocument root = JsonDocument.Parse(json.Output);
        Assert.That(root.RootElement.EnumerateObject().Select(field => field.Name), Is.EqualTo((string[])["schema", "documents", "sources"]));
        Assert.That(root.RootElement.GetProperty("sources").EnumerateArray().Select(source => source.GetProperty("source").GetString()), Is.SubsetOf((string[])["La Gazette", "Le Courrier"]));

        CliRun text = CliRun.Of("sources", this.In("a.txt"), this.In("b.txt"), "--manifest", this.In("manifest.csv"));
        Assert.That(text.Output, Does.Contain("SOURCES").And.Contain("La Gazette").And.Contain("a.txt, sans date, fr").And.Not.Contain("CHK"));
    }

    [TestCase("source,object,value\na,b,c\n", "attribute")]
    [TestCase("source,object,attribute,value\na,b,c\n", "Row 2")]
    [TestCase("source,object,attribute,value\na,b,c,d\n,b,c,d\n", "Row 3")]
    [TestCase("source,object,attribute,value\na,b,c,\"d\n", "Row 2")]
    [TestCase("", "source, object, attribute, value")]
    public void BadTableIsNamedWithItsRowOrColumnAndIsThree(string table, string named)
    {
        this.Write("bad.csv", table);
        CliRun run = CliRun.Of("sources", this.In("bad.csv"));
        Assert.That(run.Code, Is.EqualTo(3));
        Assert.That(run.Output, Is.Empty);
        Assert.That(run.Error, Does.StartWith($"checker: {this.In("bad.csv")}: ").And.Contain(named));

        this.Write("good.csv", Table);
        CliRun both = CliRun.Of("sources", this.In("bad.csv"), this.In("good.csv"));
        Assert.That(both.Code, Is.EqualTo(3));
        Assert.That(both.Output, Does.Contain("north"));
    }

    [TestCase("\uFEFFsource;object;attribute;value\r\n\"a; b\";o;p;\"x \"\"y\"\"\"\r\n")]
    [TestCase("value\tattribute\tobject\tsource\nx \"y\"\tp\to\ta; b\n")]
    public void SemicolonsTabsQuotesAndMarksAreRead(string table)
    {
        JsonElement json = this.Json("claims.csv", table);
        Assert.That(json.GetProperty("answers")[0].GetProperty("value").GetString(), Is.EqualTo("x \"y\""));
        Assert.That(json.GetProperty("sources")[0].GetProperty("source").GetString(), Is.EqualTo("a; b"));
    }

    [Test]
    public void NumbersThatAreNoneAreCounted()
    {
        JsonElement json = this.Json("claims.csv", "source,object,attribute,value\na,o,p,NaN\nb,o,p,12\nc,o,p,many\n", "--type", "number");
        Assert.That(json.GetProperty("skipped").GetInt32(), Is.EqualTo(2));
    }

    [Test]
    public void StandardInputIsATableWhereAnOptionOfTablesSaysSo()
    {
        CliRun run = CliRun.With(Encoding.UTF8.GetBytes(Table), "sources", "-", "--method", "vote");
        Assert.That(run.Code, Is.Zero, run.Error);
        Assert.That(run.Output, Does.StartWith("Vote · 3 sources · 2 questions"));
    }

    [TestCase("sources")]
    [TestCase("sources", "a.csv", "--method", "guess")]
    [TestCase("sources", "a.csv", "--method", "3")]
    [TestCase("sources", "a.csv", "--type", "colour")]
    [TestCase("sources", "a.csv", "b.txt")]
    [TestCase("sources", "a.csv", "--manifest", "m.csv")]
    [TestCase("sources", "a.txt", "--copies")]
    [TestCase("sources", "a.txt", "--fail-on", "tension")]
    public void WrongUsageIsTwo(params string[] args)
    {
        CliRun run = CliRun.Of(args);
        Assert.That(run.Code, Is.EqualTo(2), run.Error);
        Assert.That(run.Output, Is.Empty);
        Assert.That(run.Error, Does.StartWith("checker: "));
    }

    [TestCase("claims.csv")]
    [TestCase("texte.txt")]
    public void MissingPathIsThreeAndUnwritableOutputFour(string name)
    {
        Assert.That(CliRun.Of("sources", this.In(name)), Is.EqualTo(new CliRun(3, "", $"checker: {this.In(name)}: no such file or folder\n")));
        this.Write(name, Table);
        Assert.That(CliRun.Of("sources", this.In(name), "-o", this.In("no/such/file")).Code, Is.EqualTo(4));
    }

    private JsonElement Json(string name, string table, params string[] options)
    {
        this.Write(name, table);
        CliRun run = CliRun.Of(["sources", this.In(name), "--format", "json", .. options]);
        Assert.That(run.Code, Is.Zero, run.Error);
        using JsonDocument json = JsonDocument.Parse(run.Output);
        return json.RootElement.Clone();
    }

    private string In(string name) => Path.Combine(this.folder, name);

    private void Write(string name, string text) => File.WriteAllText(this.In(name), text);
}
