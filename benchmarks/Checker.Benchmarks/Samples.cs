namespace Checker.Benchmarks;

/// <summary>The texts that benchmarks read.</summary>
internal static class Samples
{
    /// <summary>Gets the repository's top folder, found from where the program runs.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Reads the five sample articles.</summary>
    public static Document[] Seeds() =>
        [.. Directory.GetFiles(Path.Combine(Root, "seeds"), "*.txt").Order(StringComparer.Ordinal).Select(file => new Document(Path.GetFileName(file), File.ReadAllText(file)))];

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Checker.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("The benchmarks run from within the repository.");
    }
}
