namespace Checker.Training.Dictionaries;

/// <summary>Merges clusters into groups, each time the two whose merger adds least to the squared distances from the centre (Ward, 1963).</summary>
internal static class ClusterGroups
{
    private sealed class Group(int cluster, int[] centre, int size)
    {
        public List<int> Clusters { get; } = [cluster];

        public double[] Centre { get; } = Array.ConvertAll(centre, value => (double)value);

        public double Size { get; private set; } = Math.Max(1, size);

        public void Take(Group other)
        {
            Clusters.AddRange(other.Clusters);
            for (var d = 0; d < Centre.Length; d++)
            {
                Centre[d] = ((Centre[d] * Size) + (other.Centre[d] * other.Size)) / (Size + other.Size);
            }

            Size += other.Size;
        }

        public double LossWith(Group other)
        {
            var distance = 0.0;
            for (var d = 0; d < Centre.Length; d++)
            {
                var difference = Centre[d] - other.Centre[d];
                distance += difference * difference;
            }

            return distance * Size * other.Size / (Size + other.Size);
        }
    }

    /// <summary>The group of each cluster, groups and clusters counted from 1; place 0 holds 0.</summary>
    public static byte[] Make(int[][] centres, int[] sizes, int groups)
    {
        var all = centres.Select((centre, c) => new Group(c, centre, sizes[c])).ToList();
        while (all.Count > groups)
        {
            var (left, right, least) = (0, 1, double.MaxValue);
            for (var i = 0; i < all.Count; i++)
            {
                for (var j = i + 1; j < all.Count; j++)
                {
                    var loss = all[i].LossWith(all[j]);
                    (left, right, least) = loss < least ? (i, j, loss) : (left, right, least);
                }
            }

            all[left].Take(all[right]);
            all.RemoveAt(right);
        }

        var result = new byte[centres.Length + 1];
        for (var g = 0; g < all.Count; g++)
        {
            all[g].Clusters.ForEach(c => result[c + 1] = (byte)(g + 1));
        }

        return result;
    }
}
