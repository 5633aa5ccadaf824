namespace Checker.Dimensions.Dates;

/// <summary>Parts of a day told with their day: "dans la soirée de mardi", "the morning of May 4", "en fin de journée".</summary>
internal static class PartGrammar
{
    // "dans la soirée de mardi", "le matin du 5 mai", "the morning of April 3", "en fin de journée jeudi"
    public static bool TryPartOf(DateScan scan, ref int at, ref DateFields fields)
    {
        int i = at;
        while (i < at + 2 && scan[i].Is(DateRole.Within | DateRole.In | DateRole.Article | DateRole.At | DateRole.On) && !scan[i].Is(DateRole.Number | DateRole.Shift))
        {
            i++;
        }

        DateFields read = default;
        if (!TryPart(scan, ref i, ref read))
        {
            return false;
        }

        int j = i;
        j += scan[j].Is(DateRole.Of | DateRole.On) ? 1 : 0;
        // One part a day: "soir de soir de ..." ends here.
        for (int k = j; k < j + 4; k++)
        {
            if ((scan[k].Is(DateRole.Part) && !scan[k].Is(DateRole.Day)) || (scan[k].Is(DateRole.Edge) && !scan[k].Is(DateRole.Month)))
            {
                return Bare(scan, ref at, i, ref fields, read);
            }
        }

        if (j == i && !(scan.Lexicon.DayFirst && scan[j].Is(DateRole.Weekday)) && scan[j].Digits == 0)
        {
            return Bare(scan, ref at, i, ref fields, read);
        }

        // "in the afternoon at 7", "l'après-midi à 7 h": a time.
        int hour = i;
        bool linked = scan[hour].Is(DateRole.At | DateRole.Around);
        hour += linked ? 1 : 0;
        if (read.Edge == PeriodEdge.None && ClockGrammar.TryClock(scan, ref hour, ref read, linked))
        {
            fields = read;
            fields.Slots = DateSlots.Clock;
            at = hour;
            return true;
        }

        if (!DateGrammar.TryMoment(scan, ref j, out DateFields day) || !day.Has(DateGrammar.Dayish) || day.Has(DateSlots.Clock | DateSlots.Part | DateSlots.Edge))
        {
            return Bare(scan, ref at, i, ref fields, read);
        }

        fields = day;
        fields.Part = read.Part;
        fields.Edge = read.Edge;
        fields.Slots |= read.Slots;
        at = j;
        return true;
    }

    // "en fin de journée" alone in its sentence is today's.
    public static bool Bare(DateScan scan, ref int at, int end, ref DateFields fields, in DateFields read)
    {
        bool alone = at == 0 && (end >= scan.Count || (end == scan.Count - 1 && scan[end].Mark == '.'));
        if (!alone)
        {
            return false;
        }

        fields = read;
        fields.Days = 0;
        fields.Slots |= DateSlots.RelativeDay;
        at = end;
        return true;
    }

    // "soirée", "fin de matinée", "milieu de journée"
    public static bool TryPart(DateScan scan, ref int at, ref DateFields fields)
    {
        int i = at;
        PeriodEdge edge = PeriodEdge.None;
        if (scan[i].Is(DateRole.Edge) && !scan[i].Is(DateRole.Month))
        {
            edge = scan[i].Word!.Edge;
            i++;
            while (scan[i].Is(DateRole.Of | DateRole.Article | DateRole.In) && !scan[i].Is(DateRole.Number))
            {
                i++;
            }
        }

        bool day = edge != PeriodEdge.None && scan[i].Is(DateRole.Unit) && scan[i].Word!.Unit == TimeUnit.Day && scan[i].End - scan[i].Start > 4;
        if ((!scan[i].Is(DateRole.Part) || scan[i].Is(DateRole.Day)) && !day)
        {
            return false;
        }

        fields.Part = day ? DayPart.Day : scan[i].Word!.Part;
        fields.Edge = edge;
        fields.Slots |= DateSlots.Part | (edge == PeriodEdge.None ? DateSlots.None : DateSlots.Edge);
        at = i + 1;
        return true;
    }

    // An hour told with a part of the day after noon.
    public static void Later(ref DateFields fields, DayPart part)
    {
        bool late = part is DayPart.Afternoon or DayPart.Evening || (part == DayPart.Night && fields.Hour >= 5);
        fields.Hour += late && fields.Hour is > 0 and < 12 && fields.Half == 0 ? 12 : 0;
    }
}
