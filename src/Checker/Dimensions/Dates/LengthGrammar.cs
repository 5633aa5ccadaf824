namespace Checker.Dimensions.Dates;

/// <summary>Lengths of time and the dates counted off by them: "trois jours", "une heure et demie", "il y a deux ans", "in two weeks", "trois jours plus tard".</summary>
internal static class LengthGrammar
{
    /// <summary>Reads a length, alone or counted back or on from a date.</summary>
    public static bool TryLength(DateScan scan, ref int at, ref DateFields fields)
    {
        int i = at;
        DateFields read = default;
        if (scan[i].Is(DateRole.AgoBefore))
        {
            i++;
            SkipAround(scan, ref i);
            if (!TryAmount(scan, ref i, ref read))
            {
                return false;
            }

            return Counted(ref fields, read, -1, false, ref at, i);
        }

        if (scan[i].Is(DateRole.Within) || (scan[i].Is(DateRole.In) && !scan.Lexicon.DayFirst && !scan[i].Is(DateRole.To)))
        {
            i++;
            SkipAround(scan, ref i);
            if (!TryAmount(scan, ref i, ref read) || scan[i].Is(DateRole.Later | DateRole.Earlier) || (scan[at].Is(DateRole.Within) && !scan.Lexicon.DayFirst))
            {
                return false;
            }

            read.Either = !scan[at].Is(DateRole.Within);
            bool possessive = scan[i].Is(DateRole.Of) && scan.Lexicon.DayFirst;
            return !possessive && !scan.Text.AsSpan(scan[at].Start, scan[at].End - scan[at].Start).Equals("during", StringComparison.OrdinalIgnoreCase) && Counted(ref fields, read, 1, false, ref at, i);
        }

        if (scan[i].Is(DateRole.Article) && scan[i + 1].Is(DateRole.Anaphor))
        {
            i++;
            return Anaphor(scan, ref i, ref fields) && (at = i) > 0;
        }

        if (scan[i].Is(DateRole.Anaphor))
        {
            return Anaphor(scan, ref at, ref fields);
        }

        if (!TryAmount(scan, ref i, ref read) && !TryWhole(scan, ref i, ref read))
        {
            return false;
        }

        if (scan[i].Is(DateRole.AgoAfter))
        {
            return Counted(ref fields, read, -1, false, ref at, i + 1);
        }

        if (scan[i].Is(DateRole.FromNow))
        {
            return Counted(ref fields, read, 1, false, ref at, i + 1);
        }

        i += scan.Lexicon.DayFirst && scan[i].Is(DateRole.Whole) && !scan[i].Function && read.Grain >= TimeUnit.Day ? 1 : 0;
        bool end = !scan[i + 1].IsWord && scan[i + 1].Digits == 0 || scan[i + 1].Roles == DateRole.None || scan[i + 1].Is(DateRole.At) || scan[i].Is(DateRole.Later) && !scan[i].Is(DateRole.After) || scan[i].Is(DateRole.Earlier) && !scan[i].Is(DateRole.Before);
        if ((scan[i].Is(DateRole.Later | DateRole.Earlier) && !Compared(scan, i + 1)) || (scan.Lexicon.DayFirst && scan[i].Is(DateRole.Before | DateRole.After) && scan[i].First == scan[i].Last && !scan[i + 1].IsWord))
        {
            bool preposition = scan[i].Is(DateRole.Before | DateRole.After) && (scan[i + 1].IsWord || scan[i + 1].Digits > 0);
            if (!preposition && end)
            {
                return Counted(ref fields, read, scan[i].Is(DateRole.Later | DateRole.After) ? 1 : -1, true, ref at, i + 1);
            }
        }

        if (IsAge(scan, at, i, read) || scan[i].Is(DateRole.Age))
        {
            return false;
        }

        fields = read;
        fields.Slots |= DateSlots.Length;
        at = i;
        return true;
    }

    // "toute la journée", "un mois entier", "the whole week", "all day"
    private static bool TryWhole(DateScan scan, ref int at, ref DateFields fields)
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
        if (!One(scan, ref i, ref fields))
        {
            return false;
        }

        for (int more = 0; more < 5; more++)
        {
            int j = i + (scan[i].Is(DateRole.And) || scan[i].Mark == ',' ? 1 : 0);
            DateFields next = fields;
            if (j > i && scan[i].Mark == ',' && !(scan[j].Digits > 0))
            {
                break;
            }

            TimeUnit grain = fields.Grain;
            if (!One(scan, ref j, ref next) || next.Grain >= grain || scan[j].Is(DateRole.AgoAfter) && scan[i].Mark == ',')
            {
                break;
            }

            fields = next;
            i = j;
        }

