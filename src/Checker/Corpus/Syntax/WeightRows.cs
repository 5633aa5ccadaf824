namespace Checker.Corpus.Syntax;

/// <summary>
/// The weights of a linear model as they are stored: rows in ascending order of their key, each a few classes with a weight quantised
/// to eight bits on a square-root scale (a linear scale loses the small weights that decide close calls).
/// </summary>
internal sealed class WeightRows(uint[] keys, byte[] lengths, byte[] classes, sbyte[] weights)
{
    public static WeightRows None { get; } = new([], [], [], []);

    public uint[] Keys { get; } = keys;

    /// <summary>The number of classes of each row, 1 to 255.</summary>
    public byte[] Lengths { get; } = lengths;

    /// <summary>The classes of all rows, one row after the other, ascending inside a row.</summary>
    public byte[] Classes { get; } = classes;

    public sbyte[] Weights { get; } = weights;
}
