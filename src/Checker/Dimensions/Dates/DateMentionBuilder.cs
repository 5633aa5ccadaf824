namespace Checker.Dimensions.Dates;

/// <summary>Makes the mention of an expression found: resolves its one or two moments and the side it means.</summary>
internal static class DateMentionBuilder
{
    private const int MostAlternatives = 4;

    public static DateMention Build(in DateFind find, in DateContext context, TextSpan span, int first, int last)
    {
        ref readonly DateFields fields = ref find.First;
        if (fields.Slots == DateSlots.Clock)
        {
            return new DateMention(span, first, last) { Sort = DateSort.Time, Precision = fields.MinuteSaid ? DatePrecision.Minute : DatePrecision.Hour, Clock = new TimeOnly(fields.Hour, fields.Minute, fields.Second), ClockFirst = Math.Clamp(fields.ClockFirst, first, last), ClockLast = Math.Clamp(Math.Max(fields.ClockLast, fields.ClockFirst), first, last), HalfSaid = fields.Half != 0, ZoneMinutes = fields.Zone };
        }

        if (find.Lasting)
        {
            return Lasting(find, context, span, first, last);
        }

        if (fields.Has(DateSlots.Length))
        {
            return new DateMention(span, first, last) { Sort = DateSort.Duration, Precision = DatePrecision.Day, Months = fields.Months, Seconds = fields.Seconds, MostMonths = fields.MostMonths, MostSeconds = fields.MostSeconds };
        }

        DateContext sided = find.Side is DateSide.Since && !find.Starting && context.Direction == 0 ? context with { Direction = -1 }
            : find.Side is DateSide.Until or DateSide.Before && context.Direction == 0 ? context with { Direction = 1 }
            : find.Side is DateSide.Until && context.Direction < 0 ? context with { Direction = 0 } : context;
        if (find.Anchored)
        {
            DateReading from = DateResolver.Resolve(find.Second, context);
            sided = sided with { Anchor = from.Intervals.Count > 0 ? from.Intervals[0] : null, AnchorPrecision = from.Precision };
        }

        DateReading reading = DateResolver.Resolve(fields, sided);
        if (find.Range)
        {
            DateReading second = DateResolver.Resolve(find.Second, context);
            if (fields.Has(DateSlots.Now) && second.Precision >= DatePrecision.Day)
            {
                reading.Map(now => new DateInterval(now.Start?.Date, now.End));
            }

            reading = Join(reading, second);
        }

        if (find.Side != DateSide.At)
        {
            DateSide side = find.Side;
            reading.Map(interval => side switch
            {
                DateSide.Since => new DateInterval(interval.Start, null),
                DateSide.After => new DateInterval(interval.End, null),
                DateSide.Before => new DateInterval(null, interval.Start),
                _ => new DateInterval(null, interval.End),
            });
            reading.Sort = DateSort.Range;
            Close(side, context, reading);
        }

        bool day = reading.Precision == DatePrecision.Day && find.Side == DateSide.At && !find.Range;
        return new DateMention(span, first, last)
        {
            Sort = day && reading.Sort == DateSort.Range ? DateSort.Date : reading.Sort,
            Precision = reading.Precision,
            Interval = reading.Intervals.Count > 0 ? reading.Intervals[0] : null,
            Alternatives = reading.Intervals.Count > 1 ? reading.Intervals.GetRange(1, Math.Min(MostAlternatives, reading.Intervals.Count - 1)) : [],
            Weekday = fields.Has(DateSlots.Weekday) ? fields.Weekday : null,
            WeekdaySlip = reading.Slip,
            Relative = reading.Relative,
            Since = find.Side is DateSide.Since or DateSide.After,
            Until = find.Side is DateSide.Until or DateSide.Before,
            Clock = fields.Has(DateSlots.Clock) ? new TimeOnly(fields.Hour, fields.Minute, fields.Second) : null,
            ClockFirst = Math.Clamp(fields.ClockFirst, first, last),
            ClockLast = Math.Clamp(Math.Max(fields.ClockLast, fields.ClockFirst), first, last),
            HalfSaid = fields.Half != 0,
            ZoneMinutes = fields.Zone,
        };
    }

    // "dix jours à compter du 3 mai": from that day or hour on, as long as said.
    private static DateMention Lasting(in DateFind find, in DateContext context, TextSpan span, int first, int last)
    {
        DateReading reading = DateResolver.Resolve(find.Second, context);
        double seconds = find.First.Seconds;
        double months = find.First.Months;
        reading.Map(day => day.Start is { } start && CivilCalendar.Add(start, TimeUnit.Month, months) is { } moved && CivilCalendar.AddSeconds(moved, seconds) is { } end ? new DateInterval(start, end) : null);
        return new DateMention(span, first, last)
        {
            Sort = DateSort.Range,
            Precision = DatePrecision.Day,
            Interval = reading.Intervals.Count > 0 ? reading.Intervals[0] : null,
            Alternatives = reading.Intervals.Count > 1 ? reading.Intervals.GetRange(1, reading.Intervals.Count - 1) : [],
            Relative = reading.Relative,
            Months = months,
            Seconds = seconds,
        };
    }

    // "depuis mars" runs to the document's date at least, "d'ici juin" from it.
    private static void Close(DateSide side, in DateContext context, DateReading reading)
    {
        if (reading.Intervals.Count == 0 || context.Reference is not { Start: { } now })
        {
            return;
        }

        DateInterval first = reading.Intervals[0];
        if (side == DateSide.Since && first.Start is { } start && start < now)
        {
            reading.Intervals.Insert(1, new DateInterval(start, now));
        }
        else if (side == DateSide.Until && first.End is { } end && now < end)
        {
            reading.Intervals.Insert(1, new DateInterval(now, end));
        }
    }

    // Each reading of the first side takes the first reading of the second that does not end before it.
    private static DateReading Join(DateReading first, DateReading second)
    {
        DateReading joined = new() { Sort = DateSort.Range, Precision = first.Precision > second.Precision ? first.Precision : second.Precision, Relative = first.Relative || second.Relative, Slip = first.Slip || second.Slip };
        foreach (DateInterval start in first.Intervals)
        {
            foreach (DateInterval end in second.Intervals)
            {
                if (start.Start is { } from && end.End is { } to && from < to && (end.Start is null || start.Start <= end.Start))
                {
                    bool clock = second.Precision <= DatePrecision.Hour;
                    joined.Add(new DateInterval(from, clock ? end.Start : to));
                    if (clock && end.Start is { } hour)
                    {
                        // "9 to 11": the hour named last may count.
                        joined.Add(new DateInterval(from, second.Precision == DatePrecision.Minute ? hour.AddMinutes(1) : hour.AddHours(1)));
                    }

                    break;
                }
            }
        }

        return joined;
    }
}
