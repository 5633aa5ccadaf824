namespace Checker.Dimensions.Dates;

/// <summary>One side of a moment: "depuis mars", "avant le 5", "d'ici la mi-septembre", "within two weeks".</summary>
internal static class SideGrammar
{
    // "within five minutes", "d'ici deux semaines", "sous 48 heures": up to then.
    public static bool Ahead(DateScan scan, ref int at, ref DateFind find, List<DateFind> finds)
    {
        int i = at + 1;
        i += scan[i].Is(DateRole.Article) && scan[i + 1].Is(DateRole.Shift) ? 2 : scan[i].Is(DateRole.Shift) ? 1 : 0;
        DateFields fields = default;
        if (!(scan[at].Is(DateRole.FromNow) || (scan[at].Is(DateRole.By) && scan.Lexicon.DayFirst)) || !scan[at].IsWord || (i > at + 1 && scan[at].Is(DateRole.By)) || !AmountGrammar.TryAmount(scan, ref i, ref fields))
        {
            return false;
        }

        fields.Sign = 1;
        fields.Exact = true;
        fields.Slots = DateSlots.Shifted;
        return SpanGrammar.Add(ref find, fields, i, finds, ref at, DateSide.Until);
    }

    public static bool OneSide(DateScan scan, ref int at, ref DateFind find, List<DateFind> finds)
    {
        ref readonly DateItem item = ref scan[at];
        DateSide side = item.Is(DateRole.Until | DateRole.By) ? DateSide.Until : item.Is(DateRole.Since) ? DateSide.Since : item.Is(DateRole.Before) ? DateSide.Before : item.Is(DateRole.After) ? DateSide.After : DateSide.At;
        if (side == DateSide.At || item.Is(DateRole.Shift) || (item.Is(DateRole.Until) && item.Is(DateRole.To) && !scan.Lexicon.DayFirst && !scan[at - 1].IsWord && at > 0))
        {
            return false;
        }

        find.Starting = item.Is(DateRole.Weak);
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

        // "depuis le mois de juillet"
        i += scan[i].Is(DateRole.Unit) && scan[i].Word!.Unit == TimeUnit.Month && scan[i + 1].Is(DateRole.Of) && scan[i + 2].Is(DateRole.Month) ? 2 : 0;
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
            if (scan[i].Digits is 0 or 4 && CalendarGrammar.TryYear(scan, ref i, out int year) && !SpanGrammar.Counts(scan, i))
            {
                fields.Year = year;
                fields.Slots = DateSlots.Year;
            }
            else
            {
                i = moment;
                return side == DateSide.Since && SinceLength(scan, ref i, ref fields) && SpanGrammar.Add(ref find, fields, i, finds, ref at, DateSide.Since);
            }
        }

        if (fields.Has(DateSlots.Vague) || (fields.Slots == DateSlots.Clock && side is DateSide.Since or DateSide.After && item.Is(DateRole.Past)))
        {
            return false;
        }

        // A clock time alone stays a clock time: "avant 18 heures".
        return SpanGrammar.Add(ref find, fields, i, finds, ref at, fields.Has(~DateSlots.Clock) ? side : DateSide.At);
    }

    // "depuis trois jours"
    public static bool SinceLength(DateScan scan, ref int at, ref DateFields fields)
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
        if (!AmountGrammar.TryAmount(scan, ref at, ref read))
        {
            return false;
        }

        fields = read;
        fields.Sign = -1;
        fields.Slots = DateSlots.Shifted;
        return true;
    }
}
