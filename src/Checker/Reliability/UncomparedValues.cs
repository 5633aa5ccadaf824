using Checker.Matching;

namespace Checker.Reliability;

/// <summary>
/// Values of one question that no comparison links, not even over others, say different things of its subject, as the rank and the office of a person do:
/// neither speaks for or against the other.
/// </summary>
internal static class UncomparedValues
{
    /// <summary>A question with more values is left as it is: pairs grow with their square.</summary>
    private const int MostValues = 60;

    public static IEnumerable<AssessedRelation> Of(Question question, IReadOnlyList<GradedPair> pairs)
    {
        string[] values = [.. question.Claims.Select(claim => claim.Value).Distinct(StringComparer.Ordinal)];
        if (values.Length > MostValues)
        {
            yield break;
        }

        int[] group = [.. Enumerable.Range(0, values.Length)];
        foreach (GradedPair pair in pairs)
        {
            int left = Array.IndexOf(values, pair.Left.Value), right = Array.IndexOf(values, pair.Right.Value);
            if (left >= 0 && right >= 0 && group[left] != group[right])
            {
                (int from, int to) = (group[left], group[right]);
                for (int i = 0; i < group.Length; i++)
                {
                    group[i] = group[i] == from ? to : group[i];
                }
            }
        }

        for (int i = 0; i < values.Length; i++)
        {
            for (int j = i + 1; j < values.Length; j++)
            {
                if (group[i] != group[j])
                {
                    yield return new AssessedRelation(question.Id, values[i], values[j], Relation.Compatible, Mechanism.Scope, Share: 0);
                }
            }
        }
    }
}
