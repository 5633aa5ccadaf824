namespace Checker.Cli;

/// <summary>Reads tables of claims (<c>source,object,attribute,value</c>) from files. One that is no such table is named and contributes nothing.</summary>
internal static class ClaimFiles
{
    private static readonly string[] Endings = [".csv", ".tsv"];

    /// <summary>Says whether a path names a table, by its ending.</summary>
    public static bool Is(string path) => Endings.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) && !Directory.Exists(path);

    /// <summary>Reads the rows of every file, in the order of the files.</summary>
    /// <param name="files">Paths, or "-" for standard input.</param>
    /// <param name="reader">Reads the files and is told of those that fail.</param>
    /// <returns>The rows; null when no file could be read.</returns>
    public static List<SourcedValue>? Read(IEnumerable<string> files, DocumentReader reader)
    {
        List<SourcedValue>? rows = null;
        foreach (string file in files.Distinct(StringComparer.Ordinal))
        {
            if (reader.ReadText(file) is not { } text)
            {
                continue;
            }

            try
            {
                using StringReader lines = new(text);
                List<SourcedValue> read = [.. TruthDiscovery.ReadClaims(lines)];
                (rows ??= []).AddRange(read);
            }
            catch (FormatException failure)
            {
                reader.Fail(file, failure.Message);
            }
        }

        return rows;
    }
}
