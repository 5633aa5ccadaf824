namespace Checker.Training;

/// <summary>A small generator of our own (xorshift), so that a seed means the same shuffle everywhere.</summary>
internal sealed class Randomness(uint seed)
{
    private uint state = (seed * 2654435769U) | 1U;

    public uint Next()
    {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        return state;
    }

    public int Below(int limit) => (int)(((ulong)Next() * (ulong)limit) >> 32);

    public bool Chance(double probability) => Next() < probability * uint.MaxValue;

    public void Shuffle(int[] items)
    {
        for (var i = items.Length - 1; i > 0; i--)
        {
            var j = Below(i + 1);
            (items[i], items[j]) = (items[j], items[i]);
        }
    }
}
