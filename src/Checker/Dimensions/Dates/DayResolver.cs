namespace Checker.Dimensions.Dates;

/// <summary>Resolves single days: by number and month, by weekday, by holiday, and told from today.</summary>
internal static class DayResolver
{
    // A date told without its year and closer than this is this year's, whatever its weekday says.
    private const int NearDays = 45;

    public static void DayOfMonth(in DateFields fields, in DateContext context, DateReading reading)
    {
        reading.Sort = DateSort.Date;
        if (fields.Has(DateSlots.Year) && fields.Has(DateSlots.Month))
        {
            reading.Add(Interval(CivilCalendar.Day(fields.Year, fields.Month, fields.Day)));
            if (fields.Swappable && CivilCalendar.Day(fields.Year, fields.Day, fields.Month) is { } swapped)
            {
                reading.Add(Interval(swapped));
                if (fields.Has(DateSlots.Weekday) && swapped.DayOfWeek == fields.Weekday)
                {
                    reading.Intervals.Reverse();
                }
            }

            CheckWeekday(fields, reading);
            return;
        }

        reading.Relative = true;
        if (context.Now is not { } now)
        {
            return;
        }

        if (!fields.Has(DateSlots.Month))
        {
            Number(fields, context, now, reading);
            return;
        }

        // "le 3 mars de l'année dernière"
        if (fields.Has(DateSlots.Period) && fields.Period == TimeUnit.Year)
        {
            reading.Add(Interval(CivilCalendar.Day(now.Year + fields.Shift, fields.Month, fields.Day)));
            CheckWeekday(fields, reading);
            return;
        }

        ByYear(fields.Month, fields.Day, fields, context, now, reading);
        if (fields.Swappable)
        {
            ByYear(fields.Day, fields.Month, fields, context, now, reading);
        }

        CheckWeekday(fields, reading);
    }

    private static void ByYear(int month, int day, in DateFields fields, in DateContext context, DateTime now, DateReading reading)
    {
        if (fields.Has(DateSlots.Direction) && fields.Direction != 0)
        {
            ByYear(month, day, fields with { Slots = fields.Slots & ~DateSlots.Direction }, context with { Direction = fields.Direction }, now, reading);
            return;
        }

        DateTime? before = null, after = null, fit = null;
        for (int year = now.Year - 8; year <= now.Year + 8; year++)
        {
            if (CivilCalendar.Day(year, month, day) is not { } candidate)
            {
                continue;
            }

            if (candidate <= now.Date)
            {
                before = candidate;
            }
            else
            {
                after ??= candidate;
            }

            if (fields.Has(DateSlots.Weekday) && candidate.DayOfWeek == fields.Weekday && Math.Abs(year - now.Year) <= 1)
            {
                fit ??= candidate;
            }
        }

        // Today is neither past nor ahead: it is today's date either way.
        if (context.Direction > 0 && before == now.Date)
        {
            (before, after) = (after, before);
        }

        DateTime? first = context.Direction > 0 ? after ?? before : before ?? after, other = first == before ? after : before;
        // Past by default, but "le 12 juin" on 10 June without any sign is the day after tomorrow rather than last year's.
        if (context.Direction == 0 && after is { } soon && before is { } past && (soon - now).TotalDays * 4 < (now - past).TotalDays)
        {
            (first, other) = (after, before);
        }

        if (fit is { } fitting && first is { } preferred && preferred.DayOfWeek != fields.Weekday && Math.Abs((Nearest(before, after, now) - now).TotalDays) > NearDays)
        {
            reading.Add(Interval(fitting));
        }

        reading.Add(Interval(first));
        reading.Add(Interval(other));
    }

    private static DateTime Nearest(DateTime? before, DateTime? after, DateTime now) =>
        before is not { } b ? after ?? now : after is not { } a ? b : (now - b) < (a - now) ? b : a;

    // "le 16", "mercredi 13", "le 20 du mois prochain"
    private static void Number(in DateFields fields, in DateContext context, DateTime now, DateReading reading)
    {
        if (fields.Has(DateSlots.Period) && fields.Period == TimeUnit.Month)
        {
            if (CivilCalendar.AddMonths(new DateTime(now.Year, now.Month, 1), fields.Shift) is { } month && context.IsWithin(TimeUnit.Month))
            {
                reading.Add(Interval(CivilCalendar.Day(month.Year, month.Month, fields.Day)));
            }

            return;
        }

        DateTime? before = null, after = null;
        for (int months = -14; months <= 14; months++)
        {
            if (CivilCalendar.AddMonths(new DateTime(now.Year, now.Month, 1), months) is { } month && CivilCalendar.Day(month.Year, month.Month, fields.Day) is { } day
                && (!fields.Has(DateSlots.Weekday) || day.DayOfWeek == fields.Weekday))
            {
                before = day <= now.Date ? day : before;
                after = day > now.Date ? after ?? day : after;
            }
        }

        if (!context.IsDay && !(before is { } known && context.Reference!.Value.Overlaps(Interval(known)!.Value) && context.IsWithin(TimeUnit.Month)))
        {
            return;
        }

        reading.Add(Interval(context.Direction > 0 ? after : before));
        reading.Add(Interval(context.Direction > 0 ? before : after));
    }

