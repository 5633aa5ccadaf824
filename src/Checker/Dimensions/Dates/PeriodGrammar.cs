namespace Checker.Dimensions.Dates;

/// <summary>Periods: weeks, months and years told from today, quarters, seasons, decades, centuries, "la première semaine de mai", "la semaine du 29 avril".</summary>
internal static class PeriodGrammar
{
    /// <summary>Reads one period; articles before it are already passed, <paramref name="article"/> says whether there was one.</summary>
    public static bool TryPeriod(DateScan scan, ref int at, ref DateFields fields, bool article) =>
        TryTerm(scan, ref at, ref fields) || TryEra(scan, ref at, ref fields, article) || TryNth(scan, ref at, ref fields) || TryUnit(scan, ref at, ref fields, article) || TrySeason(scan, ref at, ref fields, article);

    // "Q1", "premier trimestre", "second half"
    private static bool TryTerm(DateScan scan, ref int at, ref DateFields fields)
    {
        int i = at;
        // "2016 H2", "2017-q1"
        if (scan[i].Digits == 4 && scan[i].Number is >= 1900 and < 2200 && (scan[i + 1].Is(DateRole.TermQuarter | DateRole.TermHalf) || (scan[i + 1].IsDash && scan[i + 2].Is(DateRole.TermQuarter | DateRole.TermHalf))))
        {
            int term = scan[i + 1].IsDash ? i + 2 : i + 1;
            fields.Year = scan[i].Number;
            fields.Slots |= DateSlots.Year | (scan[term].Is(DateRole.TermQuarter) ? DateSlots.Quarter : DateSlots.Semester);
            fields.Quarter = fields.Semester = scan[term].Word!.Term;
            at = term + 1;
            return true;
        }

        if (scan[i].Is(DateRole.TermQuarter | DateRole.TermHalf) && scan[i].Word is { } word)
        {
            fields.Slots |= scan[i].Is(DateRole.TermQuarter) ? DateSlots.Quarter : DateSlots.Semester;
            fields.Quarter = fields.Semester = word.Term;
            at = i + 1;
            return Year(scan, ref at, ref fields);
        }

        if (!scan.TryOrdinal(ref i, out int nth) || !scan[i].Is(DateRole.Unit))
        {
            return false;
        }

        TimeUnit unit = scan[i].Word!.Unit;
        if (unit == TimeUnit.Quarter && nth is >= 1 and <= 4)
        {
            fields.Slots |= DateSlots.Quarter;
            fields.Quarter = nth;
        }
        else if (unit == TimeUnit.Semester && nth is 1 or 2)
        {
            fields.Slots |= DateSlots.Semester;
            fields.Semester = nth;
        }
        else
        {
            return false;
        }

        at = i + 1;
        return Year(scan, ref at, ref fields);
    }

    // "années 1990", "the 90s", "XIXe siècle", "19th century"
    private static bool TryEra(DateScan scan, ref int at, ref DateFields fields, bool article)
    {
        int i = at;
        if (scan[i].Is(DateRole.Years) && article && scan.TryNumber(ref i, out _) is false)
        {
            i = at + 1;
            if (scan.TryNumber(ref i, out int decade) && decade % 10 == 0 && (decade is >= 10 and <= 90 || decade is >= 1000 and <= 2990) && (scan[at + 1].Digits is 0 or 2 or 4))
            {
                fields.Decade = decade < 100 ? 1900 + decade : decade;
                fields.Slots |= DateSlots.Decade;
                at = i;
                return true;
            }

            return false;
        }

        i = at + 1;
        if (scan[at].Digits is 2 or 4 && scan[at].Number % 10 == 0 && scan[i].Is(DateRole.DecadeSuffix) && !scan[i].Spaced && (article || scan[at].Digits == 4))
        {
            fields.Decade = scan[at].Digits == 2 ? (scan[at].Number < 20 ? 2000 : 1900) + scan[at].Number : scan[at].Number;
            fields.Slots |= DateSlots.Decade;
            at = i + 1;
            return fields.Decade >= 1000;
        }

        if (scan[at].Is(DateRole.DecadeSuffix) && scan[at].Is(DateRole.Number) && article)
        {
            fields.Decade = 1900 + scan[at].Word!.Number;
            fields.Slots |= DateSlots.Decade;
            at++;
            return true;
        }

        i = at;
        int century = 0;
        if (!(scan[i].Is(DateRole.Roman) && (century = scan[i++].Word!.Ordinal) > 0) && !scan.TryOrdinal(ref i, out century))
        {
            return false;
        }

        if (!scan[i].Is(DateRole.Century) || century is < 1 or > 25)
        {
            return false;
        }

        fields.Century = century;
        fields.Slots |= DateSlots.Century;
        at = i + 1;
        return true;
    }

