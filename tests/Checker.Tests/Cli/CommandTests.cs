using System.Text;
using System.Text.Json;
using NUnit.Framework;

namespace Checker.Tests.Cli;

/// <summary>Exit codes and manners that every command shares.</summary>
public class CommandTests
{
    private string folder = "";

    [SetUp]
    public void MakeFolder() => this.folder = Directory.CreateTempSubdirectory("checker").FullName;

    [TearDown]
    public void DropFolder() => Directory.Delete(this.folder, recursive: true);

    [Test]
    public void VersionIsThePackages()
    {
        CliRun run = CliRun.Of("--version");
        Assert.That(run, Is.EqualTo(new CliRun(0, typeof(ClaimChecker).Assembly.GetName().Version!.ToString(3) + "\n", "")));
    }

    [TestCase("--help")]
    [TestCase("check", "--help")]
    [TestCase("compare", "--help")]
    [TestCase("sources", "--help")]
    public void HelpGoesToStandardOutput(params string[] args)
    {
        CliRun run = CliRun.Of(args);
        Assert.That(run.Code, Is.Zero);
        Assert.That(run.Error, Is.Empty);
        Assert.That(run.Output, Does.Contain("checker"));
    }

    [TestCase]
    [TestCase("check")]
    [TestCase("check", "a.txt", "--format", "xml")]
    [TestCase("check", "a.txt", "--lang", "de")]
    [TestCase("check", "a.txt", "--fail-on", "agreement")]
    [TestCase("check", "a.txt", "--frobnicate")]
    [TestCase("compare", "one passage only")]
    [TestCase("compare", "-", "-")]
    [TestCase("frobnicate")]
    public void WrongUsageIsTwo(params string[] args)
    {
        CliRun run = CliRun.Of(args);
        Assert.That(run.Code, Is.EqualTo(2));
        Assert.That(run.Output, Is.Empty);
        Assert.That(run.Error, Does.StartWith("checker: "));
    }

    [Test]
    public void MissingPathIsNamedAndTheOthersAreChecked()
    {
        this.Write("a.txt", "Le pont a rouvert.");
        CliRun run = CliRun.Of("check", this.In("a.txt"), this.In("nowhere.txt"), "--format", "json");
        Assert.That(run.Code, Is.EqualTo(3));
        Assert.That(run.Error, Is.EqualTo($"checker: {this.In("nowhere.txt")}: no such file or folder\n"));
        Assert.That(Documents(run), Is.EqualTo("a.txt"));
    }

    [Test]
    public void NothingReadGivesNoReport()
    {
        CliRun run = CliRun.Of("check", this.In("nowhere"));
        Assert.That(run, Is.EqualTo(new CliRun(3, "", $"checker: {this.In("nowhere")}: no such file or folder\n")));
    }

    [Test]
    public void EmptyFolderIsNamed()
    {
        CliRun run = CliRun.Of("check", this.folder);
        Assert.That(run.Code, Is.EqualTo(3));
        Assert.That(run.Error, Is.EqualTo($"checker: {this.folder}: the folder holds no *.txt or *.html or *.htm file\n"));
    }

    [Test]
    public void FolderGivesItsTextsInOrdinalOrderAndNamedFilesAlwaysCount()
    {
        this.Write("b/2.txt", "deux");
        this.Write("Z/2.txt", "deux");
        this.Write("a/1.txt", "un");
        this.Write("a/notes.md", "notes");
        this.Write("c.log", "trois");
        CliRun run = CliRun.Of("check", this.folder, this.In("c.log"), this.In("a/1.txt"), "--format", "json");
        Assert.That(run.Code, Is.Zero);
        Assert.That(Documents(run), Is.EqualTo("1.txt Z/2.txt b/2.txt c.log"));
    }

    [Test]
    public void StandardInputIsADocument()
    {
        CliRun run = CliRun.With(Encoding.UTF8.GetBytes("Le pont a rouvert."), "check", "-", "--format", "json");
        Assert.That(run.Code, Is.Zero);
        Assert.That(Documents(run), Is.EqualTo("-"));
    }

    [Test]
    public void StandardInputCanBeAPassage()
    {
        CliRun run = CliRun.With(Encoding.UTF8.GetBytes("Le pont a rouvert."), "compare", "-", "@Le pont reste fermé.", "--format", "json");
        Assert.That(run.Code, Is.Zero, run.Error);
        using JsonDocument json = JsonDocument.Parse(run.Output);
        Assert.That(json.RootElement.GetProperty("schema").GetString(), Is.EqualTo("checker-comparison/1"));
    }

    [Test]
    public void ManifestNamesSourcesAndOneThatCannotBeReadIsNamed()
    {
        this.Write("a.txt", "Le pont a rouvert.");
        this.Write("manifest.csv", "document,source,published\na.txt,La Gazette,2024-04-25\n");
        CliRun run = CliRun.Of("check", this.In("a.txt"), "--manifest", this.In("manifest.csv"), "--format", "json");
        Assert.That(run.Code, Is.Zero, run.Error);
        Assert.That(run.Output, Does.Contain("\"source\": \"La Gazette\"").And.Contain("\"published\": \"2024-04-25/2024-04-26\""));

        CliRun none = CliRun.Of("check", this.In("a.txt"), "--manifest", this.In("none.csv"), "--format", "json");
        Assert.That(none.Code, Is.EqualTo(3));
        Assert.That(none.Error, Is.EqualTo($"checker: {this.In("none.csv")}: no such file or folder\n"));
        Assert.That(none.Output, Does.Contain("\"sourceNamed\": false"));
    }

    [Test]
    public void OutputGoesToAFile()
    {
        this.Write("a.txt", "Le pont a rouvert.");
        CliRun run = CliRun.Of("check", this.In("a.txt"), "--format", "json", "--output", this.In("report.json"));
        Assert.That(run, Is.EqualTo(new CliRun(0, "", "")));
        Assert.That(File.ReadAllText(this.In("report.json")), Does.StartWith("{\n  \"schema\": \"checker-report/1\""));
    }

    [TestCase("check")]
    [TestCase("compare")]
    public void OutputThatCannotBeWrittenIsFourAndWinsOverThree(string command)
    {
        this.Write("a.txt", "Le pont a rouvert.");
        string[] operands = command == "check" ? [this.In("a.txt"), this.In("nowhere.txt")] : ["un", "deux"];
        CliRun run = CliRun.Of([command, .. operands, "--output", this.In("no/such/folder.json")]);
        Assert.That(run.Code, Is.EqualTo(4));
        Assert.That(run.Error, Does.EndWith($"checker: {this.In("no/such/folder.json")}: cannot be written: no such file or folder\n"));
    }

    private static string Documents(CliRun run)
    {
        using JsonDocument json = JsonDocument.Parse(run.Output);
        return string.Join(' ', json.RootElement.GetProperty("documents").EnumerateArray().Select(document => document.GetProperty("document").GetString()));
    }

    private string In(string name) => Path.Combine(this.folder, name);

    private void Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this.In(name))!);
        File.WriteAllText(this.In(name), text);
    }
}
