namespace Checker.Dimensions.Quantities;

/// <summary>What a hedged number says, as three intervals.</summary>
/// <param name="Hard">Truth conditions.</param>
/// <param name="Core">What a cooperative reader expects.</param>
/// <param name="Halo">Beyond it the statement is false for anybody.</param>
internal readonly record struct HedgeReading(Interval Hard, Interval Core, Interval Halo);

/// <summary>
/// The class table of the design sheet "hedged quantities", section 2: intervals from class and anchor.
/// Granularity after Krifka (2002, 2007); bounds with an implicature at the anchor's granularity after Cummins, Sauerland and Solt (2012).
/// </summary>
internal static class HedgeIntervals
{
    private const double Endless = double.PositiveInfinity;
    private const double ProportionSlack = 0.05;

    /// <summary>Reads a hedge on an anchor; <paramref name="upper"/> is the second number of a range, else equal to the anchor.</summary>
    public static HedgeReading Of(HedgeClass hedge, double anchor, double upper)
    {
        if (hedge == HedgeClass.Range)
        {
            double low = Math.Min(anchor, upper), high = Math.Max(anchor, upper);
            Interval hard = new(low, high);
            return new(hard, hard, new(low - Width(low), high + Width(high)));
        }

        return anchor < 0 ? Mirror(Positive(Opposite(hedge), -anchor)) : Positive(hedge, anchor);
    }

    /// <summary>Reads a share of a group given as a fraction ("un tiers", "plus de la moitié"): within [0, 1], with a slack of 0.05.</summary>
    public static HedgeReading OfProportion(HedgeClass hedge, double share)
    {
        Interval around = new(share - ProportionSlack, share + ProportionSlack);
        return hedge switch
        {
            HedgeClass.More or HedgeClass.MoreSlightly or HedgeClass.MoreWell =>
                new(new(share, 1, LowOpen: true), new(share, Math.Min(1, share + 0.3), LowOpen: true), new(share - ProportionSlack, 1)),
            HedgeClass.AtLeast => new(new(share, 1), new(share, Math.Min(1, share + 0.3)), new(share - ProportionSlack, 1)),
            HedgeClass.Less or HedgeClass.LessSlightly or HedgeClass.LessWell =>
                new(new(0, share, HighOpen: true), new(Math.Max(0, share - 0.3), share, HighOpen: true), new(0, share + ProportionSlack)),
            HedgeClass.AtMost => new(new(0, share), new(Math.Max(0, share - 0.3), share), new(0, share + ProportionSlack)),
            HedgeClass.Nearly => new(new(share - ProportionSlack, share), new(share - ProportionSlack, share, HighOpen: true), around),
            HedgeClass.Approx or HedgeClass.Barely => new(around, around, new(share - (2 * ProportionSlack), share + (2 * ProportionSlack))),
            HedgeClass.Exact => new(Interval.Point(share), Interval.Point(share), Interval.Point(share)),
            _ => new(Interval.Point(share), Interval.Point(share), around),
        };
    }

    /// <summary>The power of ten given by the trailing zeros, times 5 when the last other digit is 5; of a decimal number, that of the decimals shown.</summary>
    public static double Granularity(double number)
    {
        double n = Math.Abs(number), unit = 1;
        if (n == 0 || double.IsInfinity(n) || double.IsNaN(n))
        {
            return 1;
        }

        for (int decimals = 0; decimals < 6 && Math.Abs(n - Math.Round(n)) > 1e-9 * Math.Max(1, n); decimals++)
        {
            n *= 10;
            unit /= 10;
        }

        n = Math.Round(n);
        while (n >= 10 && n % 10 == 0)
        {
            n /= 10;
            unit *= 10;
        }

        return n % 10 == 5 ? unit * 5 : unit;
    }

