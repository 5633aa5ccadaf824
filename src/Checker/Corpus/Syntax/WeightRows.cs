namespace Checker.Corpus.Syntax;

/// <summary>
/// The weights of a linear model as they are stored: rows in ascending order of their key, each a few classes with a weight quantised
/// to eight bits on a square-root scale (a linear scale loses the small weights that decide close calls).
/// </summary>
internal sealed class WeightRows(uint[] keys, byte[] lengths, byte[] classes, sbyte[] weights)
{
    public uint[] Keys { get; } = keys;

    /// <summary>The number of classes of each row, 1 to 255.</summary>
    public byte[] Lengths { get; } = lengths;

    /// <summary>The classes of all rows, one row after the other, ascending inside a row.</summary>
    public byte[] Classes { get; } = classes;

    public sbyte[] Weights { get; } = weights;

    /// <summary>The rows without the weights whose quantised size is below <paramref name="least"/>.</summary>
    public WeightRows Prune(int least)
    {
        List<uint> keptKeys = [];
        List<byte> keptLengths = [], keptClasses = [];
        List<sbyte> keptWeights = [];
        var start = 0;
        for (var row = 0; row < Keys.Length; row++)
        {
            var before = keptClasses.Count;
            for (var i = start; i < start + Lengths[row]; i++)
            {
                if (Math.Abs((int)Weights[i]) >= least)
                {
                    keptClasses.Add(Classes[i]);
                    keptWeights.Add(Weights[i]);
                }
            }

            start += Lengths[row];
            if (keptClasses.Count > before)
            {
                keptKeys.Add(Keys[row]);
                keptLengths.Add((byte)(keptClasses.Count - before));
            }
        }

        return new WeightRows([.. keptKeys], [.. keptLengths], [.. keptClasses], [.. keptWeights]);
    }
}
