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
            if (this.ReadDocument(names[i], files[i]) is { } document)
            {
                // What a page says of itself holds where the manifest is silent.
                documents.Add(document with
                {
                    Source = entries[i]?.Source ?? document.Source,
                    Published = entries[i]?.Published ?? document.Published,
                    Language = entries[i]?.Language ?? document.Language,
                    Address = entries[i]?.Address ?? document.Address,
                });
            }
        }

        return documents;
    }

    /// <summary>Makes a reading of every document, several at a time; one that fails is named and left out.</summary>
    public List<Reading> Read(ClaimChecker checker, List<Document> documents)
    {
        Reading?[] readings = new Reading?[documents.Count];
        CheckerException?[] failures = new CheckerException?[documents.Count];
        Parallel.For(0, documents.Count, i =>
        {
            try
            {
                readings[i] = checker.Read(documents[i]);
            }
            catch (CheckerException failure)
            {
                failures[i] = failure;
            }
        });

        foreach (CheckerException failure in failures.OfType<CheckerException>())
        {
            this.Fail(failure.Message);
        }

        return [.. readings.OfType<Reading>()];
    }

    /// <summary>Reads one file, or standard input for "-", as text; null when it cannot be read.</summary>
    public string? ReadText(string file) => this.ReadBytes(file) is { } bytes ? TextDecoder.Decode(bytes.Span) : null;

    /// <summary>Reads one file as a document: a web page by way of its elements, anything else as plain text.</summary>
    private Document? ReadDocument(string name, string file)
    {
        if (this.ReadBytes(file) is not { } bytes)
        {
            return null;
        }

        try
        {
            return WebPages.Is(file, bytes.Span) ? HtmlDocumentReader.Read(name, bytes.Span).Document : new Document(name, TextDecoder.Decode(bytes.Span));
        }
        catch (Exception failure) when (failure is InvalidOperationException or ArgumentException or FormatException or OutOfMemoryException)
        {
            this.Fail(file, Failures.Reason(failure));
            return null;
        }
    }

    private ReadOnlyMemory<byte>? ReadBytes(string file)
    {
        try
        {
            if (file != "-")
            {
                return File.ReadAllBytes(file);
            }

            using MemoryStream bytes = new();
            terminal.Input.CopyTo(bytes);
            return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException or OutOfMemoryException)
        {
            this.Fail(file, Failures.Reason(failure));
            return null;
        }
    }
}
