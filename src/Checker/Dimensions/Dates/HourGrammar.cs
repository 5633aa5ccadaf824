namespace Checker.Dimensions.Dates;

/// <summary>Clock times in figures: "15h30", "9:40", "3 h 40", "6 heures moins le quart", "2300 GMT".</summary>
internal static class HourGrammar
{
    public static bool Figures(DateScan scan, ref int at, ref DateFields fields, bool cued)
    {
        int i = at;
        bool digits = scan[at].Digits > 0;
        // "1140 a.m.", "330 pm"
        if (scan[at].Digits is 3 or 4 && scan[at + 1].Is(DateRole.Am | DateRole.Pm) && !(scan[at + 1].Is(DateRole.Weak) && scan[at + 1].Spaced) && scan[at].Number / 100 is >= 1 and <= 12 && scan[at].Number % 100 < 60 && !scan[at].Is(DateRole.Block))
        {
            fields.Hour = scan[at].Number / 100;
            fields.Minute = scan[at].Number % 100;
            fields.MinuteSaid = true;
            fields.Second = fields.Half = 0;
            at++;
            return true;
        }

        if (scan[at].Digits > 2)
        {
            return FourFigures(scan, ref at, ref fields);
        }

        if (!scan.TryNumber(ref i, out int hour) || hour > 24 || scan[at].Is(DateRole.Block))
        {
            return false;
        }

        fields.Hour = hour;
        fields.Minute = fields.Second = 0;
        fields.Half = 0;
        ref readonly DateItem next = ref scan[i];
        if (digits && next.Mark is ':' && !next.Spaced && scan[i + 1].Digits == 2 && !scan[i + 1].Spaced)
        {
            fields.Minute = scan[i + 1].Number;
            fields.MinuteSaid = true;
            i += 2;
            if (scan[i].Mark == ':' && !scan[i].Spaced && scan[i + 1].Digits == 2)
            {
                fields.Second = scan[i + 1].Number;
                i += 2;
            }

            // 12:34:56:78 and ratios such as 3:10:2 are no times.
            if (!scan[i].Spaced && scan[i].Mark is ':' or '%' && scan[i + 1].Digits > 0)
            {
                return false;
            }

            at = i;
            return true;
        }

        if (digits && next.Mark == '.' && !next.Spaced && scan[i + 1].Digits == 2 && !scan[i + 1].Spaced && (scan[i + 2].Is(DateRole.Am | DateRole.Pm) && !scan[i + 2].Is(DateRole.Weak)))
        {
            fields.Minute = scan[i + 1].Number;
            at = i + 2;
            return true;
        }

        if (next.Is(DateRole.HourMark))
        {
            return Hours(scan, ref at, i, ref fields, cued);
        }

        if (next.Is(DateRole.Am | DateRole.Pm) && hour is >= 1 and <= 12 && (!next.Is(DateRole.Weak) && next.First == next.Last || (!next.Spaced && digits)))
        {
            at = i;
            return true;
        }

        return false;
    }

