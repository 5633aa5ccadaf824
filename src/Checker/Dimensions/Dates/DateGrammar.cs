namespace Checker.Dimensions.Dates;

/// <summary>Puts the pieces of one moment together: "lundi 13 mai à 10h", "9:40 p.m. on Jan. 20", "mardi de la semaine prochaine", "fin mars".</summary>
internal static class DateGrammar
{
    private const DateSlots Dayish = DateSlots.Weekday | DateSlots.Day | DateSlots.RelativeDay | DateSlots.Holiday | DateSlots.Nth;
    private const DateRole Links = DateRole.At | DateRole.On | DateRole.Of | DateRole.In | DateRole.Within | DateRole.Article | DateRole.Around;

    /// <summary>Reads the longest moment at a place.</summary>
    public static bool TryMoment(DateScan scan, ref int at, out DateFields fields, bool hours = false)
    {
        fields = default;
        int i = at;
        bool article = false;
        if (TryEdge(scan, ref i, ref fields))
        {
            at = i;
            return true;
        }

        if (NightGrammar.TryNight(scan, ref i, ref fields) || TryPartOf(scan, ref i, ref fields))
        {
            at = i;
            return true;
        }

        bool cued = hours || (at > 0 && scan[at - 1].Is(DateRole.At | DateRole.On | DateRole.By | DateRole.Around));
        while (scan[i].Is(DateRole.Article | DateRole.At | DateRole.On | DateRole.Around) && !scan[i].Is(DateRole.Number | DateRole.Shift | DateRole.Weekday) && i < at + 2)
        {
            article |= scan[i].Is(DateRole.Article);
            cued |= scan[i].Is(DateRole.At | DateRole.On | DateRole.Around);
            i++;
        }

        article |= at > 0 && i == at && scan[at - 1].Is(DateRole.Article);
        if (!TryPiece(scan, ref i, ref fields, article, cued))
        {
            return false;
        }

        for (int pieces = 0; pieces < 4; pieces++)
        {
            int j = i, links = 0;
            bool linkArticle = false, at2 = false, comma = scan[j].Mark == ',';
            j += comma ? 1 : 0;
            while (links < 3 && scan[j].Is(Links) && !scan[j].Is(DateRole.Number | DateRole.Weekday | DateRole.Shift | DateRole.Part))
            {
                linkArticle |= scan[j].Is(DateRole.Article);
                at2 |= scan[j].Is(DateRole.At | DateRole.Around | DateRole.On);
                j++;
                links++;
            }

            DateFields next = fields;
            if (j >= scan.Count || !TryPiece(scan, ref j, ref next, linkArticle, at2 || fields.Has(Dayish)) || !Fits(fields, next, comma))
            {
                break;
            }

            fields = next;
            i = j;
        }

        at = i;
        return true;
    }

    /// <summary>Reads one piece into <paramref name="fields"/>.</summary>
    private static bool TryPiece(DateScan scan, ref int at, ref DateFields fields, bool article, bool cued)
    {
        if (at >= scan.Count)
        {
            return false;
        }

        DateFields kept = fields;
        int i = at;
        if (TryWeekday(scan, ref i, ref fields) || Reset(ref fields, kept, ref i, at)
            || (!fields.Has(DateSlots.Month | DateSlots.Day) && NumericGrammar.TryDate(scan, ref i, ref fields, cued || article || fields.Has(DateSlots.Weekday | DateSlots.Clock))) || Reset(ref fields, kept, ref i, at)
            || ClockGrammar.TryClock(scan, ref i, ref fields, cued) || Reset(ref fields, kept, ref i, at)
            || CalendarGrammar.TryDate(scan, ref i, ref fields) || Reset(ref fields, kept, ref i, at)
            || TryNear(scan, ref i, ref fields, article) || Reset(ref fields, kept, ref i, at)
            || PeriodGrammar.TryPeriod(scan, ref i, ref fields, article) || Reset(ref fields, kept, ref i, at)
            || TryBareHour(scan, ref i, ref fields) || Reset(ref fields, kept, ref i, at))
        {
            at = i;
            return true;
        }

        return false;
    }

