namespace Checker.Corpus.Noise;

/// <summary>
/// What speaks for each label of one block (index: <see cref="BlockLabel"/>), in natural-log units: its own evidence, before its neighbours are looked at.
/// Kept with the block, so that the labels can be settled again when other documents add evidence.
/// </summary>
[System.Runtime.CompilerServices.InlineArray(Labels)]
internal struct BlockScores : IEquatable<BlockScores>
{
    /// <summary>How many labels there are.</summary>
    public const int Labels = 10;
    private float first;

    public readonly bool Equals(BlockScores other)
    {
        for (int i = 0; i < Labels; i++)
        {
            if (!this[i].Equals(other[i]))
            {
                return false;
            }
        }

        return true;
    }

    public override readonly bool Equals(object? obj) => obj is BlockScores other && this.Equals(other);

    public override readonly int GetHashCode()
    {
        HashCode hash = default;
        for (int i = 0; i < Labels; i++)
        {
            hash.Add(this[i]);
        }

        return hash.ToHashCode();
    }
}
