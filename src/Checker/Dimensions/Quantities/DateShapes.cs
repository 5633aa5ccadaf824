namespace Checker.Dimensions.Quantities;

/// <summary>Knows the plain shapes whose digits are no quantity: dates, years, clock times, telephone and file numbers, scores. The date reader reads the dates among them.</summary>
internal static class DateShapes
{
    private const int LongestDayList = 10;

    /// <summary>Returns the index after the shape that begins at <paramref name="at"/>, or <paramref name="at"/> when there is none.</summary>
    public static int Skip(in Pieces pieces, int at)
    {
        if (pieces.Has(at, NumberMarks.Month) && (pieces.Lexicon.Vigesimal || pieces[at].Is(TokenTraits.Capital)))
        {
            return AfterMonth(pieces, at);
        }

        if (pieces.Has(at, NumberMarks.Weekday) && pieces.IsDigits(at + 1) && IsDay(pieces, at + 1) && !pieces.IsWord(at + 2))
        {
            return at + 2;
        }

        int clock = Clock(pieces, at);
        if (clock > at)
        {
            return clock;
        }

        if (!pieces.IsDigits(at))
        {
            return at;
        }

        int chain = Chain(pieces, at);
        if (chain > at)
        {
            return chain;
        }

        int day = Days(pieces, at);
        return day > at ? day : IsYear(pieces, at) || IsLoneDay(pieces, at) || IsNamed(pieces, at) ? at + 1 : at;
    }

    /// <summary>"entre 1990 et 2020", "from 2001 to 2010": two years, unless so many things are counted.</summary>
    public static bool AreYears(in Pieces pieces, in QuantityDraft draft) =>
        draft.Unit.Length == 0 && draft.Digits && draft.Anchor is >= 1700 and <= 2100 && draft.Anchor2 is >= 1700 and <= 2100 && draft.NumberFirst < pieces.Count
        && IsYearForm(pieces, draft.NumberFirst) && IsYearForm(pieces, draft.NumberEnd - 1) && !CountedHead.IsPlainNoun(pieces, draft.End);

    /// <summary>"4 à 2": digits that fall, tied by "à", with no "de" before them, are the score of a match.</summary>
    public static bool IsSpokenScore(in Pieces pieces, in QuantityDraft draft) =>
        draft.IsCount && draft.Digits && draft.Hedge == HedgeClass.Bare && draft.Anchor < 30 && pieces.Has(draft.End, NumberMarks.To) && pieces.IsDigits(draft.End + 1)
        && !pieces.Has(draft.First - 1, NumberMarks.Of | NumberMarks.From | NumberMarks.Between)
        && DigitReader.TryRead(pieces.Form(draft.End + 1), true, out DigitValue other) && other.Whole && other.Value <= draft.Anchor && !IsUnitOrNoun(pieces, draft.End + 2);

    /// <summary>Says whether a duration is an offset of a date: "il y a deux ans", "trois jours plus tard", "two weeks ago".</summary>
    public static bool IsOffset(in Pieces pieces, in QuantityDraft draft)
    {
        if (draft.Sort != QuantityKind.Duration)
        {
            return false;
        }

        int after = draft.End + (pieces.Has(draft.End, NumberMarks.Plus) ? 1 : 0);
        return pieces.Has(after, NumberMarks.Later) || pieces.Has(draft.First - 1, NumberMarks.Ago) || (pieces.Has(draft.First - 1, NumberMarks.Have) && pieces.Has(draft.First - 2, NumberMarks.Opener));
    }

    private static int AfterMonth(in Pieces pieces, int at)
    {
        int i = at + 1;
        bool digits = false;
        while (i < pieces.Count && i - at < LongestDayList)
        {
            if (pieces.IsDigits(i) && (IsDay(pieces, i) || IsYearForm(pieces, i)))
            {
                digits = true;
                bool year = IsYearForm(pieces, i++);
                if (pieces.Number(i).Part == NumberPart.Suffix && pieces.Joined(i))
                {
                    i++;
                }

                if (year)
                {
                    break;
                }
            }
            else if (digits && pieces.IsDigits(i + 1) && (pieces.Has(i, NumberMarks.Dash) || ((pieces.Is(i, ',') || pieces.Has(i, NumberMarks.And | NumberMarks.To)) && !MayCount(pieces, i + 2))))
            {
                i++;
            }
            else
            {
                break;
            }
        }

        return i;
    }

