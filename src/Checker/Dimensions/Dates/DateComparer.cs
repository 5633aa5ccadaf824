namespace Checker.Dimensions.Dates;

/// <summary>Compares two time expressions by their intervals, with regard to precision, open sides, other readings and weekdays. Symmetric.</summary>
internal static class DateComparer
{
    // Two instants less than this apart are told differently at most.
    private const double SmallGapDays = 1.0 / 24;

    public static DateComparison Compare(DateMention left, DateMention right)
    {
        if (left.Precision == DatePrecision.Vague || right.Precision == DatePrecision.Vague)
        {
            return new(DateVerdict.Compatible, DateReason.Vague);
        }

        if (left.Sort == DateSort.Duration || right.Sort == DateSort.Duration)
        {
            return left.Sort == right.Sort ? Lengths(left, right) : new(DateVerdict.Incomparable, DateReason.Kind);
        }

        if (left.Sort == DateSort.Time || right.Sort == DateSort.Time)
        {
            return left.Clock is { } a && right.Clock is { } b ? Clocks(left, a, right, b) : new(DateVerdict.Incomparable, DateReason.Kind);
        }

        return left.Interval is { } first && right.Interval is { } second ? Intervals(left, first, right, second) : Weekdays(left, right);
    }

    private static DateComparison Intervals(DateMention left, DateInterval first, DateMention right, DateInterval second)
    {
        bool slip = left.WeekdaySlip || right.WeekdaySlip;
        if (first == second)
        {
            return slip && left.Weekday != right.Weekday ? new(DateVerdict.Tension, DateReason.WeekdaySlip) : new(DateVerdict.Same, DateReason.Equal);
        }

        if (left.Since && right.Since && first.Start is { } a && second.Start is { } b)
        {
            return Starts(left, right, Math.Abs((a - b).TotalDays));
        }

        if (left.Until && right.Until && first.End is { } c && second.End is { } d)
        {
            return Starts(left, right, Math.Abs((c - d).TotalDays));
        }

        bool open = left.Since || left.Until || right.Since || right.Until;
        if (first.Overlaps(second))
        {
            return new(DateVerdict.Compatible, open ? DateReason.Bound : DateReason.Precision);
        }

        double gap = Gap(first, second);
        if (slip && (Meets(left, second) || Meets(right, first)))
        {
            return new(DateVerdict.Tension, DateReason.WeekdaySlip, gap);
        }

        if (Meets(left, second) || Meets(right, first) || BothMeet(left, right))
        {
            return new(DateVerdict.Tension, DateReason.OtherReading, gap);
        }

        bool instants = left.Precision <= DatePrecision.PartOfDay || right.Precision <= DatePrecision.PartOfDay;
        return instants && gap <= SmallGapDays
            ? new(DateVerdict.Tension, DateReason.Precision, gap)
            : new(DateVerdict.Contradiction, open ? DateReason.Bound : DateReason.Gap, gap);
    }

    // Two starts ("depuis 2012", "depuis mars 2012"): told more or less finely, or really apart.
    private static DateComparison Starts(DateMention left, DateMention right, double gap)
    {
        DatePrecision coarser = left.Precision > right.Precision ? left.Precision : right.Precision;
        return gap < Days(coarser) && left.Precision != right.Precision ? new(DateVerdict.Compatible, DateReason.Precision, gap) : new(DateVerdict.Tension, DateReason.Bound, gap);
    }

    private static DateComparison Weekdays(DateMention left, DateMention right)
    {
        if (Weekday(left) is { } a && Weekday(right) is { } b && (left.Interval is null || left.Precision <= DatePrecision.Day) && (right.Interval is null || right.Precision <= DatePrecision.Day))
        {
            return a == b ? new(DateVerdict.Compatible, DateReason.Weekday) : new(DateVerdict.Tension, DateReason.Weekday);
        }

        return new(DateVerdict.Incomparable, DateReason.Unresolved);
    }

    private static DayOfWeek? Weekday(DateMention mention) =>
        mention.Weekday ?? (mention is { Precision: <= DatePrecision.Day, Since: false, Until: false, Interval.Start: { } start } ? start.DayOfWeek : null);

