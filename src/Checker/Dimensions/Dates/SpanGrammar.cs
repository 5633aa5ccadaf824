namespace Checker.Dimensions.Dates;

/// <summary>Whole expressions: one moment, a range ("du 3 au 7 juin", "June 3-5"), a list ("les 12 et 13 juin"), or a side of a moment ("depuis", "avant", "d'ici").</summary>
internal static class SpanGrammar
{
    private const DateRole Starters = DateRole.Number | DateRole.Ordinal | DateRole.Month | DateRole.Weekday | DateRole.Unit | DateRole.Season | DateRole.Part | DateRole.Day | DateRole.Shift | DateRole.Edge
        | DateRole.Clock | DateRole.Half | DateRole.Quarter | DateRole.Article | DateRole.In | DateRole.From | DateRole.Between | DateRole.Since | DateRole.Until | DateRole.Before | DateRole.After | DateRole.By
        | DateRole.Within | DateRole.AgoBefore | DateRole.Anaphor | DateRole.Here | DateRole.TermQuarter | DateRole.TermHalf | DateRole.Holiday | DateRole.Roman | DateRole.Years | DateRole.Overnight | DateRole.Header
        | DateRole.Thousand | DateRole.DecadeSuffix | DateRole.FromNow | DateRole.During | DateRole.Whole | DateRole.Vague | DateRole.Later | DateRole.Earlier | DateRole.At | DateRole.On | DateRole.Around | DateRole.Of;

    /// <summary>Reads the expressions that begin at an item; appends one, or one for each member of a list.</summary>
    /// <returns>The item after it; <paramref name="at"/> when there is none.</returns>
    public static int Read(DateScan scan, int at, List<DateFind> finds)
    {
        ref readonly DateItem item = ref scan[at];
        if (item.Digits == 0 && !item.Is(Starters))
        {
            return at;
        }

        int i = at;
        if (Recurring(scan, ref i))
        {
            return i;
        }

        DateFind find = new() { Start = at };
        if (DayList.TryList(scan, ref i, finds) || Header(scan, ref i, ref find, finds) || SideGrammar.Ahead(scan, ref i, ref find, finds) || ClockSpan.TryTimes(scan, ref i, finds) || RangeGrammar.Range(scan, ref i, ref find, finds) || SideGrammar.OneSide(scan, ref i, ref find, finds) || SingleGrammar.Single(scan, ref i, ref find, finds))
        {
            return i;
        }

        return at;
    }

    // "du lundi au vendredi", "Monday to Friday": opening days, not one week.
    private static bool Recurring(DateScan scan, ref int at)
    {
        int i = at + (scan[at].Is(DateRole.Article) ? 1 : 0);
        if (!scan[i].Is(DateRole.Weekday) || scan[i].Word!.Weekday != DayOfWeek.Monday || (scan.Lexicon.DayFirst && i == at))
        {
            return false;
        }

        i++;
        int to = i;
        i += scan[i].Is(DateRole.To) || scan[i].IsDash ? 1 : 0;
        if (i == to || !scan[i].Is(DateRole.Weekday) || scan[i].Word!.Weekday is not (DayOfWeek.Friday or DayOfWeek.Saturday or DayOfWeek.Sunday) || scan[i + 1].Digits > 0 || scan[i + 1].Is(DateRole.Month | DateRole.Shift))
        {
            return false;
        }

        at = i + 1;
        return true;
    }

    // "date 2024-04" at the very beginning of a block.
    private static bool Header(DateScan scan, ref int at, ref DateFind find, List<DateFind> finds)
    {
        int i = at + 1;
        if (at > 0 || !scan[at].Is(DateRole.Header))
        {
            return false;
        }

        i += scan[i].Mark == ':' ? 1 : 0;
        DateFields fields = default;
        if (!NumericGrammar.TryDate(scan, ref i, ref fields, true) && !DateGrammar.TryMoment(scan, ref i, out fields))
        {
            return false;
        }

        find.Header = true;
        return Add(ref find, fields, i, finds, ref at);
    }

    /// <summary>Says whether what follows a figure is something it counts.</summary>
    public static bool Counts(DateScan scan, int at) => YearContext.Counts(scan, at);

    public static bool Add(ref DateFind find, in DateFields fields, int end, List<DateFind> finds, ref int at, DateSide side = DateSide.At)
    {
        find.First = fields;
        find.End = end;
        find.Side = side;
        finds.Add(find);
        at = end;
        return true;
    }
}
