namespace Checker.Tests.Dimensions.Names;

/// <summary>Reads a corpus: one example a line, tab-separated columns, "#" comments.</summary>
internal static class CorpusFile
{
    public static List<string[]> Read(string language, string name)
    {
        string folder = AppContext.BaseDirectory;
        while (!Directory.Exists(Path.Combine(folder, "tests", "Checker.Tests", "Corpora")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("tests/Checker.Tests/Corpora");
        }

        return [.. File.ReadAllLines(Path.Combine(folder, "tests", "Checker.Tests", "Corpora", language, name + ".txt"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t'))];
    }
}
