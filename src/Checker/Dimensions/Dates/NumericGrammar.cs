namespace Checker.Dimensions.Dates;

/// <summary>Dates in figures joined by marks: ISO 8601, 15/05/2024, 15.05.2024, 05-15-24, 23/Sep/2020, 2024-05 and 17/02.</summary>
internal static class NumericGrammar
{
    /// <summary>Reads a numeric date. <paramref name="cued"/> says that a word before it announces a date, so that two figures suffice.</summary>
    public static bool TryDate(DateScan scan, ref int at, ref DateFields fields, bool cued)
    {
        ref readonly DateItem first = ref scan[at];
        if (first.Digits is < 1 or > 4 || first.Is(DateRole.Block) || GluedBefore(scan, at))
        {
            return false;
        }

        if (!IsSeparator(scan, at + 1, out char mark))
        {
            return Spaced(scan, ref at, ref fields, cued);
        }

        if (first.Digits == 4 && scan[at + 2].Is(DateRole.Month) && mark is '/' or '-' && scan[at + 3].Mark == mark && scan[at + 4].Digits is 1 or 2)
        {
            return Set(ref fields, first.Number, scan[at + 2].Word!.Month, scan[at + 4].Number, false) && Move(ref at, at + 5);
        }

        if (first.Digits <= 2 && scan[at + 2].Is(DateRole.Month) && scan[at + 2].IsWord && mark is '/' or '-')
        {
            return NamedMonth(scan, ref at, ref fields, mark);
        }

        ref readonly DateItem second = ref scan[at + 2];
        if (second.Digits is < 1 or > 4 || second.Spaced)
        {
            return false;
        }

        bool three = scan[at + 3].Mark == mark && !scan[at + 3].Spaced && scan[at + 4].Digits > 0 && !scan[at + 4].Spaced;
        int end = at + (three ? 5 : 3);
        if (GluedAfter(scan, end))
        {
            return false;
        }

        // "12/08, 2015"
        if (!three && mark == '/' && first.Digits <= 2 && second.Digits <= 2 && scan[end].Mark == ',' && scan[end + 1].Digits == 4 && !(scan[end + 2].IsWord && scan[end + 2].Spaced && !scan[end + 2].Function))
        {
            bool dayFirst = scan.Lexicon.DayFirst;
            int x = first.Number, y = second.Number, year = scan[end + 1].Number;
            return year is >= 1000 and <= 2999 && (Set(ref fields, year, dayFirst ? y : x, dayFirst ? x : y, x != y && Exists(year, x, y) && Exists(year, y, x)) || Set(ref fields, year, dayFirst ? x : y, dayFirst ? y : x, false)) && Move(ref at, end + 2);
        }

        return (three ? Three(scan, at, ref fields) : Two(scan, at, ref fields, mark, cued)) && Move(ref at, end);
    }

    private static bool Three(DateScan scan, int at, ref DateFields fields)
    {
        int a = scan[at].Number, b = scan[at + 2].Number, c = scan[at + 4].Number;
        if (scan[at].Digits == 4)
        {
            return scan[at + 4].Digits <= 2 && Set(ref fields, a, b, c, false);
        }

        int digits = scan[at + 4].Digits;
        if (digits is not (2 or 4) || scan[at].Digits > 2 || scan[at + 2].Digits > 2)
        {
            return false;
        }

        // "Version 1.1.30": points with two figures of the year need two figures everywhere.
        if (digits == 2 && scan[at + 1].Mark == '.' && (scan[at].Digits != 2 || scan[at + 2].Digits != 2))
        {
            return false;
        }

        int year = digits == 4 ? c : Century(c);
        bool dayFirst = scan.Lexicon.DayFirst || scan[at + 1].Mark == '.';
        bool swappable = a != b && Exists(year, a, b) && Exists(year, b, a);
        return dayFirst
            ? Set(ref fields, year, b, a, swappable) || Set(ref fields, year, a, b, false)
            : Set(ref fields, year, a, b, swappable) || Set(ref fields, year, b, a, false);
    }

    private static bool Two(DateScan scan, int at, ref DateFields fields, char mark, bool cued)
    {
        int a = scan[at].Number, b = scan[at + 2].Number, x = scan[at].Digits, y = scan[at + 2].Digits;
        if (x == 4 && y <= 2 && mark is '/' or '-' && x == 4)
        {
            return b is >= 1 and <= 12 && (y == 2 || mark == '/' || cued || !scan[at + 3].IsWord) && SetMonth(ref fields, a, b);
        }

        if (x <= 2 && y == 4)
        {
            return mark is '/' or '-' && a is >= 1 and <= 12 && SetMonth(ref fields, b, a);
        }

        bool zero = x == 2 && y == 2 && (scan.Text[scan[at].Start] == '0' || scan.Text[scan[at + 2].Start] == '0') && !(scan[at + 3].IsWord && !scan[at + 3].Function);
        if (x > 2 || y > 2 || mark != '/' || !(cued || zero || Isolated(scan, at, 3)))
        {
            return false;
        }

        bool first = Exists(2000, b, a), swapped = Exists(2000, a, b);
        bool dayFirst = scan.Lexicon.DayFirst ? first : !swapped && first;
        if (!dayFirst && (!swapped || scan.Lexicon.DayFirst))
        {
            return false;
        }

        (fields.Day, fields.Month) = dayFirst ? (a, b) : (b, a);
        fields.Swappable = first && swapped && a != b;
        fields.Slots |= DateSlots.Day | DateSlots.Month;
        return true;
    }

