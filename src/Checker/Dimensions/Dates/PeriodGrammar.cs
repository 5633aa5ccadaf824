namespace Checker.Dimensions.Dates;

/// <summary>Periods: weeks, months and years told from today, quarters, seasons, decades, centuries, "la première semaine de mai", "la semaine du 29 avril".</summary>
internal static class PeriodGrammar
{
    private const DateRole Placing = DateRole.During | DateRole.At | DateRole.On;

    /// <summary>Reads one period; articles before it are already passed, <paramref name="article"/> says whether there was one.</summary>
    public static bool TryPeriod(DateScan scan, ref int at, ref DateFields fields, bool article) =>
        EraGrammar.TryTerm(scan, ref at, ref fields) || EraGrammar.TryEra(scan, ref at, ref fields, article) || NthGrammar.TryNth(scan, ref at, ref fields) || TryUnit(scan, ref at, ref fields, article) || SeasonGrammar.TrySeason(scan, ref at, ref fields, article);

    // "semaine prochaine", "last three weeks", "ces derniers jours", "this year", "semaine du 29 avril"
    public static bool TryUnit(DateScan scan, ref int at, ref DateFields fields, bool article)
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
        else if (!shifted && count == 0 && article && unit is TimeUnit.Week or TimeUnit.Weekend && (scan[i].Is(DateRole.Of) || (scan[i].Is(DateRole.Since) && scan[i].Is(DateRole.Weak) && !scan.Lexicon.DayFirst)) && WeekOf(scan, ref i, ref fields))
        {
            fields.Slots |= unit == TimeUnit.Weekend ? DateSlots.Weekend : DateSlots.WeekOf;
            at = i;
            return true;
        }

        if (!shifted)
        {
            // "over the weekend", "pendant le week-end": the one at hand.
            if (unit != TimeUnit.Weekend || count > 0 || !(scan[at - 1].Is(Placing) || (scan[at - 1].Is(DateRole.Article) && scan[at - 2].Is(Placing))))
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

    /// <summary>Adds ", 2024", "de 2024", "2024", "of last year" is left to the caller.</summary>
    public static bool Year(DateScan scan, ref int at, ref DateFields fields)
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
