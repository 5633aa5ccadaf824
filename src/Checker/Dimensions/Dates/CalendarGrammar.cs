namespace Checker.Dimensions.Dates;

/// <summary>Days, months and years in words or figures: "15 mai 2024", "May 15, 2024", "the 3rd of June", "mars 2022", "mercredi 13", "le 16".</summary>
internal static class CalendarGrammar
{
    /// <summary>Reads day and month, month and day, month and year, or a month alone that its surroundings make one.</summary>
    public static bool TryDate(DateScan scan, ref int at, ref DateFields fields)
    {
        if (fields.Has(DateSlots.Month | DateSlots.Day))
        {
            return false;
        }

        int i = at;
        return TryYearFirst(scan, ref at, ref fields) || (at = i) < 0 || TryDayMonth(scan, ref at, ref fields) || (at = i) < 0 || TryMonthFirst(scan, ref at, ref fields) || (at = i) < 0 || LoneDay.TryDayAlone(scan, ref at, ref fields);
    }

    /// <summary>Reads a year of four figures, or in words, where the words before it promise one.</summary>
    public static bool TryYear(DateScan scan, ref int at, out int year)
    {
        ref readonly DateItem item = ref scan[at];
        year = item.Number;
        if (item.Digits == 4 && !item.Is(DateRole.Block) && item.Number is >= 1000 and <= 2999)
        {
            ref readonly DateItem next = ref scan[at + 1];
            bool glued = !next.Spaced && (next.IsWord || next.Mark is '%' or '€' or '$' or '°' || (next.Mark is '.' or ',' or ':' or '/' or '\'' && scan[at + 2].Digits > 0 && !scan[at + 2].Spaced));
            bool tail = at > 0 && !item.Spaced && scan[at - 1].Mark is '.' or ',' && scan[at - 2].Digits > 0 && scan[at - 2].End == scan[at - 1].Start && !(scan[at - 1].Mark == ',' && scan[at - 2].Digits <= 2);
            at += glued || tail ? 0 : 1;
            return !glued && !tail;
        }

        int i = at;
        if (item.Digits == 0 && item.Is(DateRole.Number | DateRole.Thousand) && scan.TryNumber(ref i, out year))
        {
            if (year is >= 1000 and <= 2999)
            {
                at = i;
                return true;
            }

            // "nineteen ninety-nine"
            int hundreds = year;
            if (!scan.Lexicon.DayFirst && hundreds is >= 15 and <= 20 && scan[i].Digits == 0 && scan.TryNumber(ref i, out int rest) && rest is >= 10 and <= 99)
            {
                year = (hundreds * 100) + rest;
                at = i;
                return true;
            }
        }

        return false;
    }

    // "2018 March 18", "2016 November"
    private static bool TryYearFirst(DateScan scan, ref int at, ref DateFields fields)
    {
        int i = at;
        if (scan[at].Digits != 4 || !scan[at + 1].Is(DateRole.Month) || scan[at + 1].Is(DateRole.Edge) || (scan[at + 1].Is(DateRole.Weak) && !scan[at + 1].Capital) || !TryYear(scan, ref i, out int year) || year is < 1500 or >= 2200)
        {
            return false;
        }

        DateFields read = fields;
        read.Year = year;
        read.Month = scan[i].Word!.Month;
        read.Slots |= DateSlots.Year | DateSlots.Month;
        i++;
        int j = i;
        if (scan[j].Digits is 1 or 2 && !ClockGrammar.Begins(scan, j) && DayAfterMonth(scan, i - 1, ref j, out int day) && NumericGrammar.Exists(year, read.Month, day))
        {
            read.Day = day;
            read.Slots |= DateSlots.Day;
            i = j;
        }

        fields = read;
        at = i;
        return true;
    }

