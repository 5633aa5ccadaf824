using Checker.Dimensions.Quantities;
using FsCheck;
using FsCheck.Fluent;
using NUnit.Framework;
using Interval = Checker.Dimensions.Quantities.Interval;

namespace Checker.Tests.Dimensions.Quantities;

public class HedgeIntervalsTests
{
    // Worked entries of the design sheet: class, anchor, hard, core, halo ("inf" for no bound).
    [TestCase("More", 1000, "]1000, ∞]", "]1000, 1500]", "[900, ∞]")]
    [TestCase("MoreSlightly", 1000, "]1000, ∞]", "]1000, 1100]", "[950, 1500]")]
    [TestCase("MoreWell", 1000, "]1000, ∞]", "[1200, 3000]", "]1000, ∞]")]
    [TestCase("AtLeast", 1000, "[1000, ∞]", "[1000, 1500]", "[900, ∞]")]
    [TestCase("Less", 1000, "[0, 1000[", "[500, 1000[", "[0, 1100]")]
    [TestCase("LessSlightly", 1000, "[0, 1000[", "[900, 1000[", "[500, 1050]")]
    [TestCase("AtMost", 1000, "[0, 1000]", "[500, 1000]", "[0, 1100]")]
    [TestCase("Nearly", 1000, "[750, 1000]", "[850, 1000[", "[625, 1100]")]
    [TestCase("Barely", 1000, "[900, 1100]", "[900, 1000]", "[750, 1100]")]
    [TestCase("Approx", 1000, "[750, 1250]", "[900, 1100]", "[625, 1375]")]
    [TestCase("Approx", 15, "[11.25, 18.75]", "[13.5, 16.5]", "[9.375, 20.625]")]
    [TestCase("Approx", 12, "[10, 14]", "[11, 13]", "[9, 15]")]
    [TestCase("Bare", 1000, "1000", "[950, 1050]", "[900, 1100]")]
    [TestCase("Bare", 946, "946", "946", "946")]
    [TestCase("Scale", 100, "[200, ∞]", "[200, 999]", "[150, ∞]")]
    [TestCase("Few", 10, "[20, ∞]", "[20, 60]", "[15, 100]")]
    public void FollowTheClassTable(string hedge, double anchor, string hard, string core, string halo)
    {
        HedgeReading reading = HedgeIntervals.Of(Enum.Parse<HedgeClass>(hedge), anchor, anchor);
        Assert.That(new[] { reading.Hard.ToString(), reading.Core.ToString(), reading.Halo.ToString() }, Is.EqualTo(new[] { hard, core, halo }));
    }

    [TestCase(946, 1)]
    [TestCase(1000, 1000)]
    [TestCase(1500, 500)]
    [TestCase(110e6, 10e6)]
    [TestCase(15, 5)]
    [TestCase(1.2e6, 1e5)]
    [TestCase(0.5, 0.5)]
    [TestCase(4.53, 0.01)]
    public void GranularityIsTheRoundness(double number, double granularity) => Assert.That(HedgeIntervals.Granularity(number), Is.EqualTo(granularity).Within(1e-12));

    [Test]
    public void Nest() => Prop.ForAll(Classes().ToArbitrary(), Gen.Choose(1, 2_000_000).ToArbitrary(), (hedge, n) =>
    {
        HedgeReading reading = HedgeIntervals.Of(hedge, n, n + (hedge == HedgeClass.Range ? 7 : 0));
        return Within(reading.Core, reading.Halo) && reading.Core.Low <= reading.Core.High && reading.Core.Meets(reading.Halo);
    }).Holds();

    [Test]
    public void ComparisonIsSymmetric() => Prop.ForAll(Classes().Two().ToArbitrary(), Gen.Choose(1, 3000).Two().ToArbitrary(), (classes, numbers) =>
    {
        QuantityMention a = Mention(classes.Item1, numbers.Item1), b = Mention(classes.Item2, numbers.Item2);
        QuantityComparison there = QuantityComparer.Compare(a, b), back = QuantityComparer.Compare(b, a);
        return there.Verdict == back.Verdict && there.Gap == back.Gap && there.Slip == back.Slip && QuantityComparer.Compare(a, a).Verdict == QuantityVerdict.Same;
    }).Holds();

    private static Gen<HedgeClass> Classes() => Gen.Elements(Enum.GetValues<HedgeClass>());

    private static QuantityMention Mention(HedgeClass hedge, int anchor)
    {
        int upper = hedge == HedgeClass.Range ? anchor + 10 : anchor;
        HedgeReading reading = HedgeIntervals.Of(hedge, anchor, upper);
        return new QuantityMention(new TextSpan(0, 1), 0, 0)
        {
            Sort = QuantityKind.Number,
            Hedge = hedge,
            Anchor = anchor,
            Anchor2 = upper,
            Hard = reading.Hard,
            Core = reading.Core,
            Halo = reading.Halo,
        };
    }

    private static bool Within(Interval inner, Interval outer) => inner.Low >= outer.Low - 1e-9 && inner.High <= outer.High + 1e-9;
}
