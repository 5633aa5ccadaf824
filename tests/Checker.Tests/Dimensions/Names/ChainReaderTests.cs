using Checker.Tests.Dimensions.Attributions;
using NUnit.Framework;

namespace Checker.Tests.Dimensions.Names;

public class ChainReaderTests
{
    [TestCase("fr", "references")]
    [TestCase("fr", "references-press")]
    [TestCase("en", "references")]
    [TestCase("en", "references-press")]
    public void ResolvesWithinTheText(string language, string corpus)
    {
        Assert.Multiple(() =>
        {
            foreach (string[] line in AttributionCorpus.Lines(language, corpus))
            {
                List<(TextSpan Mention, TextSpan Antecedent)> found = AttributionCorpus.Resolve(line[0], language);
                Assert.That(found, Has.Count.EqualTo(line.Length - 1), line[0]);
                foreach (string expected in line[1..])
                {
                    string[] pair = expected.Split(" = ");
                    Assert.That(found.Exists(reference => Near(AttributionCorpus.Pronoun(reference.Mention.Of(line[0]).ToString()), pair[0]) && Near(reference.Antecedent.Of(line[0]).ToString(), pair[1])), Is.True, $"{line[0]} -> {expected}");
                }
            }
        });
    }

    [TestCase("fr")]
    [TestCase("en")]
    public void StaysSilent(string language)
    {
        Assert.Multiple(() =>
        {
            foreach (string[] line in AttributionCorpus.Lines(language, "references-not"))
            {
                Assert.That(AttributionCorpus.Resolve(line[0], language).Select(reference => reference.Mention.Of(line[0]).ToString()), Is.Empty, line[0]);
            }
        });
    }

    private static bool Near(string found, string expected) => found.Contains(expected, StringComparison.Ordinal) || expected.Contains(found, StringComparison.Ordinal);
}
