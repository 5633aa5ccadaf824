namespace Checker.Dimensions.Dates;

/// <summary>One moment or length, whichever reading is longer.</summary>
internal static class SingleGrammar
{
    public static bool Single(DateScan scan, ref int at, ref DateFind find, List<DateFind> finds)
    {
        int length = at, moment = at;
        DateFields lasting = default;
        bool during = (scan[at].Is(DateRole.During) && !scan[at].Is(DateRole.Of | DateRole.Weak)) || (scan.Lexicon.DayFirst && scan[at].Is(DateRole.In) && !scan[at].Is(DateRole.Article));
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

        return SpanGrammar.Add(ref find, fields, moment, finds, ref at);
    }

    public static bool Moment(DateScan scan, ref int at, out DateFields fields)
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
    public static bool Counted(DateScan scan, ref int at, int end, DateFields fields, ref DateFind find, List<DateFind> finds)
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
                return SpanGrammar.Add(ref find, fields, i, finds, ref at);
            }
        }
        else if (fields.Has(DateSlots.Length) && fields.Grain >= TimeUnit.Day && Starts(scan, at, ref i) && DateGrammar.TryMoment(scan, ref i, out DateFields begin) && begin.Has(DateGrammar.Dayish))
        {
            find.Lasting = true;
            find.Second = begin;
            return SpanGrammar.Add(ref find, fields, i, finds, ref at);
        }
        else if (fields.Has(DateSlots.Length) && scan[i = end].Is(DateRole.Before | DateRole.After | DateRole.From) && fields.Grain >= TimeUnit.Day)
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
                return SpanGrammar.Add(ref find, fields, i, finds, ref at);
            }
        }

        // "il y a plus de vingt ans" is then or before.
        DateSide side = fields.Bound < 0 ? DateSide.Until : fields.Bound > 0 ? DateSide.Since : DateSide.At;
        return SpanGrammar.Add(ref find, fields, end, finds, ref at, side);
    }

    // "à compter de", "starting"; "from" only after "for".
    private static bool Starts(DateScan scan, int at, ref int i)
    {
        int j = i + (scan[i].Mark == ',' ? 1 : 0);
        bool starting = scan[j].Is(DateRole.Since) && scan[j].Is(DateRole.Weak);
        bool from = !scan.Lexicon.DayFirst && scan[j].Is(DateRole.From) && (scan[at].Is(DateRole.During) || scan[at - 1].Is(DateRole.During));
        if (!starting && !from)
        {
            return false;
        }

        i = j + 1;
        i += scan[i].Is(DateRole.Article | DateRole.On) && !scan[i].Is(DateRole.Number) ? 1 : 0;
        return true;
    }
}
