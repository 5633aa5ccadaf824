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

    /// <summary>A reference is certain where the text leaves no second reading, so that a claim may rest on it.</summary>
    [TestCase("fr", "Paul Vernet dirigeait l'usine. Il a démissionné.", "Il", true)]
    [TestCase("fr", "La préfète Lucie Garnier est arrivée. La préfète a promis une enquête.", "La préfète", true)]
    [TestCase("fr", "Le Conseil national des forêts siégeait. Le conseil a voté.", "Le conseil", true)]
    [TestCase("fr", "Paul Vernet a rencontré Marc Dupuis. Il a démissionné.", "Il", false)]
    [TestCase("fr", "Paul Vernet a présenté le projet. Il a été abandonné.", "Il", false)]
    [TestCase("fr", "La chanteuse Lucie Garnier et la chanteuse Rita Oba sont là. La chanteuse a salué.", "La chanteuse", false)]
    [TestCase("en", "Helen Aubrey left the hospital. She resigned.", "She", true)]
    [TestCase("en", "Paul Vernon met him in May. He resigned.", "He", false)]
    [TestCase("en", "Paul Vernon met Mark Dupree. He resigned.", "He", false)]
    public void SaysWhatIsCertain(string language, string text, string words, bool certain)
    {
        Assert.That(AttributionCorpus.References(text, language).Exists(reference => reference.Certain && reference.Span.Of(text) is var found && found.SequenceEqual(words)), Is.EqualTo(certain));
    }

    private static bool Near(string found, string expected) => found.Contains(expected, StringComparison.Ordinal) || expected.Contains(found, StringComparison.Ordinal);
}