    // "premier lundi d'octobre 2014", "last day of october", "la dernière semaine de septembre"
    private static bool TryNth(DateScan scan, ref int at, ref DateFields fields)
    {
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
            _ = Year(scan, ref i, ref read);
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
        else if (!TryUnit(scan, ref i, ref read, article) || read.Period < TimeUnit.Month)
        {
            return false;
        }

        read.Nth = nth;
        read.Slots |= DateSlots.Nth;
        fields = read;
        at = i;
        return true;
    }

    // "semaine prochaine", "last three weeks", "ces derniers jours", "this year", "semaine du 29 avril"
    private static bool TryUnit(DateScan scan, ref int at, ref DateFields fields, bool article)
    {
        if (fields.Has(DateSlots.Period))
        {
            return false;
        }

        int i = at, count = 0, shift = 0;
        bool shifted = false, plural = false;
        for (int words = 0; words < 3; words++)
        {
            if (!shifted && scan.Leads(i) && (scan.Lexicon.DayFirst || !scan[i].Is(DateRole.Since)))
            {
                // "ces trois derniers mois": the word after says which way.
                shifted = true;
                shift = scan[i].Word!.Shift;
                plural |= Plural(scan, i);
                i++;
                if (shift == 0 && scan[i].Is(DateRole.Shift))
                {
                    shifted = false;
                }
            }
            else if (count == 0 && !(scan[i].Is(DateRole.Number) && scan[i].Word!.Number == 1 && scan.Lexicon.DayFirst) && (scan[i].Digits is 1 or 2 or 3 || scan[i].Is(DateRole.Number)) && scan.TryNumber(ref i, out count))
            {
                if (shifted && shift == 0 && scan[i].Is(DateRole.Shift))
                {
                    shifted = false;
                }
            }
        }

        if (!scan[i].Is(DateRole.Unit))
        {
            return false;
        }

        // "this should not last two hours": the verb, not the adjective.
        ref readonly DateItem before = ref scan[at - 1];
        if (!scan.Lexicon.DayFirst && shifted && count > 0 && shift < 0 && before.Function && !before.Is(DateRole.Article | DateRole.In | DateRole.During | DateRole.From | DateRole.Of | DateRole.Within | DateRole.And | DateRole.On | DateRole.At))
        {
            return false;
        }

        TimeUnit unit = scan[i].Word!.Unit;
        // "week 23", "semaine 12"
        if (unit == TimeUnit.Week && !shifted && count == 0 && i == at && scan[i + 1].Digits is 1 or 2 && scan[i + 1].Number is >= 1 and <= 53 && !(scan[i + 2].IsWord && !scan[i + 2].Function) && !scan[i + 2].IsDash)
        {
            fields.Nth = scan[i + 1].Number;
            fields.NthUnit = TimeUnit.Century;
            fields.Slots |= DateSlots.Nth;
            at = i + 2;
            return Year(scan, ref at, ref fields);
        }

        plural |= !scan.Lexicon.DayFirst && Plural(scan, i);
        i++;
        if (!shifted && scan[i].Is(DateRole.Shift) && scan.Lexicon.DayFirst && !scan[i].Is(DateRole.Article))
        {
            shifted = true;
            shift = scan[i].Word!.Shift;
            i++;
        }
        else if (!shifted && count == 0 && article && unit is TimeUnit.Week or TimeUnit.Weekend && scan[i].Is(DateRole.Of) && WeekOf(scan, ref i, ref fields))
        {
            fields.Slots |= unit == TimeUnit.Weekend ? DateSlots.Weekend : DateSlots.WeekOf;
            at = i;
            return true;
        }

        if (!shifted)
        {
            // "over the weekend", "pendant le week-end": the one at hand.
            if (unit != TimeUnit.Weekend || count > 0 || !(scan[at - 1].Is(DateRole.During) || scan[at - 2].Is(DateRole.During)))
            {
                return false;
            }

            fields.Direction = 9;
        }

        if (count > 1 || (count == 1 && scan.Lexicon.DayFirst is false))
        {
            if (shift == 0)
            {
                return false;
            }

            fields.Count = count;
            fields.Slots |= DateSlots.Count;
        }
        else if (plural)
        {
            fields.Slots |= DateSlots.Vague;
        }

        if (unit is TimeUnit.Second or TimeUnit.Minute or TimeUnit.Hour && !fields.Has(DateSlots.Count))
        {
            return false;
        }

        fields.Period = unit;
        fields.Shift = shift;
        fields.Slots |= DateSlots.Period;
        at = i;
        return true;
    }

