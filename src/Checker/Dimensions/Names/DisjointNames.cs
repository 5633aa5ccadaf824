namespace Checker.Dimensions.Names;

/// <summary>
/// Disjoint sets of units (union by size, path halving) that refuse to join two table entries, and people of whom two full names contradict each other.
/// </summary>
internal sealed class DisjointNames
{
    private const int MostChecked = 24;
    private readonly ClusterUnits units;
    private readonly int[] parent;
    private readonly string[] entry;
    private readonly List<int>[] held;

    public DisjointNames(ClusterUnits units)
    {
        this.units = units;
        this.parent = new int[units.Count];
        this.entry = new string[units.Count];
        this.held = new List<int>[units.Count];
        for (int i = 0; i < units.Count; i++)
        {
            this.parent[i] = i;
            this.entry[i] = units.TableEntry(i);
            this.held[i] = [i];
        }
    }

    public int Find(int unit)
    {
        while (this.parent[unit] != unit)
        {
            this.parent[unit] = this.parent[this.parent[unit]];
            unit = this.parent[unit];
        }

        return unit;
    }

    /// <summary>Joins two units; false when a table or a contradiction forbids it. A short form ("Mme X") is checked against tables only.</summary>
    public bool Join(int left, int right, bool shortForm = false)
    {
        (int a, int b) = (this.Find(left), this.Find(right));
        if (a == b)
        {
            return true;
        }

        if ((this.entry[a].Length > 0 && this.entry[b].Length > 0 && this.entry[a] != this.entry[b]) || (!shortForm && this.Contradict(a, b)))
        {
            return false;
        }

        (int big, int small) = this.held[a].Count >= this.held[b].Count ? (a, b) : (b, a);
        this.parent[small] = big;
        this.held[big].AddRange(this.held[small]);
        this.held[small] = [];
        this.entry[big] = this.entry[big].Length > 0 ? this.entry[big] : this.entry[small];
        return true;
    }

    /// <summary>Returns the clusters in the order of their first entity.</summary>
    public IReadOnlyList<EntityCluster> Groups(IReadOnlyList<NameEntity> entities)
    {
        SortedDictionary<int, List<int>> groups = [];
        for (int unit = 0; unit < this.parent.Length; unit++)
        {
            if (this.Find(unit) == unit)
            {
                List<int> members = [.. this.held[unit].SelectMany(this.units.Members).Order()];
                groups[members[0]] = members;
            }
        }

        return [.. groups.Values.Select(members => new EntityCluster(members, NamingDifferences.Of(members, entities)))];
    }

    // A clear contradiction of any two members ("Idris X" and "Mahamat X" through "X") keeps the sets apart. Large sets are sampled.
    private bool Contradict(int a, int b)
    {
        foreach (int left in this.held[a].Take(MostChecked))
        {
            foreach (int right in this.held[b].Take(MostChecked))
            {
                if (this.units.Sort(left) == NameSort.Person && this.units.Decide(left, right) is { Verdict: NameVerdict.Different })
                {
                    return true;
                }
            }
        }

        return false;
    }
}
