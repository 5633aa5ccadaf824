using Checker.Dimensions.Quantities;
using NUnit.Framework;

namespace Checker.Tests.Dimensions.Quantities;

public class QuantityComparerTests
{
    // Rows and columns of the design sheet's truth table; = same, C compatible, T tension, X contradiction.
    private static readonly string[] Terms =
    [
        "plus de 1000", "946", "1000", "environ 1000", "près de 1000", "au moins 1000", "moins de 1000", "jusqu'à 1000", "des centaines", "des milliers", "un millier", "650", "3000",
    ];

    private static readonly string[] Table =
    [
        "=TCCTCXXTTCXT", "T=TCCTCCCXCXX", "CT=CCCCCCXCXX", "CCC=CCCCCX=TX", "TCCC=TCCCXCTX", "CTCCT=XCTTCXT", "XCCCCX=CCXCCX", "XCCCCCC=CXCCX", "TCCCCTCC=TCCT", "TXXXXTXXT=XXC", "CCC=CCCCCX=TX",
        "XXXTTXCCCXT=X", "TXXXXTXXTCXX=",
    ];

    [Test]
    public void FollowsTheTruthTable() => Assert.Multiple(() =>
    {
        for (int row = 0; row < Terms.Length; row++)
        {
            for (int column = 0; column < Terms.Length; column++)
            {
                Assert.That(Letter(Compare(Terms[row] + " soldats", Terms[column] + " soldats").Verdict), Is.EqualTo(Table[row][column]), $"{Terms[row]} | {Terms[column]}");
            }
        }
    });

    [TestCase("5 km", "5 000 mètres", nameof(QuantityVerdict.Same))]
    [TestCase("2 tonnes", "2 000 kg", nameof(QuantityVerdict.Same))]
    [TestCase("plus de 3 hectares", "25 000 m²", nameof(QuantityVerdict.Contradiction))]
    [TestCase("2 tonnes", "1 200 kg", nameof(QuantityVerdict.Contradiction))]
    [TestCase("10 euros", "10 dollars", nameof(QuantityVerdict.Incomparable))]
    [TestCase("12 soldats", "12 km", nameof(QuantityVerdict.Incomparable))]
    [TestCase("12 soldats", "12 %", nameof(QuantityVerdict.Incomparable))]
    public void ConvertsUnits(string left, string right, string verdict) => Assert.That(Compare(left, right).Verdict.ToString(), Is.EqualTo(verdict));

    [Test]
    public void GatesByRole()
    {
        List<QuantityMention> parts = QuantityCorpus.Detect("Plus de 269 éléments sur 946 sont partis.", "fr");
        QuantityMention left = QuantityCorpus.Detect("Pas moins de 269 soldats ont quitté le pays.", "fr").Single();
        Assert.Multiple(() =>
        {
            Assert.That(QuantityComparer.Compare(parts[0], parts[1]).Verdict, Is.EqualTo(QuantityVerdict.Incomparable));
            Assert.That(QuantityComparer.Compare(parts[0], left).Verdict, Is.EqualTo(QuantityVerdict.Compatible));
        });
    }

    [TestCase("1204 soldats", "1024 soldats", nameof(NumberSlip.SwappedDigits))]
    [TestCase("3,5 millions d'euros", "35 millions d'euros", nameof(NumberSlip.LostDecimalPoint))]
    [TestCase("100 soldats", "1000 soldats", nameof(NumberSlip.None))]
    [TestCase("1204 soldats", "1207 soldats", nameof(NumberSlip.None))]
    [TestCase("12 soldats", "21 soldats", nameof(NumberSlip.None))]
    public void FindsSlips(string left, string right, string slip) => Assert.That(Compare(left, right).Slip.ToString(), Is.EqualTo(slip));

    [Test]
    public void SaysGapAndClasses()
    {
        QuantityMention left = QuantityCorpus.Detect("plus de 1000 soldats", "fr").Single(), right = QuantityCorpus.Detect("946 soldats", "fr").Single();
        QuantityComparison comparison = QuantityComparer.Compare(left, right);
        Assert.That(comparison.Explain(left, right), Is.EqualTo("More 1000 (More) and 946 (Bare) can hardly both be taken at face value, 5.4 % apart."));
    }

    private static QuantityComparison Compare(string left, string right) =>
        QuantityComparer.Compare(QuantityCorpus.Detect(left, "fr").Single(), QuantityCorpus.Detect(right, "fr").Single());

    private static char Letter(QuantityVerdict verdict) => verdict switch
    {
        QuantityVerdict.Same => '=',
        QuantityVerdict.Compatible => 'C',
        QuantityVerdict.Tension => 'T',
        QuantityVerdict.Contradiction => 'X',
        _ => '?',
    };
}
