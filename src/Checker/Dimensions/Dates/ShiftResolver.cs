namespace Checker.Dimensions.Dates;

/// <summary>Resolves dates counted back or on: "il y a trois semaines" from the document's date, "deux ans plus tard" from a date of the text.</summary>
internal static class ShiftResolver
{
    public static void Resolve(in DateFields fields, in DateContext context, DateReading reading)
    {
        reading.Relative = true;
        bool fine = fields.Grain < TimeUnit.Day;
        reading.Sort = fine ? DateSort.DateTime : fields.Grain <= TimeUnit.Night ? DateSort.Date : DateSort.Range;
        reading.Precision = fine ? fields.Grain == TimeUnit.Hour ? DatePrecision.Hour : DatePrecision.Minute : Precision(fields.Grain);
        DateInterval? from = fields.Anaphoric ? context.Anchor : context.Reference;
        if (from is not { Start: { } start, End: { } end })
        {
            return;
        }

        if (end - start > TimeSpan.FromDays(1))
        {
            Coarse(fields, start, end, reading);
            return;
        }

        if (fine)
        {
            // Hours count from an instant; a reference that is a whole day gives a day.
            if (end - start < TimeSpan.FromHours(2) && Move(fields, start) is { } instant)
            {
                reading.Add(new DateInterval(instant, fields.Exact ? instant : instant.AddMinutes(1)));
            }
            else if (Move(fields, start) is { } low && Move(fields, end) is { } high)
            {
                reading.Sort = DateSort.Range;
                reading.Add(new DateInterval(low, high));
            }

            return;
        }

        if (Move(fields, start.Date) is not { } day)
        {
            return;
        }

        if (fields.Exact)
        {
            reading.Add(new DateInterval(start, day));
            return;
        }

        TimeUnit grain = fields.Grain is TimeUnit.Fortnight or TimeUnit.Weekend ? TimeUnit.Week : fields.Grain;
        reading.Add(Period(day, grain));
        if (grain > TimeUnit.Night)
        {
            reading.Add(grain >= TimeUnit.Year ? Period(day, TimeUnit.Month) : null);
            reading.Add(Period(day, TimeUnit.Day));
            reading.Add(grain == TimeUnit.Month ? Period(day, TimeUnit.Year) : null);
        }
    }

    // From a month or a year: the month or year as far away.
    private static void Coarse(in DateFields fields, DateTime start, DateTime end, DateReading reading)
    {
        reading.Sort = DateSort.Range;
        if (Move(fields, start) is not { } low || Move(fields, end) is not { } high || low >= high)
        {
            return;
        }

        reading.Precision = (end - start).TotalDays > 300 ? DatePrecision.Year : DatePrecision.Month;
        reading.Add(new DateInterval(low, high));
        reading.Add(fields.Grain >= TimeUnit.Year ? Period(low, TimeUnit.Year) : null);
    }

    private static DateTime? Move(in DateFields fields, DateTime from) =>
        CivilCalendar.Add(from, TimeUnit.Month, fields.Sign * fields.Months) is { } moved ? CivilCalendar.AddSeconds(moved, fields.Sign * fields.Seconds) : null;

    private static DateInterval? Period(DateTime day, TimeUnit unit)
    {
        DateTime floor = CivilCalendar.Floor(day, unit);
        return CivilCalendar.Add(floor, unit, 1) is { } end ? new DateInterval(floor, end) : null;
    }

    private static DatePrecision Precision(TimeUnit unit) => unit switch
    {
        TimeUnit.Day or TimeUnit.Night => DatePrecision.Day,
        TimeUnit.Weekend or TimeUnit.Week or TimeUnit.Fortnight => DatePrecision.Week,
        TimeUnit.Month => DatePrecision.Month,
        TimeUnit.Quarter or TimeUnit.Season or TimeUnit.Semester => DatePrecision.Quarter,
        TimeUnit.Year => DatePrecision.Year,
        TimeUnit.Decade => DatePrecision.Decade10,
        _ => DatePrecision.Century,
    };
}
