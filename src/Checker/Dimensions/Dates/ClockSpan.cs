namespace Checker.Dimensions.Dates;

/// <summary>Spans of hours: "de 22 heures à 5 heures" (two times), "mardi de 14h à 16h", "Monday between 10 and 11:30", "from 5 to 7 today", and a day with one side of an hour ("jeudi après 9h30").</summary>
internal static class ClockSpan
{
    /// <summary>Reads two times without a day: each is a mention of its own. With a day after them they are one range.</summary>
    public static bool TryTimes(DateScan scan, ref int at, List<DateFind> finds)
    {
        int i = at;
        if (!TryHours(scan, ref i, out DateFields first, out DateFields second, out int secondStart, out int firstEnd, out bool bare))
        {
            return false;
        }

        int day = i;
        day += scan[day].Is(DateRole.Of | DateRole.On) && scan[day].IsWord ? 1 : 0;
        if (DateGrammar.TryMoment(scan, ref day, out DateFields date) && date.Has(DateGrammar.Dayish) && !date.Has(DateSlots.Clock | DateSlots.Edge) && (date.Has(DateSlots.Month | DateSlots.Weekday | DateSlots.RelativeDay | DateSlots.Holiday)))
        {
            finds.Add(Dated(at, day, date, first, second));
            at = day;
            return true;
        }

        if (bare)
        {
            return false;
        }

        // A line that is nothing but hours is today's.
        if (at <= 1 && (i >= scan.Count || (i == scan.Count - 1 && scan[i].Mark == '.')))
        {
            finds.Add(Dated(at, i, new DateFields { Slots = DateSlots.RelativeDay }, first, second));
            at = i;
            return true;
        }

        int start = at + (scan[at].Is(DateRole.From | DateRole.Between) ? 1 : 0);
        finds.Add(new DateFind { Start = start, End = firstEnd, First = first });
        finds.Add(new DateFind { Start = secondStart, End = i, First = second });
        at = i;
        return true;
    }

    /// <summary>Reads hours after a day.</summary>
    public static bool TryAfter(DateScan scan, ref int at, in DateFields date, ref DateFind find)
    {
        if (!date.Has(DateGrammar.Dayish) || date.Has(DateSlots.Clock | DateSlots.Edge) || (date.Has(DateSlots.Day) && date.Has(DateSlots.Period) && date.Period == TimeUnit.Month && date.Count > 0))
        {
            return false;
        }

        int i = at + (scan[at].Mark == ',' ? 1 : 0), start = i;
        if (scan[i].Is(DateRole.From | DateRole.Between) || ClockGrammar.Begins(scan, i) || (scan[i].Digits is 1 or 2 && scan[i + 1].IsDash && ClockGrammar.Begins(scan, i + 2)))
        {
            if (TryHours(scan, ref i, out DateFields first, out DateFields second, out _, out _, out _))
            {
                find = Dated(find.Start, i, date, first, second);
                at = i;
                return true;
            }
        }

        i = start;
        DateSide side = scan[i].Is(DateRole.Before) ? DateSide.Before : scan[i].Is(DateRole.Until | DateRole.By) ? DateSide.Before : scan[i].Is(DateRole.After | DateRole.Since) ? DateSide.Since : DateSide.At;
        if (side == DateSide.At)
        {
            return false;
        }

        i++;
        DateFields fields = date;
        fields.Slots &= ~DateSlots.Part;
        while (scan[i].Is(DateRole.At | DateRole.Around) && i < start + 3)
        {
            i++;
        }

        if (!ClockGrammar.TryClock(scan, ref i, ref fields, true))
        {
            return false;
        }

        find.First = fields;
        find.Side = side;
        find.End = i;
        at = i;
        return true;
    }

    // [from] hour to hour; one of the two, at least, must look like a time unless "from" or "between" stands before.
    private static bool TryHours(DateScan scan, ref int at, out DateFields first, out DateFields second, out int secondStart, out int firstEnd, out bool bare)
    {
        int i = at;
        bool cue = scan[i].Is(DateRole.From | DateRole.Between);
        bool between = scan[i].Is(DateRole.Between);
        i += cue ? 1 : 0;
        second = default;
        secondStart = firstEnd = 0;
        if (!TryHour(scan, ref i, out first, out bool firstBare, cue))
        {
            bare = false;
            return false;
        }

        firstEnd = i;
        bool to = between ? scan[i].Is(DateRole.And) || scan[i].IsDash : scan[i].Is(DateRole.To | DateRole.Until) || scan[i].IsDash;
        i++;
        secondStart = i;
        bool any = TryHour(scan, ref i, out second, out bool secondBare, true);
        bare = firstBare && secondBare;
        if (!to || !any || (bare && !cue) || (firstBare && !second.Has(DateSlots.Clock)))
        {
            return false;
        }

        if (firstBare && second.Half == 2 && first.Hour < 12 && Minutes(first) + 720 < Minutes(second))
        {
            first.Hour += 12;
        }
        else if (!firstBare && first.Half == 0 && second.Half == 2 && first.Hour < 12 && Minutes(first) + 720 < Minutes(second))
        {
            first.Hour += 12;
        }
        else if (secondBare && first.Half == 2 && second.Hour < 12)
        {
            second.Hour += 12;
        }

        at = i;
        return true;
    }

    private static int Minutes(in DateFields clock) => (clock.Hour * 60) + clock.Minute;

    private static bool TryHour(DateScan scan, ref int at, out DateFields fields, out bool bare, bool cued)
    {
        fields = default;
        bare = false;
        int i = at;
        if (ClockGrammar.TryClock(scan, ref i, ref fields, cued))
        {
            at = i;
            return true;
        }

        fields = default;
        i = at;
        if (scan[i].Digits is 1 or 2 or 0 && (cued || !scan[i].Spaced || scan[i].Digits > 0) && scan.TryNumber(ref i, out int hour) && hour is >= 0 and <= 24 && !scan[i].Is(DateRole.OrdinalSuffix) && !(scan[i].Mark is '/' or '%' or '.' && !scan[i].Spaced && scan[i + 1].Digits > 0))
        {
            bare = true;
            fields.Hour = hour % 24;
            fields.Slots = DateSlots.Clock;
            at = i;
            return true;
        }

        return false;
    }

    private static DateFind Dated(int start, int end, in DateFields date, in DateFields first, in DateFields second)
    {
        DateFind find = new() { Start = start, End = end, First = With(date, first), Second = With(date, second), Range = true };
        return find;
    }

    private static DateFields With(DateFields date, in DateFields clock)
    {
        bool late = date.Has(DateSlots.Part) && date.Part is DayPart.Afternoon or DayPart.Evening or DayPart.Night && clock.Hour < 12 && clock.Half == 0;
        date.Slots &= ~DateSlots.Part;
        date.Hour = clock.Hour + (late ? 12 : 0);
        date.Minute = clock.Minute;
        date.Second = clock.Second;
        date.Half = clock.Half;
        date.MinuteSaid = clock.MinuteSaid;
        date.Zone = clock.Zone;
        date.Slots |= DateSlots.Clock;
        return date;
    }
}
