namespace Checker;

/// <summary>What the claims of a question are about.</summary>
public enum DiscrepancyKind
{
    /// <summary>How many, how much.</summary>
    Quantity,

    /// <summary>When.</summary>
    Date,

    /// <summary>What a person or body is called.</summary>
    Name,

    /// <summary>Which post or rank somebody holds.</summary>
    Role,

    /// <summary>Where.</summary>
    Place,

    /// <summary>Whether it is so at all.</summary>
    Polarity,

    /// <summary>How certain, planned or required it is.</summary>
    Modality,

    /// <summary>First, since when, before or after what.</summary>
    Order,

    /// <summary>Who says or did it.</summary>
    Attribution,
}
