using Checker.Dimensions.Quantities;

namespace Checker.Reliability;

/// <summary>
/// How far one hedged figure speaks for another: the part of its range that the other one covers, at most half. "Environ 1000" says little
/// for 946, "plus de 900" less. An open side is taken to end at one and a half times its anchor; a point is as wide as the tolerance.
/// </summary>
internal static class IntervalShare
{
    private const double SoftBound = 1.5;
    private const double PointWidth = .01;

    /// <summary>The share for <see cref="AssessedRelation"/>: that of the wider figure for the narrower one; 0 when they do not meet.</summary>
    public static double Of(Interval x, Interval y)
    {
        if (!x.Meets(y))
        {
            return 0;
        }

        var (lowX, highX) = Bounded(x);
        var (lowY, highY) = Bounded(y);
        double overlap = Math.Min(highX, highY) - Math.Max(lowX, lowY);
        double wider = Math.Max(highX - lowX, highY - lowY);
        double share = overlap / wider;
        return share > 0 ? Math.Min(share, ValueRelations.Cap) : 0;
    }

    private static (double Low, double High) Bounded(Interval interval)
    {
        double anchor = double.IsFinite(interval.Low) ? interval.Low : double.IsFinite(interval.High) ? interval.High : 0;
        double reach = Math.Max(Math.Abs(anchor) * (SoftBound - 1), double.Epsilon);
        double low = double.IsFinite(interval.Low) ? interval.Low : anchor - reach;
        double high = double.IsFinite(interval.High) ? interval.High : anchor + reach;
        double least = Math.Max(Math.Abs(low) * PointWidth / 2, double.Epsilon);
        return high - low < 2 * least ? (low - least, high + least) : (low, high);
    }
}
