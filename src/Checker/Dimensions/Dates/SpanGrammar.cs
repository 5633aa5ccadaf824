namespace Checker.Dimensions.Dates;

/// <summary>Whole expressions: one moment, a range ("du 3 au 7 juin", "June 3-5"), a list ("les 12 et 13 juin"), or a side of a moment ("depuis", "avant", "d'ici").</summary>
internal static class SpanGrammar
{
    private const DateRole Starters = DateRole.Number | DateRole.Ordinal | DateRole.Month | DateRole.Weekday | DateRole.Unit | DateRole.Season | DateRole.Part | DateRole.Day | DateRole.Shift | DateRole.Edge
        | DateRole.Clock | DateRole.Half | DateRole.Quarter | DateRole.Article | DateRole.In | DateRole.From | DateRole.Between | DateRole.Since | DateRole.Until | DateRole.Before | DateRole.After | DateRole.By
        | DateRole.Within | DateRole.AgoBefore | DateRole.Anaphor | DateRole.Here | DateRole.TermQuarter | DateRole.TermHalf | DateRole.Holiday | DateRole.Roman | DateRole.Years | DateRole.Overnight | DateRole.Header
        | DateRole.Thousand | DateRole.DecadeSuffix | DateRole.FromNow | DateRole.During | DateRole.Whole | DateRole.Later | DateRole.Earlier | DateRole.At | DateRole.On | DateRole.Around | DateRole.Of;

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
        DateFind find = new() { Start = at };
        if (DayList.TryList(scan, ref i, finds) || Header(scan, ref i, ref find, finds) || Ahead(scan, ref i, ref find, finds) || ClockSpan.TryTimes(scan, ref i, finds) || Range(scan, ref i, ref find, finds) || OneSide(scan, ref i, ref find, finds) || Single(scan, ref i, ref find, finds))
        {
            return i;
        }

        return at;
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

    // "within five minutes", "d'ici deux semaines", "sous 48 heures": up to then.
    private static bool Ahead(DateScan scan, ref int at, ref DateFind find, List<DateFind> finds)
    {
        int i = at + 1;
        i += scan[i].Is(DateRole.Article) && scan[i + 1].Is(DateRole.Shift) ? 2 : scan[i].Is(DateRole.Shift) ? 1 : 0;
        DateFields fields = default;
        if (!(scan[at].Is(DateRole.FromNow) || (scan[at].Is(DateRole.By) && scan.Lexicon.DayFirst)) || !scan[at].IsWord || (i > at + 1 && scan[at].Is(DateRole.By)) || !LengthGrammar.TryAmount(scan, ref i, ref fields))
        {
            return false;
        }

        fields.Sign = 1;
        fields.Exact = true;
        fields.Slots = DateSlots.Shifted;
        return Add(ref find, fields, i, finds, ref at, DateSide.Until);
    }

    private static bool OneSide(DateScan scan, ref int at, ref DateFind find, List<DateFind> finds)
    {
        ref readonly DateItem item = ref scan[at];
        DateSide side = item.Is(DateRole.Until | DateRole.By) ? DateSide.Until : item.Is(DateRole.Since) ? DateSide.Since : item.Is(DateRole.Before) ? DateSide.Before : item.Is(DateRole.After) ? DateSide.After : DateSide.At;
        if (side == DateSide.At || item.Is(DateRole.Shift) || (item.Is(DateRole.Until) && item.Is(DateRole.To) && !scan.Lexicon.DayFirst && !scan[at - 1].IsWord && at > 0))
        {
            return false;
        }

        int i = at + 1;
        i += scan[i].Mark == ',' && item.Is(DateRole.By) ? 1 : 0;
        while (i < at + 4 && scan[i].Is(DateRole.Article | DateRole.In | DateRole.On | DateRole.At) && !scan[i].Is(DateRole.Number | DateRole.Edge | DateRole.Shift))
        {
            i++;
        }

        if (scan[i].Is(DateRole.Unit) && !scan[i].Is(DateRole.Years) && scan[i].Word!.Unit == TimeUnit.Year && scan[i + 1].Digits == 4)
        {
            i++;
        }

        int moment = i;
        DateFields fields;
        if (side == DateSide.Since && scan[i].Is(DateRole.AgoBefore))
        {
            return false;
        }

        if (!DateGrammar.TryMoment(scan, ref i, out fields))
        {
            i = moment;
            fields = default;
            if (scan[i].Digits is 0 or 4 && CalendarGrammar.TryYear(scan, ref i, out int year) && !Counts(scan, i))
            {
                fields.Year = year;
                fields.Slots = DateSlots.Year;
            }
            else
            {
                i = moment;
                return side == DateSide.Since && SinceLength(scan, ref i, ref fields) && Add(ref find, fields, i, finds, ref at, DateSide.Since);
            }
        }

        if (fields.Has(DateSlots.Vague) || (fields.Slots == DateSlots.Clock && side is DateSide.Since or DateSide.After && item.Is(DateRole.Past)))
        {
            return false;
        }

        // A clock time alone stays a clock time: "avant 18 heures".
        return Add(ref find, fields, i, finds, ref at, fields.Has(~DateSlots.Clock) ? side : DateSide.At);
    }

