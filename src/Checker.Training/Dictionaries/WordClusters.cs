using Checker.Corpus.Syntax;

namespace Checker.Training.Dictionaries;

/// <summary>
/// Sorts words into clusters of like use by their vectors (spherical k-means), and clusters into groups (always merging the two whose merger
/// loses least: Ward, 1963): word classes from text that nobody tagged (after Koo, Carreras and Collins, "Simple semi-supervised dependency
/// parsing", 2008). Sums run in a fixed order, so that the same vectors give the same clusters.
/// </summary>
internal static class WordClusters
{
    /// <summary>The most frequent words, this many, are sorted; rarer ones are mostly names, and every word takes room in the dictionary.</summary>
    public const int MostWords = 50_000;

    private const int Clusters = 512;
    private const int Groups = 48;
    private const int Passes = 15;
    private const int CentreLength = 4096;

    // The first centres are drawn from the most frequent words, this many for each cluster.
    private const int Candidates = 20;

    public static WordClusterTable Make(WordVectors vectors)
    {
        var picks = Enumerable.Range(0, Math.Min(vectors.Words.Count, Clusters * Candidates)).ToArray();
        new Randomness(1).Shuffle(picks);
        var centres = picks.Take(Clusters).Select(i => Array.ConvertAll(vectors.Vectors[i], v => (int)v)).ToArray();
        var nearest = new int[vectors.Words.Count];
        for (var pass = 0; pass < Passes; pass++)
        {
            var present = centres;
            Parallel.For(0, nearest.Length, i => nearest[i] = Nearest(present, vectors.Vectors[i]));
            centres = Centres(vectors, nearest, centres);
        }

        var sizes = new int[centres.Length];
        var table = new SortedDictionary<uint, ushort>();
        for (var i = 0; i < nearest.Length; i++)
        {
            sizes[nearest[i]]++;
            table.TryAdd(FeatureHash.Folded(vectors.Words[i]), (ushort)(nearest[i] + 1));
        }

        return new WordClusterTable(new RuleTable([.. table.Keys], [.. table.Values]), ClusterGroups.Make(centres, sizes, Groups));
    }

    private static int Nearest(int[][] centres, sbyte[] vector)
    {
        var (best, most) = (0, int.MinValue);
        for (var c = 0; c < centres.Length; c++)
        {
            var sum = 0;
            var centre = centres[c];
            for (var d = 0; d < vector.Length; d++)
            {
                sum += centre[d] * vector[d];
            }

            (best, most) = sum > most ? (c, sum) : (best, most);
        }

        return best;
    }

    private static int[][] Centres(WordVectors vectors, int[] nearest, int[][] before)
    {
        var sums = Array.ConvertAll(before, _ => new long[WordVectors.Dimensions]);
        for (var i = 0; i < nearest.Length; i++)
        {
            for (var d = 0; d < WordVectors.Dimensions; d++)
            {
                sums[nearest[i]][d] += vectors.Vectors[i][d];
            }
        }

        // An empty cluster keeps its centre.
        return [.. sums.Select((sum, c) => Array.TrueForAll(sum, v => v == 0) ? before[c] : OfOneLength(sum))];
    }

    private static int[] OfOneLength(long[] sum)
    {
        var length = Math.Sqrt(sum.Sum(v => (double)v * v));
        return Array.ConvertAll(sum, v => (int)Math.Round(v / length * CentreLength));
    }
}
