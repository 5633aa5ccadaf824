using System.Text;
using Checker.Dimensions.Quantities;
using Checker.Languages;
using FsCheck;
using FsCheck.Fluent;
using NUnit.Framework;

namespace Checker.Tests.Dimensions.Quantities;

public class QuantityRobustnessTests
{
    private static readonly string[] Loose = ["1234", "5678", "9012", "3456", "1", "2", "3"];
    private static readonly string[] Reversed = ["10", "8"];

    [TestCase("1.2.3.4")]
    [TestCase("12.34.56.78.90")]
    [TestCase("25h61")]
    [TestCase("1,2,3")]
    [TestCase("24703L202")]
    [TestCase("1234 5678 9012 3456 réf. 12-34-56")]
    public void DropsWhatIsNoNumber(string text) => Assert.That(
        QuantityCorpus.Detect(text, "fr").Select(mention => mention.Value), Is.SubsetOf(Loose));

    [Test]
    public void ReadsFullWidthDigits() => Assert.That(QuantityCorpus.Detect("１２３ soldats", "fr").Single().Anchor, Is.EqualTo(123));

    [Test]
    public void KeepsReversedRangesApart() =>
        Assert.That(QuantityCorpus.Detect("Entre 10 et 8 soldats.", "fr").Select(mention => mention.Value), Is.EqualTo(Reversed));

    [Test]
    public void SurvivesNestedHedges()
    {
        string nested = string.Concat(Enumerable.Repeat("plus de moins de au moins environ ", 500)) + "12 soldats";
        Assert.That(QuantityCorpus.Detect(nested, "fr"), Has.Count.EqualTo(1));
    }

    [TestCase("9", 10_000)]
    [TestCase("9 ", 50_000)]
    [TestCase("9-", 50_000)]
    [TestCase("9/", 50_000)]
    [TestCase("9, ", 50_000)]
    [TestCase("un et ", 50_000)]
    [TestCase("deux cent mille ", 30_000)]
    [TestCase("vingt-", 50_000)]
    [TestCase("plus de ", 50_000)]
    [TestCase("de 3 à ", 50_000)]
    [TestCase("1 mai ", 50_000)]
    [TestCase("contre 3 sur 4 et un tiers dont ", 20_000)]
    public void LongRunsEnd(string unit, int times)
    {
        string text = new StringBuilder().Insert(0, unit, times).ToString();
        Assert.Multiple(() =>
        {
            foreach (string language in Language.Codes)
            {
                Assert.That(QuantityCorpus.Detect(text, language).TrueForAll(mention => double.IsFinite(mention.Anchor) && mention.Span.End <= text.Length && mention.Span.Length > 0), language);
            }
        });
    }

    [Test]
    public void AnyTextIsValid() => Prop.ForAll(Gen.ListOf(Gen.Elements(Scraps)).ToArbitrary(), scraps =>
    {
        string text = string.Concat(scraps);
        return Language.Codes.All(language => QuantityCorpus.Detect(text, language).TrueForAll(mention => mention.Span.End <= text.Length && mention.First <= mention.Last && double.IsFinite(mention.Anchor)));
    }).Holds();

    private static readonly string[] Scraps =
    [
        " ", ",", ".", "-", "/", "%", "$", "€", "\ud83d", "\udc00", "\u00A0", "12", "3,5", "1 000", "un", "et", "demi", "tiers", "cinquièmes", "à", "de", "entre", "sur", "dont", "million", "dizaines", "des",
        "plus de", "environ", "ou plus", "mai", "2024", "heures", "ans", "one", "half", "a", "of", "to", "between", "hundred", "th", "er", "°C", "km", "(", ")", "\"", "'", "’", "nuit", "soldats", "^", "e+5", "\n",
    ];
}
