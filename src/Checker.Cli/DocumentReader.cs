namespace Checker.Cli;

/// <summary>Turns the paths of a command line into documents. What cannot be read is named on standard error and left out.</summary>
internal sealed class DocumentReader(Terminal terminal)
{
    /// <summary>Gets a value indicating whether something could not be read.</summary>
    public bool Failed { get; private set; }

    /// <summary>Names an input that could not be read.</summary>
    public void Fail(string input, string reason) => this.Fail($"{input}: {reason}");

    /// <summary>Says that an input could not be read; the message names it.</summary>
    public void Fail(string message)
    {
        this.Failed = true;
        terminal.Complain(message);
    }

    /// <summary>Reads every path, with what the manifest says of it.</summary>
    /// <param name="paths">Files, folders, or "-".</param>
    /// <param name="manifestFile">A manifest, or null.</param>
    public List<Document> Read(IReadOnlyList<string> paths, string? manifestFile)
    {
        List<string> files = InputPaths.Expand(paths, this.Fail);
        List<string> names = DocumentNames.Shortest(files);
        Manifest manifest = manifestFile is not null && this.ReadText(manifestFile) is { } text ? Manifest.Read(manifestFile, text, this.Fail) : Manifest.Empty;
        IReadOnlyList<ManifestEntry?> entries = manifest.Match(files, this.Fail);
        List<Document> documents = [];
        for (int i = 0; i < files.Count; i++)
        {
            if (this.ReadText(files[i]) is { } content)
            {
                documents.Add(new Document(names[i], content)
                {
                    Source = entries[i]?.Source,
                    Published = entries[i]?.Published,
                    Language = entries[i]?.Language,
                    Address = entries[i]?.Address,
                });
            }
        }

        return documents;
    }

    /// <summary>Reads one file, or standard input for "-", as text; null when it cannot be read.</summary>
    public string? ReadText(string file)
    {
        // Web pages enter here: a file that ends in .html becomes a document by way of Checker.Html.
        try
        {
            if (file != "-")
            {
                return TextDecoder.Decode(File.ReadAllBytes(file));
            }

            using MemoryStream bytes = new();
            terminal.Input.CopyTo(bytes);
            return TextDecoder.Decode(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException or OutOfMemoryException)
        {
            this.Fail(file, Failures.Reason(failure));
            return null;
        }
    }
}
