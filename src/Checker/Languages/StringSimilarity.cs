using FuzzySharp;
using FuzzySharp.PreProcess;

namespace Checker.Languages;

/// <summary>
/// The one door to FuzzySharp. Takes text that is already folded (its own preprocessing is off: it erases accented letters and lower-cases by culture)
/// and is called only on pairs that blocking and the vetoes left; short words go through the allocation-free edit distance beside it. Scores are 0 to 1.
/// </summary>
internal static class StringSimilarity
{
    /// <summary>Beyond this many code units two texts are compared for equality only: the measures are quadratic in length.</summary>
    public const int Longest = 300;

    /// <summary>Ratio of common characters in order.</summary>
    public static double Ratio(string a, string b) => TooLong(a, b) ? Exact(a, b) : Fuzz.Ratio(a, b, PreprocessMode.None) / 100.0;

    /// <summary>The ratio after sorting the words of both.</summary>
    public static double TokenSort(string a, string b) => TooLong(a, b) ? Exact(a, b) : Fuzz.TokenSortRatio(a, b, PreprocessMode.None) / 100.0;

    /// <summary>
    /// Edits between two words: insertions, deletions, substitutions and swaps of neighbours (optimal string alignment), given up above <paramref name="limit"/>.
    /// </summary>
    /// <returns>The number of edits, or <paramref name="limit"/> + 1 when there are more.</returns>
    public static int Edits(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) > limit || a.Length > Longest || b.Length > Longest)
        {
            return a.SequenceEqual(b) ? 0 : limit + 1;
        }

        int width = b.Length + 1;
        Span<int> rows = width <= 64 ? stackalloc int[width * 3] : new int[width * 3];
        Span<int> before = rows[..width], last = rows.Slice(width, width), now = rows.Slice(width * 2, width);
        for (int j = 0; j < width; j++)
        {
            last[j] = j;
        }

        for (int i = 1; i <= a.Length; i++)
        {
            now[0] = i;
            int best = i;
            for (int j = 1; j < width; j++)
            {
                int cost = a[i - 1] == b[j - 1] ? 0 : 1;
                int value = Math.Min(Math.Min(now[j - 1], last[j]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    value = Math.Min(value, before[j - 2] + 1);
                }

                now[j] = value;
                best = Math.Min(best, value);
            }

            if (best > limit)
            {
                return limit + 1;
            }

            Span<int> spare = before;
            before = last;
            last = now;
            now = spare;
        }

        return Math.Min(last[b.Length], limit + 1);
    }

    private static bool TooLong(string a, string b) => a.Length > Longest || b.Length > Longest;

    private static double Exact(string a, string b) => string.Equals(a, b, StringComparison.Ordinal) ? 1 : 0;
}
