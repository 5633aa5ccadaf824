namespace Checker.Dimensions.Dates;

/// <summary>Cuts the beginning, middle or end out of a period: thirds of a month (the last ten days or so), quarters of a year, thirds of what is longer. The whole stays an alternative.</summary>
internal static class EdgeResolver
{
    public static void Apply(PeriodEdge edge, in DateContext context, DateReading reading)
    {
        if (edge is PeriodEdge.SoFar or PeriodEdge.Rest)
        {
            // "later this week", "the rest of the year": from the document's day on; "earlier this month": up to it.
            if (reading.Intervals.Count > 0 && reading.Intervals[0] is { Start: { } from, End: { } to } && context.IsDay && context.Now is { } now && from <= now && now < to)
            {
                reading.Intervals.Insert(0, edge == PeriodEdge.Rest ? new DateInterval(now.Date, to) : new DateInterval(from, now.Date > from ? now.Date : to));
            }

            return;
        }

        List<DateInterval> whole = [.. reading.Intervals];
        reading.Intervals.Clear();
        foreach (DateInterval interval in whole)
        {
            if (interval is { Start: { } start, End: { } end })
            {
                foreach (DateInterval cut in Cut(start, end, edge, reading.Precision))
                {
                    reading.Add(cut);
                }
            }
        }

        // The first reading's whole period goes before the cuts of the others.
        if (whole.Count > 0)
        {
            reading.Intervals.Insert(Math.Min(1, reading.Intervals.Count), whole[0]);
        }
    }

    private static IEnumerable<DateInterval> Cut(DateTime start, DateTime end, PeriodEdge edge, DatePrecision precision)
    {
        switch (precision)
        {
            case DatePrecision.Month:
                yield return edge == PeriodEdge.Start ? new(start, start.AddDays(10)) : edge == PeriodEdge.Middle ? new(start.AddDays(10), start.AddDays(20)) : new(start.AddDays(20), end);
                break;
            case DatePrecision.Year:
                yield return edge == PeriodEdge.Start ? new(start, start.AddMonths(3)) : edge == PeriodEdge.Middle ? new(start.AddMonths(4), start.AddMonths(8)) : new(start.AddMonths(9), end);
                yield return edge == PeriodEdge.Start ? new(start, start.AddMonths(2)) : edge == PeriodEdge.Middle ? new(start.AddMonths(5), start.AddMonths(7)) : new(start.AddMonths(10), end);
                yield return edge == PeriodEdge.Start ? new(start, start.AddMonths(4)) : edge == PeriodEdge.Middle ? new(start.AddMonths(5), start.AddMonths(7)) : new(start.AddMonths(8), end);
                break;
            case DatePrecision.Week:
                yield return edge == PeriodEdge.Start ? new(start, start.AddDays(3)) : edge == PeriodEdge.Middle ? new(start.AddDays(2), start.AddDays(4)) : new(start.AddDays(4), end);
                break;
            case DatePrecision.Decade10:
                yield return edge == PeriodEdge.Start ? new(start, start.AddYears(4)) : edge == PeriodEdge.Middle ? new(start.AddYears(4), start.AddYears(7)) : new(start.AddYears(7), end);
                yield return edge == PeriodEdge.Start ? new(start, start.AddYears(3)) : edge == PeriodEdge.Middle ? new(start.AddYears(3), start.AddYears(7)) : new(start.AddYears(6), end);
                break;
            default:
                TimeSpan third = TimeSpan.FromDays(Math.Round((end - start).TotalDays / 3));
                yield return edge == PeriodEdge.Start ? new(start, start + third) : edge == PeriodEdge.Middle ? new(start + third, end - third) : new(end - third, end);
                break;
        }
    }
}
