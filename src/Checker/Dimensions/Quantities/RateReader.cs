namespace Checker.Dimensions.Quantities;

/// <summary>Tells rates ("par jour", "le kilo") and levels ("le taux de chômage") from counts.</summary>
internal static class RateReader
{
    private const int FarthestLevel = 30;

    /// <summary>So many to a period, a head or a unit.</summary>
    public static bool IsRate(in Pieces pieces, in QuantityDraft draft, int first)
    {
        int after = draft.Head >= draft.End ? draft.HeadEnd : draft.End;
        if ((pieces.Has(after, NumberMarks.Per) && IsPeriod(pieces, after + 1)) || pieces.Has(after, NumberMarks.Each))
        {
            return true;
        }

        // "1,89 euro le litre", "250 francs la pièce".
        if (draft.Sort == QuantityKind.Money && pieces.Has(after, NumberMarks.Definite) && !pieces.Has(after, NumberMarks.Plural) && pieces.Has(after + 1, NumberMarks.Each | NumberMarks.PerSubject))
        {
            return true;
        }

        if (draft.Sort is not (QuantityKind.Money or QuantityKind.Measure or QuantityKind.Number or QuantityKind.Range))
        {
            return false;
        }

        for (int i = draft.First - 1; i >= Math.Max(first, draft.First - 8); i--)
        {
            if (pieces.Has(i, NumberMarks.Each) && !pieces.Has(i, NumberMarks.PerSubject) && (i == first || pieces.Has(i - 1, NumberMarks.To)))
            {
                return true;
            }
        }

        // "Le kilo de tomates se négocie à 1 250 francs".
        return draft.Sort == QuantityKind.Money && pieces.Has(first, NumberMarks.Definite) && pieces.Has(first + 1, NumberMarks.PerSubject);
    }

    /// <summary>"par jour", "per head", "a day": English "a" needs a period behind it.</summary>
    private static bool IsPeriod(in Pieces pieces, int at)
    {
        if (!pieces.IsWord(at))
        {
            return false;
        }

        bool time = pieces.Lexicon.Units.TryMatch(pieces.All, at, out _, out string period) && UnitTable.IsTime(period, out _, out _);
        if (time && pieces.Number(at - 1).Part == NumberPart.Article && pieces.Has(at + 1, NumberMarks.Later))
        {
            return false;
        }

        bool unit = pieces.Lexicon.Units.TryMatch(pieces.All, at, out _, out _);
        return time || unit || (pieces.Number(at - 1).Part != NumberPart.Article && !pieces.Has(at, NumberMarks.Function) && !pieces[at].Is(TokenTraits.Capital));
    }

    /// <summary>A percentage that is the height of something: a rate of unemployment, a turnout.</summary>
    public static bool IsLevel(in Pieces pieces, in QuantityDraft draft, int first)
    {
        if (pieces.Has(draft.End, NumberMarks.Level))
        {
            return true;
        }

        if (draft.Head >= draft.End)
        {
            return pieces.Has(draft.Head, NumberMarks.Level);
        }

        for (int i = draft.First - 1; i >= Math.Max(first, draft.First - FarthestLevel); i--)
        {
            if (pieces.Has(i, NumberMarks.Level))
            {
                return true;
            }
        }

        return pieces.Has(draft.First - 1, NumberMarks.To) && draft.Head < 0;
    }
}
