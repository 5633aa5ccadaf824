using System.Text.Json.Nodes;
using Checker.Dimensions.Quantities;

namespace Checker.Evaluation;

/// <summary>Writes a quantity in the neutral format of the normalisation sets.</summary>
internal static class QuantityJson
{
    public static JsonObject Write(QuantityMention mention)
    {
        JsonObject row = JsonLines.Span(mention.Span.Start, mention.Span.Length);
        bool exact = mention.Hedge is HedgeClass.Bare or HedgeClass.Exact;
        row["kind"] = mention.Sort switch
        {
            QuantityKind.Number => "number",
            QuantityKind.Range => "range",
            QuantityKind.Ordinal => "ordinal",
            QuantityKind.Percent => "percent",
            QuantityKind.Money => "money",
            QuantityKind.Duration => "duration",
            _ => "quantity",
        };
        if (exact)
        {
            row["value"] = mention.Anchor;
        }
        else
        {
            // Hard bounds where the words set one, what a reader expects where they are vague.
            Interval shown = mention.Hedge is HedgeClass.Approx or HedgeClass.Nearly or HedgeClass.Barely or HedgeClass.Scale or HedgeClass.Few ? mention.Core : mention.Hard;
            row["lower"] = Side(shown.Low);
            row["upper"] = Side(shown.High);
            row["lowerInc"] = double.IsFinite(shown.Low) && !shown.LowOpen;
            row["upperInc"] = double.IsFinite(shown.High) && !shown.HighOpen;
        }

        row["unit"] = mention.Unit.Length > 0 ? mention.Unit : null;
        if (mention.Sort == QuantityKind.Duration && UnitTable.IsTime(mention.Unit, out double months, out double seconds))
        {
            row["months"] = months * mention.Anchor;
            row["seconds"] = seconds * mention.Anchor;
        }

        row["role"] = mention.Role.ToString().ToLowerInvariant();
        row["hedge"] = Name(mention.Hedge);
        row["hard"] = new JsonArray(Side(mention.Hard.Low), Side(mention.Hard.High));
        row["core"] = new JsonArray(Side(mention.Core.Low), Side(mention.Core.High));
        if (mention.Counted.Length > 0)
        {
            row["counted"] = JsonLines.Span(mention.Counted.Start, mention.Counted.Length);
        }

        return row;
    }

    private static JsonValue? Side(double value) => double.IsInfinity(value) ? null : JsonValue.Create(value);

    private static string Name(HedgeClass hedge) => hedge switch
    {
        HedgeClass.MoreSlightly => "MORE-",
        HedgeClass.MoreWell => "MORE+",
        HedgeClass.LessSlightly => "LESS-",
        HedgeClass.LessWell => "LESS+",
        _ => hedge.ToString().ToUpperInvariant(),
    };
}
