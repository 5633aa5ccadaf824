using System.Runtime.InteropServices;

namespace Checker.Reliability;

/// <summary>A <see cref="ClaimArrays"/> with the names behind its numbers, all in ordinal order (numbers: by size): the order of the rows is forgotten.</summary>
internal sealed class ClaimIndex
{
    public required ClaimArrays Claims { get; init; }

    public required string[] Sources { get; init; }

    public required (string Subject, string Attribute)[] Questions { get; init; }

    public required string[] Values { get; init; }

    /// <summary>Final value of each provisional one of the collector.</summary>
    public required int[] FinalValue { get; init; }

    public static ClaimIndex Build(ClaimCollector rows, FusionValueKind kind, double tolerance, IReadOnlyList<ValueRelation>? relations = null)
    {
        var (sources, sourceRank) = Rank(rows.SourceNames, StringComparer.Ordinal);
        var (questions, questionRank) = Rank(rows.QuestionNames, QuestionOrder);
        var layout = kind == FusionValueKind.Number
            ? NumberClusters.Lay(rows, questionRank, tolerance)
            : ValueLayout.ByName(rows.ValueNames, questionRank);
        var entries = new List<ValueRelation>();
        foreach (var relation in relations ?? [])
        {
            int value = layout.Final[relation.Value];
            int other = layout.Final[relation.Other];
            if (value != other)
            {
                entries.Add(relation with { Value = value, Other = other });
            }
        }

        if (kind == FusionValueKind.Set)
        {
            SetRelations.AddTo(entries, layout);
        }

        var claimSources = CollectionsMarshal.AsSpan(rows.ClaimSources);
        var claimValues = CollectionsMarshal.AsSpan(rows.ClaimValues);
        for (int i = 0; i < claimSources.Length; i++)
        {
            claimSources[i] = sourceRank[claimSources[i]];
            claimValues[i] = layout.Final[claimValues[i]];
        }

        return new ClaimIndex
        {
            Sources = sources,
            Questions = questions,
            Values = layout.Names,
            FinalValue = layout.Final,
            Claims = ClaimArraysBuilder.Build(sources.Length, layout.QuestionStart, claimSources, claimValues,
                CollectionsMarshal.AsSpan(rows.ClaimWeights),
                entries.Count == 0 ? null : ValueRelations.Build(layout.Names.Length, entries), layout.Numbers),
        };
    }

    public int QuestionOf(int value)
    {
        // Questions without values share a start with their successor: the last one that starts at or before the value holds it.
        int low = 0;
        int high = Claims.QuestionCount - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            (low, high) = Claims.QuestionStart[middle] <= value ? (middle, high) : (low, middle - 1);
        }

        return low;
    }

    private static Comparer<(string Subject, string Attribute)> QuestionOrder { get; } = Comparer<(string Subject, string Attribute)>.Create(static (x, y) =>
    {
        int order = string.CompareOrdinal(x.Subject, y.Subject);
        return order != 0 ? order : string.CompareOrdinal(x.Attribute, y.Attribute);
    });

    private static (T[] Sorted, int[] RankOf) Rank<T>(List<T> names, IComparer<T> comparer)
    {
        T[] sorted = [.. names];
        var order = new int[sorted.Length];
        for (int i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        Array.Sort(sorted, order, comparer);
        var rank = new int[order.Length];
        for (int i = 0; i < order.Length; i++)
        {
            rank[order[i]] = i;
        }

        return (sorted, rank);
    }
}
