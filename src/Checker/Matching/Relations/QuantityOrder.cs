using Checker.Dimensions.Quantities;

namespace Checker.Matching.Relations;

/// <summary>The order of two quantities by what their readers expect.</summary>
internal static class QuantityOrder
{
    /// <summary>Says whether the later figure is not below the earlier one.</summary>
    public static bool NotBelow(Mention? later, Mention? earlier) => later is QuantityMention a && earlier is QuantityMention b && a.Core.High >= b.Core.Low;
}
