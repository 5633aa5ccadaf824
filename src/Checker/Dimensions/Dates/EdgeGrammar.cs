namespace Checker.Dimensions.Dates;

/// <summary>The beginning, middle or end of a period: "fin mars", "mi-octobre", "au début des années 1990", "later this week".</summary>
internal static class EdgeGrammar
{
    // "fin mars", "mi-octobre", "au début des années 1990", "the end of the month", "early 2024"
    public static bool TryEdge(DateScan scan, ref int at, ref DateFields fields)
    {
        int i = at;
        while (i < at + 2 && scan[i].Is(DateRole.Article | DateRole.At | DateRole.In) && !scan[i].Is(DateRole.Edge | DateRole.Number))
        {
            i++;
        }

        // "later in the year", "earlier in the week"
        if (scan[i].Is(DateRole.Later | DateRole.Earlier) && scan[i + 1].Is(DateRole.In) && scan[i + 2].Is(DateRole.Article) && scan[i + 3].Is(DateRole.Unit) && scan[i + 3].Word!.Unit is TimeUnit.Week or TimeUnit.Month or TimeUnit.Year && !scan.Lexicon.DayFirst)
        {
            fields.Period = scan[i + 3].Word!.Unit;
            fields.Edge = scan[i].Is(DateRole.Later) ? PeriodEdge.Rest : PeriodEdge.SoFar;
            fields.Slots = DateSlots.Period | DateSlots.Edge;
            at = i + 4;
            return true;
        }

        // "later this week", "earlier this month"
        if (scan[i].Is(DateRole.Later | DateRole.Earlier) && !scan[i].Is(DateRole.Anaphor) && scan[i + 1].Is(DateRole.Shift) && scan[i + 1].Word!.Shift == 0 && scan[i + 2].Is(DateRole.Unit) && scan[i + 2].Word!.Unit is TimeUnit.Week or TimeUnit.Month or TimeUnit.Year)
        {
            fields.Period = scan[i + 2].Word!.Unit;
            fields.Edge = scan[i].Is(DateRole.Later) ? PeriodEdge.Rest : PeriodEdge.SoFar;
            fields.Slots = DateSlots.Period | DateSlots.Edge;
            at = i + 3;
            return true;
        }

        if (!scan[i].Is(DateRole.Edge))
        {
            return false;
        }

        DateFields read = default;
        PeriodEdge edge = scan[i].Word!.Edge;
        if (scan[i].Is(DateRole.Unit))
        {
            read.Period = scan[i].Word!.Unit;
            read.Slots |= DateSlots.Period;
            i++;
        }
        else if (scan[i].Is(DateRole.Month))
        {
            read.Month = scan[i].Word!.Month;
            read.Slots |= DateSlots.Month;
            i++;
            if (scan[i].Digits == 4 && CalendarGrammar.TryYear(scan, ref i, out int year))
            {
                read.Year = year;
                read.Slots |= DateSlots.Year;
            }
        }
        else
        {
            i++;
            bool of = false, article = false;
            i += scan[i].IsDash ? 1 : 0;
            while (scan[i].Is(DateRole.Of | DateRole.Article | DateRole.In) && !scan[i].Is(DateRole.Number))
            {
                of |= scan[i].Is(DateRole.Of);
                article |= scan[i].Is(DateRole.Article);
                i++;
            }

            int j = i;
            if (!EdgeTarget(scan, ref j, ref read, article, of))
            {
                return false;
            }

            i = j;
        }

        read.Edge = edge;
        read.Slots |= DateSlots.Edge;
        fields = read;
        at = i;
        return true;
    }

    public static bool EdgeTarget(DateScan scan, ref int at, ref DateFields read, bool article, bool of)
    {
        // "l'année 2023", "the year 2023"
        if (scan[at].Is(DateRole.Unit) && !scan[at].Is(DateRole.Years) && scan[at].Word!.Unit == TimeUnit.Year && scan[at + 1].Digits == 4)
        {
            at++;
        }

        if (CalendarGrammar.TryYear(scan, ref at, out int year))
        {
            read.Year = year;
            read.Slots |= DateSlots.Year;
            return true;
        }

        if (CalendarGrammar.TryDate(scan, ref at, ref read))
        {
            return !read.Has(DateSlots.Day);
        }

        read = default;
        if (PeriodGrammar.TryPeriod(scan, ref at, ref read, article) && !read.Has(DateSlots.Vague | DateSlots.Count | DateSlots.Nth | DateSlots.WeekOf))
        {
            return !read.Has(DateSlots.Period) || read.Period >= TimeUnit.Week;
        }

        read = default;
        // "la fin de l'année", "the end of the month", "fin de semaine"
        if (scan[at].Is(DateRole.Unit) && scan[at].Word!.Unit is TimeUnit.Week or TimeUnit.Month or TimeUnit.Year && (article || of))
        {
            read.Period = scan[at].Word!.Unit;
            read.Slots |= DateSlots.Period;
            at++;
            return true;
        }

        return false;
    }
}
