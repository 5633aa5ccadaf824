using Checker.Reliability;
using NUnit.Framework;

namespace Checker.Tests.Reliability;

public sealed class BetaDistributionTests
{
    /// <summary>Beta(a, 1) has the quantile p^(1/a): exact values to hold the numerics against.</summary>
    [TestCase(1), TestCase(4), TestCase(9), TestCase(44), TestCase(1000), TestCase(1e6)]
    public void Quantiles_of_a_power_are_exact(double a)
    {
        foreach (double p in (double[])[.001, .05, .5, .95, .999])
        {
            Assert.That(BetaDistribution.Quantile(p, a, 1), Is.EqualTo(Math.Pow(p, 1 / a)).Within(1e-10));
            Assert.That(BetaDistribution.Quantile(1 - p, 1, a), Is.EqualTo(1 - Math.Pow(p, 1 / a)).Within(1e-10));
        }
    }

    /// <summary>P(X ≤ x) of Beta(2, 3) is 6x² - 8x³ + 3x⁴.</summary>
    [Test]
    public void Distribution_of_small_counts_is_its_polynomial()
    {
        for (double x = .05; x < 1; x += .05)
        {
            Assert.That(BetaDistribution.Cumulative(x, 2, 3), Is.EqualTo(6 * x * x - 8 * x * x * x + 3 * x * x * x * x).Within(1e-12));
        }
    }

    [Test]
    public void Quantile_and_distribution_undo_each_other_and_mirror([Values(.3, 1, 2.5, 40, 3000, 2e5)] double a, [Values(.3, 1, 7, 500, 1e5)] double b, [Values(.05, .5, .95)] double p)
    {
        double x = BetaDistribution.Quantile(p, a, b);
        Assert.That(x, Is.InRange(0, 1));
        Assert.That(BetaDistribution.Cumulative(x, a, b), Is.EqualTo(p).Within(1e-7));
        Assert.That(BetaDistribution.Quantile(1 - p, b, a), Is.EqualTo(1 - x).Within(1e-9));
    }

    [TestCase(5, .717), TestCase(10, .807), TestCase(20, .883), TestCase(25, .902), TestCase(40, .934)]
    public void Lower_bounds_of_clean_records_are_those_of_the_grading_rule(int clean, double low) =>
        Assert.That(BetaDistribution.Interval(.9, 4 + clean, 1).Low, Is.EqualTo(low).Within(.0005));

    [Test]
    public void The_interval_always_holds_the_mean([Values(.01, .5, 5, 999)] double a, [Values(.01, .5, 5, 999)] double b)
    {
        var (low, high) = BetaDistribution.Interval(.9, a, b);
        Assert.That(a / (a + b), Is.InRange(low, high));
    }
}
