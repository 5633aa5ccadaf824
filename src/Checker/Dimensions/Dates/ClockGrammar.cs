namespace Checker.Dimensions.Dates;

/// <summary>Times of day: "15h30", "15 heures", "9:40 p.m.", "midi et quart", "half past three", "2300 GMT", "3 h 40", "6 heures du soir".</summary>
internal static class ClockGrammar
{
    /// <summary>Says whether figures at this place go on as a clock time ("14 h", "9:30", "5 pm").</summary>
    public static bool Begins(DateScan scan, int at)
    {
        if (scan[at].Digits is < 1 or > 2 || scan[at].Number > 24)
        {
            return false;
        }

        ref readonly DateItem next = ref scan[at + 1];
        return next.Is(DateRole.HourMark) || (next.Is(DateRole.Am | DateRole.Pm) && (!next.Spaced || !next.Is(DateRole.Weak))) || (next.Mark == ':' && !next.Spaced && scan[at + 2].Digits == 2);
    }

    /// <summary>Reads a time. <paramref name="cued"/> says that "à", "vers", "at" or a date stands before it.</summary>
    public static bool TryClock(DateScan scan, ref int at, ref DateFields fields, bool cued)
    {
        if (fields.Has(DateSlots.Clock) || (at > 0 && !scan[at].Spaced && (scan[at - 1].Digits > 0 || scan[at - 1].Mark is '.' or ':' or '/' or '#' or '-' && scan[at - 2].Digits > 0 && scan[at - 1].Mark != '-')))
        {
            return false;
        }

        int i = at;
        DateFields read = fields;
        if (!(Named(scan, ref i, ref read) || Spoken(scan, ref i, ref read) || Figures(scan, ref i, ref read, cued) || Paired(scan, ref i, ref read, cued)))
        {
            return false;
        }

        Halves(scan, ref i, ref read);
        if (scan[i].Is(DateRole.Zone) && scan[i].IsWord && (scan[i].Capital || scan[i].First != scan[i].Last))
        {
            read.Zone = scan[i].Word!.Zone;
            i++;
        }

        if (read.Hour > 24 || (read.Hour == 24 && read.Minute > 0) || read.Minute > 59 || read.Second > 59 || (read.Half > 0 && read.Hour > 12 && read.Half == 1))
        {
            return false;
        }

        if (read.Half == 2 && read.Hour < 12)
        {
            read.Hour += 12;
        }
        else if (read.Half == 1 && read.Hour == 12)
        {
            read.Hour = 0;
        }

        // "tonight at 7:30", "dimanche soir à 8 h": the part of the day stands before.
        if (read.Half == 0 && read.Hour is > 0 and < 12 && read.Has(DateSlots.Part) && (read.Part is DayPart.Afternoon or DayPart.Evening || (read.Part == DayPart.Night && read.Hour >= 5)))
        {
            read.Hour += 12;
        }

        read.Hour %= 24;
        read.MinuteSaid |= read.Minute > 0;
        read.Slots |= DateSlots.Clock;
        fields = read;
        at = i;
        return true;
    }

    // "midi et quart", "minuit trois", "noon"
    private static bool Named(DateScan scan, ref int at, ref DateFields fields)
    {
        if (!scan[at].Is(DateRole.Clock))
        {
            return false;
        }

        fields.Hour = scan[at].Word!.Minutes / 60;
        fields.Minute = 0;
        fields.Half = 0;
        fields.Midnight = fields.Hour == 0;
        at++;
        Fraction(scan, ref at, ref fields, hourSaid: true);
        return true;
    }