    public static void Relative(in DateFields fields, in DateContext context, DateReading reading)
    {
        reading.Sort = DateSort.Date;
        reading.Relative = true;
        if (context.Reference is not { Start: { } start, End: { } end })
        {
            return;
        }

        int days = fields.Days;
        if (context.IsDay)
        {
            if (fields.NightNow && context.Direction <= 0)
            {
                // "cette nuit" with a past verb is the night that has just ended.
                reading.Add(Interval(CivilCalendar.AddDays(start.Date, -1)));
            }

            reading.Add(CivilCalendar.AddDays(start.Date, days) is { } day ? DateInterval.Day(DateOnly.FromDateTime(day)) : null);
            if (fields.Has(DateSlots.Weekday) && reading.Intervals.Count > 0)
            {
                CheckWeekday(fields, reading);
            }

            return;
        }

        reading.Sort = DateSort.Range;
        reading.Precision = DatePrecision.Month;
        reading.Add(CivilCalendar.AddDays(start, days) is { } low && CivilCalendar.AddDays(end, days) is { } high ? new DateInterval(low, high) : null);
    }

    public static void Weekday(in DateFields fields, in DateContext context, DateReading reading)
    {
        reading.Sort = DateSort.Date;
        reading.Relative = true;
        if (fields.Has(DateSlots.Period))
        {
            if (context.Now is { } within && context.IsWithin(TimeUnit.Week) && CivilCalendar.AddDays(CivilCalendar.WeekStart(within), (fields.Shift * 7) + (((int)fields.Weekday + 6) % 7)) is { } named)
            {
                reading.Add(Interval(named));
            }

            return;
        }

        // Within a longer reference a weekday is any of several days: it stays unresolved.
        if (!context.IsDay || context.Now is not { } now || now.Year is < 2 or > CivilCalendar.LastYear - 1)
        {
            return;
        }

        DateTime today = now.Date, past = today.AddDays(-(((int)today.DayOfWeek - (int)fields.Weekday + 7) % 7));
        DateTime ahead = today.AddDays(((int)fields.Weekday - (int)today.DayOfWeek + 7) % 7);
        DateTime strictlyPast = past == today ? past.AddDays(-7) : past, strictlyAhead = ahead == today ? ahead.AddDays(7) : ahead;
        DateTime week = CivilCalendar.WeekStart(today).AddDays(((int)fields.Weekday + 6) % 7);
        (DateTime A, DateTime B, DateTime C) order = (fields.Has(DateSlots.Direction), fields.Direction) switch
        {
            (true, > 1) => (ahead.AddDays((fields.Direction - 1) * 7), strictlyAhead.AddDays((fields.Direction - 1) * 7), ahead.AddDays((fields.Direction - 1) * 7)),
            (true, < 0) => (strictlyPast, week.AddDays(-7), strictlyPast),
            (true, > 0) => (strictlyAhead, week.AddDays(7), strictlyAhead),
            (true, _) => (week, strictlyAhead, past),
            _ => context.Direction > 0 ? (strictlyAhead, past == today ? today : past, strictlyPast) : (past, strictlyAhead, strictlyPast),
        };
        reading.Add(Interval(order.A));
        reading.Add(Interval(order.B));
        reading.Add(Interval(order.C));
    }

    public static void Holiday(in DateFields fields, in DateContext context, DateReading reading)
    {
        reading.Sort = DateSort.Date;
        if (fields.Has(DateSlots.Year))
        {
            reading.Add(Interval(fields.Holiday!.In(fields.Year)));
            return;
        }

        reading.Relative = true;
        if (context.Now is not { } now)
        {
            return;
        }

        if (fields.Has(DateSlots.Period))
        {
            reading.Add(Interval(fields.Holiday!.In(now.Year + fields.Shift)));
            return;
        }

        DateTime? before = null, after = null;
        for (int year = now.Year - 1; year <= now.Year + 1; year++)
        {
            DateTime? day = fields.Holiday!.In(year);
            before = day <= now.Date ? day : before;
            after = day > now.Date ? after ?? day : after;
        }

        bool ahead = fields.Has(DateSlots.Direction) ? fields.Direction > 0 : context.Direction > 0;
        reading.Add(Interval(ahead ? after : before));
        reading.Add(Interval(ahead ? before : after));
    }

    /// <summary>Marks a weekday that does not fit the date, with the nearest day that has it as a further reading.</summary>
    private static void CheckWeekday(in DateFields fields, DateReading reading)
    {
        if (!fields.Has(DateSlots.Weekday) || reading.Intervals.Count == 0 || reading.Intervals[0].Start is not { } day || day.DayOfWeek == fields.Weekday)
        {
            return;
        }

        int ahead = ((int)fields.Weekday - (int)day.DayOfWeek + 7) % 7;
        reading.Slip = true;
        if (CivilCalendar.AddDays(day, ahead <= 3 ? ahead : ahead - 7) is { } fitting)
        {
            DateInterval by = Interval(fitting)!.Value;
            reading.Intervals.Remove(by);
            reading.Intervals.Insert(1, by);
        }
    }

    public static DateInterval? Interval(DateTime? day) => day is { } known ? DateInterval.Day(DateOnly.FromDateTime(known)) : null;
}
