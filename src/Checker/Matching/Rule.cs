namespace Checker;

/// <summary>A kind of finding, described once and reported many times.</summary>
/// <param name="Id">Stable identifier, "CHK" and three digits.</param>
/// <param name="Title">What the rule looks for, in a few words of English.</param>
/// <param name="Kind">What its claims are about.</param>
public sealed record Rule(string Id, string Title, DiscrepancyKind Kind)
{
    /// <summary>Two quantities that answer one question differ.</summary>
    public static readonly Rule QuantitiesDiffer = new("CHK001", "Quantities differ", DiscrepancyKind.Quantity);

    /// <summary>One text gives two quantities for one thing.</summary>
    public static readonly Rule QuantityInternal = new("CHK002", "Quantities differ within one text", DiscrepancyKind.Quantity);

    /// <summary>A running count shrinks where it can only grow.</summary>
    public static readonly Rule CountShrinks = new("CHK003", "A running count shrinks", DiscrepancyKind.Quantity);

    /// <summary>Two dates of one event differ.</summary>
    public static readonly Rule DatesDiffer = new("CHK010", "Dates differ", DiscrepancyKind.Date);

    /// <summary>A weekday does not fit its date.</summary>
    public static readonly Rule WeekdaySlip = new("CHK011", "A weekday does not fit its date", DiscrepancyKind.Date);

    /// <summary>Two times of day of one event differ.</summary>
    public static readonly Rule ClocksDiffer = new("CHK012", "Times of day differ", DiscrepancyKind.Date);

    /// <summary>One acronym is written out in two ways.</summary>
    public static readonly Rule AcronymDiffers = new("CHK020", "One acronym, two expansions", DiscrepancyKind.Name);

    /// <summary>One person or body is spelled in two ways.</summary>
    public static readonly Rule SpellingDiffers = new("CHK021", "One name, two spellings", DiscrepancyKind.Name);

    /// <summary>Two copies of one text name two people or bodies in one place.</summary>
    public static readonly Rule NamesDiffer = new("CHK022", "One text, two names", DiscrepancyKind.Name);

    /// <summary>One person holds two posts or ranks that exclude each other.</summary>
    public static readonly Rule RolesDiffer = new("CHK030", "Posts or ranks differ", DiscrepancyKind.Role);

    /// <summary>One event is put in two places.</summary>
    public static readonly Rule PlacesDiffer = new("CHK040", "Places differ", DiscrepancyKind.Place);

    /// <summary>One text asserts what another denies.</summary>
    public static readonly Rule PolarityDiffers = new("CHK050", "Asserted and denied", DiscrepancyKind.Polarity);

    /// <summary>One text has as certain what another has as possible or planned.</summary>
    public static readonly Rule ModalityDiffers = new("CHK060", "Certain against possible", DiscrepancyKind.Modality);

    /// <summary>A "first" against an earlier event of the kind.</summary>
    public static readonly Rule NotTheFirst = new("CHK070", "Said to be the first, but is not", DiscrepancyKind.Order);

    /// <summary>Two events are told in two orders.</summary>
    public static readonly Rule OrdersDiffer = new("CHK071", "Two events in two orders", DiscrepancyKind.Order);

    /// <summary>The same words are given to two speakers.</summary>
    public static readonly Rule SpeakersDiffer = new("CHK080", "One quotation, two speakers", DiscrepancyKind.Attribution);

    /// <summary>Two copies of one quotation differ by a word.</summary>
    public static readonly Rule WordingDiffers = new("CHK081", "One quotation, two wordings", DiscrepancyKind.Attribution);

    /// <summary>Gets every rule, in the order of the identifiers.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        QuantitiesDiffer, QuantityInternal, CountShrinks, DatesDiffer, WeekdaySlip, ClocksDiffer, AcronymDiffers, SpellingDiffers, NamesDiffer, RolesDiffer, PlacesDiffer,
        PolarityDiffers, ModalityDiffers, NotTheFirst, SpeakersDiffer, WordingDiffers,
    ];
}