    private static bool TryDayMonth(DateScan scan, ref int at, ref DateFields fields)
    {
        bool numeral = scan[at].Digits is 1 or 2;
        if (scan[at].Digits > 2 || (at > 0 && scan[at].Digits > 0 && !scan[at].Spaced && scan[at - 1].Mark is '.' or ',' && scan[at - 2].Digits > 0))
        {
            return false;
        }

        int i = at;
        if (!scan.TryOrdinal(ref i, out int day) && !scan.TryNumber(ref i, out day))
        {
            return false;
        }

        if (day is < 1 or > 31)
        {
            return false;
        }

        bool of = false;
        if (scan[i].Is(DateRole.Unit) && scan[i].Word!.Unit == TimeUnit.Day && scan[i + 1].Is(DateRole.Of))
        {
            i++;
        }

        if (scan[i].Is(DateRole.Of) && scan[i + 1].Is(DateRole.Month))
        {
            of = true;
            i++;
        }
        else if (scan[i].Is(DateRole.OrdinalSuffix) && !scan[i].Spaced)
        {
            i++;
        }

        if (scan[i].IsDash && !scan[i].Spaced && scan[i + 1].Is(DateRole.Month))
        {
            i++;
        }

        ref readonly DateItem month = ref scan[i];
        if (!month.Is(DateRole.Month) || month.Is(DateRole.Edge) || (!numeral && month.Is(DateRole.Weak) && !of && !month.Capital && !scan.Lexicon.DayFirst))
        {
            return false;
        }

        i++;
        // "2 may" without a capital is the verb.
        if (!scan.Lexicon.DayFirst && month.Is(DateRole.Weak) && !month.Capital && !scan[i].Is(DateRole.Number) && scan[i].Digits == 0 && scan[i].IsWord)
        {
            return false;
        }

        DateFields read = fields;
        read.Day = day;
        read.Month = month.Word!.Month;
        read.Slots |= DateSlots.Day | DateSlots.Month;
        AddYear(scan, ref i, ref read);
        if (!NumericGrammar.Exists(read.Has(DateSlots.Year) ? read.Year : 2000, read.Month, read.Day))
        {
            return false;
        }

        // "le 3 mai dernier"
        if (scan.Lexicon.DayFirst && !read.Has(DateSlots.Year) && scan[i].Is(DateRole.Shift) && !scan[i].Is(DateRole.Article) && scan[i].Word!.Shift != 0)
        {
            read.Direction = scan[i].Word!.Shift;
            read.Slots |= DateSlots.Direction;
            i++;
        }

        fields = read;
        at = i;
        return true;
    }

    private static bool TryMonthFirst(DateScan scan, ref int at, ref DateFields fields)
    {
        ref readonly DateItem month = ref scan[at];
        if (!month.Is(DateRole.Month) || month.Is(DateRole.Edge))
        {
            return false;
        }

        int i = at + 1;
        DateFields read = fields;
        read.Month = month.Word!.Month;
        read.Slots |= DateSlots.Month;
        int j = i + (scan[i].Is(DateRole.Article) && !scan.Lexicon.DayFirst ? 1 : 0);
        j += (scan[j].Mark == ',' && scan[j + 2].Is(DateRole.OrdinalSuffix)) || (scan[j].IsDash && !scan[j].Spaced && scan[j + 1].Digits is 1 or 2 && !scan[j + 2].IsDash) ? 1 : 0;
        j += scan[j].Mark == '.' && !scan[j].Spaced && scan[j + 1].Digits is 1 or 2 ? 1 : 0;
        if (scan[j].Digits is 0 or 1 or 2 && !ClockGrammar.Begins(scan, j) && DayAfterMonth(scan, at, ref j, out int day) && NumericGrammar.Exists(2000, read.Month, day))
        {
            read.Day = day;
            read.Slots |= DateSlots.Day;
            i = j;
            AddYear(scan, ref i, ref read);
        }
        else
        {
            AddYear(scan, ref i, ref read);
            if (!read.Has(DateSlots.Year) && !MonthContext.Allows(scan, at))
            {
                return false;
            }

            // "en novembre dernier"
            if (!read.Has(DateSlots.Year) && scan.Lexicon.DayFirst && scan[i].Is(DateRole.Shift) && !scan[i].Is(DateRole.Article) && scan[i].Word!.Shift != 0)
            {
                read.Direction = scan[i].Word!.Shift;
                read.Slots |= DateSlots.Direction;
                i++;
            }
        }

        if (read.Has(DateSlots.Day) && !NumericGrammar.Exists(read.Has(DateSlots.Year) ? read.Year : 2000, read.Month, read.Day))
        {
            return false;
        }

        fields = read;
        at = i;
        return true;
    }

