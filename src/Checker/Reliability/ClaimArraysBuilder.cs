namespace Checker.Reliability;

/// <summary>
/// Turns columns of claims (source, value, weight) into <see cref="ClaimArrays"/> by a counting sort on values; inside a value the claims are
/// sorted by source and a repeated claim is kept once, with its largest weight. The order of the rows given never shows in the result.
/// </summary>
internal static class ClaimArraysBuilder
{
    /// <param name="sourceCount">Number of sources; ids are 0 .. sourceCount - 1.</param>
    /// <param name="questionStart">First value of every question, and the number of values at the end.</param>
    /// <param name="sources">Source id of each row.</param>
    /// <param name="values">Value id of each row.</param>
    /// <param name="weights">Weight of each row, or empty for 1 throughout; rows of weight 0 are left out.</param>
    /// <param name="relations">Pairs of values that are not plain rivals.</param>
    /// <param name="numbers">One number per value, ascending inside a question, when the values are numbers.</param>
    public static ClaimArrays Build(int sourceCount, int[] questionStart, ReadOnlySpan<int> sources, ReadOnlySpan<int> values,
        ReadOnlySpan<float> weights, ValueRelations? relations = null, double[]? numbers = null)
    {
        int valueCount = questionStart[^1];
        var start = new int[valueCount + 1];
        for (int i = 0; i < values.Length; i++)
        {
            if (weights.IsEmpty || weights[i] > 0)
            {
                start[values[i] + 1]++;
            }
        }

        for (int v = 0; v < valueCount; v++)
        {
            start[v + 1] += start[v];
        }

        var claimSource = new int[start[valueCount]];
        var claimWeight = new float[start[valueCount]];
        Scatter(sources, values, weights, start, claimSource, claimWeight);
        int kept = SortAndMerge(start, claimSource, claimWeight);
        if (kept != claimSource.Length)
        {
            Array.Resize(ref claimSource, kept);
            Array.Resize(ref claimWeight, kept);
        }

        return new ClaimArrays
        {
            SourceCount = sourceCount, QuestionStart = questionStart, ValueStart = start,
            ClaimSource = claimSource, ClaimWeight = claimWeight, Relations = relations, Numbers = numbers,
        };
    }

    private static void Scatter(ReadOnlySpan<int> sources, ReadOnlySpan<int> values, ReadOnlySpan<float> weights, int[] start, int[] claimSource, float[] claimWeight)
    {
        // The starts serve as cursors and are shifted back afterwards: no second array of the size of the values.
        for (int i = 0; i < values.Length; i++)
        {
            float weight = weights.IsEmpty ? 1 : weights[i];
            if (weight > 0)
            {
                int at = start[values[i]]++;
                claimSource[at] = sources[i];
                claimWeight[at] = weight;
            }
        }

        for (int v = start.Length - 1; v > 0; v--)
        {
            start[v] = start[v - 1];
        }

        start[0] = 0;
    }

    private static int SortAndMerge(int[] start, int[] claimSource, float[] claimWeight)
    {
        int write = 0;
        int from = 0;
        for (int v = 0; v + 1 < start.Length; v++)
        {
            int to = start[v + 1];
            Sort(claimSource, claimWeight, from, to);
            int first = write;
            for (int c = from; c < to; c++)
            {
                if (write > first && claimSource[write - 1] == claimSource[c])
                {
                    claimWeight[write - 1] = Math.Max(claimWeight[write - 1], claimWeight[c]);
                }
                else
                {
                    claimSource[write] = claimSource[c];
                    claimWeight[write++] = claimWeight[c];
                }
            }

            from = to;
            start[v] = first;
        }

        start[^1] = write;
        return write;
    }

    private static void Sort(int[] sources, float[] weights, int from, int to)
    {
        if (to - from > 16)
        {
            Array.Sort(sources, weights, from, to - from);
            return;
        }

        for (int i = from + 1; i < to; i++)
        {
            int source = sources[i];
            float weight = weights[i];
            int j = i - 1;
            for (; j >= from && sources[j] > source; j--)
            {
                sources[j + 1] = sources[j];
                weights[j + 1] = weights[j];
            }

            sources[j + 1] = source;
            weights[j + 1] = weight;
        }
    }
}
