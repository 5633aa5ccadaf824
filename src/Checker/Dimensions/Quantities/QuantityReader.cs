namespace Checker.Dimensions.Quantities;

/// <summary>Reads one quantity with its hedges, unit or currency, and the second number of a range.</summary>
internal static class QuantityReader
{
    private const int MostHedges = 3;

    /// <summary>Reads the longest quantity that begins at <paramref name="at"/>.</summary>
    public static bool TryRead(in Pieces pieces, int at, out QuantityDraft draft)
    {
        draft = new QuantityDraft { First = at, Unit = "", ElidedUnit = "", Head = -1 };
        if (RangeReader.TryBetween(pieces, at, ref draft))
        {
            return true;
        }

        int i = at;
        HedgeClass hedge = HedgeClass.Bare;
        bool strong = false;
        for (int n = 0; n < MostHedges && i < pieces.Count && pieces.Lexicon.Before.TryMatch(pieces.All, i, out int length, out HedgeWord word); n++)
        {
            hedge = Combine(hedge, word.Class);
            strong |= word.Strong;
            i += length;
            if (pieces.Has(i, NumberMarks.Definite) && !pieces.Lexicon.Before.TryMatch(pieces.All, i, out _, out _))
            {
                i++;
            }
        }

        if (i > at && RangeReader.TryBetween(pieces, i, ref draft))
        {
            draft.First = at;
            return true;
        }

        if (!TryAmount(pieces, i, ref draft) && !(i > at && TryArticle(pieces, i, ref draft)))
        {
            return false;
        }

        draft.First = at;
        draft.Emphatic = strong;
        draft.Hedge = hedge == HedgeClass.Bare ? draft.Hedge : Combine(draft.Hedge, hedge);
        RangeReader.Continue(pieces, ref draft);
        After(pieces, ref draft);
        if (draft.Sort == QuantityKind.Duration && hedge == HedgeClass.More && pieces.Has(at, NumberMarks.Over) && !pieces.Has(at - 1, NumberMarks.During))
        {
            // "repaid over 30 years": the time it takes, not a bound.
            draft.Hedge = HedgeClass.Bare;
            draft.First = draft.NumberFirst;
        }

        Settle(ref draft);
        return true;
    }

    /// <summary>Reads a number with its currency or unit, without hedges.</summary>
    public static bool TryAmount(in Pieces pieces, int at, ref QuantityDraft draft)
    {
        int i = at;
        bool sign = pieces.Lexicon.Currencies.TryMatch(pieces.All, Math.Min(i, pieces.Count - 1), out int length, out CurrencyWord currency) && currency.Sign && i < pieces.Count && IsSign(pieces, i, length);
        if (sign)
        {
            i += length;
        }

        bool minus = Minus(pieces, ref i);
        if (!NumeralReader.TryRead(pieces, i, out Numeral numeral))
        {
            return false;
        }

        draft.First = at;
        draft.NumberFirst = i;
        draft.NumberEnd = draft.End = numeral.End;
        draft.Hedge = numeral.Class;
        draft.Anchor = draft.Anchor2 = minus ? -numeral.Value : numeral.Value;
        draft.Sort = numeral.Ordinal ? QuantityKind.Ordinal : QuantityKind.Number;
        draft.Proportion = numeral.Fraction && numeral.Value < 1;
        draft.TakesOf = numeral.TakesOf || numeral.Fraction;
        draft.Digits = numeral.Digits;
        draft.LoneOne = numeral.LoneOne && !minus;
        if (sign)
        {
            draft.Sort = QuantityKind.Money;
            draft.Unit = currency.Code;
            draft.Anchor = draft.Anchor2 *= currency.Factor;
            draft.LoneOne = false;
            if (pieces.Joined(draft.End) && pieces.Form(draft.End) is "m")
            {
                // "€2.3m": behind a sign of money a small m is a million.
                draft.Anchor = draft.Anchor2 *= 1e6;
                draft.NumberEnd = ++draft.End;
            }

            MoneyReader.Minor(pieces, ref draft);
            MoneyReader.Repeated(pieces, ref draft);
            return true;
        }

        if (numeral.Ordinal)
        {
            return true;
        }

        MeasureReader.Attach(pieces, ref draft);
        if (numeral.Groupable && draft.IsCount && CountedHead.IsPlainNoun(pieces, draft.End))
        {
            // "2,750 gendarmes": there is no three quarters of a gendarme.
            draft.Anchor = draft.Anchor2 = draft.Anchor * 1000;
        }

        return true;
    }

