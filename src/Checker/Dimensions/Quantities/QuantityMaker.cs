namespace Checker.Dimensions.Quantities;

/// <summary>Makes the mention of a finished draft.</summary>
internal static class QuantityMaker
{
    public static QuantityMention Make(in Pieces pieces, Passage passage, in QuantityDraft draft)
    {
        HedgeReading reading = draft.Proportion && draft.Hedge != HedgeClass.Range ? HedgeIntervals.OfProportion(draft.Hedge, draft.Anchor) : HedgeIntervals.Of(draft.Hedge, draft.Anchor, draft.Anchor2);
        if (draft.LowOpen || draft.HighOpen)
        {
            reading = reading with { Hard = reading.Hard with { LowOpen = draft.LowOpen, HighOpen = draft.HighOpen } };
        }

        // "plusieurs tonnes" has no upper side: of a measure, "several" does not say "fewer than ten".
        if (draft.Hedge == HedgeClass.Scale && draft.Anchor == 1 && draft.Sort is not (QuantityKind.Range or QuantityKind.Number))
        {
            reading = reading with { Core = reading.Core with { High = double.PositiveInfinity } };
        }

        bool head = draft.Head >= 0;
        return new QuantityMention(TextSpan.Between(pieces[draft.First].Start, pieces[draft.End - 1].End), pieces.Origin(draft.First), pieces.Origin(draft.End - 1))
        {
            Sort = draft.Sort,
            Hedge = draft.Hedge,
            Anchor = draft.Anchor,
            Anchor2 = draft.Anchor2,
            Hard = reading.Hard,
            Core = reading.Core,
            Halo = reading.Halo,
            Unit = draft.Unit,
            Role = draft.Role,
            StatedTotal = draft.StatedTotal,
            ElidedUnit = draft.ElidedUnit,
            Emphatic = draft.Emphatic,
            CountedToken = head ? pieces.Origin(draft.Head) : -1,
            Counted = head ? TextSpan.Between(pieces[draft.HeadFirst].Start, pieces[draft.HeadEnd - 1].End) : default,
        };
    }
}
