namespace Checker.Dimensions.Dates;

/// <summary>Number and unit of a length of time: "deux ans et trois mois", "1h30", "trois quarts d'heure", "toute la journée".</summary>
internal static class AmountGrammar
{
    // "toute la journée", "un mois entier", "the whole week", "all day"
    public static bool TryWhole(DateScan scan, ref int at, ref DateFields fields)
    {
        int i = at;
        i += scan[i].Is(DateRole.Article) ? 1 : 0;
        if (!scan[i].Is(DateRole.Whole) || scan[i].Is(DateRole.Every))
        {
            return false;
        }

        i++;
        i += scan[i].IsDash || scan[i].Is(DateRole.Article) ? 1 : 0;
        if (!scan[i].Is(DateRole.Unit) || scan[i].Is(DateRole.Weak) || scan[i].Word!.Unit is < TimeUnit.Day or TimeUnit.Season or TimeUnit.Weekend || scan.Text[scan[i].End - 1] is 's' && !(scan.Lexicon.DayFirst && scan[i].Word!.Unit == TimeUnit.Month))
        {
            return false;
        }

        TimeUnit unit = scan[i].Word!.Unit;
        fields.Months = CivilCalendar.Months(unit);
        fields.Seconds = CivilCalendar.Seconds(unit);
        fields.Grain = unit;
        at = i + 1;
        return true;
    }

    /// <summary>Reads number and unit, several of them when joined: "deux ans et trois mois", "1 h 30", "half an hour".</summary>
    public static bool TryAmount(DateScan scan, ref int at, ref DateFields fields)
    {
        int i = at;
        fields.Grain = TimeUnit.Century;
        if (TryRange(scan, ref at, ref fields))
        {
            return true;
        }

        if (!One(scan, ref i, ref fields))
        {
            return false;
        }

        for (int more = 0; more < 5; more++)
        {
            int j = i + (scan[i].Is(DateRole.And) || scan[i].Mark == ',' ? 1 : 0);
            DateFields next = fields;
            TimeUnit grain = fields.Grain;
            if (!One(scan, ref j, ref next) || next.Grain >= grain || scan[j].Is(DateRole.AgoAfter) && scan[i].Mark == ',')
            {
                break;
            }

            fields = next;
            i = j;
        }

        // "24 heures sur 24", "7 jours sur 7": always, no length.
        int rate = i + 1;
        if ((scan[i].Is(DateRole.Block) && scan[i].IsWord || (scan[i].Mark == '/' && !scan[i].Spaced)) && scan.TryNumber(ref rate, out _))
        {
            return false;
        }

        // "24 hours a day, seven days a week"
        bool per = scan[i].Is(DateRole.Number) && scan[i].End - scan[i].Start <= 2 && scan[i + 1].Is(DateRole.Unit) && !scan.Lexicon.DayFirst;
        if (per && ((fields.Seconds == 86400 && scan[i + 1].Word!.Unit == TimeUnit.Day) || (fields.Seconds == 7 * 86400 && scan[i + 1].Word!.Unit == TimeUnit.Week)))
        {
            return false;
        }

        at = i;
        return true;
    }

