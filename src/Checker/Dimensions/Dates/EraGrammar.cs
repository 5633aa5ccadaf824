namespace Checker.Dimensions.Dates;

/// <summary>Quarters, halves of years, decades and centuries.</summary>
internal static class EraGrammar
{
    // "Q1", "premier trimestre", "second half"
    public static bool TryTerm(DateScan scan, ref int at, ref DateFields fields)
    {
        int i = at;
        // "2016 H2", "2017-q1"
        if (scan[i].Digits == 4 && scan[i].Number is >= 1900 and < 2200 && (scan[i + 1].Is(DateRole.TermQuarter | DateRole.TermHalf) || (scan[i + 1].IsDash && scan[i + 2].Is(DateRole.TermQuarter | DateRole.TermHalf))))
        {
            int term = scan[i + 1].IsDash ? i + 2 : i + 1;
            fields.Year = scan[i].Number;
            fields.Slots |= DateSlots.Year | (scan[term].Is(DateRole.TermQuarter) ? DateSlots.Quarter : DateSlots.Semester);
            fields.Quarter = fields.Semester = scan[term].Word!.Term;
            at = term + 1;
            return true;
        }

        if (scan[i].Is(DateRole.TermQuarter | DateRole.TermHalf) && scan[i].Word is { } word)
        {
            fields.Slots |= scan[i].Is(DateRole.TermQuarter) ? DateSlots.Quarter : DateSlots.Semester;
            fields.Quarter = fields.Semester = word.Term;
            at = i + 1;
            return PeriodGrammar.Year(scan, ref at, ref fields);
        }

        if (!scan.TryOrdinal(ref i, out int nth) || !scan[i].Is(DateRole.Unit))
        {
            return false;
        }

        TimeUnit unit = scan[i].Word!.Unit;
        if (unit == TimeUnit.Quarter && nth is >= 1 and <= 4)
        {
            fields.Slots |= DateSlots.Quarter;
            fields.Quarter = nth;
        }
        else if (unit == TimeUnit.Semester && nth is 1 or 2)
        {
            fields.Slots |= DateSlots.Semester;
            fields.Semester = nth;
        }
        else
        {
            return false;
        }

        at = i + 1;
        return PeriodGrammar.Year(scan, ref at, ref fields);
    }

    // "années 1990", "the 90s", "XIXe siècle", "19th century"
    public static bool TryEra(DateScan scan, ref int at, ref DateFields fields, bool article)
    {
        int i = at;
        if (scan[i].Is(DateRole.Years) && article && scan.TryNumber(ref i, out _) is false)
        {
            i = at + 1;
            if (scan.TryNumber(ref i, out int decade) && decade % 10 == 0 && (decade is >= 10 and <= 90 || decade is >= 1000 and <= 2990) && (scan[at + 1].Digits is 0 or 2 or 4))
            {
                fields.Decade = decade < 100 ? 1900 + decade : decade;
                fields.Slots |= DateSlots.Decade;
                at = i;
                return true;
            }

            return false;
        }

        i = at + 1;
        if (scan[at].Digits is 2 or 4 && scan[at].Number % 10 == 0 && scan[i].Is(DateRole.DecadeSuffix) && !scan[i].Spaced && (article || scan[at].Digits == 4))
        {
            fields.Decade = scan[at].Digits == 2 ? (scan[at].Number < 20 ? 2000 : 1900) + scan[at].Number : scan[at].Number;
            fields.Slots |= DateSlots.Decade;
            at = i + 1;
            return fields.Decade >= 1000;
        }

        if (scan[at].Is(DateRole.DecadeSuffix) && scan[at].Is(DateRole.Number) && article)
        {
            fields.Decade = 1900 + scan[at].Word!.Number;
            fields.Slots |= DateSlots.Decade;
            at++;
            return true;
        }

        i = at;
        int century = 0;
        if (!(scan[i].Is(DateRole.Roman) && (century = scan[i++].Word!.Ordinal) > 0) && !scan.TryOrdinal(ref i, out century))
        {
            return false;
        }

        if (!scan[i].Is(DateRole.Century) || century is < 1 or > 25)
        {
            return false;
        }

        fields.Century = century;
        fields.Slots |= DateSlots.Century;
        at = i + 1;
        return true;
    }
}
