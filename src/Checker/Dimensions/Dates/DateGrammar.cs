namespace Checker.Dimensions.Dates;

/// <summary>Puts the pieces of one moment together: "lundi 13 mai à 10h", "9:40 p.m. on Jan. 20", "mardi de la semaine prochaine", "fin mars".</summary>
internal static class DateGrammar
{
    public const DateSlots Dayish = DateSlots.Weekday | DateSlots.Day | DateSlots.RelativeDay | DateSlots.Holiday | DateSlots.Nth;
    private const DateRole Links = DateRole.At | DateRole.On | DateRole.Of | DateRole.In | DateRole.Within | DateRole.Article | DateRole.Around;

    /// <summary>Reads the longest moment at a place.</summary>
    public static bool TryMoment(DateScan scan, ref int at, out DateFields fields, bool hours = false)
    {
        fields = default;
        int i = at;
        bool article = false;
        if (EdgeGrammar.TryEdge(scan, ref i, ref fields))
        {
            at = i;
            return true;
        }

        if (NightGrammar.TryNight(scan, ref i, ref fields) || PartGrammar.TryPartOf(scan, ref i, ref fields))
        {
            at = i;
            return true;
        }

        bool cued = hours || (at > 0 && scan[at - 1].Is(DateRole.At | DateRole.On | DateRole.By | DateRole.Around));
        while (scan[i].Is(DateRole.Article | DateRole.At | DateRole.On | DateRole.Around) && !scan[i].Is(DateRole.Number | DateRole.Shift | DateRole.Weekday) && i < at + 2)
        {
            article |= scan[i].Is(DateRole.Article);
            cued |= scan[i].Is(DateRole.At | DateRole.On | DateRole.Around);
            i++;
        }

        article |= at > 0 && i == at && scan[at - 1].Is(DateRole.Article);
        if (!TryPiece(scan, ref i, ref fields, article, cued))
        {
            return false;
        }

        for (int pieces = 0; pieces < 4; pieces++)
        {
            int j = i, links = 0;
            bool linkArticle = false, at2 = false, comma = scan[j].Mark == ',';
            j += comma ? 1 : 0;
            // ISO 8601: "2024-05-15T18:32".
            j += fields.Has(DateSlots.Day) && !scan[j].Spaced && scan[j].IsWord && scan[j].End - scan[j].Start == 1 && scan.Text[scan[j].Start] is 'T' or 't' && scan[j + 1].Digits == 2 ? 1 : 0;
            while (links < 3 && scan[j].Is(Links) && !scan[j].Is(DateRole.Number | DateRole.Weekday | DateRole.Shift | DateRole.Part))
            {
                linkArticle |= scan[j].Is(DateRole.Article);
                at2 |= scan[j].Is(DateRole.At | DateRole.Around | DateRole.On);
                j++;
                links++;
            }

            DateFields next = fields;
            if (j >= scan.Count || !TryPiece(scan, ref j, ref next, linkArticle, at2 || fields.Has(Dayish)) || !Fits(fields, next, comma))
            {
                break;
            }

            fields = next;
            i = j;
        }

        at = i;
        return true;
    }

    /// <summary>Reads one piece into <paramref name="fields"/>.</summary>
    private static bool TryPiece(DateScan scan, ref int at, ref DateFields fields, bool article, bool cued)
    {
        if (at >= scan.Count)
        {
            return false;
        }

        DateFields kept = fields;
        int i = at;
        if (WeekdayGrammar.TryWeekday(scan, ref i, ref fields) || Reset(ref fields, kept, ref i, at)
            || (!fields.Has(DateSlots.Month | DateSlots.Day) && NumericGrammar.TryDate(scan, ref i, ref fields, cued || (article && scan.Lexicon.DayFirst) || fields.Has(DateSlots.Weekday | DateSlots.Clock))) || Reset(ref fields, kept, ref i, at)
            || ClockGrammar.TryClock(scan, ref i, ref fields, cued) || Reset(ref fields, kept, ref i, at)
            || CalendarGrammar.TryDate(scan, ref i, ref fields) || Reset(ref fields, kept, ref i, at)
            || NearGrammar.TryNear(scan, ref i, ref fields, article) || Reset(ref fields, kept, ref i, at)
            || PeriodGrammar.TryPeriod(scan, ref i, ref fields, article) || Reset(ref fields, kept, ref i, at)
            || NearGrammar.TryBareHour(scan, ref i, ref fields) || Reset(ref fields, kept, ref i, at))
        {
            at = i;
            return true;
        }

        return false;
    }

    private static bool Fits(in DateFields old, in DateFields next, bool comma)
    {
        DateSlots added = next.Slots & ~old.Slots;
        if ((added & DateSlots.Clock) != 0)
        {
            return old.Has(Dayish);
        }

        if ((added & (DateSlots.Day | DateSlots.RelativeDay | DateSlots.Holiday)) != 0)
        {
            return old.Has(DateSlots.Clock | DateSlots.Part) || (old.Has(DateSlots.Weekday) && !old.Has(DateSlots.Day) && (added & DateSlots.Holiday) == 0) || ((added & DateSlots.Day) != 0 && old.Has(DateSlots.RelativeDay | DateSlots.Weekday));
        }

        if ((added & DateSlots.Weekday) != 0)
        {
            return old.Has(DateSlots.Clock) || (old.Has(DateSlots.Day) && old.Has(DateSlots.Month)) || old.Has(DateSlots.RelativeDay | DateSlots.Part) || (old.HasAll(DateSlots.Period) && old.Period == TimeUnit.Week && !old.Has(DateSlots.Count));
        }

        if ((added & DateSlots.Period) != 0)
        {
            bool container = !next.Has(DateSlots.Count | DateSlots.Vague) && !comma;
            return container && next.Period switch
            {
                TimeUnit.Week => old.Has(DateSlots.Weekday) && !old.Has(DateSlots.Day),
                TimeUnit.Month => old.Has(DateSlots.Day) && !old.Has(DateSlots.Month),
                TimeUnit.Year => old.Has(DateSlots.Month | DateSlots.Quarter | DateSlots.Semester | DateSlots.Season | DateSlots.Holiday) && !old.Has(DateSlots.Year),
                _ => false,
            };
        }

        if ((added & DateSlots.Part) != 0)
        {
            return old.Has(Dayish) && !comma;
        }

        return false;
    }

    private static bool Reset(ref DateFields fields, in DateFields kept, ref int i, int at)
    {
        fields = kept;
        i = at;
        return false;
    }
}
