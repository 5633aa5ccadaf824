namespace Checker.Dimensions.Quantities;

/// <summary>Reads two numbers that make a range: "entre 8 et 10", "de 8 à 10", "8-10", "trois ou quatre", "38 % à 41 %".</summary>
internal static class RangeReader
{
    /// <summary>A range with an opening word: "entre A et B", "de A à B", "between A and B", "from A to B".</summary>
    public static bool TryBetween(in Pieces pieces, int at, ref QuantityDraft draft)
    {
        NumberMarks marks = pieces.Marks(at);
        bool between = (marks & NumberMarks.Between) != 0;
        bool from = !between && (marks & (NumberMarks.From | NumberMarks.Of)) != 0 && (pieces.Lexicon.Vigesimal ? (marks & NumberMarks.Of) != 0 : (marks & NumberMarks.From) != 0);
        if (!between && !from)
        {
            return false;
        }

        QuantityDraft left = draft;
        if (!QuantityReader.TryAmount(pieces, at + 1, ref left) || left.Sort == QuantityKind.Ordinal || !pieces.Has(left.End, between ? NumberMarks.And : NumberMarks.To))
        {
            return false;
        }

        QuantityDraft right = draft;
        int second = left.End + 1;
        second += pieces.Lexicon.Before.TryMatch(pieces.All, Math.Min(second, pieces.Count - 1), out int hedge, out HedgeWord word) && word.Class == HedgeClass.Approx ? hedge : 0;
        if (!QuantityReader.TryAmount(pieces, second, ref right) || (from && Moves(pieces, at)) || !Join(pieces, left, right, ref draft))
        {
            return false;
        }

        draft.First = at;
        return true;
    }

    /// <summary>A range that shows only at its second number.</summary>
    public static void Continue(in Pieces pieces, ref QuantityDraft draft)
    {
        if (draft.Sort == QuantityKind.Ordinal || draft.Hedge is HedgeClass.Scale or HedgeClass.Few || draft.Hedge == HedgeClass.Range)
        {
            return;
        }

        NumberMarks link = pieces.Marks(draft.End) & (NumberMarks.To | NumberMarks.Dash | NumberMarks.Or);
        if (link == 0 || (draft.LoneOne && link != NumberMarks.Or) || draft.Hedge is not (HedgeClass.Bare or HedgeClass.Approx))
        {
            Comparisons(pieces, ref draft);
            return;
        }

        QuantityDraft right = new() { Unit = "", ElidedUnit = "", Head = -1 };
        int second = draft.End + 1;
        second += second < pieces.Count && pieces.Lexicon.Before.TryMatch(pieces.All, second, out int hedge, out HedgeWord word) && word.Class == HedgeClass.Approx ? hedge : 0;
        if (!QuantityReader.TryAmount(pieces, second, ref right) || (link == NumberMarks.Or && right.Anchor > (4 * draft.Anchor) + 4) || (Preposed(pieces, draft.First) && link == NumberMarks.To))
        {
            return;
        }

        int first = draft.First;
        QuantityDraft joined = draft;
        if (Join(pieces, draft, right, ref joined))
        {
            draft = joined;
            draft.First = first;
        }
    }

    private static bool Join(in Pieces pieces, QuantityDraft left, QuantityDraft right, ref QuantityDraft draft)
    {
        if (right.Sort == QuantityKind.Ordinal || right.Hedge is HedgeClass.Scale or HedgeClass.Few || (left.Unit.Length > 0 && right.Unit != left.Unit && !Convert(ref left, right)))
        {
            return false;
        }

        // "10 à 15 milliards": the large unit of the second number is the first one's too.
        double scale = 1;
        if (right.Digits && left.Digits && left.Anchor < 1000 && right.Anchor >= 1000 && right.NumberEnd > right.NumberFirst + 1)
        {
            Numeral numeral = NumeralReader.TryRead(pieces, right.NumberFirst, out Numeral read) ? read : default;
            scale = Math.Max(numeral.Scale, 1);
        }
        else if (!right.Digits && !left.Digits && right.Anchor >= 1000 && left.Anchor < 1000 && NumeralReader.TryRead(pieces, right.NumberFirst, out Numeral words))
        {
            scale = words.Scale >= 1000 && words.Value / words.Scale > left.Anchor ? words.Scale : 1;
        }

        else if (!right.Digits && !left.Digits && left.Anchor < 10 && right.Anchor is >= 200 and <= 900 && right.Anchor % 100 == 0 && left.Anchor * 100 < right.Anchor)
        {
            // "sept à huit cents".
            scale = 100;
        }

        double low = left.Anchor * scale;
        if (low >= right.Anchor)
        {
            return false;
        }

        draft = right;
        draft.NumberFirst = left.NumberFirst;
        draft.Anchor = low;
        draft.Anchor2 = right.Anchor;
        draft.Hedge = HedgeClass.Range;
        draft.LoneOne = false;
        draft.Sort = right.Sort == QuantityKind.Number ? QuantityKind.Range : right.Sort;
        draft.First = left.First;
        return true;
    }

    private static bool Convert(ref QuantityDraft left, in QuantityDraft right)
    {
        UnitSize a = UnitTable.SizeOf(left.Unit), b = UnitTable.SizeOf(right.Unit);
        if (a.Dimension != b.Dimension || a.Offset != 0 || b.Offset != 0 || left.Sort == QuantityKind.Money)
        {
            return false;
        }

        left.Anchor = left.Anchor * a.Factor / b.Factor;
        return true;
    }

    /// <summary>"supérieur à 100 et inférieur à 300": two opposite bounds in one breath.</summary>
    private static void Comparisons(in Pieces pieces, ref QuantityDraft draft)
    {
        bool upward = draft.Hedge is HedgeClass.More or HedgeClass.AtLeast;
        int at = draft.End + (pieces.Has(draft.End, NumberMarks.And | NumberMarks.Listing) || pieces.Is(draft.End, ',') ? 1 : 0);
        if (!upward || at == draft.End || at >= pieces.Count || !pieces.Lexicon.Before.TryMatch(pieces.All, at, out int length, out HedgeWord word)
            || word.Class is not (HedgeClass.Less or HedgeClass.AtMost))
        {
            return;
        }

        QuantityDraft right = new() { Unit = "", ElidedUnit = "", Head = -1 };
        if (QuantityReader.TryAmount(pieces, at + length, ref right) && right.Anchor > draft.Anchor && right.Unit == draft.Unit && right.Hedge == HedgeClass.Bare)
        {
            draft.LowOpen = draft.Hedge == HedgeClass.More;
            draft.HighOpen = word.Class == HedgeClass.Less;
            draft.Anchor2 = right.Anchor;
            draft.Hedge = HedgeClass.Range;
            draft.End = right.End;
        }
    }

    /// <summary>"passé de 10 à 15": a change, two values.</summary>
    private static bool Moves(in Pieces pieces, int at)
    {
        for (int i = at - 1; i >= Math.Max(0, at - 3); i--)
        {
            if (pieces.Has(i, NumberMarks.Move))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"de 10 à 15" after a verb of change, seen from its first number.</summary>
    private static bool Preposed(in Pieces pieces, int first) =>
        pieces.Has(first - 1, pieces.Lexicon.Vigesimal ? NumberMarks.Of : NumberMarks.From) && Moves(pieces, first - 1);
}
