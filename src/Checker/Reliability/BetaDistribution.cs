namespace Checker.Reliability;

/// <summary>
/// The Beta distribution: its distribution function by the continued fraction of the regularised incomplete beta function (DLMF 8.17.22,
/// evaluated by Lentz's method), its quantiles by Newton steps kept inside a shrinking bracket.
/// </summary>
internal static class BetaDistribution
{
    private const double Tiny = 1e-300;

    private static readonly double[] Lanczos =
    [
        .99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313,
        -176.61502916214059, 12.507343278686905, -.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
    ];

    /// <summary>P(X ≤ x) for X ~ Beta(a, b), a and b positive.</summary>
    public static double Cumulative(double x, double a, double b)
    {
        if (x <= 0 || x >= 1)
        {
            return x <= 0 ? 0 : 1;
        }

        double logFront = a * Math.Log(x) + b * Math.Log(1 - x) - LogBeta(a, b);
        return x < (a + 1) / (a + b + 2)
            ? Math.Exp(logFront) * Fraction(x, a, b) / a
            : 1 - Math.Exp(logFront) * Fraction(1 - x, b, a) / b;
    }

    /// <summary>The x with P(X ≤ x) = p.</summary>
    public static double Quantile(double p, double a, double b)
    {
        double low = 0;
        double high = 1;
        double x = a / (a + b);
        double logBeta = LogBeta(a, b);
        for (int i = 0; i < 200 && high - low > 1e-15; i++)
        {
            double error = Cumulative(x, a, b) - p;
            if (error == 0)
            {
                break;
            }

            (low, high) = error > 0 ? (low, x) : (x, high);
            double density = Math.Exp((a - 1) * Math.Log(x) + (b - 1) * Math.Log(1 - x) - logBeta);
            double next = x - error / density;
            next = next > low && next < high ? next : (low + high) / 2;
            if (Math.Abs(next - x) < 1e-14)
            {
                return next;
            }

            x = next;
        }

        return x;
    }

    /// <summary>The equal-tailed interval that holds <paramref name="mass"/>, widened to the mean where a very skewed one would miss it.</summary>
    public static (double Low, double High) Interval(double mass, double a, double b)
    {
        double mean = a / (a + b);
        double tail = (1 - mass) / 2;
        return (Math.Min(Quantile(tail, a, b), mean), Math.Max(Quantile(1 - tail, a, b), mean));
    }

    private static double Fraction(double x, double a, double b)
    {
        double c = 1;
        double d = 1 / Away(1 - (a + b) * x / (a + 1));
        double result = d;
        for (int m = 1; m < 10_000; m++)
        {
            double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
            d = 1 / Away(1 + even * d);
            c = Away(1 + even / c);
            result *= d * c;
            double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
            d = 1 / Away(1 + odd * d);
            c = Away(1 + odd / c);
            double factor = d * c;
            result *= factor;
            if (Math.Abs(factor - 1) < 1e-15)
            {
                break;
            }
        }

        return result;
    }

    private static double Away(double value) => Math.Abs(value) < Tiny ? Tiny : value;

    private static double LogBeta(double a, double b) => LogGamma(a) + LogGamma(b) - LogGamma(a + b);

    /// <summary>ln Γ(x) for x > 0 (Lanczos, g = 7).</summary>
    private static double LogGamma(double x)
    {
        if (x < .5)
        {
            return Math.Log(Math.PI / Math.Sin(Math.PI * x)) - LogGamma(1 - x);
        }

        x -= 1;
        double sum = Lanczos[0];
        for (int i = 1; i < Lanczos.Length; i++)
        {
            sum += Lanczos[i] / (x + i);
        }

        double t = x + 7.5;
        return .5 * Math.Log(2 * Math.PI) + (x + .5) * Math.Log(t) - t + Math.Log(sum);
    }
}