    public static bool One(DateScan scan, ref int at, ref DateFields fields)
    {
        int i = at;
        double value;
        bool article = false;
        if (Quarters(scan, ref i, out value))
        {
            // "trois quarts d'heure"
        }
        else if (scan[i].Is(DateRole.Half) && scan[i].Is(DateRole.Unit))
        {
            value = 0.5;
        }
        else if (scan[i].Is(DateRole.Half) && !scan[i].Is(DateRole.Number))
        {
            // "half an hour", "half-hour", "demi-heure"
            value = 0.5;
            i++;
            i += scan[i].IsDash || (scan[i].Is(DateRole.Number) && scan[i].Word!.Number == 1) ? 1 : 0;
        }
        else
        {
            article = scan[i].Is(DateRole.Article) && !scan[i].Is(DateRole.Number);
            if (scan[i].Is(DateRole.Block) && scan[i].Digits == 0)
            {
                return false;
            }

            // A figure glued to what stands before it ("9,50 ans", "A320 h") is read from its beginning or not at all.
            if (scan[i].Digits > 0 && at > 0 && !scan[i].Spaced && scan[i - 1].Mark is '.' or ',' or '/' or '#' or ':' && scan[i - 2].Digits > 0)
            {
                return false;
            }

            bool digits = scan[i].Digits > 0;
            if (!scan.TryNumber(ref i, out int whole))
            {
                return false;
            }

            value = whole;
            if (digits && scan[i].Mark is '.' or ',' && !scan[i].Spaced && scan[i + 1].Digits is 1 or 2 && !scan[i + 1].Spaced)
            {
                value += scan[i + 1].Number / Math.Pow(10, scan[i + 1].Digits);
                i += 2;
            }
            else if (digits && scan[i].Mark is '.' or ',' && !scan[i].Spaced && scan[i + 1].Digits == 3 && !scan[i + 1].Spaced)
            {
                value = (whole * 1000) + scan[i + 1].Number;
                i += 2;
            }
            else if (digits && whole is 1 or 3 && scan[i].Mark == '/' && scan[i + 1].Number is 2 or 4)
            {
                value = (double)whole / scan[i + 1].Number;
                i += 2;
            }

            if (scan[i].Is(DateRole.Half) && scan[i].Is(DateRole.Unit))
            {
                value *= 0.5;
            }
            else if (scan[i].Is(DateRole.Half) && scan[i + 1].Is(DateRole.Unit))
            {
                value = value == 1 ? 0.5 : value + 0.5;
                i++;
            }
            else if (scan[i].Is(DateRole.And) && scan[i + 1].Is(DateRole.Half | DateRole.Number) && (scan[i + 1].Is(DateRole.Half) || scan[i + 2].Is(DateRole.Half)))
            {
                int j = scan[i + 1].Is(DateRole.Half) ? i + 2 : i + 3;
                if (scan[j].Is(DateRole.Unit))
                {
                    value += 0.5;
                    i = j;
                }
            }

            // "one and three quarters hours"
            if (scan[i].Is(DateRole.And))
            {
                int j = i + 1, parts = 1;
                if (scan[j].Is(DateRole.Number) && scan[j + 1].Is(DateRole.Quarter))
                {
                    parts = scan[j].Word!.Number;
                    j++;
                }

                int unitAt = j + 1 + (scan[j + 1].Is(DateRole.Of) ? 1 : 0);
                if (scan[j].Is(DateRole.Quarter) && scan[unitAt].Is(DateRole.Unit) && parts is >= 1 and <= 3)
                {
                    value += parts * 0.25;
                    i = unitAt;
                }
            }

            i += scan[i].IsDash && !scan[i].Spaced ? 1 : 0;
            i += scan[i].Is(DateRole.Filler) && scan[i + 1].Is(DateRole.Unit) ? 1 : 0;
        }

        // "les quatre dernières heures", "five long days": shifts are another reading.
        ref readonly DateItem unit = ref scan[i];
        if (!unit.Is(DateRole.Unit) || article || unit.Is(DateRole.Weak) && unit.Spaced || unit.Word!.Unit is TimeUnit.Season)
        {
            return false;
        }

        // "three quarters of the voters" and "40 people a day" tell no length.
        if ((unit.Is(DateRole.Quarter) && (scan[i + 1].Is(DateRole.Of) || value is 1 or 3)) || (value == 1 && Rate(scan, at, i + 1)))
        {
            return false;
        }

        i++;
        TimeUnit kind = unit.Word!.Unit;
        double minutes = 0;
        if (kind == TimeUnit.Hour && scan[i].Digits is 1 or 2 && (!scan[i].Spaced || (unit.End - unit.Start == 1 && scan[i].Digits == 2 && !scan[i + 1].Is(DateRole.Unit))))
        {
            // "1h30"; "25h61" is nothing.
            if (scan[i].Number > 59)
            {
                return false;
            }

            minutes = scan[i].Number;
            i++;
        }
        else if (scan[i].Digits > 0 && !scan[i].Spaced)
        {
            return false;
        }

        if (scan[i].Is(DateRole.And) && (scan[i + 1].Is(DateRole.Half) || (scan[i + 1].Is(DateRole.Number) && scan[i + 1].Word!.Number == 1 && scan[i + 2].Is(DateRole.Half))))
        {
            value += 0.5;
            i += scan[i + 1].Is(DateRole.Half) ? 2 : 3;
        }

        int months = CivilCalendar.Months(kind);
        // Idiom: huit jours are a week, quinze jours two.
        double seconds = kind == TimeUnit.Day && scan.Lexicon.DayFirst && scan[at].Is(DateRole.Number) && value is 8 or 15 ? (value == 8 ? 7 : 14) * 86400.0 : value * CivilCalendar.Seconds(kind);
        fields.Months += value * months;
        fields.Seconds += (months > 0 ? 0 : seconds) + (minutes * 60);
        fields.Grain = fields.Grain < kind ? fields.Grain : kind;
        at = i;
        return true;
    }

