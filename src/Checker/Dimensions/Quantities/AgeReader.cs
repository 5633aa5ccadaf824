namespace Checker.Dimensions.Quantities;

/// <summary>Tells an age from a length of time: "un homme de 71 ans" from "une peine de cinq ans".</summary>
internal static class AgeReader
{
    private const double OldestPerson = 125;

    /// <summary>English "John Smith, 23, of Ohio": a bare number between commas behind a name.</summary>
    public static bool IsApposed(in Pieces pieces, in QuantityDraft draft) =>
        draft.Digits && draft.Hedge == HedgeClass.Bare && draft.Anchor is >= 1 and <= OldestPerson && draft.Anchor == Math.Floor(draft.Anchor) && draft.First > 1
        && pieces.Is(draft.First - 1, ',') && pieces.Is(draft.End, ',') && pieces[draft.First - 2].Is(TokenTraits.Capital) && !pieces.Has(draft.First - 2, NumberMarks.Month);

    public static bool IsAge(in Pieces pieces, in QuantityDraft draft)
    {
        if (draft.Sort != QuantityKind.Duration || draft.Unit is not ("year" or "month" or "week" or "day") || draft.Anchor > OldestPerson || draft.Hedge is HedgeClass.Scale or HedgeClass.Few)
        {
            return false;
        }

        int before = draft.First - 1;
        if (pieces.Has(before, NumberMarks.Age) || (pieces.Has(before, NumberMarks.Of) && pieces.Has(before - 1, NumberMarks.Age)) || pieces.Has(draft.End + 1, NumberMarks.Age))
        {
            return true;
        }

        if (draft.Unit != "year")
        {
            return draft.Head >= 0 && draft.Head < draft.First && pieces.Has(draft.Head, NumberMarks.Person);
        }

        // "un auteur de moins de 40 ans": the noun before decides; things that last have no age.
        if (draft.Head >= 0 && draft.Head < draft.First)
        {
            return pieces.Has(draft.Head, NumberMarks.Person)
                || (pieces.Lexicon.Vigesimal && draft.Anchor >= 1 && pieces.Has(before, NumberMarks.Of) && !pieces.Has(draft.Head, NumberMarks.Lasting) && !pieces[draft.Head].Is(TokenTraits.Capital));
        }

        // "les moins de 26 ans", "elle a 29 ans", "Paul Durand, 54 ans,", "(54 ans)".
        bool comma = pieces.Is(before, ',') || pieces.Is(before, '(');
        bool closed = pieces.Is(draft.End, ',') || pieces.Is(draft.End, ')');
        return pieces.Lexicon.Vigesimal
            ? (pieces.Has(before, NumberMarks.Plural) && draft.Hedge is HedgeClass.Less or HedgeClass.More) || (comma && closed) || (pieces.Has(before, NumberMarks.To) && pieces.Is(draft.End, ','))
                || (pieces.Has(before, NumberMarks.Have) && !pieces.Has(before - 1, NumberMarks.Opener) && !pieces.IsWord(draft.End))
            : false;
    }
}
