namespace Checker.Extraction;

/// <summary>Set operations on lists that are in ordinal order.</summary>
internal static class Sorted
{
    /// <summary>Returns the index of the first mention, of those in text order, that begins at a token or behind it.</summary>
    public static int FirstFrom(IReadOnlyList<Mention> mentions, int token)
    {
        int low = 0, high = mentions.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = mentions[middle].First < token ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>Returns what both lists hold, in order.</summary>
    public static IEnumerable<string> Common(IReadOnlyList<string> left, IReadOnlyList<string> right)
    {
        for (int i = 0, j = 0; i < left.Count && j < right.Count;)
        {
            int order = string.CompareOrdinal(left[i], right[j]);
            if (order == 0)
            {
                yield return left[i];
            }

            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
    }

    /// <summary>Says whether each list holds something that the other does not.</summary>
    public static bool Cross(IReadOnlyList<string> left, IReadOnlyList<string> right)
    {
        int common = Common(left, right).Count();
        return common < left.Count && common < right.Count;
    }

    /// <summary>Says whether both lists hold something and nothing in common.</summary>
    public static bool Disjoint(IReadOnlyList<string> left, IReadOnlyList<string> right) => left.Count > 0 && right.Count > 0 && !Common(left, right).Any();
}