    // "depuis trois jours"
    private static bool SinceLength(DateScan scan, ref int at, ref DateFields fields)
    {
        if (!scan.Lexicon.DayFirst && scan[at - 1].Is(DateRole.From))
        {
            return false;
        }

        while (scan[at].Is(DateRole.Around))
        {
            at++;
        }

        DateFields read = default;
        if (!LengthGrammar.TryAmount(scan, ref at, ref read))
        {
            return false;
        }

        fields = read;
        fields.Sign = -1;
        fields.Slots = DateSlots.Shifted;
        return true;
    }

    private static bool Range(DateScan scan, ref int at, ref DateFind find, List<DateFind> finds)
    {
        int i = at;
        bool between = scan[i].Is(DateRole.Between), since = scan[i].Is(DateRole.Since) && !scan[i].Is(DateRole.From), from = scan[i].Is(DateRole.From) || since || (scan[i].Is(DateRole.In) && !scan[i].Is(DateRole.To) && scan[i + 1].Digits == 4);
        bool prefix = !between && !from && scan[i].Is(DateRole.In | DateRole.During | DateRole.On) && !scan[i].Is(DateRole.Article | DateRole.Number | DateRole.Weak);
        i += between || from || prefix ? 1 : 0;
        i += (between || from) && scan[i].Is(DateRole.Article) && !scan[i].Is(DateRole.Number) ? 1 : 0;
        int start = i;
        if (prefix && !scan[i].Is(DateRole.Month | DateRole.Number | DateRole.Weekday) && scan[i].Digits == 0)
        {
            return false;
        }

        if (!Bound(scan, ref i, out DateFields first, between || from))
        {
            return false;
        }

        bool dash = scan[i].IsDash;
        if (first.Slots == DateSlots.Year && start > 0 && !scan[start].Spaced && scan[start - 1].IsDash)
        {
            return false;
        }

        bool to = between ? scan[i].Is(DateRole.And) || dash : (scan[i].Is(DateRole.To) && (from || !scan[i].Is(DateRole.At) || first.Has(DateSlots.Year | DateSlots.Month | DateSlots.Clock | DateSlots.Weekday) || scan[i].Is(DateRole.In))) || dash;
        to |= scan[i].Is(DateRole.Until) && !between && scan[i].IsWord;
        if (!to || (since && !scan[i].Is(DateRole.Until)) || (dash && first.Slots == DateSlots.Weekday))
        {
            return false;
        }

        i++;
        i += scan[i].Is(DateRole.Article | DateRole.In) && !scan[i].Is(DateRole.Number | DateRole.Shift) ? 1 : 0;
        i += scan[i].Is(DateRole.Article) && !scan[i].Is(DateRole.Number | DateRole.Shift) ? 1 : 0;
        if (!Bound(scan, ref i, out DateFields second, true) || !RangeMerger.TryMerge(ref first, ref second, between || from, dash))
        {
            return false;
        }

        if (first.Slots == DateSlots.Year && second.Slots == DateSlots.Year && (Counts(scan, i) || scan[start].Is(DateRole.Block)))
        {
            return false;
        }

        // Clock to clock without a day is two times, not a range.
        if ((first.Slots | second.Slots) == DateSlots.Clock)
        {
            return false;
        }

        find.Range = true;
        find.Second = second;
        return Add(ref find, first, i, finds, ref at);
    }

    private static bool Bound(DateScan scan, ref int at, out DateFields fields, bool cued)
    {
        int i = at;
        if (DateGrammar.TryMoment(scan, ref i, out fields, cued) && !fields.Has(DateSlots.Vague | DateSlots.Count))
        {
            at = i;
            return true;
        }

        fields = default;
        i = at;
        if (scan[i].Is(DateRole.Here))
        {
            fields.Slots = DateSlots.Now;
            at = i + 1;
            return true;
        }

        if (CalendarGrammar.TryYear(scan, ref i, out int year))
        {
            fields.Year = year;
            fields.Slots = DateSlots.Year;
            at = i;
            return true;
        }

        i = at;
        if (scan[i].Digits is 1 or 2 && (i == 0 || scan[i].Spaced || scan[i - 1].IsDash) && (scan.TryOrdinal(ref i, out int day) || scan.TryNumber(ref i, out day)) && day is >= 1 and <= 31)
        {
            i += scan[i].Is(DateRole.OrdinalSuffix) && !scan[i].Spaced ? 1 : 0;
            fields.Day = fields.Hour = day;
            fields.Slots = DateSlots.Day;
            at = i;
            return cued || i > 0;
        }

        i = at;
        if (MonthBound(scan, ref i, ref fields))
        {
            at = i;
            return true;
        }

        return false;
    }

    private static bool MonthBound(DateScan scan, ref int at, ref DateFields fields)
    {
        ref readonly DateItem item = ref scan[at];
        if (!item.Is(DateRole.Month) || item.Is(DateRole.Edge) || (item.Is(DateRole.Weak) && !scan.Lexicon.DayFirst && !item.Capital))
        {
            return false;
        }

        fields.Month = item.Word!.Month;
        fields.Slots = DateSlots.Month;
        at++;
        return true;
    }

