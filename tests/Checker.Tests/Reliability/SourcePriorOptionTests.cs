using NUnit.Framework;

namespace Checker.Tests.Reliability;

public class SourcePriorOptionTests
{
    [Test]
    public void IsNamedInTheRecordOfItsSource()
    {
        CheckerOptions options = new();
        options.SourcePriors.Add(new SourcePrior("Gazette", 0.6, 10, "own rating"));
        Report report = new ClaimChecker(options).Check(
        [
            new Document("a", "La tempête a fait 12 morts à Dorval.") { Source = "Gazette" },
            new Document("b", "La tempête a fait 12 morts à Dorval.") { Source = "Courrier" },
        ]);
        SourceReliability rated = report.Sources.Single(source => source.Source == "Gazette"), other = report.Sources.Single(source => source.Source == "Courrier");
        Assert.That(rated.Prior?.Name, Is.EqualTo("own rating"));
        Assert.That(other.Prior, Is.Null);
        Assert.That(rated.Mean, Is.LessThan(other.Mean));
    }

    [TestCase("", 0.5, 1)]
    [TestCase("Gazette", 1.5, 1)]
    [TestCase("Gazette", 0.5, 0)]
    public void IsCheckedWhenTheCheckerIsBuilt(string source, double mean, double strength)
    {
        CheckerOptions options = new();
        options.SourcePriors.Add(new SourcePrior(source, mean, strength, "own rating"));
        Assert.That(() => new ClaimChecker(options), Throws.InstanceOf<ArgumentException>().With.Message.Contains("SourcePriors"));
    }
}
