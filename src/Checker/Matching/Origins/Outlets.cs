using Checker.Languages;

namespace Checker.Matching.Origins;

/// <summary>Who published each document of a call, and in which order.</summary>
internal sealed class Outlets
{
    private readonly Dictionary<string, (string Source, int Order)> byDocument = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> byName = new(StringComparer.Ordinal);

    /// <summary>Ranks the documents by publication; undated ones keep the rank of the earliest, so that nothing is taken to follow them.</summary>
    public Outlets(IReadOnlyList<Reading> readings)
    {
        int rank = 0;
        DateTime? last = null;
        foreach (Reading reading in readings.OrderBy(reading => reading.Published?.Start ?? DateTime.MinValue).ThenBy(reading => reading.Document.Id, StringComparer.Ordinal))
        {
            DateTime? start = reading.Published?.Start;
            rank += this.byDocument.Count > 0 && start != last ? 1 : 0;
            last = start;
            string source = SourceOf(reading);
            this.byDocument[reading.Document.Id] = (source, rank);
            this.byName.TryAdd(Folding.Key(source), source);
        }
    }

    /// <summary>Returns the outlet of a reading: the one the caller named, else the document's id.</summary>
    public static string SourceOf(Reading reading) => reading.Document.Source ?? reading.Document.Id;

    /// <summary>Returns the outlet of a document.</summary>
    public string Source(string document) => this.byDocument[document].Source;

    /// <summary>Returns the rank of a document in time.</summary>
    public int Order(string document) => this.byDocument[document].Order;

    /// <summary>Returns the outlet that goes by a name, else the name: "l'AFP" in one text and the outlet AFP are one.</summary>
    public string Named(string name) => this.byName.GetValueOrDefault(Folding.Key(name), name);
}
