namespace Checker.Dimensions.Quantities;

/// <summary>Compares two quantities by their intervals (design sheet "hedged quantities", section 6). Symmetric.</summary>
internal static class QuantityComparer
{
    private const double HalfPercent = 0.005;
    private static readonly UnitSize Share = UnitTable.SizeOf("percent") with { Factor = 1 };

    /// <summary>Compares two quantities; whether they count the same thing at the same time is the caller's to know.</summary>
    public static QuantityComparison Compare(QuantityMention left, QuantityMention right)
    {
        UnitSize leftSize = SizeOf(left), rightSize = SizeOf(right);
        bool converted = left.Unit != right.Unit;
        if (leftSize.Dimension != rightSize.Dimension || !SameRole(left, right) || (left.Sort == QuantityKind.Ordinal) != (right.Sort == QuantityKind.Ordinal))
        {
            return new(QuantityVerdict.Incomparable, 0, left.Hedge, right.Hedge, false, NumberSlip.None);
        }

        if (!converted)
        {
            leftSize = rightSize = new UnitSize(leftSize.Dimension, 1);
        }

        Values a = Convert(left, leftSize), b = Convert(right, rightSize);
        if (left.IsProportion != right.IsProportion)
        {
            // A percentage is a rounded figure: "33 %" is a third.
            (a, b) = (Rounded(a), Rounded(b));
        }

        double larger = Math.Max(Math.Max(Math.Abs(a.Anchor), Math.Abs(a.Anchor2)), Math.Max(Math.Abs(b.Anchor), Math.Abs(b.Anchor2)));
        double distance = Math.Max(Math.Max(b.Hard.Low - a.Hard.High, a.Hard.Low - b.Hard.High), 0);
        double gap = larger > 0 ? distance / larger : 0;
        QuantityVerdict verdict = Judge(left.Hedge, a, right.Hedge, b);
        NumberSlip slip = verdict is QuantityVerdict.Tension or QuantityVerdict.Contradiction && !converted ? NumberSlips.Find(left, right) : NumberSlip.None;
        return new(verdict, gap, left.Hedge, right.Hedge, converted, slip);
    }

    private static QuantityVerdict Judge(HedgeClass left, in Values a, HedgeClass right, in Values b)
    {
        if (left == right && Near(a.Anchor, b.Anchor) && Near(a.Anchor2, b.Anchor2))
        {
            return QuantityVerdict.Same;
        }

        bool hard = Meets(a.Hard, b.Hard), core = Meets(a.Core, b.Core), halo = Meets(a.Halo, b.Halo);
        if (hard && !(IsPoint(left) && IsPoint(right)))
        {
            return core ? QuantityVerdict.Compatible : QuantityVerdict.Tension;
        }

        // No slack saves two explicit opposite comparisons.
        if (!hard && ((Upward(left) && Downward(right)) || (Downward(left) && Upward(right))))
        {
            return QuantityVerdict.Contradiction;
        }

        return core ? QuantityVerdict.Compatible : halo ? QuantityVerdict.Tension : QuantityVerdict.Contradiction;
    }

    // "un tiers" is a share as "33 %" is.
    private static UnitSize SizeOf(QuantityMention mention) => mention.IsProportion ? Share : UnitTable.SizeOf(mention.Unit);

    /// <summary>A total that is called so is no part; previous values, increments, rates, shares and ages compare with their like only.</summary>
    private static bool SameRole(QuantityMention left, QuantityMention right)
    {
        if (left.Role == right.Role)
        {
            return left.Role != QuantityRole.Identifier;
        }

        return (left.Role, right.Role) switch
        {
            (QuantityRole.Total, QuantityRole.Part) => !left.StatedTotal,
            (QuantityRole.Part, QuantityRole.Total) => !right.StatedTotal,
            (QuantityRole.Share or QuantityRole.Rate or QuantityRole.Total, QuantityRole.Share or QuantityRole.Rate or QuantityRole.Total) => (left.Sort == right.Sort && left.Unit == "percent") || (left.Unit == "percent" && right.IsProportion) || (right.Unit == "percent" && left.IsProportion),
            _ => false,
        };
    }

    private static bool IsPoint(HedgeClass hedge) => hedge is HedgeClass.Bare or HedgeClass.Exact;

    private static bool Upward(HedgeClass hedge) => hedge is HedgeClass.More or HedgeClass.MoreSlightly or HedgeClass.MoreWell or HedgeClass.AtLeast;

    private static bool Downward(HedgeClass hedge) => hedge is HedgeClass.Less or HedgeClass.LessSlightly or HedgeClass.LessWell or HedgeClass.AtMost;

    private static bool Near(double a, double b) => Math.Abs(a - b) <= 1e-9 * Math.Max(1, Math.Max(Math.Abs(a), Math.Abs(b)));

    /// <summary>Meeting with room for the rounding of a conversion, unless an open end shuts it.</summary>
    private static bool Meets(Interval a, Interval b)
    {
        double slack = 1e-9 * Math.Max(Math.Abs(a.Low), Math.Abs(b.Low));
        return a.Meets(b) || (!a.HighOpen && !b.LowOpen && Math.Abs(a.High - b.Low) <= slack) || (!b.HighOpen && !a.LowOpen && Math.Abs(b.High - a.Low) <= slack);
    }

    private static Values Convert(QuantityMention mention, UnitSize size) => new(
        Convert(mention.Anchor, size), Convert(mention.Anchor2, size), Convert(mention.Hard, size), Convert(mention.Core, size), Convert(mention.Halo, size));

    private static Interval Convert(Interval interval, UnitSize size) =>
        interval with { Low = Convert(interval.Low, size), High = Convert(interval.High, size) };

    private static Values Rounded(in Values values) => values with { Core = Rounded(values.Core), Halo = Rounded(values.Halo) };

    private static Interval Rounded(Interval interval) => interval with { Low = interval.Low - HalfPercent, High = interval.High + HalfPercent };

    private static double Convert(double value, UnitSize size) => (value * size.Factor) + size.Offset;

    private readonly record struct Values(double Anchor, double Anchor2, Interval Hard, Interval Core, Interval Halo);
}
