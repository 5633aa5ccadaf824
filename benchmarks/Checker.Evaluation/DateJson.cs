using System.Globalization;
using System.Text.Json.Nodes;
using Checker.Dimensions.Dates;

namespace Checker.Evaluation;

/// <summary>Writes a date in the neutral format of the normalisation sets.</summary>
internal static class DateJson
{
    /// <summary>A reference with a time is that instant; one without is its day.</summary>
    public static DateInterval? Reference(string? text) =>
        DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out DateTime at)
            ? new DateInterval(at, at.AddSeconds(1))
            : null;

    /// <summary>Returns the prediction, or null for a vague or unresolved date, which has no value.</summary>
    public static JsonObject? Write(DateMention mention)
    {
        JsonObject row = JsonLines.Span(mention.Span.Start, mention.Span.Length);
        if (mention.Sort == DateSort.Time)
        {
            row["kind"] = "time";
            row["value"] = mention.Value;
            return row;
        }

        if (mention.Sort == DateSort.Duration)
        {
            row["kind"] = "duration";
            row["months"] = mention.Months;
            row["seconds"] = mention.Seconds;
            return row;
        }

        if (mention.Interval is not { } interval)
        {
            return null;
        }

        row["kind"] = mention.Sort switch { DateSort.Date => "date", DateSort.DateTime => "datetime", _ => "daterange" };
        row["value"] = interval.ToString();
        Bounds(row, interval);
        row["alt"] = new JsonArray([.. mention.Alternatives.Take(3).Select(other => Bounds([], other))]);
        return row;
    }

    private static JsonObject Bounds(JsonObject row, DateInterval interval)
    {
        row["lower"] = interval.Start?.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture);
        row["upper"] = interval.End?.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture);
        return row;
    }
}
