namespace Checker.Dimensions.Dates;

/// <summary>Tells ages, which belong to the quantities, from lengths of time.</summary>
internal static class AgeContext
{
    // "un homme de 71 ans", "Marie, 12 ans,", "35-year-old", "aged 3 years": ages belong to the quantities.
    public static bool IsAge(DateScan scan, int at, int end, in DateFields read)
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
                return scan[at - 1].Is(DateRole.Of) && (read.Grain == TimeUnit.Year || i == at - 2) && !scan[i].Function;
            }
        }

        return false;
    }
}
