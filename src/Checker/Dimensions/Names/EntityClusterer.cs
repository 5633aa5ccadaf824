namespace Checker.Dimensions.Names;

/// <summary>
/// Joins the entities of many documents: blocking, then the matcher on what shares a block, then a transitive closure that never joins two
/// entries of a table, two countries or two full names that contradict each other. Same input, same clusters, whatever the order of equal names.
/// </summary>
internal sealed class EntityClusterer
{
    /// <summary>Groups entities; every entity is in exactly one cluster.</summary>
    public static EntityClusters Cluster(IReadOnlyList<NameEntity> entities)
    {
        ClusterUnits units = new(entities);
        List<(double Score, int Left, int Right, NameDecision Decision)> pairs = [];
        foreach ((int left, int right) in units.Candidates())
        {
            NameDecision decision = units.Decide(left, right);
            if (decision.Verdict != NameVerdict.Different)
            {
                pairs.Add((decision.Score, left, right, decision));
            }
        }

        // The surest first: a doubtful link must not take a place that a sure one contradicts.
        pairs.Sort(static (a, b) => a.Score != b.Score ? b.Score.CompareTo(a.Score) : a.Left != b.Left ? a.Left.CompareTo(b.Left) : a.Right.CompareTo(b.Right));
        DisjointNames sets = new(units);
        List<UnsurePair> unsure = [];
        foreach ((double _, int left, int right, NameDecision decision) in pairs)
        {
            if (decision.Verdict == NameVerdict.Same)
            {
                if (!sets.Join(left, right))
                {
                    unsure.Add(new(units.First(left), units.First(right), decision));
                }
            }
        }

        ShortForms.Join(units, sets);
        foreach ((double _, int left, int right, NameDecision decision) in pairs)
        {
            if (decision.Verdict == NameVerdict.Unsure && sets.Find(left) != sets.Find(right))
            {
                unsure.Add(new(units.First(left), units.First(right), decision));
            }
        }

        return new(sets.Groups(entities), unsure);
    }
}
