namespace Checker.Dimensions.Dates;

/// <summary>Cuts a part out of a day: morning 6 to 12 h, afternoon 12 to 18 h, evening 18 to 24 h, night 18 to 6 h of the next day. The whole day stays an alternative.</summary>
internal static class PartResolver
{
    public static void Apply(in DateFields fields, DateReading reading)
    {
        List<DateInterval> days = [.. reading.Intervals];
        DayPart part = fields.Part;
        bool between = fields.NightBetween;
        reading.Intervals.Clear();
        reading.Precision = DatePrecision.PartOfDay;
        reading.Sort = DateSort.Range;
        (int from, int to) = fields.Has(DateSlots.Edge) ? Cut(part, fields.Edge) : Hours(part);
        foreach (DateInterval day in days)
        {
            reading.Add(day.Start is { } start && CivilCalendar.AddDays(start, 2) is not null ? new DateInterval(start.AddHours(from), start.AddHours(to)) : null);
        }

        if (days.Count > 0 && days[0].Start is { } first && CivilCalendar.AddDays(first, 2) is { } after)
        {
            // "mardi soir" may be told for the whole of Tuesday, a night for both its days.
            reading.Intervals.Insert(Math.Min(1, reading.Intervals.Count), between ? new DateInterval(first, after) : days[0]);
            if (part == DayPart.Night && !between)
            {
                reading.Intervals.Insert(2, new DateInterval(first.AddHours(20), first.AddHours(24).AddSeconds(-1)));
                reading.Intervals.Insert(3, new DateInterval(first, first.AddHours(6)));
            }
            else
            {
                (int lateFrom, int lateTo) = Narrow(part);
                reading.Intervals.Insert(2, new DateInterval(first.AddHours(lateFrom), first.AddHours(lateTo)));
                if (part is DayPart.Morning or DayPart.Afternoon && !fields.Has(DateSlots.Edge))
                {
                    reading.Intervals.Insert(3, part == DayPart.Morning ? new DateInterval(first.AddHours(4), first.AddHours(12)) : new DateInterval(first.AddHours(12), first.AddHours(19)));
                }
            }
        }
    }

    private static (int From, int To) Hours(DayPart part) => part switch
    {
        DayPart.Morning => (6, 12),
        DayPart.Noon => (12, 14),
        DayPart.Afternoon => (12, 18),
        DayPart.Evening => (18, 24),
        DayPart.Night => (18, 30),
        _ => (6, 18),
    };

    // "en début de soirée", "en fin de matinée", "en milieu de journée"
    private static (int From, int To) Cut(DayPart part, PeriodEdge edge) => (part, edge) switch
    {
        (DayPart.Morning, PeriodEdge.Start) => (7, 9),
        (DayPart.Morning, PeriodEdge.Middle) => (9, 11),
        (DayPart.Morning, _) => (10, 12),
        (DayPart.Afternoon, PeriodEdge.Start) => (12, 14),
        (DayPart.Afternoon, PeriodEdge.Middle) => (14, 17),
        (DayPart.Afternoon, _) => (17, 19),
        (DayPart.Evening, PeriodEdge.Start) => (18, 21),
        (DayPart.Evening, PeriodEdge.Middle) => (19, 22),
        (DayPart.Evening, _) => (21, 24),
        (DayPart.Night, PeriodEdge.Start) => (20, 24),
        (DayPart.Night, PeriodEdge.Middle) => (23, 27),
        (DayPart.Night, _) => (27, 30),
        (_, PeriodEdge.Start) => (6, 10),
        (_, PeriodEdge.Middle) => (11, 16),
        _ => (17, 21),
    };

    private static (int From, int To) Narrow(DayPart part) => part switch
    {
        DayPart.Morning => (8, 12),
        DayPart.Afternoon => (12, 16),
        DayPart.Evening => (16, 20),
        _ => (11, 14),
    };
}