    // "un quart d'heure", "three-quarters of an hour"
    public static bool Quarters(DateScan scan, ref int at, out double value)
    {
        int i = at, count = 1;
        value = 0;
        bool joined = scan[i].Is(DateRole.Quarter) && scan.Text.AsSpan(scan[i].Start, scan[i].End - scan[i].Start).StartsWith("three", StringComparison.OrdinalIgnoreCase);
        if (!joined && scan[i].Is(DateRole.Number | DateRole.Article) && scan[i + 1].Is(DateRole.Quarter) && scan[i].Digits == 0)
        {
            count = scan[i].Is(DateRole.Number) ? scan[i].Word!.Number : 1;
            i++;
        }

        if (!scan[i].Is(DateRole.Quarter) || !scan[i + 1].Is(DateRole.Of))
        {
            return false;
        }

        i += 2;
        i += scan[i].Is(DateRole.Number) && scan[i].Word!.Number == 1 ? 1 : 0;
        if (!scan[i].Is(DateRole.Unit) || scan[i].Word!.Unit != TimeUnit.Hour || count is not (1 or 3))
        {
            return false;
        }

        value = joined ? 0.75 : count * 0.25;
        at = i;
        return true;
    }

    // "twice a day", "12 euros an hour": the English article after a count makes a rate.
    public static bool Rate(DateScan scan, int at, int after) =>
        !scan.Lexicon.DayFirst && scan[at].Digits == 0 && at > 0 && scan[at].End - scan[at].Start <= 2 && !scan[after].Is(DateRole.AgoAfter | DateRole.Later | DateRole.Earlier | DateRole.FromNow | DateRole.Before | DateRole.After | DateRole.And)
        && !scan[at - 1].Is(DateRole.During | DateRole.In | DateRole.Within | DateRole.FromNow | DateRole.Since | DateRole.After | DateRole.Before | DateRole.By | DateRole.Around | DateRole.Of) && !scan[at - 1].Function;

    // "trois à quatre semaines", "two or three days", "8-10 jours"
    private static bool TryRange(DateScan scan, ref int at, ref DateFields fields)
    {
        int i = at;
        bool glued = at > 0 && !scan[at].Spaced && scan[at - 1].Digits == 0 && scan[at - 1].Mark is '.' or ',' or '/' or ':';
        if (glued || !scan.TryNumber(ref i, out int least) || !(scan[i].Is(DateRole.To) || scan[i].IsDash || (scan[i].Is(DateRole.And) && scan[i].End - scan[i].Start == 2 && scan.Text[scan[i].Start] is 'o' or 'O')))
        {
            return false;
        }

        i++;
        DateFields most = default;
        most.Grain = TimeUnit.Century;
        int second = i;
        if (!scan.TryNumber(ref i, out int number) || number <= least || !One(scan, ref second, ref most) || most.Grain < TimeUnit.Second || number == 0)
        {
            return false;
        }

        fields.Months = most.Months * least / number;
        fields.Seconds = most.Seconds * least / number;
        fields.MostMonths = most.Months;
        fields.MostSeconds = most.Seconds;
        fields.Grain = most.Grain;
        at = second;
        return true;
    }
}
