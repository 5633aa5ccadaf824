namespace Checker.Dimensions.Dates;

/// <summary>Several days of one month: "les 12 et 13 juin", "18, 19 and 20 November". Days in a row are one span, others one mention each.</summary>
internal static class DayList
{
    private const int Longest = 12;

    public static bool TryList(DateScan scan, ref int at, List<DateFind> finds)
    {
        int i = at;
        if (!scan.Lexicon.DayFirst && TryMonthFirst(scan, ref at, finds))
        {
            return true;
        }

        i += scan[i].Is(DateRole.In | DateRole.On | DateRole.Article | DateRole.Of) && !scan[i].Is(DateRole.Number) && scan[i].IsWord ? 1 : 0;
        i += i > at && scan[i].Is(DateRole.Article) && !scan[i].Is(DateRole.Number) && scan[i].IsWord ? 1 : 0;
        Span<int> days = stackalloc int[Longest], starts = stackalloc int[Longest + 1];
        int count = 0;
        while (count < Longest)
        {
            starts[count] = i;
            if (scan[i].Digits is not (1 or 2) || (!scan.TryOrdinal(ref i, out int day) && !scan.TryNumber(ref i, out day)) || day is < 1 or > 31 || (count > 0 && day <= days[count - 1]))
            {
                return false;
            }

            i += scan[i].Is(DateRole.OrdinalSuffix) && !scan[i].Spaced ? 1 : 0;
            days[count++] = day;
            if (scan[i].Is(DateRole.Of) && scan[i + 1].Is(DateRole.Month))
            {
                i++;
            }

            if (scan[i].Is(DateRole.Month))
            {
                break;
            }

            bool comma = scan[i].Mark == ',' && scan[i + 1].Spaced;
            i += comma ? 1 : 0;
            if (scan[i].Is(DateRole.And))
            {
                i++;
                i += scan[i].Is(DateRole.Article) && !scan[i].Is(DateRole.Number) ? 1 : 0;
            }
            else if (!comma)
            {
                return false;
            }
        }

        if (count < 2 || !scan[i].Is(DateRole.Month))
        {
            return false;
        }

        // The last day carries the month and, if any, the year.
        int end = starts[count - 1];
        DateFields last = default;
        if (!CalendarGrammar.TryDate(scan, ref end, ref last) || last.Day != days[count - 1] || !NumericGrammar.Exists(last.Has(DateSlots.Year) ? last.Year : 2000, last.Month, days[0]))
        {
            return false;
        }

        Emit(at, end, days[..count], starts, last, finds);
        at = end;
        return true;
    }

    // "June 12 and 13", "March 3, 5 and 7, 2024"
    private static bool TryMonthFirst(DateScan scan, ref int at, List<DateFind> finds)
    {
        int i = at + (scan[at].Is(DateRole.On | DateRole.In) ? 1 : 0);
        ref readonly DateItem month = ref scan[i];
        if (!month.Is(DateRole.Month) || month.Is(DateRole.Edge) || (month.Is(DateRole.Weak) && !month.Capital))
        {
            return false;
        }

        Span<int> days = stackalloc int[Longest], starts = stackalloc int[Longest + 1];
        int count = 0, end = 0;
        bool and = false;
        for (i++; count < Longest; count++)
        {
            int start = i;
            if (scan[i].Digits is not (1 or 2) || ClockGrammar.Begins(scan, i) || (!scan.TryOrdinal(ref i, out int day) && !scan.TryNumber(ref i, out day)) || day is < 1 or > 31 || (count > 0 && day <= days[count - 1]))
            {
                break;
            }

            days[count] = day;
            starts[count] = start;
            end = i;
            if (and)
            {
                count++;
                break;
            }

            and = scan[i].Is(DateRole.And) || (scan[i].Mark == ',' && scan[i + 1].Is(DateRole.And));
            i += and && scan[i].Mark == ',' ? 2 : and || scan[i].Mark == ',' ? 1 : 0;
            if (i == end)
            {
                count++;
                break;
            }
        }

        // What follows the last figure must not be counted by it: "on May 3 and 12 people".
        ref readonly DateItem next = ref scan[end];
        if (count < 2 || !and || (next.IsWord && !next.Function && !next.Is(DateRole.At) && !next.Capital) || next.Mark is '%' || !NumericGrammar.Exists(2000, month.Word!.Month, days[count - 1]))
        {
            return false;
        }

        DateFields last = new() { Month = month.Word!.Month, Day = days[count - 1], Slots = DateSlots.Month | DateSlots.Day };
        int year = end + (scan[end].Mark == ',' ? 1 : 0);
        if (scan[year].Digits == 4 && CalendarGrammar.TryYear(scan, ref year, out int known))
        {
            last.Year = known;
            last.Slots |= DateSlots.Year;
            end = year;
        }

        Emit(at, end, days[..count], starts, last, finds);
        at = end;
        return true;
    }

    private static void Emit(int at, int end, ReadOnlySpan<int> days, ReadOnlySpan<int> starts, DateFields last, List<DateFind> finds)
    {
        bool row = true;
        for (int k = 1; k < days.Length; k++)
        {
            row &= days[k] == days[k - 1] + 1;
        }

        if (row)
        {
            DateFields first = last;
            first.Day = days[0];
            finds.Add(new DateFind { Start = at, End = end, First = first, Second = last, Range = true });
            return;
        }

        for (int k = 0; k < days.Length; k++)
        {
            DateFields one = last;
            one.Day = days[k];
            finds.Add(new DateFind { Start = k == 0 ? at : starts[k], End = k == days.Length - 1 ? end : starts[k] + 1, First = one });
        }
    }
}
