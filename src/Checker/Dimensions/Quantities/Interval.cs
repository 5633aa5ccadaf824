using System.Globalization;

namespace Checker.Dimensions.Quantities;

/// <summary>An interval of real numbers; an infinite side is unbounded, an open side excludes its end.</summary>
internal readonly record struct Interval(double Low, double High, bool LowOpen = false, bool HighOpen = false)
{
    public static Interval Point(double value) => new(value, value);

    public bool IsPoint => this.Low == this.High;

    /// <summary>Says whether some number lies in both.</summary>
    public bool Meets(Interval other)
    {
        double low = Math.Max(this.Low, other.Low), high = Math.Min(this.High, other.High);
        if (low != high)
        {
            return low < high;
        }

        bool lowOpen = (this.Low == low && this.LowOpen) || (other.Low == low && other.LowOpen);
        bool highOpen = (this.High == high && this.HighOpen) || (other.High == high && other.HighOpen);
        return !lowOpen && !highOpen;
    }

    public override string ToString() => this.IsPoint
        ? this.Low.ToString("R", CultureInfo.InvariantCulture)
        : $"{(this.LowOpen ? ']' : '[')}{Side(this.Low)}, {Side(this.High)}{(this.HighOpen ? '[' : ']')}";

    private static string Side(double value) => double.IsInfinity(value) ? "∞" : value.ToString("R", CultureInfo.InvariantCulture);
}
