namespace Checker.Dimensions.Dates;

/// <summary>Days told from today, holidays, and parts and hours of a day already read.</summary>
internal static class NearGrammar
{
    // today, tomorrow, now; holidays; parts of a day; "décembre dernier"
    public static bool TryNear(DateScan scan, ref int at, ref DateFields fields, bool article)
    {
        int i = at;
        ref readonly DateItem item = ref scan[i];
        if (item.Is(DateRole.Day) && !fields.Has(DateSlots.RelativeDay | DateSlots.Day))
        {
            fields.Days = item.Word!.Days;
            fields.Slots |= DateSlots.RelativeDay;
            if (item.Is(DateRole.Part) && fields.Has(DateSlots.Clock))
            {
                PartGrammar.Later(ref fields, item.Word.Part);
            }
            else if (item.Is(DateRole.Part))
            {
                fields.Part = item.Word.Part;
                fields.Slots |= DateSlots.Part;
            }

            at = i + 1;
            return true;
        }

        if (item.Is(DateRole.Holiday) && !fields.Has(DateSlots.Day))
        {
            fields.Holiday = item.Word!.Holiday;
            fields.Slots |= DateSlots.Holiday;
            i++;
            int j = i + (scan[i].Is(DateRole.Of | DateRole.In) || scan[i].Mark == ',' ? 1 : 0);
            if (scan[j].Digits == 4 && CalendarGrammar.TryYear(scan, ref j, out int year))
            {
                fields.Year = year;
                fields.Slots |= DateSlots.Year;
                i = j;
            }
            else if (scan[i].Is(DateRole.Shift) && scan.Lexicon.DayFirst && !scan[i].Is(DateRole.Article))
            {
                fields.Direction = scan[i].Word!.Shift;
                fields.Slots |= DateSlots.Direction;
                i++;
            }

            at = i;
            return true;
        }

        bool dated = fields.Has(DateGrammar.Dayish);
        int shift = 0;
        bool directed = scan.Leads(i) && scan[i + 1].Is(DateRole.Part) && !dated;
        if (directed)
        {
            shift = item.Word!.Shift;
            i++;
        }

        // "à 3 heures cet après-midi", "8 this evening": the part says which half of the day.
        if (directed && fields.Has(DateSlots.Clock))
        {
            PartGrammar.Later(ref fields, scan[i].Word!.Part);
            fields.Days = shift;
            fields.Slots |= DateSlots.RelativeDay;
            at = i + 1;
            return true;
        }

        // "9 tomorrow evening"
        if (dated && fields.Has(DateSlots.Clock) && fields.Has(DateSlots.RelativeDay | DateSlots.Weekday) && !fields.Has(DateSlots.Part) && scan[i].Is(DateRole.Part) && !directed)
        {
            PartGrammar.Later(ref fields, scan[i].Word!.Part);
            fields.Part = scan[i].Word!.Part;
            fields.Slots |= DateSlots.Part;
            at = i + 1;
            return true;
        }

        // "mardi en début de soirée"
        if (dated && !fields.Has(DateSlots.Part | DateSlots.Clock) && scan[i].Is(DateRole.Edge))
        {
            at = i;
            return PartGrammar.TryPart(scan, ref at, ref fields);
        }

        if (scan[i].Is(DateRole.Part) && !fields.Has(DateSlots.Part | DateSlots.Clock) && (directed || dated || (scan.Lexicon.DayFirst && article && scan[i + 1].Is(DateRole.Shift) && !scan[i + 1].Is(DateRole.Article) && scan[i].Word!.Part == DayPart.Night)))
        {
            fields.Part = scan[i].Word!.Part;
            fields.Slots |= DateSlots.Part;
            i++;
            if (!dated)
            {
                if (!directed)
                {
                    shift = scan[i].Word!.Shift;
                    i++;
                }

                fields.Days = shift;
                fields.Slots |= DateSlots.RelativeDay;
                fields.NightNow = fields.Part == DayPart.Night && shift == 0 && scan.Lexicon.DayFirst;
            }

            at = i;
            return true;
        }

        return false;
    }

    // "demain matin à 7", "tomorrow at 5": an hour without a mark, only after a date and "at".
    public static bool TryBareHour(DateScan scan, ref int at, ref DateFields fields)
    {
        ref readonly DateItem next = ref scan[at + 1];
        int value = scan[at].Digits is 1 or 2 ? scan[at].Number : scan[at].Is(DateRole.Number) && scan[at].Digits == 0 ? scan[at].Word!.Number : 99;
        if (!fields.Has(DateGrammar.Dayish) || fields.Has(DateSlots.Clock) || !scan[at - 1].Is(DateRole.At | DateRole.Around) || value > 24
            || next.IsWord || next.Mark is '%' or '€' or '$' or '-' or '/' || (!next.Spaced && scan[at + 2].Digits > 0))
        {
            return false;
        }

        fields.Hour = value % 24;
        fields.Minute = fields.Second = 0;
        fields.Half = fields.Has(DateSlots.Part) && fields.Hour is > 0 and < 12 && (fields.Part is DayPart.Afternoon or DayPart.Evening || (fields.Part == DayPart.Night && fields.Hour >= 5)) ? 2 : 0;
        fields.Hour += fields.Half == 2 ? 12 : 0;
        fields.Slots |= DateSlots.Clock;
        at++;
        return true;
    }
}