    /// <summary>"nearly a mile", "more than a dollar and 42 cents": behind a hedge the English article is one.</summary>
    private static bool TryArticle(in Pieces pieces, int at, ref QuantityDraft draft)
    {
        if (pieces.Number(at).Part != NumberPart.Article)
        {
            return false;
        }

        draft.NumberFirst = at;
        draft.NumberEnd = draft.End = at + 1;
        draft.Anchor = draft.Anchor2 = 1;
        draft.Sort = QuantityKind.Number;
        MeasureReader.Attach(pieces, ref draft);
        return draft.Unit.Length > 0 && draft.Sort != QuantityKind.Number;
    }

    /// <summary>What one hedge makes of another: a bound or a class of its own beats "environ", a vague noun gives way.</summary>
    public static HedgeClass Combine(HedgeClass inner, HedgeClass outer) => (inner, outer) switch
    {
        (HedgeClass.Bare, _) => outer,
        (_, HedgeClass.Bare) => inner,
        (HedgeClass.Scale or HedgeClass.Few or HedgeClass.Range, _) => inner,
        (HedgeClass.More, HedgeClass.Exact) => HedgeClass.AtLeast,
        (HedgeClass.Less, HedgeClass.Exact) => HedgeClass.AtMost,
        (HedgeClass.Approx, _) => outer,
        (_, HedgeClass.Approx) => inner,
        _ => outer,
    };

    /// <summary>"A$5" is Australian, "a $5 bill" is not.</summary>
    private static bool IsSign(in Pieces pieces, int at, int length) =>
        length < 2 || !pieces.IsWord(at) || pieces[at].Length > 1 || (pieces[at].Is(TokenTraits.Capital) && pieces.Joined(at + 1));

    private static bool Minus(in Pieces pieces, ref int i)
    {
        bool word = pieces.Has(i, NumberMarks.Minus) && pieces.IsWord(i);
        bool dash = (pieces.Is(i, '-') || pieces.Is(i, '\u2212')) && !pieces.Joined(i) && (i == 0 || !pieces.IsDigits(i - 1));
        if ((word || dash) && (pieces.IsDigits(i + 1) || pieces.Number(i + 1).Part is NumberPart.Unit or NumberPart.One or NumberPart.Ten or NumberPart.Hundred))
        {
            i++;
            return true;
        }

        return false;
    }

    private static void After(in Pieces pieces, ref QuantityDraft draft)
    {
        for (int n = 0; n < 2 && draft.End < pieces.Count && pieces.Lexicon.After.TryMatch(pieces.All, draft.End, out int length, out HedgeWord word); n++)
        {
            if ((word.Joined && !pieces.Joined(draft.End)) || IsNext(pieces, draft.End + length, word.Class)
                || (length > 1 && !word.BelowZero && pieces.Lexicon.Before.TryMatch(pieces.All, draft.End + 1, out int before, out _) && before >= length))
            {
                return;
            }

            if (word.BelowZero)
            {
                draft.Anchor = draft.Anchor2 = -draft.Anchor;
                draft.Sort = QuantityKind.Measure;
                draft.Unit = draft.Unit.Length > 0 ? draft.Unit : "degree";
            }

            // "égal à 5000 ou moins": the equal-to range of one number takes the bound behind it.
            bool point = draft.Hedge == HedgeClass.Range && draft.Anchor == draft.Anchor2;
            draft.Hedge = point ? word.Class : Combine(draft.Hedge, word.Class);
            draft.End += length;
        }
    }

    /// <summary>"900 personnes environ", "dix hommes au moins": the hedge behind the noun; the span stays the number's.</summary>
    public static void AfterHead(in Pieces pieces, ref QuantityDraft draft)
    {
        if (draft.IsCount && draft.Hedge == HedgeClass.Bare && draft.Head >= draft.End && draft.HeadEnd < pieces.Count
            && pieces.Lexicon.After.TryMatch(pieces.All, draft.HeadEnd, out int length, out HedgeWord word) && !word.Joined && !word.BelowZero
            && word.Class != HedgeClass.Exact && !IsNext(pieces, draft.HeadEnd + length, word.Class) && pieces.Number(draft.HeadEnd + length).Part == NumberPart.None)
        {
            draft.Hedge = word.Class;
            Settle(ref draft);
        }
    }

    /// <summary>"dix environ vingt", "5 or more than 3": the words belong to the number that follows.</summary>
    private static bool IsNext(in Pieces pieces, int at, HedgeClass hedge) =>
        at < pieces.Count && (pieces.IsDigits(at) || (hedge is HedgeClass.AtLeast or HedgeClass.AtMost && pieces.Has(at, NumberMarks.Of)));

    private static void Settle(ref QuantityDraft draft)
    {
        if (draft.Sort == QuantityKind.Number && draft.Hedge is not (HedgeClass.Bare or HedgeClass.Exact))
        {
            draft.Sort = QuantityKind.Range;
        }
    }
}
