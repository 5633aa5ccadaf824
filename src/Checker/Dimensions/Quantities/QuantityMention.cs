using System.Globalization;

namespace Checker.Dimensions.Quantities;

/// <summary>What sort of quantity a mention is.</summary>
internal enum QuantityKind { Number, Range, Ordinal, Percent, Money, Measure, Duration }

/// <summary>What part a quantity plays in its clause.</summary>
internal enum QuantityRole { Total, Part, Share, Increment, Previous, Rate, Limit, Identifier, Age }

/// <summary>Classes of hedge (design sheet "hedged quantities", section 2).</summary>
internal enum HedgeClass { Bare, Exact, More, MoreSlightly, MoreWell, AtLeast, Less, LessSlightly, LessWell, AtMost, Nearly, Barely, Approx, Scale, Few, Range }

/// <summary>A quantity as a careful reader takes it: anchor, hedge, and three nested intervals.</summary>
internal sealed class QuantityMention(TextSpan span, int first, int last) : Mention(MentionKind.Quantity, span, first, last)
{
    public required QuantityKind Sort { get; init; }

    public required HedgeClass Hedge { get; init; }

    /// <summary>The number written; of a range the lower one.</summary>
    public required double Anchor { get; init; }

    /// <summary>The upper number of a range, else equal to <see cref="Anchor"/>.</summary>
    public required double Anchor2 { get; init; }

    /// <summary>Truth conditions.</summary>
    public required Interval Hard { get; init; }

    /// <summary>What a cooperative reader expects.</summary>
    public required Interval Core { get; init; }

    /// <summary>Beyond it the statement is false for anybody.</summary>
    public required Interval Halo { get; init; }

    /// <summary>Canonical unit ("metre", "kilometre", "celsius", "year", ISO 4217 code, "percent"), or "" for a count.</summary>
    public string Unit { get; init; } = "";

    public QuantityRole Role { get; init; }

    /// <summary>True when the words call it the total ("sur 946", "au total"); a bare count may be a part of something.</summary>
    public bool StatedTotal { get; init; }

    /// <summary>Currency or unit that a bare number borrows from its neighbour ("de 15 000 à 18 500 francs"), or "".</summary>
    public string ElidedUnit { get; init; } = "";

    /// <summary>Index of the counted head noun's token in the passage ("soldats"), or -1.</summary>
    public int CountedToken { get; init; } = -1;

    /// <summary>The counted head and the words that narrow it, or an empty span.</summary>
    public TextSpan Counted { get; init; }

    /// <summary>True when the wording says that the number is large ("pas moins de", "as many as").</summary>
    public bool Emphatic { get; init; }

    /// <summary>True for a share told without a unit: "un tiers", "three in ten".</summary>
    public bool IsProportion => this.Unit.Length == 0 && (this.Role == QuantityRole.Share || (this.Role == QuantityRole.Increment && this.Anchor is > 0 and < 1));

    public override string Value => (this.Hedge switch
    {
        HedgeClass.Bare or HedgeClass.Exact => this.Anchor.ToString("R", CultureInfo.InvariantCulture),
        HedgeClass.Range => $"{this.Anchor.ToString("R", CultureInfo.InvariantCulture)}..{this.Anchor2.ToString("R", CultureInfo.InvariantCulture)}",
        _ => $"{this.Hedge} {this.Anchor.ToString("R", CultureInfo.InvariantCulture)}",
    }) + (this.Unit.Length > 0 ? " " + this.Unit : "");
}
