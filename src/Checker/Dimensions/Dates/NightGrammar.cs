namespace Checker.Dimensions.Dates;

/// <summary>Nights between two days: "la nuit de mardi à mercredi", "la nuit du 3 au 4 mai", "the night from Thursday to Friday", "overnight Tuesday into Wednesday".</summary>
internal static class NightGrammar
{
    public static bool TryNight(DateScan scan, ref int at, ref DateFields fields)
    {
        int i = at;
        while (i < at + 2 && scan[i].Is(DateRole.Within | DateRole.In | DateRole.Article) && !scan[i].Is(DateRole.Number | DateRole.Overnight))
        {
            i++;
        }

        bool night = scan[i].Is(DateRole.Part) && scan[i].Word!.Part == DayPart.Night && !scan[i].Is(DateRole.Day);
        if (!night && !scan[i].Is(DateRole.Overnight))
        {
            return false;
        }

        bool overnight = !night;
        i++;
        while (scan[i].Is(DateRole.Of | DateRole.From | DateRole.On | DateRole.Between) && !scan[i].Is(DateRole.Number))
        {
            i++;
        }

        DateFields read = default;
        int start = i;
        if (!Side(scan, ref i, ref read))
        {
            return false;
        }

        DateFields second = default;
        int j = i;
        if (scan[j].Is(DateRole.To | DateRole.And) || scan[j].IsDash)
        {
            j++;
            j += scan[j].Is(DateRole.Article) ? 1 : 0;
            if (Side(scan, ref j, ref second))
            {
                read.NightBetween = true;
                if (!read.Has(DateSlots.Month) && second.Has(DateSlots.Month) && read.Has(DateSlots.Day))
                {
                    // "du 30 au 1er mai": the first side belongs to the month before when its day is the higher.
                    read.Month = read.Day > second.Day ? ((second.Month + 10) % 12) + 1 : second.Month;
                    read.Year = read.Day > second.Day && second.Month == 1 ? second.Year - 1 : second.Year;
                    read.Slots |= second.Slots & (DateSlots.Month | DateSlots.Year);
                }
                else if (!read.Has(DateSlots.Year) && second.Has(DateSlots.Year))
                {
                    read.Year = read.Month > second.Month ? second.Year - 1 : second.Year;
                    read.Slots |= DateSlots.Year;
                }

                i = j;
            }
        }

        if (!read.NightBetween && (read.Has(DateSlots.Day) && !read.Has(DateSlots.Month) || (overnight && i == start)))
        {
            return false;
        }

        read.Part = DayPart.Night;
        read.Slots |= DateSlots.Part;
        fields = read;
        at = i;
        return !read.Has(DateSlots.Day) || read.Has(DateSlots.Month);
    }

    private static bool Side(DateScan scan, ref int at, ref DateFields fields)
    {
        int i = at;
        i += scan[i].Is(DateRole.Article) ? 1 : 0;
        bool any = false;
        if (scan[i].Is(DateRole.Weekday) && !scan[i].Is(DateRole.Weak))
        {
            fields.Weekday = scan[i].Word!.Weekday;
            fields.Slots |= DateSlots.Weekday;
            any = true;
            i++;
            i += scan[i].Mark == ',' && scan[i + 1].Is(DateRole.Month) ? 1 : 0;
        }

        if (CalendarGrammar.TryDate(scan, ref i, ref fields) && fields.Has(DateSlots.Day))
        {
            any = true;
        }
        else if (scan[i].Digits is 1 or 2 && scan[i].Number is >= 1 and <= 31 && (scan[i + 1].Is(DateRole.To | DateRole.In | DateRole.OrdinalSuffix)))
        {
            fields.Day = scan[i].Number;
            fields.Slots |= DateSlots.Day;
            any = true;
            i += scan[i + 1].Is(DateRole.OrdinalSuffix) && !scan[i + 1].Spaced ? 2 : 1;
        }

        at = i;
        return any;
    }
}