    // "20 02 2014", "le 18 08 78", "11 / 2016": figures apart, never in the middle of a longer row of figures.
    private static bool Spaced(DateScan scan, ref int at, ref DateFields fields, bool cued)
    {
        if (scan[at - 1].Digits > 0 || scan[at].Digits > 2)
        {
            return false;
        }

        if (scan[at + 1].Mark == '/' && scan[at + 2].Digits == 4)
        {
            return scan[at].Number is >= 1 and <= 12 && SetMonth(ref fields, scan[at + 2].Number, scan[at].Number) && Move(ref at, at + 3);
        }

        int a = scan[at].Number, b = scan[at + 1].Number, digits = scan[at + 2].Digits;
        if (!scan.Lexicon.DayFirst || scan[at + 1].Digits is < 1 or > 2 || !scan[at + 1].Spaced)
        {
            return false;
        }

        if (digits == 0 && Isolated(scan, at, 2) && Exists(2000, b, a))
        {
            fields.Day = a;
            fields.Month = b;
            fields.Slots |= DateSlots.Day | DateSlots.Month;
            return Move(ref at, at + 2);
        }

        if (scan[at + 3].Digits > 0 || !scan[at + 2].Spaced || !(digits == 4 || (digits == 2 && (cued || Isolated(scan, at, 3) || scan[at + 1].Digits == 2))))
        {
            return false;
        }

        int year = digits == 4 ? scan[at + 2].Number : Century(scan[at + 2].Number);
        return year is >= 1000 and <= 2999 && Set(ref fields, year, b, a, false) && Move(ref at, at + 3);
    }

    private static bool NamedMonth(DateScan scan, ref int at, ref DateFields fields, char mark)
    {
        int month = scan[at + 2].Word!.Month, day = scan[at].Number, end = at + 3;
        int? year = null;
        if (scan[end].Mark == mark && scan[end + 1].Digits is 2 or 4)
        {
            year = scan[end + 1].Digits == 4 ? scan[end + 1].Number : Century(scan[end + 1].Number);
            end += 2;
        }

        if (!Exists(year ?? 2000, month, day))
        {
            return false;
        }

        fields.Day = day;
        fields.Month = month;
        fields.Slots |= DateSlots.Day | DateSlots.Month;
        if (year is { } known)
        {
            fields.Year = known;
            fields.Slots |= DateSlots.Year;
        }

        return Move(ref at, end);
    }

    /// <summary>Places a year of two digits: 50 to 99 in the twentieth century, the rest in the twenty-first.</summary>
    public static int Century(int twoDigits) => twoDigits >= 50 ? 1900 + twoDigits : 2000 + twoDigits;

    /// <summary>Says whether the sentence holds nothing but the items from <paramref name="at"/> on, bar a final stop.</summary>
    public static bool Isolated(DateScan scan, int at, int count) =>
        (at == 0 || (at == 1 && scan[0].Is(DateRole.On | DateRole.Article))) && (at + count >= scan.Count || (at + count == scan.Count - 1 && scan[at + count].Mark == '.'));

    public static bool Exists(int year, int month, int day) => CivilCalendar.Day(year, month, day) is not null;

    private static bool IsSeparator(DateScan scan, int at, out char mark)
    {
        mark = scan[at].Mark;
        if (mark is '\u2010' or '\u2011')
        {
            mark = '-';
        }

        return mark is '/' or '-' or '.' && !scan[at].Spaced && !scan[at + 1].Spaced;
    }

    private static bool GluedBefore(DateScan scan, int at) =>
        at > 0 && !scan[at].Spaced && (scan[at - 1].Mark is '/' or '-' or '.' or '#' or '+' or '$' or '€' or '£' || scan[at - 1].IsWord || scan[at - 1].Digits > 0);

    private static bool GluedAfter(DateScan scan, int end) =>
        !scan[end].Spaced && ((scan[end].Mark is '/' && scan[end + 1].Digits > 0) || (scan[end].Mark is '%' or '€' or '$') || (scan[end].Mark == '-' && scan[end + 1].Digits > 4));

    private static bool Set(ref DateFields fields, int year, int month, int day, bool swappable)
    {
        if (!Exists(year, month, day))
        {
            return false;
        }

        fields.Year = year;
        fields.Month = month;
        fields.Day = day;
        fields.Swappable = swappable;
        fields.Slots |= DateSlots.Year | DateSlots.Month | DateSlots.Day;
        return true;
    }

    private static bool SetMonth(ref DateFields fields, int year, int month)
    {
        if (year is < 1000 or > 2999)
        {
            return false;
        }

        fields.Year = year;
        fields.Month = month;
        fields.Slots |= DateSlots.Year | DateSlots.Month;
        return true;
    }

    private static bool Move(ref int at, int end)
    {
        at = end;
        return true;
    }
}