    private static bool Figures(DateScan scan, ref int at, ref DateFields fields, bool cued)
    {
        int i = at;
        bool digits = scan[at].Digits > 0;
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
    private static bool Hours(DateScan scan, ref int at, int mark, ref DateFields fields, bool cued)
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
    private static void Fraction(DateScan scan, ref int at, ref DateFields fields, bool hourSaid)
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
    private static bool FourFigures(DateScan scan, ref int at, ref DateFields fields)
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

    // "seven thirty p.m.", "huit quarante", "8 in the evening", "huit et demie": figures without a mark need a word before or after that makes them a time.
    private static bool Paired(DateScan scan, ref int at, ref DateFields fields, bool cued)
    {
        int i = at;
        bool digits = scan[at].Digits > 0;
        if (scan[at].Digits > 2 || !scan.TryNumber(ref i, out int hour) || hour is < 1 or > 24)
        {
            return false;
        }

        int minute = 0, j = i;
        bool pair = !digits && scan[i].Is(DateRole.Number) && scan.TryNumber(ref j, out minute) && minute is >= 10 and <= 59;
        if (!pair)
        {
            j = i;
            minute = 0;
        }

        ref readonly DateItem before = ref scan[at - 1];
        bool free = at == 0 || cued || before.Is(DateRole.During) || (before.Function && !before.Is(DateRole.Article | DateRole.Of | DateRole.And | DateRole.Number));
        bool half = scan[j].Is(DateRole.Am | DateRole.Pm) && (!scan[j].Is(DateRole.Weak) || (scan[j + 1].IsWord && scan[j + 1].End - scan[j + 1].Start == 1));
        int link = j;
        while (link < j + 2 && scan[link].Is(DateRole.Of | DateRole.In | DateRole.Within | DateRole.Article) && !scan[link].Is(DateRole.Part))
        {
            link++;
        }

        bool part = (link > j && scan[link].Is(DateRole.Part) && !scan[link + 1].Is(DateRole.Of)) || (scan[j].Is(DateRole.Day) && (scan[j].Is(DateRole.Part) || scan[j + 1].Is(DateRole.Part))) || (scan[j].Is(DateRole.Shift) && scan[j].Word!.Shift == 0 && scan[j + 1].Is(DateRole.Part));
        bool fraction = !pair && scan[j].Is(DateRole.And) && scan[j + 1].Is(DateRole.Half | DateRole.Quarter) && !scan[j + 2].Is(DateRole.Unit | DateRole.Half | DateRole.Quarter) && scan.Lexicon.DayFirst && !scan[j + 2].IsWord;
        bool french = scan.Lexicon.DayFirst && part && scan[j].Is(DateRole.Of) && hour <= 12;
        // Two number words in a row that make no number ("sept trente") are a time when nothing is counted.
        bool alone = pair && !scan[j].IsWord && !scan[j].IsDash && !before.Is(DateRole.Number | DateRole.Hundred | DateRole.Thousand) && minute % 5 == 0;
        if (!alone && (!(free || half || french) || !(half || part || fraction || (pair && cued && !scan[j].IsWord))))
        {
            return false;
        }

        fields.Hour = hour;
        fields.Minute = minute;
        fields.MinuteSaid = pair;
        fields.Second = fields.Half = 0;
        if (fraction)
        {
            Fraction(scan, ref j, ref fields, hourSaid: true);
        }

        at = j;
        return true;
    }

    // "half past three", "a quarter to nine", "20 past eight"
    private static bool Spoken(DateScan scan, ref int at, ref DateFields fields)
    {
        int i = at, minutes = 0;
        if (scan.Lexicon.DayFirst)
        {
            return false;
        }

        if (scan[i].Is(DateRole.Number) && scan[i + 1].Is(DateRole.Quarter))
        {
            i++;
        }

        if (scan[i].Is(DateRole.Quarter) && ++i > 0)
        {
            minutes = 15;
        }
        else if (scan[i].Is(DateRole.Half) && ++i > 0)
        {
            minutes = 30;
        }
        else if (!scan.TryNumber(ref i, out minutes) || minutes is < 1 or > 30)
        {
            return false;
        }

        i += scan[i].Is(DateRole.Unit) && scan[i].Word!.Unit == TimeUnit.Minute ? 1 : 0;
        bool past = scan[i].Is(DateRole.Past) && !scan[i].Is(DateRole.Shift | DateRole.After) || (scan[i].Is(DateRole.Shift) && scan[i].Is(DateRole.Past)), to = scan[i].Is(DateRole.Minus);
        if (!past && !to)
        {
            return false;
        }

        i++;
        int hour;
        if (scan[i].Is(DateRole.Clock))
        {
            hour = scan[i].Word!.Minutes / 60;
            i++;
        }
        else if (!scan.TryNumber(ref i, out hour) || hour is < 1 or > 12 || (to && minutes is not (5 or 10 or 15 or 20 or 25) && !scan[i].Is(DateRole.Am | DateRole.Pm)))
        {
            return false;
        }
        else if (to && scan[at].Digits > 0 && !scan[i].Is(DateRole.Am | DateRole.Pm) && !scan[at - 1].Is(DateRole.At))
        {
            // "from 10 to 12" is a range, not ten minutes to twelve.
            return false;
        }
        else if (to && scan[at - 1].Is(DateRole.From | DateRole.Between))
        {
            return false;
        }
        else if (to && scan[at].Digits == 0 && minutes is 5 or 10 or 20 or 25 && !scan[at - 1].Is(DateRole.At) && !(scan[at + 1].Is(DateRole.Unit)))
        {
            return false;
        }

        fields.Hour = to ? (hour + 23) % 24 : hour;
        fields.Minute = to ? 60 - minutes : minutes;
        fields.Second = 0;
        fields.Half = 0;
        at = i;
        return true;
    }

    // "p.m.", "du soir", "in the afternoon", "o'clock"
    private static void Halves(DateScan scan, ref int at, ref DateFields fields)
    {
        if (scan[at].Is(DateRole.HourMark) && !scan[at].Is(DateRole.Unit))
        {
            at++;
        }

        if (scan[at].Is(DateRole.Am | DateRole.Pm) && !(scan[at].Is(DateRole.Weak) && scan[at].Spaced))
        {
            fields.Half = scan[at].Is(DateRole.Am) ? 1 : 2;
            at++;
        }

        int i = at;
        while (i < at + 3 && scan[i].Is(DateRole.Of | DateRole.In | DateRole.Within | DateRole.Article | DateRole.At | DateRole.Edge) && !scan[i].Is(DateRole.Part) && (!scan[i].Is(DateRole.Edge) || scan[i + 1].Is(DateRole.Part)))
        {
            i++;
        }

        if (!scan[i].Is(DateRole.Part) || (i > at && scan[i + 1].Is(DateRole.Of | DateRole.From) && scan[i + 2].Is(DateRole.Weekday)) || (i == at && scan.Lexicon.DayFirst))
        {
            return;
        }

        DayPart part = scan[i].Word!.Part;
        if (scan[i].Is(DateRole.Day) || fields.Hour > 12)
        {
            at = scan[i].Is(DateRole.Day) ? at : i + 1;
            return;
        }

        fields.Half = part switch
        {
            DayPart.Morning => 1,
            DayPart.Afternoon or DayPart.Evening => 2,
            DayPart.Night => fields.Hour is >= 6 and < 12 ? 2 : 1,
            _ => fields.Half,
        };
        at = i + 1;
    }
}
