using Checker.Dimensions.Quantities;
using Checker.Reliability;
using NUnit.Framework;

namespace Checker.Tests.Reliability;

public sealed class IntervalShareTests
{
    [TestCase(950, 950, 900, 1100, .0475)]
    [TestCase(1000, double.PositiveInfinity, 1100, 1100, .022)]
    [TestCase(900, 1100, 950, 1050, .5)]
    [TestCase(900, 1100, 1060, 1260, .2)]
    [TestCase(946, 946, 1000, double.PositiveInfinity, 0)]
    [TestCase(7, 7, 7, 7, .5)]
    [TestCase(0, 0, 0, double.PositiveInfinity, .5)]
    [TestCase(double.NegativeInfinity, double.PositiveInfinity, 3, 4, 0)]
    public void The_wider_figure_speaks_for_the_narrower_in_its_measure(double low, double high, double otherLow, double otherHigh, double share)
    {
        Interval x = new(low, high);
        Interval y = new(otherLow, otherHigh);
        Assert.That(IntervalShare.Of(x, y), Is.EqualTo(share).Within(1e-3));
        Assert.That(IntervalShare.Of(y, x), Is.EqualTo(IntervalShare.Of(x, y)));
    }

    [Test]
    public void Any_two_intervals_give_a_finite_share_of_half_at_most() => Properties.Hold(random =>
    {
        double Draw() => random.Next(8) switch { 0 => double.NegativeInfinity, 1 => double.PositiveInfinity, 2 => 0, 3 => double.MaxValue, 4 => -double.MaxValue, _ => random.Next(-50, 50) };
        Interval Range()
        {
            double a = Draw();
            double b = Draw();
            return new Interval(Math.Min(a, b), Math.Max(a, b), random.Next(2) == 0, random.Next(2) == 0);
        }

        Assert.That(IntervalShare.Of(Range(), Range()), Is.InRange(0, .5));
    }, 500);
}
