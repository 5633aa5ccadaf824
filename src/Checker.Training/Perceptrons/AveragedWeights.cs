using Checker.Corpus.Syntax;

namespace Checker.Training.Perceptrons;

/// <summary>
/// Averaged weights as rows of (class, weight), features and classes ascending, with how often training met each feature. Linear models add:
/// the sum of several trainings is a better model.
/// </summary>
internal sealed class AveragedWeights
{
    private readonly List<uint> keys = [];
    private readonly List<int> uses = [];
    private readonly List<int> starts = [];
    private readonly List<byte> classes = [];
    private readonly List<float> weights = [];

    /// <summary>Begins the row of a feature.</summary>
    public void AddFeature(uint key, int timesUsed)
    {
        keys.Add(key);
        uses.Add(timesUsed);
        starts.Add(classes.Count);
    }

    /// <summary>Adds a weight to the row begun last.</summary>
    public void Add(byte @class, float weight)
    {
        classes.Add(@class);
        weights.Add(weight);
    }

    public static AveragedWeights Sum(AveragedWeights a, AveragedWeights b)
    {
        var sum = new AveragedWeights();
        var (i, j) = (0, 0);
        while (i < a.keys.Count || j < b.keys.Count)
        {
            var (left, right) = (i < a.keys.Count ? a.keys[i] : ulong.MaxValue, j < b.keys.Count ? b.keys[j] : ulong.MaxValue);
            var key = Math.Min(left, right);
            sum.AddFeature((uint)key, (left == key ? a.uses[i] : 0) + (right == key ? b.uses[j] : 0));
            var (x, xEnd) = left == key ? (a.starts[i], a.End(i++)) : (0, 0);
            var (y, yEnd) = right == key ? (b.starts[j], b.End(j++)) : (0, 0);
            while (x < xEnd || y < yEnd)
            {
                var (p, q) = (x < xEnd ? a.classes[x] : int.MaxValue, y < yEnd ? b.classes[y] : int.MaxValue);
                sum.Add((byte)Math.Min(p, q), (p <= q ? a.weights[x++] : 0) + (q <= p ? b.weights[y++] : 0));
            }
        }

        return sum;
    }

    /// <summary>
    /// Keeps the <paramref name="most"/> weights that matter most, by a weight times the fourth root of its feature's uses, and quantises them to
    /// eight bits on a square-root scale.
    /// </summary>
    public WeightRows Quantise(int most = int.MaxValue)
    {
        var threshold = Threshold(most);
        var largest = 1e-6f;
        foreach (var weight in weights)
        {
            largest = Math.Max(largest, Math.Abs(weight));
        }

        List<uint> rowKeys = [];
        List<byte> lengths = [], kept = [];
        List<sbyte> quantised = [];
        for (var row = 0; row < keys.Count; row++)
        {
            var length = 0;
            var least = threshold / Math.Sqrt(Math.Sqrt(Math.Max(1, uses[row])));
            for (var i = starts[row]; i < End(row); i++)
            {
                var q = (int)Math.Round(127 * Math.Sqrt(Math.Abs(weights[i]) / largest)) * Math.Sign(weights[i]);
                if (Math.Abs(weights[i]) >= least && q != 0 && length < byte.MaxValue)
                {
                    kept.Add(classes[i]);
                    quantised.Add((sbyte)q);
                    length++;
                }
            }

            if (length > 0)
            {
                rowKeys.Add(keys[row]);
                lengths.Add((byte)length);
            }
        }

        return new WeightRows([.. rowKeys], [.. lengths], [.. kept], [.. quantised]);
    }

    private double Threshold(int most)
    {
        if (most >= weights.Count)
        {
            return 0;
        }

        var worth = new double[weights.Count];
        for (var row = 0; row < keys.Count; row++)
        {
            for (var i = starts[row]; i < End(row); i++)
            {
                worth[i] = Math.Abs(weights[i]) * Math.Sqrt(Math.Sqrt(Math.Max(1, uses[row])));
            }
        }

        Array.Sort(worth);
        return worth[^most];
    }

    private int End(int row) => row + 1 < starts.Count ? starts[row + 1] : classes.Count;
}