    /// <summary>Days with their month behind them: "3 mai", "12 et 13 septembre", "du 3 au 7 juin 2024".</summary>
    private static int Days(in Pieces pieces, int at)
    {
        int i = at;
        while (i < pieces.Count && i - at < LongestDayList)
        {
            if (pieces.Has(i, NumberMarks.Month) && i > at)
            {
                return pieces.IsDigits(i + 1) && IsYearForm(pieces, i + 1) ? i + 2 : i + 1;
            }

            bool day = pieces.IsDigits(i) && IsDay(pieces, i);
            bool suffix = pieces.Number(i).Part == NumberPart.Suffix && pieces.Joined(i);
            bool link = pieces.Is(i, ',') || pieces.Has(i, NumberMarks.And | NumberMarks.To | NumberMarks.Dash | NumberMarks.Or | NumberMarks.Definite | NumberMarks.Weekday);
            bool of = pieces.Has(i, NumberMarks.Of) && pieces.Has(i + 1, NumberMarks.Month);
            if (!day && !suffix && !link && !of)
            {
                return at;
            }

            i++;
        }

        return at;
    }

    private static int Clock(in Pieces pieces, int at)
    {
        bool digits = pieces.IsDigits(at);
        if ((!digits && pieces.Number(at).Part is not (NumberPart.Unit or NumberPart.One)) || !pieces.Has(at + 1, NumberMarks.Hour))
        {
            return at;
        }

        // "20 h 30" and "10 a.m." are clock times anywhere, "17 heures" and "five o'clock" after "à", "vers", or from one hour to another.
        bool time = pieces.Lexicon.Units.TryMatch(pieces.All, at + 1, out _, out _);
        bool shortHour = !time && (digits || !pieces.Lexicon.Vigesimal);
        bool spans = pieces.Has(at + 2, NumberMarks.To) && pieces.IsDigits(at + 3) && pieces.Has(at + 4, NumberMarks.Hour);
        if (digits && (!DigitReader.TryRead(pieces.Form(at), true, out DigitValue hour) || !hour.Whole || (hour.Value > 24 && pieces.Lexicon.Vigesimal)))
        {
            return at;
        }

        if (!shortHour && !spans && !pieces.Has(at - 1, NumberMarks.ClockBefore))
        {
            return at;
        }

        int end = at + 2;
        if (spans)
        {
            end = at + 5;
        }

        return pieces.IsDigits(end) && pieces[end].Length == 2 ? end + 1 : end;
    }

    /// <summary>Digits tied by dashes, slashes, colons or in pairs: dates, telephone numbers, scores, times.</summary>
    private static int Chain(in Pieces pieces, int at)
    {
        int pairs = at;
        while (pieces.IsDigits(pairs) && pieces[pairs].Length == 2)
        {
            pairs += pieces.IsDigits(pairs + 1) ? 1 : pieces.IsDigits(pairs + 2) && pieces[pairs + 1].Kind == TokenKind.Punctuation && pieces.Joined(pairs + 1) && pieces.Joined(pairs + 2) ? 2 : 1;
        }

        if (pairs - at >= 4)
        {
            return pairs;
        }

        int i = at, links = 0;
        bool zero = pieces.Form(at) is ['0', _, ..] && pieces[at].Length <= 4, colon = false, slash = false;
        while (pieces.IsDigits(i + 2) && pieces.Joined(i + 1) && pieces.Joined(i + 2) && (pieces.Is(i + 1, '-') || pieces.Is(i + 1, '/') || pieces.Is(i + 1, ':')))
        {
            colon |= pieces.Is(i + 1, ':');
            slash |= pieces.Is(i + 1, '/');
            i += 2;
            links++;
            zero |= pieces.Form(i) is ['0', _, ..];
        }

        if (links == 0)
        {
            return at;
        }

        bool score = links == 1 && !colon && !slash && Score(pieces, at);
        return links > 1 || zero || colon || score || (slash && !IsFraction(pieces, at)) ? i + 1 : at;
    }

    private static bool IsFraction(in Pieces pieces, int at) =>
        DigitReader.TryRead(pieces.Form(at), true, out DigitValue top) && DigitReader.TryRead(pieces.Form(at + 2), true, out DigitValue bottom) && top.Value < bottom.Value;

