namespace Checker.Dimensions.Quantities;

/// <summary>A number as read, before hedges and units.</summary>
internal struct Numeral
{
    /// <summary>Index of the piece after the last one.</summary>
    public int End;

    /// <summary>The value; of a vague one its anchor.</summary>
    public double Value;

    /// <summary>What its own words say of it: Approx for "une dizaine", Scale for "des centaines", Few for "quelques".</summary>
    public HedgeClass Class;

    /// <summary>Written in digits, as far as its first piece goes.</summary>
    public bool Digits;

    /// <summary>See <see cref="DigitValue.Groupable"/>.</summary>
    public bool Groupable;

    /// <summary>See <see cref="DigitValue.Whole"/>.</summary>
    public bool Whole;

    public bool Ordinal;

    /// <summary>A fraction: half, a third.</summary>
    public bool Fraction;

    /// <summary>A large unit that ended it (a million), which the number before it in a range shares; else 1.</summary>
    public double Scale;

    /// <summary>"un" or "one" alone: a number only when the words around it say so.</summary>
    public bool LoneOne;

    /// <summary>It ends with a noun that takes "de": million, dizaine, millier.</summary>
    public bool TakesOf;
}