    private static HedgeReading Positive(HedgeClass hedge, double n)
    {
        double g = Granularity(n), w = Width(n), o = Outer(n);
        bool sharp = g == 1;
        double up = sharp ? n * 1.1 : n + (g / 2), down = sharp ? n * 0.9 : n - (g / 2);
        double approxW = sharp ? Math.Max(1, 0.01 * n) : w, approxO = sharp ? Math.Max(2, 0.025 * n) : o;
        double step = Math.Max(w, sharp ? 1 : 0);
        Interval above = new(n, Endless, LowOpen: true), below = new(0, n, HighOpen: true);
        return hedge switch
        {
            HedgeClass.Exact => new(Interval.Point(n), Interval.Point(n), Interval.Point(n)),
            HedgeClass.More => new(above, new(n, up, LowOpen: true), new(n - w, Endless)),
            HedgeClass.MoreSlightly => new(above, new(n, n + step, LowOpen: true), new(n - (step / 2), n + (2 * approxO))),
            HedgeClass.MoreWell => new(above, new(1.2 * n, 3 * n), above),
            HedgeClass.AtLeast => new(new(n, Endless), new(n, up), new(n - w, Endless)),
            HedgeClass.Less => new(below, new(down, n, HighOpen: true), new(0, n + w)),
            HedgeClass.LessSlightly => new(below, new(n - step, n, HighOpen: true), new(Math.Max(0, n - (2 * approxO)), n + (step / 2))),
            HedgeClass.LessWell => new(below, new(n / 3, 0.8 * n), below),
            HedgeClass.AtMost => new(new(0, n), new(down, n), new(0, n + w)),
            HedgeClass.Nearly => new(new(n - approxO, n), new(n - (sharp ? approxW : Math.Min(g / 2, 0.15 * n)), n, HighOpen: true), new(n - (1.5 * approxO), n + approxW)),
            HedgeClass.Barely => new(new(n - step, n + step), new(n - step, n), new(n - (sharp ? 2 : o), n + step)),
            HedgeClass.Approx => new(new(n - approxO, n + approxO), new(n - approxW, n + approxW), new(n - (1.5 * approxO), n + (1.5 * approxO))),
            HedgeClass.Scale => new(new(2 * n, Endless), new(2 * n, (10 * n) - 1), new(1.5 * n, Endless)),
            HedgeClass.Few => new(new(2 * n, Endless), new(2 * n, 6 * n), new(1.5 * n, 10 * n)),
            _ => new(Interval.Point(n), new(n - (w / 2), n + (w / 2)), new(n - w, n + w)),
        };
    }

    /// <summary>Half a granule, a tenth of the number at most; 0 for a number that is not round.</summary>
    private static double Width(double number)
    {
        double n = Math.Abs(number), g = Granularity(n);
        double w = g == 1 ? 0 : Math.Min(g / 2, 0.1 * n);
        return w > 0 && g >= 1 && n < 100 ? Math.Max(w, 1) : w;
    }

    private static double Outer(double n)
    {
        double g = Granularity(n);
        return g == 1 ? 0 : Math.Min(g, 0.25 * n);
    }

    private static HedgeClass Opposite(HedgeClass hedge) => hedge switch
    {
        HedgeClass.More => HedgeClass.Less,
        HedgeClass.MoreSlightly => HedgeClass.LessSlightly,
        HedgeClass.MoreWell => HedgeClass.LessWell,
        HedgeClass.AtLeast => HedgeClass.AtMost,
        HedgeClass.Less => HedgeClass.More,
        HedgeClass.LessSlightly => HedgeClass.MoreSlightly,
        HedgeClass.LessWell => HedgeClass.MoreWell,
        HedgeClass.AtMost => HedgeClass.AtLeast,
        _ => hedge,
    };

    // Below zero a lower bound has no natural floor: "moins de -5" goes down without end.
    private static HedgeReading Mirror(HedgeReading reading) => new(Mirror(reading.Hard), Mirror(reading.Core), Mirror(reading.Halo));

    private static Interval Mirror(Interval interval) =>
        new(-interval.High, interval.Low == 0 ? Endless : -interval.Low, interval.HighOpen, interval.LowOpen);
}
