using System.Text.Json;

namespace Checker.Cli;

/// <summary>What a manifest says of one document; null where it says nothing.</summary>
internal sealed record ManifestEntry(string Document, string? Source, DateInterval? Published, string? Language, Uri? Address);

/// <summary>Who published which document, when and where: what text files themselves do not carry.</summary>
internal sealed class Manifest(string file, IReadOnlyList<ManifestEntry> entries)
{
    /// <summary>Gets a manifest that says nothing.</summary>
    public static Manifest Empty { get; } = new("", []);

    /// <summary>Reads a manifest, JSON when it begins with a bracket or brace, else CSV. A row that makes no sense is named and left out.</summary>
    public static Manifest Read(string file, string text, Action<string, string> fail)
    {
        IEnumerable<ManifestRow> rows;
        try
        {
            rows = text.AsSpan().TrimStart() is ['[' or '{', ..] ? ManifestRows.Json(text) : ManifestRows.Csv(text);
        }
        catch (Exception failure) when (failure is JsonException or FormatException)
        {
            fail(file, $"is not a manifest: {failure.Message.ReplaceLineEndings(" ")}");
            return Empty;
        }

        List<ManifestEntry> entries = [];
        foreach (ManifestRow row in rows)
        {
            if (Complaint(row, out DateInterval? published, out Uri? address) is { } complaint)
            {
                fail(file, $"row {row.Number}: {complaint}");
            }
            else
            {
                entries.Add(new ManifestEntry(Slashes(row.Document), row.Source, published, row.Language, address));
            }
        }

        return new Manifest(file, entries);
    }

    /// <summary>Finds the entry of every file: the one whose document is the longest end of the file's path.</summary>
    /// <param name="files">Full paths, or "-".</param>
    /// <param name="fail">Told of an entry that fits several files or stands twice.</param>
    public IReadOnlyList<ManifestEntry?> Match(IReadOnlyList<string> files, Action<string, string> fail)
    {
        Dictionary<string, ManifestEntry> byName = new(StringComparer.Ordinal);
        foreach (ManifestEntry entry in entries)
        {
            if (!byName.TryAdd(entry.Document, entry))
            {
                fail(file, $"'{entry.Document}' stands twice; the first row holds");
            }
        }

        ManifestEntry?[] found = [.. files.Select(path => Find(byName, path))];
        foreach (IGrouping<string, ManifestEntry> several in found.OfType<ManifestEntry>().GroupBy(entry => entry.Document, StringComparer.Ordinal).Where(group => group.Skip(1).Any()))
        {
            fail(file, $"'{several.Key}' fits several files; give more of the path");
            found = [.. found.Select(entry => entry?.Document == several.Key ? null : entry)];
        }

        return found;
    }

    private static ManifestEntry? Find(Dictionary<string, ManifestEntry> byName, string path)
    {
        for (int start = 0; ; start = path.IndexOf('/', start) + 1)
        {
            if (byName.TryGetValue(path[start..], out ManifestEntry? entry))
            {
                return entry;
            }

            if (path.IndexOf('/', start) < 0)
            {
                return null;
            }
        }
    }

    private static string? Complaint(ManifestRow row, out DateInterval? published, out Uri? address)
    {
        published = null;
        address = null;
        if (row.Document.Length == 0)
        {
            return "names no document";
        }

        if (row.Published is not null && (published = PublishedTime.Parse(row.Published)) is null)
        {
            return $"published '{row.Published}' is not a date: 2024, 2024-04, 2024-04-25, 2024-04-25T18:30 or two of them with a slash between";
        }

        if (row.Language is not (null or "fr" or "en"))
        {
            return $"language '{row.Language}' is not fr or en";
        }

        return row.Address is not null && !Uri.TryCreate(row.Address, UriKind.Absolute, out address) ? $"url '{row.Address}' is not an address" : null;
    }

    private static string Slashes(string document)
    {
        string path = document.Replace('\\', '/');
        return path.StartsWith("./", StringComparison.Ordinal) ? path[2..] : path;
    }
}
