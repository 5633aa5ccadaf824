namespace Checker.Dimensions.Dates;

/// <summary>Resolves months, years, quarters, seasons, decades, centuries and periods told from today.</summary>
internal static class PeriodResolver
{
    public static void Resolve(in DateFields fields, in DateContext context, DateReading reading)
    {
        if (fields.Has(DateSlots.Month))
        {
            Month(fields, context, reading);
        }
        else if (fields.Has(DateSlots.Quarter | DateSlots.Semester))
        {
            Term(fields, context, reading);
        }
        else if (fields.Has(DateSlots.Season))
        {
            SeasonResolver.Season(fields, context, reading);
        }
        else if (fields.Has(DateSlots.Decade))
        {
            reading.Precision = DatePrecision.Decade10;
            reading.Add(Years(fields.Decade, 10));
        }
        else if (fields.Has(DateSlots.Century))
        {
            reading.Precision = DatePrecision.Century;
            reading.Add(Years(((fields.Century - 1) * 100) + 1, 100));
            reading.Add(fields.Century > 1 ? Years((fields.Century - 1) * 100, 100) : null);
        }
        else if (fields.Has(DateSlots.Year))
        {
            reading.Precision = DatePrecision.Year;
            reading.Add(Years(fields.Year, 1));
        }
        else if (fields.Has(DateSlots.Period))
        {
            Told(fields, context, reading);
        }
    }

    public static void Month(in DateFields fields, in DateContext context, DateReading reading)
    {
        reading.Precision = DatePrecision.Month;
        if (fields.Has(DateSlots.Year))
        {
            reading.Add(MonthOf(fields.Year, fields.Month));
            return;
        }

        reading.Relative = true;
        if (context.Now is not { } now)
        {
            return;
        }

        if (fields.Has(DateSlots.Period) && fields.Period == TimeUnit.Year)
        {
            reading.Add(MonthOf(now.Year + fields.Shift, fields.Month));
            return;
        }

        int past = fields.Month <= now.Month ? now.Year : now.Year - 1, ahead = fields.Month >= now.Month ? now.Year : now.Year + 1;
        if (fields.Has(DateSlots.Direction))
        {
            int same = fields.Month == now.Month ? 1 : 0;
            reading.Add(fields.Direction < 0 ? MonthOf(past - same, fields.Month) : fields.Direction > 0 ? MonthOf(ahead + same, fields.Month) : MonthOf(now.Year, fields.Month));
            reading.Add(fields.Direction < 0 ? MonthOf(now.Year - 1, fields.Month) : fields.Direction > 0 ? MonthOf(now.Year + 1, fields.Month) : MonthOf(past, fields.Month));
            return;
        }

        // The month after this one, or the two after, is rather ahead when no verb tells.
        bool near = context.Direction == 0 && ahead != past && ((ahead * 12) + fields.Month) - ((now.Year * 12) + now.Month) <= 2;
        reading.Add(MonthOf(context.Direction > 0 || near ? ahead : past, fields.Month));
        reading.Add(MonthOf(context.Direction > 0 || near ? past : ahead, fields.Month));
    }

    private static void Term(in DateFields fields, in DateContext context, DateReading reading)
    {
        int length = fields.Has(DateSlots.Quarter) ? 3 : 6, month = ((fields.Has(DateSlots.Quarter) ? fields.Quarter : fields.Semester) - 1) * length;
        reading.Precision = DatePrecision.Quarter;
        if (fields.Has(DateSlots.Year))
        {
            reading.Add(Months(fields.Year, month, length));
            return;
        }

        reading.Relative = true;
        if (context.Now is not { } now)
        {
            return;
        }

        if (fields.Has(DateSlots.Period))
        {
            reading.Add(Months(now.Year + fields.Shift, month, length));
            return;
        }

        int past = month + 1 <= now.Month ? now.Year : now.Year - 1;
        reading.Add(Months(context.Direction > 0 && past < now.Year ? now.Year : past, month, length));
        reading.Add(Months(now.Year, month, length));
        reading.Add(Months(past + 1, month, length));
    }

