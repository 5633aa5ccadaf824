using System.Runtime.CompilerServices;

namespace Checker.Tests;

/// <summary>The files of the repository that the tests read.</summary>
internal static class Repository
{
    /// <summary>Gets the top folder.</summary>
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", ".."));

    /// <summary>Gets the folder of the five sample articles.</summary>
    public static string Seeds { get; } = Path.Combine(Root, "seeds");

    /// <summary>Lists the source files of a folder, without what builds leave behind, in ordinal order.</summary>
    public static IEnumerable<string> Sources(params string[] folders) => folders
        .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories))
        .Where(file => !Relative(file).Split('/').Any(part => part is "bin" or "obj"))
        .Order(StringComparer.Ordinal);

    /// <summary>Names a file from the top folder, with '/' between the parts.</summary>
    public static string Relative(string file) => Path.GetRelativePath(Root, file).Replace('\\', '/');

    private static string Here([CallerFilePath] string file = "") => file;
}
