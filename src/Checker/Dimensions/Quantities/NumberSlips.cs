using System.Globalization;

namespace Checker.Dimensions.Quantities;

/// <summary>Finds slips of the pen between two numbers: two neighbouring digits swapped (1204, 1024), a decimal point lost (3.5, 35).</summary>
internal static class NumberSlips
{
    public static NumberSlip Find(QuantityMention left, QuantityMention right)
    {
        if (left.Hedge == HedgeClass.Range || right.Hedge == HedgeClass.Range || left.Anchor <= 0 || right.Anchor <= 0)
        {
            return NumberSlip.None;
        }

        Span<char> a = stackalloc char[32], b = stackalloc char[32];
        if (!left.Anchor.TryFormat(a, out int aLength, "R", CultureInfo.InvariantCulture) || !right.Anchor.TryFormat(b, out int bLength, "R", CultureInfo.InvariantCulture))
        {
            return NumberSlip.None;
        }

        return Swapped(a[..aLength], b[..bLength]) ? NumberSlip.SwappedDigits : LostPoint(left.Anchor, right.Anchor) ? NumberSlip.LostDecimalPoint : NumberSlip.None;
    }

    /// <summary>Three digits or more, equal but for one pair of neighbours the other way round.</summary>
    private static bool Swapped(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (a.Length != b.Length || a.Length < 3)
        {
            return false;
        }

        int at = a.CommonPrefixLength(b);
        return at + 1 < a.Length && char.IsAsciiDigit(a[at]) && char.IsAsciiDigit(a[at + 1])
            && a[at] == b[at + 1] && a[at + 1] == b[at] && a[(at + 2)..].SequenceEqual(b[(at + 2)..]);
    }

    /// <summary>Ten or a hundred times the other, with two significant digits or more: 100 and 1000 prove nothing.</summary>
    private static bool LostPoint(double a, double b)
    {
        double ratio = Math.Max(a, b) / Math.Min(a, b);
        double granules = Math.Max(a, b) / HedgeIntervals.Granularity(Math.Max(a, b));
        return (Math.Abs(ratio - 10) < 1e-9 || Math.Abs(ratio - 100) < 1e-9) && granules >= 2 && Math.Max(a, b) / PowerOfTen(Math.Max(a, b)) % 1 > 1e-9;
    }

    private static double PowerOfTen(double number) => Math.Pow(10, Math.Floor(Math.Log10(number)));
}