    private static DateComparison Lengths(DateMention left, DateMention right)
    {
        (double low, double high) = Span(left);
        (double otherLow, double otherHigh) = Span(right);
        if ((low < high || otherLow < otherHigh) && low <= otherHigh && otherLow <= high)
        {
            return new(low == otherLow && high == otherHigh ? DateVerdict.Same : DateVerdict.Compatible, low == otherLow && high == otherHigh ? DateReason.Equal : DateReason.Precision);
        }

        double a = low > otherHigh ? low : high, b = low > otherHigh ? otherHigh : otherLow, gap = Math.Abs(a - b), larger = Math.Max(a, b);
        if (left.Months == right.Months && left.Seconds == right.Seconds)
        {
            return new(DateVerdict.Same, DateReason.Equal);
        }

        // "un mois" and "30 jours", "quinze jours" and "deux semaines": units of unlike length round each other.
        bool mixed = (left.Months > 0) != (right.Months > 0);
        return mixed && gap <= 0.05 * larger ? new(DateVerdict.Compatible, DateReason.Precision, gap)
            : gap <= 0.1 * larger ? new(DateVerdict.Tension, DateReason.Gap, gap)
            : new(DateVerdict.Contradiction, DateReason.Gap, gap);
    }

    private static DateComparison Clocks(DateMention left, TimeOnly a, DateMention right, TimeOnly b)
    {
        bool zoned = left.ZoneMinutes is not null && right.ZoneMinutes is not null, mixed = (left.ZoneMinutes is null) != (right.ZoneMinutes is null);
        double first = a.ToTimeSpan().TotalMinutes - (zoned ? left.ZoneMinutes!.Value : 0), second = b.ToTimeSpan().TotalMinutes - (zoned ? right.ZoneMinutes!.Value : 0);
        double minutes = Math.Abs(first - second) % 1440;
        minutes = Math.Min(minutes, 1440 - minutes);
        if (minutes == 0)
        {
            return new(mixed ? DateVerdict.Compatible : DateVerdict.Same, mixed ? DateReason.Zone : DateReason.Equal);
        }

        if (mixed && minutes % 30 == 0 && minutes <= 14 * 60)
        {
            return new(DateVerdict.Compatible, DateReason.Zone, minutes / 1440);
        }

        bool hour = left.Precision == DatePrecision.Hour || right.Precision == DatePrecision.Hour;
        return hour && minutes <= 30 ? new(DateVerdict.Compatible, DateReason.Precision, minutes / 1440)
            : minutes <= 30 ? new(DateVerdict.Tension, DateReason.Gap, minutes / 1440)
            : new(DateVerdict.Contradiction, DateReason.Gap, minutes / 1440);
    }

    private static bool Meets(DateMention mention, DateInterval other)
    {
        foreach (DateInterval reading in mention.Alternatives)
        {
            if (reading.Overlaps(other))
            {
                return true;
            }
        }

        return false;
    }

    private static bool BothMeet(DateMention left, DateMention right)
    {
        foreach (DateInterval reading in right.Alternatives)
        {
            if (Meets(left, reading))
            {
                return true;
            }
        }

        return false;
    }

    private static double Gap(DateInterval first, DateInterval second) =>
        first.End is { } end && second.Start is { } start && end <= start ? Math.Ceiling((start - end).TotalMinutes) / 1440 : second.End is { } other && first.Start is { } later && other <= later ? Math.Ceiling((later - other).TotalMinutes) / 1440 : 0;

    private static (double Low, double High) Span(DateMention length)
    {
        double low = Days(length), high = (length.MostMonths * 30.4375) + (length.MostSeconds / 86400);
        return (low, Math.Max(low, high));
    }

    private static double Days(DateMention length) => (length.Months * 30.4375) + (length.Seconds / 86400);

    private static double Days(DatePrecision precision) => precision switch
    {
        DatePrecision.Minute => 1.0 / 1440,
        DatePrecision.Hour => 1.0 / 24,
        DatePrecision.PartOfDay or DatePrecision.Day => 1,
        DatePrecision.Week => 7,
        DatePrecision.Month => 31,
        DatePrecision.Season or DatePrecision.Quarter => 93,
        DatePrecision.Year => 366,
        DatePrecision.Decade10 => 3653,
        DatePrecision.Century => 36525,
        _ => 0,
    };
}
