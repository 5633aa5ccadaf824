using NUnit.Framework;

namespace Checker.Tests.House;

/// <summary>The README shows what the program really says.</summary>
public class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md")).ReplaceLineEndings("\n");

    /// <summary>Every line of the sample stands in the approved report of the seeds; "…" stands for lines left out.</summary>
    [Test]
    public void SampleIsTheReports()
    {
        string[] report = File.ReadAllLines(Path.Combine(Repository.Root, "tests", "Checker.Tests", "Snapshots", "SeedsTests.Text.verified.txt"));
        string[] sample = [.. Between("seeds").Split('\n').Where(line => !line.StartsWith("```", StringComparison.Ordinal) && !line.StartsWith('$') && line.Trim() is not ("" or "…"))];
        Assert.That(sample, Is.Not.Empty);
        Assert.That(sample.Except(report), Is.Empty, "These lines of README.md are not in the report of the seeds");
    }

    [Test]
    public void FiguresAreTheFloors() => Assert.That(Between("figures").Split('\n').Count(line => line.StartsWith("| ", StringComparison.Ordinal)), Is.GreaterThan(1),
        "benchmarks/gate DATA --raise writes this table");

    [Test]
    public void BothCommandsStandInIt() => Assert.That(Readme, Does.Contain("\ndotnet run --project src/Checker.Cli -- check seeds\ndotnet test -c Release\n"));

    private static string Between(string part) => Readme.Split($"<!-- {part}: begin -->")[1].Split($"<!-- {part}: end -->")[0];
}
