namespace Checker.Dimensions.Quantities;

/// <summary>A quantity under way; piece indexes, the last one excluded.</summary>
internal struct QuantityDraft
{
    public int First;
    public int End;

    /// <summary>Where the number itself begins and ends, without hedges and units.</summary>
    public int NumberFirst;
    public int NumberEnd;
    public QuantityKind Sort;
    public HedgeClass Hedge;
    public double Anchor;
    public double Anchor2;
    public string Unit;
    public QuantityRole Role;
    public bool StatedTotal;
    public string ElidedUnit;
    public bool Proportion;
    public bool Emphatic;

    /// <summary>Both ends of a range that two comparisons make ("supérieur à 100 et inférieur à 300").</summary>
    public bool LowOpen;
    public bool HighOpen;

    /// <summary>It ends with a noun that takes "de": million, dizaine, tonne.</summary>
    public bool TakesOf;
    public bool Digits;
    public bool LoneOne;

    /// <summary>The counted head and the words that narrow it, as pieces; -1 when there is none.</summary>
    public int Head;
    public int HeadFirst;
    public int HeadEnd;

    public readonly bool IsCount => this.Sort is QuantityKind.Number or QuantityKind.Range;
}
