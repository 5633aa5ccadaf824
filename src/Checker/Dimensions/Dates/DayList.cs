namespace Checker.Dimensions.Dates;

/// <summary>Several days of one month: "les 12 et 13 juin", "18, 19 and 20 November". Days in a row are one span, others one mention each.</summary>
internal static class DayList
{
    private const int Longest = 12;

    public static bool TryList(DateScan scan, ref int at, List<DateFind> finds)
    {
        int i = at;
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

        bool row = true;
        for (int k = 1; k < count; k++)
        {
            row &= days[k] == days[k - 1] + 1;
        }

        DateFields first = last;
        first.Day = days[0];
        if (row)
        {
            finds.Add(new DateFind { Start = at, End = end, First = first, Second = last, Range = true });
        }
        else
        {
            for (int k = 0; k < count; k++)
            {
                DateFields one = last;
                one.Day = days[k];
                finds.Add(new DateFind { Start = k == 0 ? at : starts[k], End = k == count - 1 ? end : starts[k] + 1, First = one });
            }
        }

        at = end;
        return true;
    }
}
