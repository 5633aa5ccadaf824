using System.Globalization;

namespace Checker.Dimensions.Quantities;

/// <summary>How two quantities stand to each other (design sheet "hedged quantities", section 6).</summary>
internal enum QuantityVerdict { Same, Compatible, Tension, Contradiction, Incomparable }

/// <summary>A slip of the pen that would explain two different values.</summary>
internal enum NumberSlip { None, SwappedDigits, LostDecimalPoint }

/// <summary>The outcome of comparing two quantities.</summary>
/// <param name="Verdict">How they stand to each other.</param>
/// <param name="Gap">Distance between the hard intervals divided by the larger anchor; 0 when they meet or cannot be compared.</param>
/// <param name="Left">Hedge class of the left quantity.</param>
/// <param name="Right">Hedge class of the right quantity.</param>
/// <param name="Converted">The two units differ and one was turned into the other.</param>
/// <param name="Slip">The slip that would explain the difference.</param>
internal readonly record struct QuantityComparison(QuantityVerdict Verdict, double Gap, HedgeClass Left, HedgeClass Right, bool Converted, NumberSlip Slip)
{
    /// <summary>Says in one sentence what was compared and what came out.</summary>
    public string Explain(QuantityMention left, QuantityMention right)
    {
        string relation = this.Verdict switch
        {
            QuantityVerdict.Same => "say the same",
            QuantityVerdict.Compatible => "can both hold",
            QuantityVerdict.Tension => "can hardly both be taken at face value",
            QuantityVerdict.Contradiction => "cannot both hold",
            _ => "count different things",
        };
        string gap = this.Gap > 0 ? string.Create(CultureInfo.InvariantCulture, $", {this.Gap * 100:0.#} % apart") : "";
        string slip = this.Slip switch
        {
            NumberSlip.SwappedDigits => ", two digits swapped",
            NumberSlip.LostDecimalPoint => ", ten or a hundred times the other",
            _ => "",
        };
        return $"{left.Value} ({this.Left}) and {right.Value} ({this.Right}) {relation}{gap}{slip}{(this.Converted ? ", after conversion" : "")}.";
    }
}
