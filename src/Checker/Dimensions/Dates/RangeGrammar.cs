namespace Checker.Dimensions.Dates;

/// <summary>Ranges of days, months and years: "du 3 au 7 juin", "June 3-5", "de 1969 à 1974".</summary>
internal static class RangeGrammar
{
    public static bool Range(DateScan scan, ref int at, ref DateFind find, List<DateFind> finds)
    {
        int i = at;
        bool between = scan[i].Is(DateRole.Between), since = scan[i].Is(DateRole.Since) && !scan[i].Is(DateRole.From), from = scan[i].Is(DateRole.From) || since || (scan[i].Is(DateRole.In) && !scan[i].Is(DateRole.To) && scan[i + 1].Digits == 4);
        bool prefix = !between && !from && scan[i].Is(DateRole.In | DateRole.During | DateRole.On) && !scan[i].Is(DateRole.Article | DateRole.Number | DateRole.Weak);
        i += between || from || prefix ? 1 : 0;
        i += (between || from) && scan[i].Is(DateRole.Article) && !scan[i].Is(DateRole.Number) ? 1 : 0;
        int start = i;
        if (prefix && !scan[i].Is(DateRole.Month | DateRole.Number | DateRole.Weekday) && scan[i].Digits == 0)
        {
            return false;
        }

        if (!Bound(scan, ref i, out DateFields first, between || from))
        {
            return false;
        }

        bool dash = scan[i].IsDash;
        if (first.Slots == DateSlots.Year && start > 0 && !scan[start].Spaced && scan[start - 1].IsDash)
        {
            return false;
        }

        bool to = between ? scan[i].Is(DateRole.And) || dash : (scan[i].Is(DateRole.To) && (from || !scan[i].Is(DateRole.At) || first.Has(DateSlots.Year | DateSlots.Month | DateSlots.Clock | DateSlots.Weekday) || scan[i].Is(DateRole.In))) || dash;
        to |= scan[i].Is(DateRole.Until) && !between && scan[i].IsWord;
        if (!to || (since && !scan[i].Is(DateRole.Until)) || (dash && first.Slots == DateSlots.Weekday))
        {
            return false;
        }

        i++;
        i += scan[i].Is(DateRole.Article | DateRole.In) && !scan[i].Is(DateRole.Number | DateRole.Shift) ? 1 : 0;
        i += scan[i].Is(DateRole.Article) && !scan[i].Is(DateRole.Number | DateRole.Shift) ? 1 : 0;
        if (!Bound(scan, ref i, out DateFields second, true) || !RangeMerger.TryMerge(ref first, ref second, between || from, dash))
        {
            return false;
        }

        if (first.Slots == DateSlots.Year && second.Slots == DateSlots.Year && ((dash && first.Year >= 1900 && second.Year < 2100 ? YearContext.Measured(scan, i) : SpanGrammar.Counts(scan, i)) || scan[start].Is(DateRole.Block)))
        {
            return false;
        }

        // Clock to clock without a day is two times, not a range.
        if ((first.Slots | second.Slots) == DateSlots.Clock)
        {
            return false;
        }

        find.Range = true;
        find.Second = second;
        return SpanGrammar.Add(ref find, first, i, finds, ref at);
    }

    public static bool Bound(DateScan scan, ref int at, out DateFields fields, bool cued)
    {
        int i = at;
        if (DateGrammar.TryMoment(scan, ref i, out fields, cued) && !fields.Has(DateSlots.Vague | DateSlots.Count))
        {
            at = i;
            return true;
        }

        fields = default;
        i = at;
        if (scan[i].Is(DateRole.Here))
        {
            fields.Slots = DateSlots.Now;
            at = i + 1;
            return true;
        }

        if (CalendarGrammar.TryYear(scan, ref i, out int year))
        {
            fields.Year = year;
            fields.Slots = DateSlots.Year;
            at = i;
            return true;
        }

        i = at;
        if (scan[i].Digits is 1 or 2 && (i == 0 || scan[i].Spaced || scan[i - 1].IsDash) && (scan.TryOrdinal(ref i, out int day) || scan.TryNumber(ref i, out day)) && day is >= 1 and <= 31)
        {
            i += scan[i].Is(DateRole.OrdinalSuffix) && !scan[i].Spaced ? 1 : 0;
            fields.Day = fields.Hour = day;
            fields.Slots = DateSlots.Day;
            at = i;
            return cued || i > 0;
        }

        i = at;
        if (MonthBound(scan, ref i, ref fields))
        {
            at = i;
            return true;
        }

        return false;
    }

    public static bool MonthBound(DateScan scan, ref int at, ref DateFields fields)
    {
        ref readonly DateItem item = ref scan[at];
        if (!item.Is(DateRole.Month) || item.Is(DateRole.Edge) || (item.Is(DateRole.Weak) && !scan.Lexicon.DayFirst && !item.Capital))
        {
            return false;
        }

        fields.Month = item.Word!.Month;
        fields.Slots = DateSlots.Month;
        at++;
        return true;
    }
}
