namespace Checker.Dimensions.Dates;

/// <summary>Times of day: "15h30", "15 heures", "9:40 p.m.", "midi et quart", "half past three", "2300 GMT", "3 h 40", "6 heures du soir".</summary>
internal static class ClockGrammar
{
    /// <summary>Says whether figures at this place go on as a clock time ("14 h", "9:30", "5 pm").</summary>
    public static bool Begins(DateScan scan, int at)
    {
        if (scan[at].Digits is < 1 or > 2 || scan[at].Number > 24)
        {
            return false;
        }

        ref readonly DateItem next = ref scan[at + 1];
        return next.Is(DateRole.HourMark) || (next.Is(DateRole.Am | DateRole.Pm) && (!next.Spaced || !next.Is(DateRole.Weak))) || (next.Mark == ':' && !next.Spaced && scan[at + 2].Digits == 2);
    }

    /// <summary>Reads a time. <paramref name="cued"/> says that "à", "vers", "at" or a date stands before it.</summary>
    public static bool TryClock(DateScan scan, ref int at, ref DateFields fields, bool cued)
    {
        if (fields.Has(DateSlots.Clock) || (at > 0 && !scan[at].Spaced && (scan[at - 1].Digits > 0 || scan[at - 1].Mark is '.' or ':' or '/' or '#' or '-' && scan[at - 2].Digits > 0 && scan[at - 1].Mark != '-')))
        {
            return false;
        }

        int i = at;
        DateFields read = fields;
        if (!(Named(scan, ref i, ref read) || SpokenClock.Spoken(scan, ref i, ref read) || HourGrammar.Figures(scan, ref i, ref read, cued) || SpokenClock.Paired(scan, ref i, ref read, cued)))
        {
            return false;
        }

        Halves(scan, ref i, ref read);
        if (scan[i].Is(DateRole.Zone) && scan[i].IsWord && (scan[i].Capital || scan[i].First != scan[i].Last))
        {
            read.Zone = scan[i].Word!.Zone;
            i++;
        }

        if (read.Hour > 24 || (read.Hour == 24 && read.Minute > 0) || read.Minute > 59 || read.Second > 59 || (read.Half > 0 && read.Hour > 12 && read.Half == 1))
        {
            return false;
        }

        if (read.Half == 2 && read.Hour < 12)
        {
            read.Hour += 12;
        }
        else if (read.Half == 1 && read.Hour == 12)
        {
            read.Hour = 0;
        }

        // "tonight at 7:30", "dimanche soir à 8 h": the part of the day stands before.
        if (read.Half == 0 && read.Hour is > 0 and < 12 && read.Has(DateSlots.Part) && (read.Part is DayPart.Afternoon or DayPart.Evening || (read.Part == DayPart.Night && read.Hour >= 5)))
        {
            read.Hour += 12;
        }

        read.Hour %= 24;
        read.MinuteSaid |= read.Minute > 0;
        read.Slots |= DateSlots.Clock;
        (read.ClockFirst, read.ClockLast) = (scan[at].First, scan[i - 1].Last);
        fields = read;
        at = i;
        return true;
    }

    // "midi et quart", "minuit trois", "noon"
    private static bool Named(DateScan scan, ref int at, ref DateFields fields)
    {
        if (!scan[at].Is(DateRole.Clock))
        {
            return false;
        }

        fields.Hour = scan[at].Word!.Minutes / 60;
        fields.Minute = 0;
        fields.Half = 0;
        fields.Midnight = fields.Hour == 0;
        at++;
        HourGrammar.Fraction(scan, ref at, ref fields, hourSaid: true);
        return true;
    }

    // "p.m.", "du soir", "in the afternoon", "o'clock"
    private static void Halves(DateScan scan, ref int at, ref DateFields fields)
    {
        if (scan[at].Is(DateRole.HourMark) && !scan[at].Is(DateRole.Unit))
        {
            at++;
        }

        if (scan[at].Is(DateRole.Am | DateRole.Pm) && !(scan[at].Is(DateRole.Weak) && scan[at].Spaced))
        {
            fields.Half = scan[at].Is(DateRole.Am) ? 1 : 2;
            at++;
        }

        int i = at;
        while (i < at + 3 && scan[i].Is(DateRole.Of | DateRole.In | DateRole.Within | DateRole.Article | DateRole.At | DateRole.Edge) && !scan[i].Is(DateRole.Part) && (!scan[i].Is(DateRole.Edge) || scan[i + 1].Is(DateRole.Part)))
        {
            i++;
        }

        if (!scan[i].Is(DateRole.Part) || (i > at && scan[i + 1].Is(DateRole.Of | DateRole.From) && scan[i + 2].Is(DateRole.Weekday)) || (i == at && scan.Lexicon.DayFirst))
        {
            return;
        }

        DayPart part = scan[i].Word!.Part;
        if (scan[i].Is(DateRole.Day) || fields.Hour > 12)
        {
            at = scan[i].Is(DateRole.Day) ? at : i + 1;
            return;
        }

        fields.Half = part switch
        {
            DayPart.Morning => 1,
            DayPart.Afternoon or DayPart.Evening => 2,
            DayPart.Night => fields.Hour is >= 6 and < 12 ? 2 : 1,
            _ => fields.Half,
        };
        at = i + 1;
    }
}
