namespace Checker.Dimensions.Dates;

/// <summary>Turns the fields of one moment into readings on the calendar. Weeks begin on Monday (ISO 8601); seasons are astronomical, meteorological ones the alternative.</summary>
internal static class DateResolver
{
    /// <summary>Resolves; a moment that nothing anchors has no reading.</summary>
    public static DateReading Resolve(in DateFields fields, in DateContext context)
    {
        DateReading reading = new();
        if (fields.Has(DateSlots.Vague))
        {
            reading.Precision = DatePrecision.Vague;
            return reading;
        }

        if (fields.Has(DateSlots.Now))
        {
            reading.Relative = true;
            reading.Sort = DateSort.DateTime;
            reading.Precision = context.IsDay && context.Reference!.Value.End - context.Reference.Value.Start < TimeSpan.FromHours(1) ? DatePrecision.Minute : DatePrecision.Day;
            reading.Sort = reading.Precision == DatePrecision.Minute ? DateSort.DateTime : DateSort.Date;
            reading.Add(context.Reference);
            return reading;
        }

        if (fields.Has(DateSlots.Shifted))
        {
            ShiftResolver.Resolve(fields, context, reading);
        }
        else if (fields.Has(DateSlots.WeekOf | DateSlots.Weekend) && fields.Has(DateSlots.Day))
        {
            DayResolver.DayOfMonth(fields, context, reading);
            bool weekend = fields.Has(DateSlots.Weekend);
            reading.Map(day => weekend ? PeriodResolver.Weekend(day.Start!.Value) : PeriodResolver.Week(day.Start!.Value));
            reading.Sort = DateSort.Range;
            reading.Precision = DatePrecision.Week;
        }
        else if (fields.Has(DateSlots.Nth))
        {
            NthResolver.Nth(fields, context, reading);
        }
        else if (fields.Has(DateSlots.Holiday))
        {
            DayResolver.Holiday(fields, context, reading);
        }
        else if (fields.Has(DateSlots.Day))
        {
            DayResolver.DayOfMonth(fields, context, reading);
        }
        else if (fields.Has(DateSlots.RelativeDay))
        {
            DayResolver.Relative(fields, context, reading);
        }
        else if (fields.Has(DateSlots.Weekday))
        {
            DayResolver.Weekday(fields, context, reading);
        }
        else
        {
            PeriodResolver.Resolve(fields, context, reading);
        }

        Refine(fields, context, reading);
        return reading;
    }

    private static void Refine(DateFields fields, in DateContext context, DateReading reading)
    {
        if (fields.Has(DateSlots.Edge) && !fields.Has(DateSlots.Part))
        {
            EdgeResolver.Apply(fields.Edge, context, reading);
        }

        if (fields.Has(DateSlots.Clock))
        {
            reading.Map(day => day.Start is { } start && CivilCalendar.AddSeconds(start.Date, (((fields.Hour * 60) + fields.Minute) * 60) + fields.Second) is { } at ? new DateInterval(at, at.AddMinutes(1)) : null);
            if (fields.Midnight && reading.Intervals.Count > 0 && CivilCalendar.AddDays(reading.Intervals[0].Start!.Value, 1) is { } next)
            {
                reading.Intervals.Insert(1, new DateInterval(next, next.AddMinutes(1)));
            }

            reading.Sort = DateSort.DateTime;
            reading.Precision = fields.MinuteSaid ? DatePrecision.Minute : DatePrecision.Hour;
        }
        else if (fields.Has(DateSlots.Part))
        {
            PartResolver.Apply(fields, reading);
        }
    }
}
