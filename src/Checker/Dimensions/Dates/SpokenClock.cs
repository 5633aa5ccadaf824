namespace Checker.Dimensions.Dates;

/// <summary>Clock times as they are spoken: "half past three", "seven thirty p.m.", "huit heures du soir", "8 this evening".</summary>
internal static class SpokenClock
{
    // "seven thirty p.m.", "huit quarante", "8 in the evening", "huit et demie": figures without a mark need a word before or after that makes them a time.
    public static bool Paired(DateScan scan, ref int at, ref DateFields fields, bool cued)
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
            HourGrammar.Fraction(scan, ref j, ref fields, hourSaid: true);
        }

        at = j;
        return true;
    }

    // "half past three", "a quarter to nine", "20 past eight"
    public static bool Spoken(DateScan scan, ref int at, ref DateFields fields)
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
}
