namespace Checker.Extraction;

/// <summary>Set operations on lists that are in ordinal order.</summary>
internal static class Sorted
{
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
