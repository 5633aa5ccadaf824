using System.Globalization;
using System.Text.Json.Nodes;
using Checker.Dimensions.Dates;

namespace Checker.Evaluation;

/// <summary>Writes the dates of a passage as predictions of the verb "mentions".</summary>
internal static class DateMentions
{
    /// <summary>Appends one prediction for each date; vague and unresolved ones have no value and are left out.</summary>
    public static void Append(Passage passage, string? reference, JsonArray predicted)
    {
        List<DateMention> mentions = [];
        DateDetector.For(passage.Language).Detect(passage, Reference(reference), mentions);
        foreach (DateMention mention in mentions)
        {
            if (Prediction(mention) is { } row)
            {
                predicted.Add(row);
            }
        }
    }

    /// <summary>Appends every mention as "words = value"; a day, or "start/end", is the reference.</summary>
    public static void AppendRaw(Passage passage, string? reference, JsonArray raw)
    {
        string[] sides = reference?.Split('/') ?? [];
        DateInterval? known = sides.Length == 2 ? new DateInterval(DateTime.Parse(sides[0], CultureInfo.InvariantCulture), DateTime.Parse(sides[1], CultureInfo.InvariantCulture))
            : DateOnly.TryParse(reference, CultureInfo.InvariantCulture, out DateOnly day) ? DateInterval.Day(day) : null;
        List<DateMention> mentions = [];
        DateDetector.For(passage.Language).Detect(passage, known, mentions);
        foreach (DateMention mention in mentions)
        {
            raw.Add($"{mention.Span.Of(passage.Text)} = {mention.Value}");
        }
    }

    /// <summary>A reference with a time is that instant; one without is its day.</summary>
    private static DateInterval? Reference(string? text) =>
        DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out DateTime at)
            ? new DateInterval(at, at.AddSeconds(1))
            : null;

    private static JsonObject? Prediction(DateMention mention)
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
