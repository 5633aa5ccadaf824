namespace Checker.Dimensions.Dates;

/// <summary>Places the nth weekday, day or week of a month or year, and ISO 8601 weeks by number.</summary>
internal static class NthResolver
{
    public static void Nth(in DateFields fields, in DateContext context, DateReading reading)
    {
        if (fields.NthUnit == TimeUnit.Century)
        {
            // ISO 8601: week 1 holds 4 January.
            reading.Sort = DateSort.Range;
            reading.Precision = DatePrecision.Week;
            reading.Relative = !fields.Has(DateSlots.Year);
            int year = fields.Has(DateSlots.Year) ? fields.Year : context.Now?.Year ?? 0;
            reading.Add(year is > 1 and < CivilCalendar.LastYear ? PeriodResolver.Week(new DateTime(year, 1, 4).AddDays((fields.Nth - 1) * 7)) : null);
            return;
        }

        DateReading outer = new();
        DateFields container = fields;
        container.Slots &= ~(DateSlots.Nth | DateSlots.Weekday | DateSlots.Shifts);
        PeriodResolver.Resolve(container, context, outer);
        reading.Relative = outer.Relative;
        TimeUnit unit = fields.NthUnit;
        int nth = fields.Nth;
        bool weekday = fields.Has(DateSlots.Weekday);
        DayOfWeek day = fields.Weekday;
        reading.Sort = unit == TimeUnit.Day ? DateSort.Date : DateSort.Range;
        reading.Precision = unit == TimeUnit.Day ? DatePrecision.Day : DatePrecision.Week;
        foreach (DateInterval span in outer.Intervals)
        {
            if (span is not { Start: { } start, End: { } end })
            {
                continue;
            }

            if (fields.Has(DateSlots.Shifts))
            {
                // "les six premiers mois de l'année": that many from one end.
                DateTime? from = nth > 0 ? start : CivilCalendar.Add(end, unit, -fields.Count), to = nth > 0 ? CivilCalendar.Add(start, unit, fields.Count) : end;
                reading.Sort = DateSort.Range;
                reading.Precision = unit >= TimeUnit.Month ? DatePrecision.Month : DatePrecision.Week;
                reading.Add(from < to ? new DateInterval(from, to) : null);
                continue;
            }

            DateTime? found = weekday ? WeekdayIn(start, end, day, nth)
                : unit == TimeUnit.Day ? nth > 0 ? CivilCalendar.AddDays(start, nth - 1) : end.AddDays(-1)
                : WeekdayIn(start, end, unit == TimeUnit.Weekend ? DayOfWeek.Saturday : DayOfWeek.Monday, nth);
            if (found is { } known && known >= start && known < end)
            {
                reading.Add(unit == TimeUnit.Day ? DayResolver.Interval(known) : unit == TimeUnit.Weekend ? PeriodResolver.Weekend(known) : PeriodResolver.Week(known));
            }

            if (unit == TimeUnit.Weekend && found is { } saturday && PeriodResolver.Weekend(saturday) is { } whole)
            {
                reading.Add(new DateInterval(whole.Start!.Value.AddHours(-6), whole.End));
            }

            // The week that holds the first day is a first week too; the last week may be the last whole one.
            if (unit == TimeUnit.Week && nth > 0 && CivilCalendar.AddDays(start, (nth - 1) * 7) is { } inWeek && inWeek < end)
            {
                reading.Add(PeriodResolver.Week(inWeek));
            }
            else if (unit == TimeUnit.Week && nth < 0 && found is { } last && last.AddDays(7) > end)
            {
                reading.Add(PeriodResolver.Week(last.AddDays(-7)));
            }
        }
    }

    public static DateTime? WeekdayIn(DateTime start, DateTime end, DayOfWeek day, int nth)
    {
        DateTime first = start.AddDays(((int)day - (int)start.DayOfWeek + 7) % 7);
        DateTime last = end.AddDays(-1 - (((int)end.AddDays(-1).DayOfWeek - (int)day + 7) % 7));
        return nth > 0 ? first.AddDays((nth - 1) * 7) : last;
    }
}
