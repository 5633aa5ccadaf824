namespace Checker.Dimensions.Quantities;

/// <summary>Says when a lone "one" or "un" is the number by itself, with no other number beside it.</summary>
internal static class OneReader
{
    /// <summary>French "un" alone is the article, unless it is all there is; English "one" counts before a noun or its verb ("eleven against and one abstained"), never as a pronoun.</summary>
    public static bool Counts(in Pieces pieces, in QuantityDraft draft)
    {
        bool alone = draft.First == 0 && draft.End == pieces.Count;
        if (alone || pieces.Lexicon.Vigesimal)
        {
            return alone;
        }

        bool pronoun = pieces.Has(draft.First - 1, NumberMarks.Definite | NumberMarks.Adjective | NumberMarks.Function | NumberMarks.Whole) && !pieces.Has(draft.First - 1, NumberMarks.Of | NumberMarks.And
            | NumberMarks.Verb | NumberMarks.OutOf | NumberMarks.To | NumberMarks.Only | NumberMarks.ClockBefore | NumberMarks.YearBefore);
        bool abstained = pieces.Has(draft.First - 1, NumberMarks.And | NumberMarks.Or) && draft.End < pieces.Count 
            && (pieces.Tree.Features(pieces.Origin(draft.End)).VerbForm == Corpus.Syntax.VerbForm.Fin || CountedHead.IsDoing(pieces, pieces.Origin(draft.End)));
        return abstained || !pronoun && CountedHead.IsPlainNoun(pieces, draft.End) && pieces.Number(draft.First - 1).Part == NumberPart.None;
    }
}
