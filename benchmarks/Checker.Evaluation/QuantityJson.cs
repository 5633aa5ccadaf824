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
        // An approximator's value is peaked at its number; a bound has none.
        bool peaked = mention.Hedge is HedgeClass.Approx or HedgeClass.Nearly or HedgeClass.Barely;
        if (exact || peaked)
        {
            row["value"] = mention.Anchor;
        }

        if (!exact)
        {
            // Hard bounds where the words set one, what a reader expects where they are vague. A range does not say whether its upper end belongs to it.
            Interval shown = peaked || mention.Hedge is HedgeClass.Scale or HedgeClass.Few ? mention.Core : mention.Hard;
            double months = 0, seconds = 0;
            bool time = mention.Sort == QuantityKind.Duration && UnitTable.IsTime(mention.Unit, out months, out seconds);
            string suffix = !time ? "" : months > 0 ? "Months" : "Seconds";
            double factor = !time ? 1 : months > 0 ? months : seconds;
            row["lower" + suffix] = Side(shown.Low * factor);
            row["upper" + suffix] = Side(shown.High * factor);
            if (!time)
            {
                row["lowerInc"] = double.IsFinite(shown.Low) && !shown.LowOpen;
                row["upperInc"] = mention.Hedge == HedgeClass.Range && !shown.HighOpen ? null : double.IsFinite(shown.High) && !shown.HighOpen;
            }
        }

        row["unit"] = mention.Unit.Length > 0 ? mention.Unit : null;
        if (mention.Sort == QuantityKind.Duration && UnitTable.IsTime(mention.Unit, out double inMonths, out double inSeconds))
        {
            row["months"] = inMonths * mention.Anchor;
            row["seconds"] = inSeconds * mention.Anchor;
        }

        row["role"] = mention.Role.ToString().ToLowerInvariant();
        row["hedge"] = Name(mention.Hedge);
        row["anchor"] = mention.Anchor;
        row["anchor2"] = mention.Anchor2;
        row["text"] = mention.Value;
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