    // "mardi", "last Friday", "vendredi prochain", "ce jeudi", "en décembre dernier" (the month's direction)
    private static bool TryWeekday(DateScan scan, ref int at, ref DateFields fields)
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
            // "sun", "sat", "mon" without a capital, a dot or a date beside them are other words.
            if (item.Is(DateRole.Weak) && !(item.Capital && (scan[i + 1].Mark is ',' or '.' || scan[i + 1].Digits > 0 || scan[i + 1].Is(DateRole.Month))))
            {
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

    // "chaque lundi", "on Mondays", "les mardis": no one day.
    private static bool Recurs(DateScan scan, int at)
    {
        ReadOnlySpan<char> form = scan.Text.AsSpan(scan[at].Start, scan[at].End - scan[at].Start);
        return (form[^1] is 's' or 'S' && form.Length > 5) || (at > 0 && (scan[at - 1].Is(DateRole.Every) || (scan[at - 1].Is(DateRole.Whole) && scan[at - 1].Function)));
    }

    // "dans la soirée de mardi", "le matin du 5 mai", "the morning of April 3", "en fin de journée jeudi"
    private static bool TryPartOf(DateScan scan, ref int at, ref DateFields fields)
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

        if (!TryMoment(scan, ref j, out DateFields day) || !day.Has(Dayish) || day.Has(DateSlots.Clock | DateSlots.Part | DateSlots.Edge))
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
    private static bool Bare(DateScan scan, ref int at, int end, ref DateFields fields, in DateFields read)
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
    private static bool TryPart(DateScan scan, ref int at, ref DateFields fields)
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

    // today, tomorrow, now; holidays; parts of a day; "décembre dernier"
    private static bool TryNear(DateScan scan, ref int at, ref DateFields fields, bool article)
    {
        int i = at;
        ref readonly DateItem item = ref scan[i];
        if (item.Is(DateRole.Day) && !fields.Has(DateSlots.RelativeDay | DateSlots.Day))
        {
            fields.Days = item.Word!.Days;
            fields.Slots |= DateSlots.RelativeDay;
            if (item.Is(DateRole.Part) && fields.Has(DateSlots.Clock))
            {
                Later(ref fields, item.Word.Part);
            }
            else if (item.Is(DateRole.Part))
            {
                fields.Part = item.Word.Part;
                fields.Slots |= DateSlots.Part;
            }

            at = i + 1;
            return true;
        }

        if (item.Is(DateRole.Holiday) && !fields.Has(DateSlots.Day))
        {
            fields.Holiday = item.Word!.Holiday;
            fields.Slots |= DateSlots.Holiday;
            i++;
            int j = i + (scan[i].Is(DateRole.Of | DateRole.In) || scan[i].Mark == ',' ? 1 : 0);
            if (scan[j].Digits == 4 && CalendarGrammar.TryYear(scan, ref j, out int year))
            {
                fields.Year = year;
                fields.Slots |= DateSlots.Year;
                i = j;
            }
            else if (scan[i].Is(DateRole.Shift) && scan.Lexicon.DayFirst && !scan[i].Is(DateRole.Article))
            {
                fields.Direction = scan[i].Word!.Shift;
                fields.Slots |= DateSlots.Direction;
                i++;
            }

            at = i;
            return true;
        }

        bool dated = fields.Has(Dayish);
        int shift = 0;
        bool directed = scan.Leads(i) && scan[i + 1].Is(DateRole.Part) && !dated;
        if (directed)
        {
            shift = item.Word!.Shift;
            i++;
        }

        // "à 3 heures cet après-midi", "8 this evening": the part says which half of the day.
        if (directed && fields.Has(DateSlots.Clock))
        {
            Later(ref fields, scan[i].Word!.Part);
            fields.Days = shift;
            fields.Slots |= DateSlots.RelativeDay;
            at = i + 1;
            return true;
        }

        // "9 tomorrow evening"
        if (dated && fields.Has(DateSlots.Clock) && fields.Has(DateSlots.RelativeDay | DateSlots.Weekday) && !fields.Has(DateSlots.Part) && scan[i].Is(DateRole.Part) && !directed)
        {
            Later(ref fields, scan[i].Word!.Part);
            fields.Part = scan[i].Word!.Part;
            fields.Slots |= DateSlots.Part;
            at = i + 1;
            return true;
        }

        // "mardi en début de soirée"
        if (dated && !fields.Has(DateSlots.Part | DateSlots.Clock) && scan[i].Is(DateRole.Edge))
        {
            at = i;
            return TryPart(scan, ref at, ref fields);
        }

        if (scan[i].Is(DateRole.Part) && !fields.Has(DateSlots.Part | DateSlots.Clock) && (directed || dated || (scan.Lexicon.DayFirst && article && scan[i + 1].Is(DateRole.Shift) && !scan[i + 1].Is(DateRole.Article) && scan[i].Word!.Part == DayPart.Night)))
        {
            fields.Part = scan[i].Word!.Part;
            fields.Slots |= DateSlots.Part;
            i++;
            if (!dated)
            {
                if (!directed)
                {
                    shift = scan[i].Word!.Shift;
                    i++;
                }

                fields.Days = shift;
                fields.Slots |= DateSlots.RelativeDay;
                fields.NightNow = fields.Part == DayPart.Night && shift == 0 && scan.Lexicon.DayFirst;
            }

            at = i;
            return true;
        }

        return false;
    }

    // An hour told with a part of the day after noon.
    private static void Later(ref DateFields fields, DayPart part)
    {
        bool late = part is DayPart.Afternoon or DayPart.Evening || (part == DayPart.Night && fields.Hour >= 5);
        fields.Hour += late && fields.Hour is > 0 and < 12 && fields.Half == 0 ? 12 : 0;
    }

    // "demain matin à 7", "tomorrow at 5": an hour without a mark, only after a date and "at".
    private static bool TryBareHour(DateScan scan, ref int at, ref DateFields fields)
    {
        ref readonly DateItem next = ref scan[at + 1];
        int value = scan[at].Digits is 1 or 2 ? scan[at].Number : scan[at].Is(DateRole.Number) && scan[at].Digits == 0 ? scan[at].Word!.Number : 99;
        if (!fields.Has(Dayish) || fields.Has(DateSlots.Clock) || !scan[at - 1].Is(DateRole.At | DateRole.Around) || value > 24
            || next.IsWord || next.Mark is '%' or '€' or '$' or '-' or '/' || (!next.Spaced && scan[at + 2].Digits > 0))
        {
            return false;
        }

        fields.Hour = value % 24;
        fields.Minute = fields.Second = 0;
        fields.Half = fields.Has(DateSlots.Part) && fields.Hour is > 0 and < 12 && (fields.Part is DayPart.Afternoon or DayPart.Evening || (fields.Part == DayPart.Night && fields.Hour >= 5)) ? 2 : 0;
        fields.Hour += fields.Half == 2 ? 12 : 0;
        fields.Slots |= DateSlots.Clock;
        at++;
        return true;
    }

    // "fin mars", "mi-octobre", "au début des années 1990", "the end of the month", "early 2024"
    private static bool TryEdge(DateScan scan, ref int at, ref DateFields fields)
    {
        int i = at;
        while (i < at + 2 && scan[i].Is(DateRole.Article | DateRole.At | DateRole.In) && !scan[i].Is(DateRole.Edge | DateRole.Number))
        {
            i++;
        }

        // "later this week", "earlier this month"
        if (scan[i].Is(DateRole.Later | DateRole.Earlier) && !scan[i].Is(DateRole.Anaphor) && scan[i + 1].Is(DateRole.Shift) && scan[i + 1].Word!.Shift == 0 && scan[i + 2].Is(DateRole.Unit) && scan[i + 2].Word!.Unit is TimeUnit.Week or TimeUnit.Month or TimeUnit.Year)
        {
            fields.Period = scan[i + 2].Word!.Unit;
            fields.Edge = scan[i].Is(DateRole.Later) ? PeriodEdge.Rest : PeriodEdge.SoFar;
            fields.Slots = DateSlots.Period | DateSlots.Edge;
            at = i + 3;
            return true;
        }

        if (!scan[i].Is(DateRole.Edge))
        {
            return false;
        }

        DateFields read = default;
        PeriodEdge edge = scan[i].Word!.Edge;
        if (scan[i].Is(DateRole.Unit))
        {
            read.Period = scan[i].Word!.Unit;
            read.Slots |= DateSlots.Period;
            i++;
        }
        else if (scan[i].Is(DateRole.Month))
        {
            read.Month = scan[i].Word!.Month;
            read.Slots |= DateSlots.Month;
            i++;
            if (scan[i].Digits == 4 && CalendarGrammar.TryYear(scan, ref i, out int year))
            {
                read.Year = year;
                read.Slots |= DateSlots.Year;
            }
        }
        else
        {
            i++;
            bool of = false, article = false;
            i += scan[i].IsDash ? 1 : 0;
            while (scan[i].Is(DateRole.Of | DateRole.Article | DateRole.In) && !scan[i].Is(DateRole.Number))
            {
                of |= scan[i].Is(DateRole.Of);
                article |= scan[i].Is(DateRole.Article);
                i++;
            }

            int j = i;
            if (!EdgeTarget(scan, ref j, ref read, article, of))
            {
                return false;
            }

            i = j;
        }

        read.Edge = edge;
        read.Slots |= DateSlots.Edge;
        fields = read;
        at = i;
        return true;
    }

    private static bool EdgeTarget(DateScan scan, ref int at, ref DateFields read, bool article, bool of)
    {
        // "l'année 2023", "the year 2023"
        if (scan[at].Is(DateRole.Unit) && !scan[at].Is(DateRole.Years) && scan[at].Word!.Unit == TimeUnit.Year && scan[at + 1].Digits == 4)
        {
            at++;
        }

        if (CalendarGrammar.TryYear(scan, ref at, out int year))
        {
            read.Year = year;
            read.Slots |= DateSlots.Year;
            return true;
        }

        if (CalendarGrammar.TryDate(scan, ref at, ref read))
        {
            return !read.Has(DateSlots.Day);
        }

        read = default;
        if (PeriodGrammar.TryPeriod(scan, ref at, ref read, article) && !read.Has(DateSlots.Vague | DateSlots.Count | DateSlots.Nth | DateSlots.WeekOf))
        {
            return !read.Has(DateSlots.Period) || read.Period >= TimeUnit.Week;
        }

        read = default;
        // "la fin de l'année", "the end of the month", "fin de semaine"
        if (scan[at].Is(DateRole.Unit) && scan[at].Word!.Unit is TimeUnit.Week or TimeUnit.Month or TimeUnit.Year && (article || of))
        {
            read.Period = scan[at].Word!.Unit;
            read.Slots |= DateSlots.Period;
            at++;
            return true;
        }

        return false;
    }

    private static bool Fits(in DateFields old, in DateFields next, bool comma)
    {
        DateSlots added = next.Slots & ~old.Slots;
        if ((added & DateSlots.Clock) != 0)
        {
            return old.Has(Dayish);
        }

        if ((added & (DateSlots.Day | DateSlots.RelativeDay | DateSlots.Holiday)) != 0)
        {
            return old.Has(DateSlots.Clock | DateSlots.Part) || (old.Has(DateSlots.Weekday) && !old.Has(DateSlots.Day) && (added & DateSlots.Holiday) == 0) || ((added & DateSlots.Day) != 0 && old.Has(DateSlots.RelativeDay | DateSlots.Weekday));
        }

        if ((added & DateSlots.Weekday) != 0)
        {
            return old.Has(DateSlots.Clock) || (old.Has(DateSlots.Day) && old.Has(DateSlots.Month)) || old.Has(DateSlots.RelativeDay | DateSlots.Part) || (old.HasAll(DateSlots.Period) && old.Period == TimeUnit.Week && !old.Has(DateSlots.Count));
        }

        if ((added & DateSlots.Period) != 0)
        {
            bool container = !next.Has(DateSlots.Count | DateSlots.Vague) && !comma;
            return container && next.Period switch
            {
                TimeUnit.Week => old.Has(DateSlots.Weekday) && !old.Has(DateSlots.Day),
                TimeUnit.Month => old.Has(DateSlots.Day) && !old.Has(DateSlots.Month),
                TimeUnit.Year => old.Has(DateSlots.Month | DateSlots.Quarter | DateSlots.Semester | DateSlots.Season | DateSlots.Holiday) && !old.Has(DateSlots.Year),
                _ => false,
            };
        }

        if ((added & DateSlots.Part) != 0)
        {
            return old.Has(Dayish) && !comma;
        }

        return false;
    }

    private static bool Reset(ref DateFields fields, in DateFields kept, ref int i, int at)
    {
        fields = kept;
        i = at;
        return false;
    }
}
