using Checker.Corpus.Syntax;

namespace Checker.Training.Perceptrons;

/// <summary>Averaged weights as (feature, class, weight), ascending. Linear models add: the sum of several trainings is a better model.</summary>
internal sealed class AveragedWeights
{
    private readonly List<uint> keys = [];
    private readonly List<byte> classes = [];
    private readonly List<float> weights = [];

    public void Add(uint key, byte @class, float weight)
    {
        keys.Add(key);
        classes.Add(@class);
        weights.Add(weight);
    }

    public static AveragedWeights Sum(AveragedWeights a, AveragedWeights b)
    {
        var sum = new AveragedWeights();
        var (i, j) = (0, 0);
        while (i < a.keys.Count || j < b.keys.Count)
        {
            var left = i < a.keys.Count ? ((ulong)a.keys[i] << 8) | a.classes[i] : ulong.MaxValue;
            var right = j < b.keys.Count ? ((ulong)b.keys[j] << 8) | b.classes[j] : ulong.MaxValue;
            var key = Math.Min(left, right);
            var weight = (left == key ? a.weights[i++] : 0) + (right == key ? b.weights[j++] : 0);
            sum.Add((uint)(key >> 8), (byte)key, weight);
        }

        return sum;
    }

    /// <summary>Drops the weights below <paramref name="threshold"/> and quantises the rest to eight bits on a square-root scale.</summary>
    public WeightRows Quantise(float threshold)
    {
        var largest = 1e-6f;
        foreach (var weight in weights)
        {
            largest = Math.Max(largest, Math.Abs(weight));
        }

        List<uint> rowKeys = [];
        List<byte> lengths = [], kept = [];
        List<sbyte> quantised = [];
        for (var i = 0; i < keys.Count;)
        {
            var (key, length) = (keys[i], 0);
            for (; i < keys.Count && keys[i] == key; i++)
            {
                var q = (int)Math.Round(127 * Math.Sqrt(Math.Abs(weights[i]) / largest)) * Math.Sign(weights[i]);
                if (Math.Abs(weights[i]) >= threshold && q != 0 && length < byte.MaxValue)
                {
                    kept.Add(classes[i]);
                    quantised.Add((sbyte)q);
                    length++;
                }
            }

            if (length > 0)
            {
                rowKeys.Add(key);
                lengths.Add((byte)length);
            }
        }

        return new WeightRows([.. rowKeys], [.. lengths], [.. kept], [.. quantised]);
    }
}
