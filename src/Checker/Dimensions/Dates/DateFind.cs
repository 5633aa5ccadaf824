namespace Checker.Dimensions.Dates;

/// <summary>Which side of a moment an expression means.</summary>
internal enum DateSide : byte { At, Since, Until, Before, After }

/// <summary>An expression found in a sentence: items [Start, End), one moment or two, and the side meant.</summary>
internal struct DateFind
{
    public int Start, End;
    public DateFields First, Second;

    /// <summary>True for "du 3 au 7 juin": from <see cref="First"/> to the end of <see cref="Second"/>.</summary>
    public bool Range;

    /// <summary>True for "dix jours à compter du 3 mai": <see cref="First"/> is the length, <see cref="Second"/> the day it begins on.</summary>
    public bool Lasting;

    /// <summary>True for "deux jours après le 8 mai": <see cref="Second"/> is what <see cref="First"/> counts from.</summary>
    public bool Anchored;

    public DateSide Side;

    /// <summary>True for "à partir de", "starting", which look ahead as often as back.</summary>
    public bool Starting;

    /// <summary>True for a header such as "date 2024-04".</summary>
    public bool Header;
}
