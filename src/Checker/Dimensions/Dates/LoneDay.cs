namespace Checker.Dimensions.Dates;

/// <summary>A day by its number alone: "mercredi 13", "le 16 à 18h", "on the 3rd", "le 15 du mois prochain".</summary>
internal static class LoneDay
{
    // "mercredi 13", "le 16 à 18h", "on the 3rd".
    public static bool TryDayAlone(DateScan scan, ref int at, ref DateFields fields)
    {
        int i = at;
        bool ordinal = scan.TryOrdinal(ref i, out int day);
        if (!ordinal && !(scan[at].Digits is 1 or 2 or 0 && scan.TryNumber(ref i, out day)))
        {
            return false;
        }

        if (scan[i].Is(DateRole.Unit) && scan[i].Word!.Unit == TimeUnit.Day && scan[i + 1].Is(DateRole.Of))
        {
            i++;
        }

        ref readonly DateItem next = ref scan[i];
        ref readonly DateItem before = ref scan[at - 1];
        if (!fields.Has(DateSlots.Weekday) && next.Is(DateRole.Of) && day is >= 1 and <= 31)
        {
            // "20 of this month", "le 15 du mois prochain": the month follows as a period.
            int period = i + 1 + (scan[i + 1].Is(DateRole.Article) ? 1 : 0), unit = period + (scan[period].Is(DateRole.Shift) ? 1 : 0);
            if (scan[unit].Is(DateRole.Unit) && scan[unit].Word!.Unit == TimeUnit.Month && (unit > period || scan[unit + 1].Is(DateRole.Shift)))
            {
                fields.Day = day;
                fields.Slots |= DateSlots.Day;
                at = i;
                return true;
            }
        }

        bool follows = next.Mark is '.' or ',' or ';' or '!' or '?' or ')' or '\n' || next.Is(DateRole.At | DateRole.Until) || (next.Is(DateRole.From | DateRole.Between) && (scan[i + 1].Digits is 1 or 2 || ClockGrammar.Begins(scan, i + 1)) && !scan[i + 2].Is(DateRole.Month)) || ClockGrammar.Begins(scan, i);
        bool glued = !next.Spaced && next.Mark is '.' or ',' && scan[i + 1].Digits > 0 && !scan[i + 1].Spaced;
        bool cued = (fields.Has(DateSlots.Weekday) && !ClockGrammar.Begins(scan, at))
            || (scan.Lexicon.DayFirst ? before.Is(DateRole.Article) && scan[at].Digits > 0 && !ClockGrammar.Begins(scan, at) && Singular(scan, at - 1) : (ordinal || fields.Has(DateSlots.Clock)) && before.Is(DateRole.Article | DateRole.On) && scan[at].Digits > 0 && !ClockGrammar.Begins(scan, at)) || (before.Is(DateRole.Article) && next.Is(DateRole.From | DateRole.Between) && scan[at].Digits > 0 && scan[at - 2].Is(DateRole.On));
        if (day is < 1 or > 31 || !cued || glued || !(follows || (fields.Has(DateSlots.Weekday) && (ordinal || next.Is(DateRole.And | DateRole.To)))))
        {
            return false;
        }

        fields.Day = day;
        fields.Slots |= DateSlots.Day;
        at = i;
        return true;
    }

    // "le", "au", "du" announce one day; "les", "la", "l'" do not.
    public static bool Singular(DateScan scan, int at)
    {
        ReadOnlySpan<char> form = scan.Text.AsSpan(scan[at].Start, scan[at].End - scan[at].Start);
        return form.Length == 2 && char.ToLowerInvariant(form[0]) is 'l' or 'a' or 'd' && form[1] is 'e' or 'u' or 'E' or 'U';
    }
}
