namespace Checker.Cli;

/// <summary>Finds the files that the paths of a command line stand for.</summary>
internal static class InputPaths
{
    /// <summary>The endings of the files that a folder contributes.</summary>
    private static readonly string[] Endings = [".txt", .. WebPages.Endings];

    /// <summary>Folders linked in a circle end here.</summary>
    private static readonly EnumerationOptions AtAnyDepth = new() { RecurseSubdirectories = true, IgnoreInaccessible = false, MaxRecursionDepth = 64, AttributesToSkip = 0 };

    /// <summary>Lists the files, each once: a folder's in ordinal order, a named file as it is, "-" for standard input.</summary>
    /// <param name="paths">What the user wrote.</param>
    /// <param name="fail">Told of a path and why it contributes nothing.</param>
    /// <returns>Full paths with '/' between the parts.</returns>
    public static List<string> Expand(IReadOnlyList<string> paths, Action<string, string> fail)
    {
        List<string> files = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (string path in paths)
        {
            try
            {
                List<string> found = Find(path);
                if (found.Count == 0)
                {
                    fail(path, $"the folder holds no {string.Join(" or ", Endings.Select(ending => $"*{ending}"))} file");
                }

                files.AddRange(found.Where(seen.Add));
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
            {
                fail(path.Length == 0 ? "''" : path, Failures.Reason(failure));
            }
        }

        return files;
    }

    private static List<string> Find(string path)
    {
        if (path == "-")
        {
            return [path];
        }

        string full = Path.GetFullPath(path);
        if (File.Exists(full))
        {
            return [Slashes(full)];
        }

        if (!Directory.Exists(full))
        {
            throw new FileNotFoundException();
        }

        List<string> files = [.. Directory.EnumerateFiles(full, "*", AtAnyDepth)
            .Where(file => Endings.Any(ending => file.EndsWith(ending, StringComparison.OrdinalIgnoreCase)))
            .Select(Slashes)];
        files.Sort(StringComparer.Ordinal);
        return files;
    }

    private static string Slashes(string path) => path.Replace(Path.DirectorySeparatorChar, '/');
}
