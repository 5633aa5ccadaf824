namespace Checker.Reliability;

/// <summary>The final order of the values: grouped by question, then by name or by size.</summary>
internal sealed class ValueLayout
{
    /// <summary>First value of every question, and the number of values at the end.</summary>
    public required int[] QuestionStart { get; init; }

    public required string[] Names { get; init; }

    /// <summary>Final value of each provisional one.</summary>
    public required int[] Final { get; init; }

    public double[]? Numbers { get; init; }

    public static ValueLayout ByName(List<(int Question, string Value)> values, int[] questionRank)
    {
        var (start, members) = Group(values, questionRank);
        var names = new string[values.Count];
        for (int i = 0; i < members.Length; i++)
        {
            names[i] = values[members[i]].Value;
        }

        for (int q = 0; q + 1 < start.Length; q++)
        {
            if (start[q + 1] - start[q] > 1)
            {
                Array.Sort(names, members, start[q], start[q + 1] - start[q], StringComparer.Ordinal);
            }
        }

        var final = new int[members.Length];
        for (int i = 0; i < members.Length; i++)
        {
            final[members[i]] = i;
        }

        return new ValueLayout { QuestionStart = start, Names = names, Final = final };
    }

    /// <summary>Provisional values by question, in question order.</summary>
    public static (int[] Start, int[] Members) Group(List<(int Question, string Value)> values, int[] questionRank)
    {
        var start = new int[questionRank.Length + 1];
        foreach (var (question, _) in values)
        {
            start[questionRank[question] + 1]++;
        }

        for (int q = 0; q < questionRank.Length; q++)
        {
            start[q + 1] += start[q];
        }

        var next = start.AsSpan(0, questionRank.Length).ToArray();
        var members = new int[values.Count];
        for (int v = 0; v < values.Count; v++)
        {
            members[next[questionRank[values[v].Question]]++] = v;
        }

        return (start, members);
    }
}