    // "15h30", "3 h 40", "15 heures trente", "6 heures moins le quart"
    public static bool Hours(DateScan scan, ref int at, int mark, ref DateFields fields, bool cued)
    {
        int i = mark + 1;
        bool minutes = false;
        if (scan[i].Digits is 1 or 2 && (!scan[i].Spaced || scan[i].Digits == 2) && !scan[i].Is(DateRole.Block))
        {
            fields.Minute = scan[i].Number;
            minutes = true;
            i++;
        }
        else if (scan[i].Is(DateRole.Number) && scan[i].Digits == 0)
        {
            int j = i;
            if (scan.TryNumber(ref j, out int words) && words < 60 && !(scan[j].IsWord && scan[j].Roles == DateRole.None && !scan[j].Function))
            {
                fields.Minute = words;
                minutes = true;
                i = j;
            }
        }
        else if (scan[i].Is(DateRole.And) && (scan[i + 1].Is(DateRole.Number) || scan[i + 1].Digits is 1 or 2) && scan[i + 2].Is(DateRole.Unit) && scan[i + 2].Word!.Unit == TimeUnit.Minute && cued)
        {
            i++;
            minutes = scan.TryNumber(ref i, out fields.Minute);
        }

        if (minutes && scan[i].Is(DateRole.Unit) && scan[i].Word!.Unit == TimeUnit.Minute)
        {
            i++;
            if (scan[i].Digits is 1 or 2 && scan[i + 1].Is(DateRole.Unit) && scan[i + 1].Word!.Unit == TimeUnit.Second)
            {
                fields.Second = scan[i].Number;
                i += 2;
            }
        }
        else if (minutes && scan[i].Is(DateRole.Unit) && scan[i].Word!.Unit == TimeUnit.Second && !scan[i].Spaced)
        {
            (fields.Second, fields.Minute) = (fields.Minute, 0);
            i++;
        }

        fields.MinuteSaid |= minutes;
        int before = i;
        Fraction(scan, ref i, ref fields, hourSaid: true);
        bool named = scan[mark].End - scan[mark].Start > 3;
        if (named && !cued && !minutes && i > before && !scan[before].Is(DateRole.Minus) && !(scan[i].Is(DateRole.Of) && scan[i + 1].Is(DateRole.Part)))
        {
            // "une heure et demie" is a length unless something makes it a time.
            return false;
        }

        bool dayHalf = scan[i].Is(DateRole.Of) && scan[i + 1].Is(DateRole.Part);
        // "quatre heures de route" lasts four hours; "à quatre heures" is a time.
        bool lasts = scan[i].Is(DateRole.Of) && !scan[i].Is(DateRole.Article) && !dayHalf && !scan[i + 1].Is(DateRole.Article | DateRole.Part | DateRole.To) && scan[i + 1].IsWord && scan[i + 1].Roles == DateRole.None;
        if (!minutes && i == before && !dayHalf && (!cued || lasts))
        {
            bool clockWord = !scan[mark].Is(DateRole.Unit);
            if (!clockWord)
            {
                return false;
            }
        }

        at = i;
        return true;
    }

    // "et quart", "et demie", "moins dix", "moins le quart", and after "midi" plain minutes
    public static void Fraction(DateScan scan, ref int at, ref DateFields fields, bool hourSaid)
    {
        int i = at;
        if (scan[i].Is(DateRole.And) && scan[i + 1].Is(DateRole.Quarter | DateRole.Half) && !scan[i + 2].Is(DateRole.Unit))
        {
            fields.Minute = scan[i + 1].Is(DateRole.Quarter) ? 15 : 30;
            at = i + 2;
        }
        else if (hourSaid && scan.Lexicon.DayFirst && scan[i].Is(DateRole.Minus))
        {
            i++;
            i += scan[i].Is(DateRole.Article) ? 1 : 0;
            int minutes = 15;
            if ((scan[i].Is(DateRole.Quarter) && ++i > 0) || (scan.TryNumber(ref i, out minutes) && minutes is >= 1 and <= 29))
            {
                fields.Hour = (fields.Hour + 23) % 24;
                fields.Minute = 60 - minutes;
                at = i;
            }
        }
        else if (scan[at - 1].Is(DateRole.Clock) && scan[i].Is(DateRole.Number) && scan[i].Digits == 0 && scan.TryNumber(ref i, out int plain) && plain < 60 && !(scan[i].IsWord && scan[i].Roles == DateRole.None))
        {
            fields.Minute = plain;
            at = i;
        }
    }

    // "2300 GMT": four figures only with a zone.
    public static bool FourFigures(DateScan scan, ref int at, ref DateFields fields)
    {
        int value = scan[at].Number;
        if (scan[at].Digits != 4 || scan[at].Is(DateRole.Block) || !scan[at + 1].Is(DateRole.Zone) || !scan[at + 1].Capital || value / 100 > 24 || value % 100 > 59)
        {
            return false;
        }

        fields.Hour = value / 100;
        fields.Minute = value % 100;
        fields.Second = 0;
        at++;
        return true;
    }
}
