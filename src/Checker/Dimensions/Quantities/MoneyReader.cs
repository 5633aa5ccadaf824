namespace Checker.Dimensions.Quantities;

/// <summary>Reads the currency of an amount, and its hundredths ("13 euros et 45 cents", "15 dollars 50").</summary>
internal static class MoneyReader
{
    /// <summary>Takes a currency word behind a number.</summary>
    public static bool Accept(in Pieces pieces, int at, int length, CurrencyWord currency, ref QuantityDraft draft)
    {
        if (currency.Minor)
        {
            // "trois cents" is three hundred, "3 c" nothing; a hundredth alone has no currency told.
            return false;
        }

        int end = at + length;
        if (currency.Sign && pieces.IsDigits(end) && pieces.Joined(end))
        {
            return false;
        }

        // "six pounds of meat", "a baby of two pounds" weigh; money does not come "of" something.
        if (currency.Code == "GBP" && !currency.Sign && length == 1 && (pieces.Has(end, NumberMarks.Of) && !draft.TakesOf || Weighs(pieces, draft.NumberFirst)))
        {
            draft.Sort = QuantityKind.Measure;
            draft.Unit = "pound-mass";
            draft.LoneOne = draft.Proportion = false;
            draft.TakesOf = true;
            draft.End = end;
            return true;
        }

        // "75 USD million": the large unit may stand behind the code.
        double factor = currency.Factor;
        if (pieces.Number(end) is { Part: NumberPart.Scale } scale && currency.Sign)
        {
            factor *= scale.Value;
            end++;
        }

        draft.Sort = QuantityKind.Money;
        draft.Unit = currency.Code;
        draft.Anchor = draft.Anchor2 = draft.Anchor * factor;
        draft.LoneOne = false;
        draft.Proportion = false;
        draft.TakesOf = true;
        draft.End = end;
        Minor(pieces, ref draft);
        return true;
    }

    private static bool Weighs(in Pieces pieces, int at)
    {
        for (int i = at - 1; i >= Math.Max(0, at - 5); i--)
        {
            if (pieces.Has(i, NumberMarks.Weigh))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Adds hundredths that follow.</summary>
    public static void Minor(in Pieces pieces, ref QuantityDraft draft)
    {
        bool and = pieces.Has(draft.End, NumberMarks.And);
        int at = draft.End + (and ? 1 : 0);
        if (at >= pieces.Count || draft.Hedge != HedgeClass.Bare || draft.Anchor != Math.Floor(draft.Anchor) || !NumeralReader.TryRead(pieces, at, out Numeral numeral)
            || numeral.Ordinal || numeral.Fraction || numeral.Class != HedgeClass.Bare || numeral.Value is not (> 0 and < 100) || numeral.Value != Math.Floor(numeral.Value))
        {
            return;
        }

        bool named = numeral.End < pieces.Count && pieces.Lexicon.Currencies.TryMatch(pieces.All, numeral.End, out int length, out CurrencyWord currency) && currency.Minor;
        length = named && pieces.Lexicon.Currencies.TryMatch(pieces.All, numeral.End, out int found, out _) ? found : 0;

        // Without the name of the hundredth only at the end of a clause: "15 dollars 50.", never "5 dollars et 3 livres".
        bool ends = numeral.End >= pieces.Count || (pieces[numeral.End].Kind == TokenKind.Punctuation && !pieces.Joined(numeral.End + 1))
            || (!and && pieces.Has(numeral.End, NumberMarks.More));
        if (named || (ends && !numeral.LoneOne) || (ends && and))
        {
            draft.Anchor = draft.Anchor2 = draft.Anchor + (numeral.Value / 100);
            draft.End = numeral.End + length;
        }
    }

    /// <summary>"$ 5 dollars", "US$ 5 million dollars": the currency told twice.</summary>
    public static void Repeated(in Pieces pieces, ref QuantityDraft draft)
    {
        int at = draft.End + (pieces.Has(draft.End, NumberMarks.Of) ? 1 : 0);
        if (at < pieces.Count && pieces.Lexicon.Currencies.TryMatch(pieces.All, at, out int length, out CurrencyWord currency) && currency.Code == draft.Unit && !currency.Sign)
        {
            draft.End = at + length;
        }
    }
}
