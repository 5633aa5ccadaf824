namespace Checker.Reliability;

/// <summary>
/// Values that are lists: a list contained in another is an incomplete answer. Its votes speak for the longer list in the measure of what it
/// names, never by more than half, and it is not a failure of its source when the longer one is true, nor the other way round.
/// </summary>
internal static class SetRelations
{
    /// <summary>Questions with more different lists than this are fused as categories: comparing all pairs would be quadratic.</summary>
    private const int MostValues = 256;

    /// <summary>The members of a list, trimmed, sorted, each once, joined by <c>"; "</c>.</summary>
    public static string Canonical(string value)
    {
        string[] members = Members(value);
        Array.Sort(members, StringComparer.Ordinal);
        return string.Join("; ", members.Distinct(StringComparer.Ordinal));
    }

    public static void AddTo(List<ValueRelation> entries, ValueLayout layout)
    {
        for (int q = 0; q + 1 < layout.QuestionStart.Length; q++)
        {
            int first = layout.QuestionStart[q];
            int count = layout.QuestionStart[q + 1] - first;
            if (count is < 2 or > MostValues)
            {
                continue;
            }

            var members = new string[count][];
            for (int i = 0; i < count; i++)
            {
                members[i] = Members(layout.Names[first + i]);
            }

            for (int i = 0; i < count; i++)
            {
                for (int j = 0; j < count; j++)
                {
                    if (members[i].Length < members[j].Length && Contains(members[j], members[i]))
                    {
                        float share = Math.Min(ValueRelations.Cap, (float)members[i].Length / members[j].Length);
                        entries.Add(new ValueRelation(first + j, first + i, share, share));
                        entries.Add(new ValueRelation(first + i, first + j, 0, share));
                    }
                }
            }
        }
    }

    private static string[] Members(string value) =>
        value.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Both lists are sorted.</summary>
    private static bool Contains(string[] longer, string[] shorter)
    {
        int i = 0;
        foreach (string member in longer)
        {
            if (i < shorter.Length && string.Equals(member, shorter[i], StringComparison.Ordinal))
            {
                i++;
            }
        }

        return i == shorter.Length;
    }
}
