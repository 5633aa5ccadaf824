namespace Checker.Reliability;

/// <summary>
/// A table of claims as compressed rows: the values of question q are <c>QuestionStart[q] .. QuestionStart[q + 1]</c>, the claims of value v
/// are <c>ValueStart[v] .. ValueStart[v + 1]</c>, each one source (ascending, at most once per value) and one weight in (0, 1]. 8 bytes a claim.
/// </summary>
internal sealed class ClaimArrays
{
    public required int SourceCount { get; init; }

    public required int[] QuestionStart { get; init; }

    public required int[] ValueStart { get; init; }

    public required int[] ClaimSource { get; init; }

    public required float[] ClaimWeight { get; init; }

    /// <summary>Pairs of values that are not plain rivals; null when every two values of a question are.</summary>
    public ValueRelations? Relations { get; init; }

    /// <summary>One number per value, for methods that take medians; null unless the values are numbers.</summary>
    public double[]? Numbers { get; init; }

    public int QuestionCount => QuestionStart.Length - 1;

    public int ValueCount => ValueStart.Length - 1;

    public int ClaimCount => ValueStart[^1];

    /// <summary>True when two values of a question can stand side by side.</summary>
    public bool Compatible(int value, int other)
    {
        int entry = Relations?.Find(value, other) ?? -1;
        return entry >= 0 && !Relations!.Rival[entry];
    }

    /// <summary>The claims of each source, in claim order.</summary>
    public (int[] Start, int[] Claims) BySource()
    {
        var start = new int[SourceCount + 1];
        foreach (int s in ClaimSource)
        {
            start[s + 1]++;
        }

        for (int s = 0; s < SourceCount; s++)
        {
            start[s + 1] += start[s];
        }

        var next = start.AsSpan(0, SourceCount).ToArray();
        var members = new int[ClaimSource.Length];
        for (int c = 0; c < members.Length; c++)
        {
            members[next[ClaimSource[c]]++] = c;
        }

        return (start, members);
    }

    /// <summary>The claim of a source on a value, or a negative number.</summary>
    public int Find(int value, int source)
    {
        int at = ClaimSource.AsSpan(ValueStart[value], ValueStart[value + 1] - ValueStart[value]).BinarySearch(source);
        return at < 0 ? at : at + ValueStart[value];
    }
}