    /// <summary>"2-2", "3-1", and "1-2" with no noun behind it.</summary>
    private static bool Score(in Pieces pieces, int at) =>
        DigitReader.TryRead(pieces.Form(at), true, out DigitValue left) && DigitReader.TryRead(pieces.Form(at + 2), true, out DigitValue right)
        && left.Whole && right.Whole && (left.Value >= right.Value || (right.Value < 20 && pieces[at].Is(TokenTraits.SpaceBefore) && !MayCount(pieces, at + 3)));

    private static bool IsUnitOrNoun(in Pieces pieces, int at) => MayCount(pieces, at) && (!CountedHead.IsPlainNoun(pieces, at) || CountedHead.MayBePlural(pieces, at));

    private static bool MayCount(in Pieces pieces, int at) =>
        at < pieces.Count && (pieces.Number(at).Part is NumberPart.Scale or NumberPart.Hundred or NumberPart.Magnitude || CountedHead.IsPlainNoun(pieces, at) || pieces.Has(at, NumberMarks.Adjective) || pieces.Lexicon.Units.TryMatch(pieces.All, at, out _, out _)
            || pieces.Lexicon.Currencies.TryMatch(pieces.All, at, out _, out _));

    /// <summary>Four plain digits from 1700 to 2100 where a year is spoken of, and not of so many things.</summary>
    private static bool IsYear(in Pieces pieces, int at)
    {
        if (!IsYearForm(pieces, at))
        {
            return false;
        }

        NumberMarks before = pieces.Marks(at - 1);
        if ((before & (NumberMarks.YearBefore | NumberMarks.Month)) != 0 || (pieces.Is(at - 1, '(') && pieces.Is(at + 1, ')')))
        {
            return true;
        }

        // "the 1988 quarter", "l'édition 2023", "la crise de 2008".
        bool counts = MayCount(pieces, at + 1);
        return (pieces.Has(at - 1, NumberMarks.Of) && !counts) || (!pieces.Lexicon.Vigesimal && (before & NumberMarks.Definite) != 0)
            || (pieces.IsWord(at - 1) && !pieces.Has(at - 1, NumberMarks.Function | NumberMarks.Verb) && pieces.Lexicon.Vigesimal && !counts);
    }

    private static bool IsYearForm(in Pieces pieces, int at) =>
        pieces[at].Length == 4 && DigitReader.TryRead(pieces.Form(at), pieces.Lexicon.DecimalComma, out DigitValue value) && value.Whole && value.Value is >= 1700 and <= 2100;

    private static bool IsDay(in Pieces pieces, int at) =>
        pieces[at].Length <= 2 && DigitReader.TryRead(pieces.Form(at), true, out DigitValue value) && value.Whole && value.Value is >= 1 and <= 31;

    /// <summary>"le 15", "du 3 au 7": a day of the month, for a cardinal takes no singular article.</summary>
    private static bool IsLoneDay(in Pieces pieces, int at) =>
        pieces.Lexicon.Vigesimal && IsDay(pieces, at) && pieces.Has(at - 1, NumberMarks.Definite) && !pieces.Has(at - 1, NumberMarks.Plural)
        && pieces.Number(at + 1).Part is NumberPart.None;

    /// <summary>A number that a capitalised name runs into and that counts nothing ("Boeing 737", "France 24"), or the number of a house ("14 rue ...").</summary>
    private static bool IsNamed(in Pieces pieces, int at)
    {
        if (!DigitReader.TryRead(pieces.Form(at), true, out DigitValue value) || !value.Whole || value.Value >= 10_000 || at == 0)
        {
            return false;
        }

        bool street = pieces.Has(at + 1, NumberMarks.Street) && value.Value > 1;
        Token name = pieces[at - 1];
        bool named = name.Kind == TokenKind.Word && name.Is(TokenTraits.Capital) && (!name.Is(TokenTraits.SentenceStart) || name.Word == 0) && value.Value < 1000
            && !pieces.Has(at - 1, NumberMarks.Function | NumberMarks.Month | NumberMarks.Weekday | NumberMarks.Person | NumberMarks.YearBefore) && pieces.Number(at - 1).Part == NumberPart.None
            && !pieces.Lexicon.Currencies.TryMatch(pieces.All, at - 1, out _, out _) && !pieces.Lexicon.Before.TryMatch(pieces.All, at - 1, out _, out _);
        return street || (named && !pieces.Has(at + 1, NumberMarks.To | NumberMarks.Or | NumberMarks.Dash) && pieces.Number(at + 1).Part == NumberPart.None && !IsUnitOrNoun(pieces, at + 1));
    }
}
