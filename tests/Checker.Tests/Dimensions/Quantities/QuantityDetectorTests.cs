using Checker.Dimensions.Quantities;
using NUnit.Framework;

namespace Checker.Tests.Dimensions.Quantities;

public class QuantityDetectorTests
{
    [TestCase("fr", "quantities")]
    [TestCase("en", "quantities")]
    [TestCase("fr", "quantities-silent")]
    [TestCase("en", "quantities-silent")]
    public void ReadsTheCorpus(string language, string list) => Assert.Multiple(() =>
    {
        foreach ((string text, string expected) in QuantityCorpus.Read(language, list))
        {
            Assert.That(QuantityCorpus.Describe(text, QuantityCorpus.Detect(text, language)), Is.EqualTo(expected), text);
        }
    });

    [Test]
    public void KeepsOffsetsOfTheDocument()
    {
        const string text = "Bilan : au moins 12 morts.";
        QuantityMention mention = QuantityCorpus.Detect(text, "fr").Single();
        Assert.Multiple(() =>
        {
            Assert.That(mention.Span.Of(text).ToString(), Is.EqualTo("au moins 12"));
            Assert.That(mention.Counted.Of(text).ToString(), Is.EqualTo("morts"));
            Assert.That(mention.Hard, Is.EqualTo(new Interval(12, double.PositiveInfinity)));
            Assert.That(mention.CountedToken, Is.EqualTo(mention.Last + 1));
        });
    }

    [TestCase("de 15 000 à 18 500 francs CFA", "XOF")]
    [TestCase("de 2 à 3 euros", "EUR")]
    public void LendsTheUnitToThePreviousValue(string change, string unit)
    {
        List<QuantityMention> mentions = QuantityCorpus.Detect("Le prix est passé " + change + ".", "fr");
        Assert.That(mentions.Select(mention => (mention.Role, mention.ElidedUnit + mention.Unit)), Is.EqualTo(new[] { (QuantityRole.Previous, unit), (QuantityRole.Total, unit) }));
    }

    [Test]
    public void MarksEmphasisAndStatedTotals()
    {
        Assert.Multiple(() =>
        {
            Assert.That(QuantityCorpus.Detect("Pas moins de 300 soldats sont partis.", "fr").Single().Emphatic, Is.True);
            Assert.That(QuantityCorpus.Detect("Au moins 300 soldats sont partis.", "fr").Single().Emphatic, Is.False);
            Assert.That(QuantityCorpus.Detect("Quelque 300 soldats sur 946 sont partis.", "fr")[1].StatedTotal, Is.True);
            Assert.That(QuantityCorpus.Detect("Quelque 946 soldats sont partis.", "fr").Single().StatedTotal, Is.False);
        });
    }
}
