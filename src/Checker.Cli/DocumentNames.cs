namespace Checker.Cli;

/// <summary>Names files by the shortest end of their path that no other file of the run shares: "04.txt", or "niger/04.txt".</summary>
internal static class DocumentNames
{
    /// <summary>Names every path.</summary>
    /// <param name="paths">Different paths with '/' between the parts.</param>
    /// <returns>The names in the order of the paths; all different.</returns>
    public static List<string> Shortest(IReadOnlyList<string> paths)
    {
        string[] names = new string[paths.Count];
        List<int> open = [.. Enumerable.Range(0, paths.Count)];

        // Paths that share an end of n parts share one of n - 1 too, so a name that is unique once stays so.
        for (int parts = 1; open.Count > 0; parts++)
        {
            List<int> shared = [];
            foreach (IGrouping<string, int> group in open.GroupBy(i => End(paths[i], parts), StringComparer.Ordinal))
            {
                foreach (int i in group)
                {
                    names[i] = group.Key;
                    if (group.Skip(1).Any() && group.Key.Length < paths[i].Length)
                    {
                        shared.Add(i);
                    }
                }
            }

            open = shared;
        }

        return [.. names];
    }

    private static string End(string path, int parts)
    {
        int at = path.Length;
        for (; parts > 0; parts--)
        {
            at = at == 0 ? -1 : path.LastIndexOf('/', at - 1);
            if (at < 0)
            {
                return path;
            }
        }

        return path[(at + 1)..];
    }
}
