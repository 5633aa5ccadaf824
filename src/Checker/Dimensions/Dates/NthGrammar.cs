namespace Checker.Dimensions.Dates;

/// <summary>One of several: "premier lundi d'octobre 2014", "last day of May", "la dernière semaine de septembre".</summary>
internal static class NthGrammar
{
    // "premier lundi d'octobre 2014", "last day of october", "la dernière semaine de septembre"
    public static bool TryNth(DateScan scan, ref int at, ref DateFields fields)
    {
        if (TryFirstFew(scan, ref at, ref fields))
        {
            return true;
        }

        int i = at;
        int nth = -1;
        if (!scan.TryOrdinal(ref i, out nth))
        {
            if (!(scan[i].Is(DateRole.Shift) && scan[i].Word!.Shift == -1 && !scan[i].Is(DateRole.Since)))
            {
                return false;
            }

            nth = -1;
            i++;
        }

        DateFields read = fields;
        if (nth is > 5 or < -1 or 0)
        {
            return false;
        }

        if (scan[i].Is(DateRole.Weekday))
        {
            read.Weekday = scan[i].Word!.Weekday;
            read.Slots |= DateSlots.Weekday;
            read.NthUnit = TimeUnit.Day;
        }
        else if (scan[i].Is(DateRole.Unit) && scan[i].Word!.Unit is TimeUnit.Day or TimeUnit.Week or TimeUnit.Weekend)
        {
            read.NthUnit = scan[i].Word!.Unit;
        }
        else
        {
            return false;
        }

        i++;
        if (!scan[i].Is(DateRole.Of | DateRole.In) || (scan[i].Is(DateRole.In) && !scan[i].Is(DateRole.Of) && scan.Lexicon.DayFirst))
        {
            return false;
        }

        i++;
        bool article = scan[i - 1].Is(DateRole.Article);
        if (scan[i].Is(DateRole.Article))
        {
            article = true;
            i++;
        }

        bool whole = scan[i].Is(DateRole.Month);
        if (whole)
        {
            read.Month = scan[i].Word!.Month;
            read.Slots |= DateSlots.Month;
            i++;
            _ = PeriodGrammar.Year(scan, ref i, ref read);
        }
        else if (CalendarGrammar.TryYear(scan, ref i, out int year))
        {
            read.Year = year;
            read.Slots |= DateSlots.Year;
        }
        else if (article && scan[i].Is(DateRole.Unit) && scan[i].Word!.Unit is TimeUnit.Month or TimeUnit.Year && !scan[i + 1].Is(DateRole.Shift))
        {
            read.Period = scan[i].Word!.Unit;
            read.Slots |= DateSlots.Period;
            i++;
        }
        else if (!PeriodGrammar.TryUnit(scan, ref i, ref read, article) || read.Period < TimeUnit.Month)
        {
            return false;
        }

        read.Nth = nth;
        read.Slots |= DateSlots.Nth;
        fields = read;
        at = i;
        return true;
    }

    // "les six premiers mois de l'année", "the first ten days of May", "the last two weeks of 2023"
    private static bool TryFirstFew(DateScan scan, ref int at, ref DateFields fields)
    {
        int i = at, count = 0, nth = 0;
        for (int words = 0; words < 2; words++)
        {
            if (nth == 0 && scan[i].Is(DateRole.Ordinal) && scan[i].Word!.Ordinal == 1 && !scan[i].Is(DateRole.Number))
            {
                nth = 1;
                i++;
            }
            else if (nth == 0 && scan.Leads(i) && scan[i].Word!.Shift == -1)
            {
                nth = -1;
                i++;
            }
            else if (count == 0 && !scan.TryNumber(ref i, out count))
            {
                return false;
            }
        }

        if (nth == 0 || count is < 2 or > 60 || !scan[i].Is(DateRole.Unit) || scan[i].Word!.Unit is < TimeUnit.Day or TimeUnit.Season || !scan[i + 1].Is(DateRole.Of))
        {
            return false;
        }

        DateFields read = fields;
        TimeUnit unit = scan[i].Word!.Unit;
        i += 2;
        bool article = scan[i - 1].Is(DateRole.Article);
        if (scan[i].Is(DateRole.Article))
        {
            article = true;
            i++;
        }

        if (!EdgeGrammar.EdgeTarget(scan, ref i, ref read, article, true) || read.Has(DateSlots.Day))
        {
            return false;
        }

        read.Nth = nth;
        read.NthUnit = unit;
        read.Count = count;
        read.Slots |= DateSlots.Nth | DateSlots.Shifts;
        fields = read;
        at = i;
        return true;
    }
}
