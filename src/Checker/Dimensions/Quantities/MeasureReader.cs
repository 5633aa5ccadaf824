namespace Checker.Dimensions.Quantities;

/// <summary>Finds the unit or currency behind a number, percent included.</summary>
internal static class MeasureReader
{
    /// <summary>Attaches what stands at the draft's end.</summary>
    public static void Attach(in Pieces pieces, ref QuantityDraft draft)
    {
        int at = draft.End;
        if (at >= pieces.Count)
        {
            return;
        }

        // "3-inch", "45-acre", "20-year-old".
        if (pieces.Is(at, '-') && pieces.Joined(at) && pieces.Joined(at + 1) && TryUnit(pieces, at + 1, ref draft))
        {
            return;
        }

        if (TryUnit(pieces, at, ref draft))
        {
            return;
        }

        bool of = pieces.Has(at, NumberMarks.Of);
        bool article = draft.Proportion && pieces.Number(at).Part == NumberPart.Article;
        if ((draft.TakesOf || draft.Anchor >= 1e6) && (of || article))
        {
            TryUnit(pieces, at + 1, ref draft);
        }
    }

    private static bool TryUnit(in Pieces pieces, int at, ref QuantityDraft draft)
    {
        if (at >= pieces.Count)
        {
            return false;
        }

        bool money = pieces.Lexicon.Currencies.TryMatch(pieces.All, at, out int length, out CurrencyWord currency);
        bool measure = pieces.Lexicon.Units.TryMatch(pieces.All, at, out int unitLength, out string unit);
        if (money && (!measure || length >= unitLength) && MoneyReader.Accept(pieces, at, length, currency, ref draft))
        {
            return true;
        }

        if (!measure || !Accept(pieces, at, unitLength))
        {
            return false;
        }

        draft.End = at + unitLength;
        draft.LoneOne = draft.LoneOne && unit is not "percent";
        draft.TakesOf = true;
        bool old = unit.EndsWith("-old", StringComparison.Ordinal);
        if (old)
        {
            unit = unit[..^4];
            draft.Role = QuantityRole.Age;
        }

        draft.Unit = unit;
        draft.Sort = unit switch
        {
            "percent" => QuantityKind.Percent,
            "percentage-point" => QuantityKind.Number,
            _ => old || !UnitTable.IsTime(unit, out _, out _) ? QuantityKind.Measure : QuantityKind.Duration,
        };
        if (draft.Sort != QuantityKind.Number)
        {
            draft.Proportion = false;
            Smaller(pieces, ref draft);
        }
        else if (draft.Unit == "percentage-point")
        {
            draft.Proportion = false;
        }

        return true;
    }

    /// <summary>One-letter units must be written as such: "3 m", not "3 M. Dupont"; "c" and "f" of degrees stand alone.</summary>
    private static bool Accept(in Pieces pieces, int at, int length)
    {
        if (length > 1)
        {
            return true;
        }

        ReadOnlySpan<char> form = pieces.Form(at);
        return form switch
        {
            "M" or "G" or "T" or "Ha" or "MI" or "To" or "to" or "BAR" or "L'" or "l'" => false,
            "\"" => pieces.Joined(at) || !pieces[at].Is(TokenTraits.Quoted),
            "bar" or "bars" or "min" or "go" => pieces.Has(at + 1, NumberMarks.Of) || at + 1 == pieces.Count || !pieces.IsWord(at + 1),
            _ => true,
        };
    }

    /// <summary>"in" is an inch behind feet only.</summary>
    private static bool TryInch(in Pieces pieces, int at, in QuantityDraft draft, out int length, out string unit)
    {
        length = 1;
        unit = "inch";
        return draft.Unit == "foot" && pieces.Form(at) is "in" && !pieces.Lexicon.Vigesimal;
    }

    /// <summary>"5 feet 2 inches", "1 kilomètre et 200 mètres": the smaller unit is told in the larger one.</summary>
    private static void Smaller(in Pieces pieces, ref QuantityDraft draft)
    {
        int at = draft.End + (pieces.Has(draft.End, NumberMarks.And) ? 1 : 0);
        if (!pieces.IsDigits(at) && pieces.Number(at).Part is not (NumberPart.Unit or NumberPart.Ten or NumberPart.One))
        {
            return;
        }

        UnitSize size = UnitTable.SizeOf(draft.Unit);
        if (size.Dimension is not ("length" or "mass" or "time") || draft.Hedge is not HedgeClass.Bare || !NumeralReader.TryRead(pieces, at, out Numeral numeral)
            || numeral.Class != HedgeClass.Bare || numeral.End >= pieces.Count || !(TryInch(pieces, numeral.End, draft, out int length, out string unit)
            || pieces.Lexicon.Units.TryMatch(pieces.All, numeral.End, out length, out unit)) || !Accept(pieces, numeral.End, length))
        {
            return;
        }

        UnitSize smaller = UnitTable.SizeOf(unit);
        if (smaller.Dimension == size.Dimension && smaller.Factor < size.Factor && numeral.Value * smaller.Factor < size.Factor && size.Factor / smaller.Factor <= 1000)
        {
            draft.Anchor = draft.Anchor2 = draft.Anchor + (numeral.Value * smaller.Factor / size.Factor);
            draft.End = numeral.End + length;
        }
    }
}
