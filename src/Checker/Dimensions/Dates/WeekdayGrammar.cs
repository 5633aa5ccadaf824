namespace Checker.Dimensions.Dates;

/// <summary>Weekdays with the words that direct them: "lundi dernier", "ce vendredi", "mardi en huit".</summary>
internal static class WeekdayGrammar
{
    // "mardi", "last Friday", "vendredi prochain", "ce jeudi", "en décembre dernier" (the month's direction)
    public static bool TryWeekday(DateScan scan, ref int at, ref DateFields fields)
    {
        int i = at, direction = 0;
        bool directed = false;
        if (scan.Leads(i) && scan[i + 1].Is(DateRole.Weekday | DateRole.Month) && !(scan[i].Is(DateRole.Since) && scan[i + 1].Is(DateRole.Month)))
        {
            directed = true;
            direction = scan[i].Word!.Shift;
            i++;
        }

        ref readonly DateItem item = ref scan[i];
        if (item.Is(DateRole.Weekday) && !fields.Has(DateSlots.Weekday | DateSlots.Count) && (!fields.Has(DateSlots.Period) || fields.Period == TimeUnit.Week) && !Recurs(scan, i))
        {
            if (item.Is(DateRole.Weak) && !(scan.Lexicon.DayFirst ? LeadsDay(scan, i) : item.Capital && (scan[i + 1].Mark is ',' or '.' || scan[i + 1].Digits > 0 || scan[i + 1].Is(DateRole.Month))))
            {
                // "sun", "sat", "mon" without a capital, a dot or a date beside them are other words, as "mer." and "jeu." are without their day.
                return false;
            }

            fields.Weekday = item.Word!.Weekday;
            fields.Slots |= DateSlots.Weekday;
            i++;
            if (scan[i].Mark == '.' && !scan[i].Spaced && item.Is(DateRole.Weak))
            {
                i++;
            }
        }
        else if (directed && item.Is(DateRole.Month) && !fields.Has(DateSlots.Month) && !item.Is(DateRole.Edge) && (!item.Is(DateRole.Weak) || scan.Lexicon.DayFirst || item.Capital))
        {
            fields.Month = item.Word!.Month;
            fields.Slots |= DateSlots.Month;
            i++;
        }
        else
        {
            return false;
        }

        if (!directed && scan[i].Is(DateRole.Shift) && scan.Lexicon.DayFirst && !scan[i].Is(DateRole.Article) && scan[i].Word!.Shift != 0)
        {
            directed = true;
            direction = scan[i].Word!.Shift;
            i++;
        }

        // "lundi en huit", "mardi en quinze": the one a week or two after the next.
        if (scan.Lexicon.DayFirst && fields.Has(DateSlots.Weekday) && scan[i].Is(DateRole.In) && !scan[i].Is(DateRole.Article))
        {
            int j = i + 1;
            if (scan.TryNumber(ref j, out int days) && days is 8 or 15 && !scan[j].IsWord)
            {
                (directed, direction) = (true, days == 8 ? 2 : 3);
                i = j;
            }
        }

        if (directed)
        {
            fields.Direction = direction;
            fields.Slots |= DateSlots.Direction;
        }

        at = i;
        return true;
    }

    // "mer. 12 juin", "jeu. 16 à 20 h", "Jeu." as a heading; not "en mer. 12 marins"
    private static bool LeadsDay(DateScan scan, int at)
    {
        if (at == 0 && scan.Count == (scan[1].Mark == '.' ? 2 : 1))
        {
            return true;
        }

        ref readonly DateItem after = ref scan[at + 2];
        return scan[at + 1] is { Digits: 1 or 2, Number: > 0 and <= 31 } && (after.Is(DateRole.Month | DateRole.At) || !after.IsWord || (after.Is(DateRole.OrdinalSuffix) && !after.Spaced));
    }

    // "chaque lundi", "on Mondays", "les mardis": no one day.
    public static bool Recurs(DateScan scan, int at)
    {
        ReadOnlySpan<char> form = scan.Text.AsSpan(scan[at].Start, scan[at].End - scan[at].Start);
        return (form[^1] is 's' or 'S' && form.Length > 5) || (at > 0 && (scan[at - 1].Is(DateRole.Every) || (scan[at - 1].Is(DateRole.Whole) && scan[at - 1].Function)));
    }
}
