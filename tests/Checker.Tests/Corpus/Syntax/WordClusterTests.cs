using Checker.Corpus.Syntax;
using NUnit.Framework;

namespace Checker.Tests.Corpus.Syntax;

/// <summary>The English dictionary sorts words of like use into one cluster; unknown words and other languages have none.</summary>
public class WordClusterTests
{
    private static WordClusterTable English => SyntaxModels.Find("en")!.Dictionary.Clusters;

    [TestCase("monday", "thursday")]
    [TestCase("forty", "sixty")]
    [TestCase("january", "october")]
    [TestCase("uncle", "cousin")]
    [TestCase("kilometers", "kilometres")]
    public void LikeWordsShareACluster(string left, string right) =>
        Assert.That(Cluster(left), Is.Not.Zero.And.EqualTo(Cluster(right)));

    [TestCase("monday", "uncle")]
    [TestCase("forty", "shouted")]
    [TestCase("january", "cousin")]
    public void UnlikeWordsDoNot(string left, string right) => Assert.That(Cluster(left), Is.Not.EqualTo(Cluster(right)));

    [Test]
    public void EveryClusterHasAGroup() =>
        Assert.That(English.Clusters.Rules, Has.All.Matches<ushort>(cluster => English.Group(cluster) != 0));

    [Test]
    public void CapitalsAreFolded() => Assert.That(Cluster("Monday"), Is.EqualTo(Cluster("monday")));

    [Test]
    public void AnUnknownWordHasNone() => Assert.That(Cluster("xqzzvrtl"), Is.Zero);

    [Test]
    public void FrenchHasNone() => Assert.That(SyntaxModels.Find("fr")!.Dictionary.Clusters.Any, Is.False);

    private static ushort Cluster(string word) => English.Cluster(FeatureHash.Folded(word));
}