    private static void Told(in DateFields fields, in DateContext context, DateReading reading)
    {
        TimeUnit unit = fields.Period;
        reading.Relative = true;
        reading.Precision = PrecisionOf(unit);
        if (context.Reference is not { Start: { } first, End: { } last })
        {
            return;
        }

        if (unit == TimeUnit.Day && !fields.Has(DateSlots.Count))
        {
            DateFields day = fields;
            day.Days = fields.Shift;
            DayResolver.Relative(day, context, reading);
            return;
        }

        if (unit == TimeUnit.Weekend && fields.Direction == 9)
        {
            // The weekend at hand: the last one begun, or the next when the words point ahead.
            DateTime saturday = CivilCalendar.Floor(first, TimeUnit.Week);
            int weeks = context.Direction > 0 || first.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? 0 : -1;
            reading.Add(context.IsDay && CivilCalendar.AddDays(saturday, weeks * 7) is { } near ? Weekend(near) : null);
            reading.Add(context.IsDay && CivilCalendar.AddDays(saturday, (-1 - weeks) * 7) is { } far ? Weekend(far) : null);
            return;
        }

        bool exact = context.IsDay || context.IsWithin(unit);
        DateTime latest = exact ? first : last.AddTicks(-1);
        if (Span(fields, first) is not { } low || Span(fields, latest) is not { } high)
        {
            return;
        }

        if (fields.Has(DateSlots.Count) && unit < TimeUnit.Day && exact && CivilCalendar.Add(first, unit, fields.Shift * fields.Count) is { } moved && fields.Shift != 0)
        {
            reading.Add(fields.Shift < 0 ? new DateInterval(moved, first) : new DateInterval(first, moved));
        }

        reading.Add(new DateInterval(low.Start, high.End));
        if (fields.Has(DateSlots.Count) && exact && unit >= TimeUnit.Day)
        {
            // "les trois derniers mois" may also end today.
            DateTime today = first.Date;
            DateTime? back = CivilCalendar.Add(today, unit, -fields.Count), on = CivilCalendar.Add(today, unit, fields.Count);
            reading.Add(fields.Shift < 0 ? back is { } b ? new DateInterval(b, today) : null : on is { } o ? new DateInterval(today, o) : null);
            reading.Add(fields.Shift < 0 ? null : CivilCalendar.AddDays(today, 1) is { } tomorrow && CivilCalendar.Add(tomorrow, unit, fields.Count) is { } end ? new DateInterval(tomorrow, end) : null);
        }

        if (unit == TimeUnit.Weekend && reading.Intervals is [{ Start: { } from } weekend, ..])
        {
            reading.Add(new DateInterval(from.AddHours(-6), weekend.End));
        }

        if (unit == TimeUnit.Weekend && fields.Shift > 0 && exact)
        {
            reading.Add(Weekend(first));
        }
    }

    private static DateInterval? Span(in DateFields fields, DateTime now)
    {
        TimeUnit unit = fields.Period;
        if (unit == TimeUnit.Weekend)
        {
            return CivilCalendar.AddDays(now, fields.Shift * 7) is { } day ? Weekend(day) : null;
        }

        if (unit is TimeUnit.Season or TimeUnit.Night)
        {
            return null;
        }

        DateTime floor = CivilCalendar.Floor(now, unit);
        if (!fields.Has(DateSlots.Count))
        {
            return CivilCalendar.Add(floor, unit, fields.Shift) is { } from && CivilCalendar.Add(from, unit, 1) is { } to ? new DateInterval(from, to) : null;
        }

        if (fields.Shift < 0)
        {
            return CivilCalendar.Add(floor, unit, -fields.Count) is { } back ? new DateInterval(back, floor) : null;
        }

        return CivilCalendar.Add(floor, unit, unit < TimeUnit.Day ? 0 : 1) is { } begin && CivilCalendar.Add(begin, unit, fields.Count) is { } end ? new DateInterval(begin, end) : null;
    }

    public static DateInterval? Week(DateTime day)
    {
        DateTime monday = CivilCalendar.Floor(day, TimeUnit.Week);
        return CivilCalendar.AddDays(monday, 7) is { } end ? new DateInterval(monday, end) : null;
    }

    public static DateInterval? Weekend(DateTime day) =>
        CivilCalendar.AddDays(CivilCalendar.Floor(day, TimeUnit.Week), 5) is { } saturday && CivilCalendar.AddDays(saturday, 2) is { } end ? new DateInterval(saturday, end) : null;

    public static DateInterval? Years(int year, int count) =>
        year is >= CivilCalendar.FirstYear and <= CivilCalendar.LastYear && year + count <= CivilCalendar.LastYear ? new DateInterval(new DateTime(year, 1, 1), new DateTime(year + count, 1, 1)) : null;

    private static DateInterval? MonthOf(int year, int month) => Months(year, month - 1, 1);

    private static DateInterval? Months(int year, int index, int length) =>
        year is >= CivilCalendar.FirstYear and < CivilCalendar.LastYear ? new DateInterval(new DateTime(year, index + 1, 1), new DateTime(year, index + 1, 1).AddMonths(length)) : null;

    private static DatePrecision PrecisionOf(TimeUnit unit) => unit switch
    {
        TimeUnit.Second or TimeUnit.Minute => DatePrecision.Minute,
        TimeUnit.Hour => DatePrecision.Hour,
        TimeUnit.Day or TimeUnit.Night => DatePrecision.Day,
        TimeUnit.Weekend or TimeUnit.Week or TimeUnit.Fortnight => DatePrecision.Week,
        TimeUnit.Month => DatePrecision.Month,
        TimeUnit.Season => DatePrecision.Season,
        TimeUnit.Quarter or TimeUnit.Semester => DatePrecision.Quarter,
        TimeUnit.Year => DatePrecision.Year,
        TimeUnit.Decade => DatePrecision.Decade10,
        _ => DatePrecision.Century,
    };
}