    private static bool WeekOf(DateScan scan, ref int at, ref DateFields fields)
    {
        int i = at + 1;
        i += scan[i].Is(DateRole.Article) ? 1 : 0;
        DateFields day = default;
        if (scan[i].Is(DateRole.Weekday))
        {
            i++;
        }

        if (!(NumericGrammar.TryDate(scan, ref i, ref day, true) || CalendarGrammar.TryDate(scan, ref i, ref day)) || !day.Has(DateSlots.Day))
        {
            return false;
        }

        fields = day;
        at = i;
        return true;
    }

    // "l'été dernier", "cet hiver", "summer 2023", "in autumn"
    private static bool TrySeason(DateScan scan, ref int at, ref DateFields fields, bool article)
    {
        int i = at, direction = 0;
        bool directed = false;
        if (scan.Leads(i))
        {
            direction = scan[i].Word!.Shift;
            directed = true;
            i++;
        }

        if (!scan[i].Is(DateRole.Season))
        {
            return false;
        }

        ref readonly DateItem season = ref scan[i];
        DateFields read = fields;
        read.Season = season.Word!.Season;
        read.Slots |= DateSlots.Season;
        i++;
        if (!directed && scan.Lexicon.DayFirst && scan[i].Is(DateRole.Shift) && !scan[i].Is(DateRole.Article))
        {
            direction = scan[i].Word!.Shift;
            directed = true;
            i++;
        }

        int before = i;
        _ = Year(scan, ref i, ref read);
        if (i == before && !directed)
        {
            const DateRole Placing = DateRole.In | DateRole.At | DateRole.During | DateRole.Edge | DateRole.Within | DateRole.Since | DateRole.Before | DateRole.After | DateRole.By | DateRole.Until;
            bool strong = scan[at - 1].Is(Placing) || (article && scan[at - 1].Is(DateRole.Article) && scan[at - 2].Is(Placing));
            if (!strong || (season.Is(DateRole.Weak) && !scan.Lexicon.DayFirst && !scan[at - 1].Is(DateRole.In)) || (season.Is(DateRole.Weak) && scan[i].Is(DateRole.Of)))
            {
                return false;
            }
        }

        if (directed)
        {
            read.Direction = direction;
            read.Slots |= DateSlots.Direction;
        }

        fields = read;
        at = i;
        return true;
    }

    /// <summary>Adds ", 2024", "de 2024", "2024", "of last year" is left to the caller.</summary>
    private static bool Year(DateScan scan, ref int at, ref DateFields fields)
    {
        int i = at;
        i += scan[i].Mark == ',' ? 1 : 0;
        i += scan[i].Is(DateRole.Of | DateRole.In) ? 1 : 0;
        if (scan[i].Is(DateRole.Unit) && scan[i].Word!.Unit == TimeUnit.Year && scan[i + 1].Digits == 4)
        {
            i++;
        }

        if (scan[i].IsDash && !scan[i].Spaced)
        {
            i++;
        }

        if (scan[i].Digits == 4 && CalendarGrammar.TryYear(scan, ref i, out int year))
        {
            fields.Year = year;
            fields.Slots |= DateSlots.Year;
            at = i;
        }

        return true;
    }

    private static bool Plural(DateScan scan, int at) => scan[at].End > scan[at].Start && char.ToLowerInvariant(scan.Text[scan[at].End - 1]) == 's' && !(scan[at].Is(DateRole.Unit) && scan.Lexicon.DayFirst)
        && (scan[at].Is(DateRole.Unit) || (scan.Lexicon.DayFirst && scan[at].End - scan[at].Start > 3));
}
