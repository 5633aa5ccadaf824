namespace Checker.Dimensions.Dates;

/// <summary>Compares two times of day by the minutes that their words allow, with regard to zones and the halves of the day. Symmetric.</summary>
internal static class ClockRelation
{
    private const int HalfDay = 720, HalfHour = 30, FarthestZone = 14 * 60, Widest = 30, Narrow = 6, LittleApart = 30, PartsApart = 60;
    private const int Day = ClockMention.Day;
    private const double SmallGap = 0.02, LargeGap = 0.1;

    /// <summary>Returns how the two stand; null where zones leave everything open.</summary>
    public static Comparison? Of(ClockMention left, ClockMention right)
    {
        bool both = left.ZoneMinutes is not null && right.ZoneMinutes is not null;
        bool zones = !both && (left.IsZoned || right.IsZoned) && (left.Zone != right.Zone || left.ZoneMinutes != right.ZoneMinutes);
        int shift = both ? right.ZoneMinutes!.Value - left.ZoneMinutes!.Value : 0;
        int gap = Gap(left, right, -shift);
        if (gap == 0)
        {
            return Met(left, right, both && shift != 0);
        }

        if (zones)
        {
            return Told(left, right);
        }

        if ((left.EitherHalf || right.EitherHalf) && Gap(left, right, HalfDay) == 0)
        {
            return new Comparison(Relation.Compatible, Mechanism.Precision, 0, "the half of the day is not said");
        }

        bool part = left.Hedge == ClockHedge.Part || right.Hedge == ClockHedge.Part;
        return part && gap <= PartsApart ? new Comparison(Relation.Compatible, Mechanism.Precision, 0, "a part of the day has no sharp ends")
            : new Comparison(part || gap <= LittleApart ? Relation.Tension : Relation.Contradiction, Mechanism.RivalAccounts, gap <= LittleApart ? SmallGap : LargeGap, $"{gap} minutes apart");
    }

    /// <summary>Says whether two exact times of two zones can be one moment: a whole number of half hours apart, told to the minute.</summary>
    public static bool IsOneMoment(ClockMention left, ClockMention right) => left.IsZoned && right.IsZoned && left.Value != right.Value && left.Hedge == ClockHedge.Exact && right.Hedge == ClockHedge.Exact
        && left.Anchor % HalfHour != 0 && right.Anchor % HalfHour != 0
        && (left.ZoneMinutes is { } zone && right.ZoneMinutes is { } other ? (left.Anchor - zone - right.Anchor + other) % Day == 0 : Math.Abs(left.Anchor - right.Anchor) % HalfHour == 0);

    private static Comparison Met(ClockMention left, ClockMention right, bool converted)
    {
        bool same = left.Hedge == right.Hedge && left.Low == right.Low && left.High == right.High;
        Mechanism mechanism = converted ? Mechanism.Equivalent
            : same ? Mechanism.Same
            : IsSide(left.Hedge) || IsSide(right.Hedge) ? Mechanism.Bound
            : left.Hedge == ClockHedge.Part || right.Hedge == ClockHedge.Part ? Mechanism.Precision : Mechanism.Rounding;
        return new Comparison(same || converted ? Relation.Agree : Relation.Compatible, mechanism, 0, "the minutes meet");
    }

    // One side is told in another zone: whole hours and half hours apart are one moment, anything else stays.
    private static Comparison? Told(ClockMention left, ClockMention right)
    {
        int widest = Math.Max(left.High - left.Low, right.High - right.Low);
        if (widest > Widest)
        {
            return null;
        }

        // Zones that are half an hour off are few: only times told to the minute may call on them.
        int least = int.MaxValue, step = widest <= Narrow ? HalfHour : 2 * HalfHour;
        for (int shift = -FarthestZone; shift <= FarthestZone; shift += step)
        {
            least = Math.Min(least, Gap(left, right, shift));
        }

        return least == 0 ? new Comparison(Relation.Compatible, Mechanism.Equivalent, 0, "one moment in two zones")
            : new Comparison(Relation.Tension, Mechanism.RivalAccounts, SmallGap, $"{least} minutes apart whatever the zones");
    }

    // Minutes between the two, the right one moved by a shift, whichever way round the clock.
    private static int Gap(ClockMention left, ClockMention right, int shift)
    {
        int least = int.MaxValue;
        for (int turn = -2; turn <= 2; turn++)
        {
            int low = right.Low + shift + (turn * Day), high = right.High + shift + (turn * Day);
            least = Math.Min(least, Math.Max(Math.Max(low - left.High, left.Low - high), 0));
        }

        return least;
    }

    private static bool IsSide(ClockHedge hedge) => hedge is ClockHedge.Before or ClockHedge.After or ClockHedge.SoonBefore or ClockHedge.SoonAfter;
}
