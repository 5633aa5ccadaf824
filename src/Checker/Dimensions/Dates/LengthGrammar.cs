namespace Checker.Dimensions.Dates;

/// <summary>Lengths of time and the dates counted off by them: "trois jours", "une heure et demie", "il y a deux ans", "in two weeks", "trois jours plus tard".</summary>
internal static class LengthGrammar
{
    /// <summary>Reads a length, alone or counted back or on from a date.</summary>
    public static bool TryLength(DateScan scan, ref int at, ref DateFields fields)
    {
        int i = at;
        DateFields read = default;
        if (scan[i].Is(DateRole.AgoBefore))
        {
            i++;
            SkipAround(scan, ref i);
            if (Vague(scan, ref i, ref fields))
            {
                at = i;
                return true;
            }

            if (!AmountGrammar.TryAmount(scan, ref i, ref read))
            {
                return false;
            }

            fields.Bound = scan[at].Is(DateRole.Earlier) ? -1 : scan[at].Is(DateRole.Later) ? 1 : 0;
            return Counted(ref fields, read, -1, false, ref at, i);
        }

        if (scan[i].Is(DateRole.Within) || (scan[i].Is(DateRole.In) && !scan.Lexicon.DayFirst && !scan[i].Is(DateRole.To)))
        {
            i++;
            SkipAround(scan, ref i);
            if (!AmountGrammar.TryAmount(scan, ref i, ref read) || scan[i].Is(DateRole.Later | DateRole.Earlier) || (scan[at].Is(DateRole.Within) && !scan.Lexicon.DayFirst))
            {
                return false;
            }

            read.Either = !scan[at].Is(DateRole.Within);
            bool possessive = scan[i].Is(DateRole.Of) && scan.Lexicon.DayFirst;
            return !possessive && !scan.Text.AsSpan(scan[at].Start, scan[at].End - scan[at].Start).Equals("during", StringComparison.OrdinalIgnoreCase) && Counted(ref fields, read, 1, false, ref at, i);
        }

        // "quelques jours plus tard", "a few months ago"
        if (Vague(scan, ref i, ref fields))
        {
            if (scan[i].Is(DateRole.Later | DateRole.Earlier | DateRole.AgoAfter) && !Compared(scan, i + 1) && !(scan[i].Is(DateRole.Before | DateRole.After) && scan[i + 1].IsWord))
            {
                at = i + 1;
                return true;
            }

            fields.Slots &= ~DateSlots.Vague;
            return false;
        }

        if (scan[i].Is(DateRole.Article) && scan[i + 1].Is(DateRole.Anaphor))
        {
            i++;
            return Anaphor(scan, ref i, ref fields) && (at = i) > 0;
        }

        if (scan[i].Is(DateRole.Anaphor))
        {
            return Anaphor(scan, ref at, ref fields);
        }

        if (!AmountGrammar.TryAmount(scan, ref i, ref read) && !AmountGrammar.TryWhole(scan, ref i, ref read))
        {
            return false;
        }

        if (scan[i].Is(DateRole.AgoAfter))
        {
            return Counted(ref fields, read, -1, false, ref at, i + 1);
        }

        if (scan[i].Is(DateRole.FromNow))
        {
            return Counted(ref fields, read, 1, false, ref at, i + 1);
        }

        i += scan.Lexicon.DayFirst && scan[i].Is(DateRole.Whole) && !scan[i].Function && read.Grain >= TimeUnit.Day ? 1 : 0;
        bool end = !scan[i + 1].IsWord && scan[i + 1].Digits == 0 || scan[i + 1].Roles == DateRole.None || scan[i + 1].Is(DateRole.At) || scan[i].Is(DateRole.Later) && !scan[i].Is(DateRole.After) || scan[i].Is(DateRole.Earlier) && !scan[i].Is(DateRole.Before);
        if ((scan[i].Is(DateRole.Later | DateRole.Earlier) && !Compared(scan, i + 1)) || (scan.Lexicon.DayFirst && scan[i].Is(DateRole.Before | DateRole.After) && scan[i].First == scan[i].Last && !scan[i + 1].IsWord))
        {
            bool preposition = scan[i].Is(DateRole.Before | DateRole.After) && (scan[i + 1].IsWord || scan[i + 1].Digits > 0);
            if (!preposition && end)
            {
                return Counted(ref fields, read, scan[i].Is(DateRole.Later | DateRole.After) ? 1 : -1, true, ref at, i + 1);
            }
        }

                if (AgeContext.IsAge(scan, at, i, read) || scan[i].Is(DateRole.Age))
        {
            return false;
        }

        fields = read;
        fields.Slots |= DateSlots.Length;
        at = i;
        return true;
    }

    // "le lendemain", "la veille"
    private static bool Anaphor(DateScan scan, ref int at, ref DateFields fields)
    {
        int sign = scan[at].Is(DateRole.Later) ? 1 : -1;
        ReadOnlySpan<char> form = scan.Text.AsSpan(scan[at].Start, scan[at].End - scan[at].Start);
        int days = form.StartsWith("sur", StringComparison.OrdinalIgnoreCase) || form.StartsWith("avant-", StringComparison.OrdinalIgnoreCase) ? 2 : 1;
        DateFields read = new() { Seconds = days * 86400.0, Grain = TimeUnit.Day };
        return Counted(ref fields, read, sign, true, ref at, at + 1);
    }

    private static bool Vague(DateScan scan, ref int at, ref DateFields fields)
    {
        int i = at;
        i += scan[i].Is(DateRole.Vague) ? 1 : 0;
        if (i == at || !scan[i].Is(DateRole.Unit))
        {
            return false;
        }

        fields.Slots |= DateSlots.Vague;
        at = i + 1;
        return true;
    }

    // "deux jours plus tard que prévu", "two days later than planned": a difference, not a date.
    private static bool Compared(DateScan scan, int at)
    {
        ReadOnlySpan<char> form = scan.Text.AsSpan(scan[at].Start, scan[at].End - scan[at].Start);
        return form.Equals("que", StringComparison.OrdinalIgnoreCase) || form.StartsWith("qu'", StringComparison.OrdinalIgnoreCase) || form.StartsWith("qu\u2019", StringComparison.OrdinalIgnoreCase) || form.Equals("than", StringComparison.OrdinalIgnoreCase);
    }

    private static void SkipAround(DateScan scan, ref int at)
    {
        while (scan[at].Is(DateRole.Around | DateRole.Person) && scan[at].Function | scan[at].Is(DateRole.Around))
        {
            at++;
            at += scan[at].Is(DateRole.Of) ? 1 : 0;
        }
    }

    private static bool Counted(ref DateFields fields, in DateFields read, int sign, bool anaphoric, ref int at, int end)
    {
        fields.Months = read.Months;
        fields.Seconds = read.Seconds;
        fields.Grain = read.Grain;
        fields.Sign = sign;
        fields.Anaphoric = anaphoric;
        fields.Either = read.Either;
        fields.Slots |= DateSlots.Shifted;
        at = end;
        return true;
    }
}