        at = i;
        return true;
    }

    private static bool One(DateScan scan, ref int at, ref DateFields fields)
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
    private static bool Quarters(DateScan scan, ref int at, out double value)
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
    private static bool Rate(DateScan scan, int at, int after) =>
        !scan.Lexicon.DayFirst && scan[at].Digits == 0 && at > 0 && scan[at].End - scan[at].Start <= 2 && !scan[after].Is(DateRole.AgoAfter | DateRole.Later | DateRole.Earlier | DateRole.FromNow | DateRole.Before | DateRole.After | DateRole.And)
        && !scan[at - 1].Is(DateRole.During | DateRole.In | DateRole.Within | DateRole.FromNow | DateRole.Since | DateRole.After | DateRole.Before | DateRole.By | DateRole.Around | DateRole.Of) && !scan[at - 1].Function;

    // "un homme de 71 ans", "Marie, 12 ans,", "35-year-old", "aged 3 years": ages belong to the quantities.
    private static bool IsAge(DateScan scan, int at, int end, in DateFields read)
    {
        if (read.Months == 0 || scan[end].Is(DateRole.Age) || (scan[end].IsDash && scan[end + 1].Is(DateRole.Age)))
        {
            return read.Months != 0 && scan[end].Is(DateRole.Age) || (scan[end].IsDash && scan[end + 1].Is(DateRole.Age));
        }

        ref readonly DateItem before = ref scan[at - 1];
        if (before.Is(DateRole.Age) || (scan.Lexicon.DayFirst && before.Is(DateRole.At) && read.Grain == TimeUnit.Year && scan[at].Digits > 0))
        {
            return true;
        }

        if (before.Mark == ',' && scan[end].Mark is ',' or ')' or '.' or '\n' && scan[at - 2].IsWord && (scan[at - 2].Capital || scan[at - 2].Is(DateRole.Person)))
        {
            return true;
        }

        // "auteur de moins de 40 ans", "fille de 12 ans"
        for (int i = at - 1; i >= at - 5 && i >= 0; i--)
        {
            if (scan[i].Is(DateRole.Person) && !(scan[i].Function && i > at - 2))
            {
                return scan[at - 1].Is(DateRole.Of) && read.Grain == TimeUnit.Year && !scan[i].Function;
            }
        }

        return false;
    }

    // "le lendemain", "la veille"
    private static bool Anaphor(DateScan scan, ref int at, ref DateFields fields)
    {
        int sign = scan[at].Is(DateRole.Later) ? 1 : -1;
        ReadOnlySpan<char> form = scan.Text.AsSpan(scan[at].Start, scan[at].End - scan[at].Start);
        int days = form.StartsWith("sur", StringComparison.OrdinalIgnoreCase) || form.StartsWith("avant-", StringComparison.OrdinalIgnoreCase) ? 2 : 1;
        DateFields read = new() { Seconds = days * 86400.0, Grain = TimeUnit.Day };
        return Counted(ref fields, read, sign, true, ref at, at + 1);
    }

    // "deux jours plus tard que prévu", "two days later than planned": a difference, not a date.
    private static bool Compared(DateScan scan, int at)
    {
        ReadOnlySpan<char> form = scan.Text.AsSpan(scan[at].Start, scan[at].End - scan[at].Start);
        return form.Equals("que", StringComparison.OrdinalIgnoreCase) || form.StartsWith("qu'", StringComparison.OrdinalIgnoreCase) || form.StartsWith("qu\u2019", StringComparison.OrdinalIgnoreCase) || form.Equals("than", StringComparison.OrdinalIgnoreCase);
    }

    private static void SkipAround(DateScan scan, ref int at)
    {
        while (scan[at].Is(DateRole.Around | DateRole.Person) && scan[at].Function | scan[at].Is(DateRole.Around))
        {
            at++;
            at += scan[at].Is(DateRole.Of) ? 1 : 0;
        }
    }

    private static bool Counted(ref DateFields fields, in DateFields read, int sign, bool anaphoric, ref int at, int end)
    {
        fields.Months = read.Months;
        fields.Seconds = read.Seconds;
        fields.Grain = read.Grain;
        fields.Sign = sign;
        fields.Anaphoric = anaphoric;
        fields.Either = read.Either;
        fields.Slots |= DateSlots.Shifted;
        at = end;
        return true;
    }
}
