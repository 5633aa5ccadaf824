using Checker.Matching.Origins;

namespace Checker.Reliability;

/// <summary>Which passages of a call are one voice: near-identical ones, however many documents print them.</summary>
internal sealed class TextGroups
{
    private readonly Dictionary<string, List<(TextSpan Span, string Group)>> groups = new(StringComparer.Ordinal);

    /// <summary>Finds the groups in the documents of a call; only blocks that carry claims are read.</summary>
    public static TextGroups Of(IReadOnlyList<Reading> readings)
    {
        TextGroups found = new();
        IReadOnlyList<Origin> origins = OriginFinder.Find([.. readings.Select(reading => (reading.Document, reading.Blocks))]);
        for (int number = 0; number < origins.Count; number++)
        {
            foreach (OriginPassage passage in origins[number].Passages)
            {
                string document = readings[passage.Document].Document.Id;
                (found.groups.TryGetValue(document, out List<(TextSpan Span, string Group)>? list) ? list : found.groups[document] = [])
                    .Add((passage.Span, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"copy {number}")));
            }
        }

        return found;
    }

    /// <summary>Returns the group of the passage at an offset, or null when it is like no other.</summary>
    public string? At(string document, int offset)
    {
        foreach ((TextSpan span, string group) in this.groups.GetValueOrDefault(document, []))
        {
            if (span.Start <= offset && offset < span.End)
            {
                return group;
            }
        }

        return null;
    }
}
