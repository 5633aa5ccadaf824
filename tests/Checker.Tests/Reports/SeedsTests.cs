using System.Diagnostics;
using System.Text;
using NUnit.Framework;
using static VerifyNUnit.Verifier;

namespace Checker.Tests.Reports;

/// <summary>The five sample articles from end to end, and the same bytes whatever the order, the thread, the culture and the process.</summary>
public class SeedsTests
{
    private static readonly Document[] Seeds =
        [.. Directory.GetFiles(Repository.Seeds, "*.txt").Order(StringComparer.Ordinal).Select(file => new Document(Path.GetFileName(file), File.ReadAllText(file)))];

    private static readonly Lazy<string> Once = new(() => Run(Seeds));

    [Test]
    public async Task Text() => await Verify(ReportWriter.ToText(ClaimChecker.CreateDefault().Check(Seeds), Seeds)).UseDirectory("../Snapshots");

    [Test]
    public async Task Json() => await Verify(Once.Value, "json").UseDirectory("../Snapshots");

    [Test]
    public void TwiceIsTheSame() => Assert.That(Run(Seeds), Is.EqualTo(Once.Value));

    [Test]
    public void OrderDoesNotMatter([Range(1, 5)] int seed)
    {
        Document[] shuffled = [.. Seeds];
        new Random(seed).Shuffle(shuffled);
        Assert.That(Run(shuffled), Is.EqualTo(Once.Value));
    }

    [Test]
    public void OneCheckerServesManyThreads()
    {
        ClaimChecker shared = ClaimChecker.CreateDefault();
        string[] reports = new string[8];
        Parallel.For(0, reports.Length, new ParallelOptions { MaxDegreeOfParallelism = 4 }, i => reports[i] = ReportWriter.ToJson(shared.Check(Seeds), Seeds));
        Assert.That(reports, Is.All.EqualTo(Once.Value));
    }

    [Test]
    [SetCulture("fr-FR")]
    [SetUICulture("fr-FR")]
    public void FrenchCultureIsTheSame() => Assert.That(Run(Seeds), Is.EqualTo(Once.Value));

    [Test]
    [SetCulture("tr-TR")]
    [SetUICulture("tr-TR")]
    public void TurkishCultureIsTheSame() => Assert.That(Run(Seeds), Is.EqualTo(Once.Value));

    /// <summary>A new process reads the word lists anew, under another culture or none; it is the command line itself.</summary>
    [TestCase("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1")]
    [TestCase("LC_ALL", "tr_TR.UTF-8")]
    [TestCase("LC_ALL", "fr_FR.UTF-8")]
    public async Task OtherProcessIsTheSame(string variable, string value)
    {
        ProcessStartInfo start = new(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            ArgumentList = { typeof(Checker.Cli.ExitCode).Assembly.Location, "check", Repository.Seeds, "--format", "json" },
            Environment = { [variable] = value },
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        using Process process = Process.Start(start)!;
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.That(process.ExitCode, Is.Zero);
        Assert.That(output, Is.EqualTo(Once.Value));
    }

    private static string Run(IEnumerable<Document> documents)
    {
        List<Document> list = [.. documents];
        return ReportWriter.ToJson(ClaimChecker.CreateDefault().Check(list), list);
    }
}
