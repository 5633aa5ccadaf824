namespace Checker.Dimensions.Quantities;

/// <summary>Numbers that were read but say nothing by themselves: lone articles with a unit ("un jour"), numbers run into a name or a hash.</summary>
internal static class QuantityTraps
{
    public static bool IsSilent(in Pieces pieces, in QuantityDraft draft)
    {
        // "#4417820", "n°5", "@12".
        if (draft.NumberFirst > 0 && pieces.Joined(draft.NumberFirst) && (pieces.Is(draft.NumberFirst - 1, '#') || pieces.Is(draft.NumberFirst - 1, '@') || pieces.Is(draft.NumberFirst - 1, '_')))
        {
            return true;
        }

        if (pieces.Is(draft.NumberFirst - 1, '#'))
        {
            return true;
        }

        // "un jour", "une seconde", "one foot": the article, not the number.
        if (draft.LoneOne && draft.Unit.Length > 0)
        {
            return pieces[draft.End - 1].Length == 1 || draft.Unit is "day" or "second" or "minute" or "foot" or "inch" or "cup" or "bar" or "degree" or "bit" or "volt" or "century" or "quarter" or "watt";
        }

        // A telephone number with its country code, "+33 1 ...".
        return pieces.Is(draft.NumberFirst - 1, '+') && draft.Digits && pieces.Joined(draft.NumberFirst) && (pieces.IsDigits(draft.End) || pieces.Has(draft.End, NumberMarks.Dash));
    }
}