    private static bool DayAfterMonth(DateScan scan, int month, ref int at, out int day)
    {
        bool numeral = scan[at].Digits > 0;
        if (scan.TryOrdinal(ref at, out day))
        {
            return day is >= 1 and <= 31;
        }

        int i = at;
        if (!scan.TryNumber(ref i, out day) || day is < 1 or > 31)
        {
            return false;
        }

        ref readonly DateItem next = ref scan[i];
        bool noun = next.IsWord && next.Spaced && !next.Capital && next.Roles == DateRole.None && !next.Function;
        bool percent = next.Mark is '%' or '$' or '€' || (next.Mark is '.' or ',' && !next.Spaced && scan[i + 1].Digits > 0 && !scan[i + 1].Spaced && scan[i + 1].Digits != 4);
        // "in March 30 people": the number counts. In French the day stands before its month, so that any word after it is counted.
        bool counted = noun && (scan.Lexicon.DayFirst || scan[month - 1].Is(DateRole.In));
        at = i;
        return !percent && !counted && !(next.Is(DateRole.Unit) && next.Spaced) && (numeral || !scan.Lexicon.DayFirst);
    }

    // A year after a day or month: ", 2024", "de 2024", "2024", "'24"; two figures only after a day.
    private static void AddYear(DateScan scan, ref int at, ref DateFields fields)
    {
        int i = at;
        if (scan[i].Mark == '.' && !scan[i].Spaced && i + 1 < scan.Count)
        {
            i++;
        }

        if (scan[i].Mark == ',' || (scan[i].Is(DateRole.Of) && scan[i + 1].Digits == 4) || (scan[i].Is(DateRole.In) && scan[i + 1].Digits == 4))
        {
            i++;
        }

        if ((scan[i].IsDash || scan[i].Mark == '/') && !scan[i].Spaced && scan[i + 1].Digits == 4)
        {
            i++;
        }

        bool comma = i > at && scan[i - 1].Mark == ',';
        if (comma && scan[i].Digits != 4)
        {
            return;
        }

        // "en juin, 2000 hommes": after a comma the year must not count what follows it.
        ref readonly DateItem next = ref scan[i + 1];
        if (comma && next.IsWord && !next.Function && next.Roles == DateRole.None && !next.Capital && (scan.Lexicon.DayFirst || !fields.Has(DateSlots.Day)))
        {
            return;
        }

        if (TryYear(scan, ref i, out int year))
        {
            fields.Year = year;
            fields.Slots |= DateSlots.Year;
            at = i;
        }
        else if (fields.HasAll(DateSlots.Day | DateSlots.Month) && i == at && scan[i].Digits == 2 && scan[i].Number is >= 0 and int two && !ClockGrammar.Begins(scan, i)
            && scan[i].Spaced && !(scan[i + 1].IsWord && scan[i + 1].Spaced && !scan[i + 1].Is(DateRole.At | DateRole.To | DateRole.And)) && !scan[i + 1].IsDash && scan[i + 1].Mark is not ('/' or ':' or '%'))
        {
            fields.Year = NumericGrammar.Century(two);
            fields.Slots |= DateSlots.Year;
            at = i + 1;
        }
    }
}
