namespace Checker.Reliability;

/// <summary>
/// Sparse pairs of values of one question that are not plain rivals, as compressed rows. For value v and its entry on value u:
/// <c>Support</c> is the share of u's votes that also speak for v, <c>Credit</c> the share of a success that v's sources earn when u is true.
/// Both lie in [0, .5]; every listed pair is without penalty: the part of the trial that earns no credit is not counted.
/// </summary>
internal sealed class ValueRelations
{
    public const float Cap = .5f;

    public required int[] Start { get; init; }

    public required int[] Other { get; init; }

    public required float[] Support { get; init; }

    public required float[] Credit { get; init; }

    /// <summary>True where the two cannot stand side by side (tension), though neither is held against its source.</summary>
    public required bool[] Rival { get; init; }

    public static ValueRelations Build(int valueCount, List<ValueRelation> entries)
    {
        entries.Sort(static (x, y) => x.Value != y.Value ? x.Value.CompareTo(y.Value) : x.Other.CompareTo(y.Other));
        var start = new int[valueCount + 1];
        var other = new List<int>(entries.Count);
        var support = new List<float>(entries.Count);
        var credit = new List<float>(entries.Count);
        var rival = new List<bool>(entries.Count);
        int previous = -1;
        foreach (var entry in entries)
        {
            if (previous == entry.Value && other[^1] == entry.Other)
            {
                // Two relations given for one pair: the weaker bond wins, so that nothing is corroborated by accident.
                support[^1] = Math.Min(support[^1], entry.Support);
                credit[^1] = Math.Min(credit[^1], entry.Credit);
                rival[^1] |= entry.Rival;
                continue;
            }

            previous = entry.Value;
            start[entry.Value + 1]++;
            other.Add(entry.Other);
            support.Add(Math.Clamp(entry.Support, 0, Cap));
            credit.Add(Math.Clamp(entry.Credit, 0, Cap));
            rival.Add(entry.Rival);
        }

        for (int v = 0; v < valueCount; v++)
        {
            start[v + 1] += start[v];
        }

        return new ValueRelations { Start = start, Other = [.. other], Support = [.. support], Credit = [.. credit], Rival = [.. rival] };
    }

    public bool Any(int firstValue, int endValue) => Start[firstValue] != Start[endValue];

    /// <summary>The entry of <paramref name="value"/> on <paramref name="other"/>, or a negative number.</summary>
    public int Find(int value, int other)
    {
        int at = Other.AsSpan(Start[value], Start[value + 1] - Start[value]).BinarySearch(other);
        return at < 0 ? at : at + Start[value];
    }
}

/// <summary>One entry of <see cref="ValueRelations"/>: what the value <c>Other</c> means for the sources of <c>Value</c>.</summary>
internal readonly record struct ValueRelation(int Value, int Other, float Support, float Credit, bool Rival = false);