    private static bool Single(DateScan scan, ref int at, ref DateFind find, List<DateFind> finds)
    {
        int length = at, moment = at;
        DateFields lasting = default;
        bool during = scan[at].Is(DateRole.During) && !scan[at].Is(DateRole.Of | DateRole.Weak);
        bool lasts = LengthGrammar.TryLength(scan, ref length, ref lasting);
        if (!lasts && during && !scan[at].Is(DateRole.Number))
        {
            length = at + 1;
            lasts = LengthGrammar.TryLength(scan, ref length, ref lasting) && lasting.Has(DateSlots.Length);
        }

        bool dated = Moment(scan, ref moment, out DateFields fields);
        // "pendant 2 h 30" lasts, "à 2 h 30" is a time: the longer reading wins, then the one the word before asks for.
        bool asked = during || scan[at - 1].Is(DateRole.During | DateRole.Within | DateRole.FromNow) || (scan[at - 1].Is(DateRole.In) && !scan[at - 1].Is(DateRole.Article));
        if (lasts && (!dated || length > moment || (length == moment && (asked || !fields.Has(DateSlots.Clock) || !fields.MinuteSaid)) || (asked && fields.Slots == DateSlots.Clock && length > at)))
        {
            return Counted(scan, ref at, length, lasting, ref find, finds);
        }

        if (!dated)
        {
            return false;
        }

        if (ClockSpan.TryAfter(scan, ref moment, fields, ref find))
        {
            finds.Add(find);
            at = moment;
            return true;
        }

        return Add(ref find, fields, moment, finds, ref at);
    }

    private static bool Moment(DateScan scan, ref int at, out DateFields fields)
    {
        int i = at;
        fields = default;
        // "now" within a sentence says little; at its end, or alone, it is the document's own time.
        if (scan[i].Is(DateRole.Here) && (scan[i + 1].Mark is '.' or '?' or '!' or ',' or '\n'))
        {
            fields.Slots = DateSlots.Now;
            at = i + 1;
            return true;
        }

        if (YearContext.TryYear(scan, ref i, out int year))
        {
            fields.Year = year;
            fields.Slots = DateSlots.Year;
            at = i;
            return true;
        }

        // A preposition belongs to the expression but does not make one.
        i = at;
        if (scan[i].Is(DateRole.In | DateRole.During) && !scan[i].Is(DateRole.Article | DateRole.Weak) && DateGrammar.TryMoment(scan, ref i, out fields))
        {
            at = i;
            return true;
        }

        i = at + (scan[at].Is(DateRole.In | DateRole.Of | DateRole.During) && !scan[at].Is(DateRole.Article | DateRole.Weak) ? 1 : 0);
        if (!DateGrammar.TryMoment(scan, ref i, out fields))
        {
            return false;
        }

        at = i;
        return true;
    }

    // A length may be counted from another date, and a day counted off may have its hour: "deux jours après le 8 mai", "le lendemain à 8 heures".
    private static bool Counted(DateScan scan, ref int at, int end, DateFields fields, ref DateFind find, List<DateFind> finds)
    {
        int i = end;
        if (fields.Has(DateSlots.Shifted) && fields.Grain == TimeUnit.Day)
        {
            i += scan[i].Mark == ',' ? 1 : 0;
            bool linked = false;
            while (scan[i].Is(DateRole.At | DateRole.Around) && i < end + 3)
            {
                linked = true;
                i++;
            }

            if (ClockGrammar.TryClock(scan, ref i, ref fields, linked || i == end))
            {
                return Add(ref find, fields, i, finds, ref at);
            }
        }
        else if (fields.Has(DateSlots.Length) && scan[i].Is(DateRole.Before | DateRole.After | DateRole.From) && fields.Grain >= TimeUnit.Day)
        {
            int sign = scan[i].Is(DateRole.Before) ? -1 : 1;
            bool french = scan.Lexicon.DayFirst;
            i++;
            if (!(french && scan[end].Is(DateRole.From)) && DateGrammar.TryMoment(scan, ref i, out DateFields anchor) && anchor.Has(DateSlots.Day | DateSlots.Weekday | DateSlots.RelativeDay | DateSlots.Holiday) && !anchor.Has(DateSlots.Clock))
            {
                fields.Sign = sign;
                fields.Anaphoric = true;
                fields.Slots = DateSlots.Shifted;
                find.Anchored = true;
                find.Second = anchor;
                return Add(ref find, fields, i, finds, ref at);
            }
        }

        return Add(ref find, fields, end, finds, ref at);
    }

    /// <summary>Says whether what follows a figure is something it counts.</summary>
    private static bool Counts(DateScan scan, int at) => YearContext.Counts(scan, at);

    private static bool Add(ref DateFind find, in DateFields fields, int end, List<DateFind> finds, ref int at, DateSide side = DateSide.At)
    {
        find.First = fields;
        find.End = end;
        find.Side = side;
        finds.Add(find);
        at = end;
        return true;
    }
}
