namespace Checker.Reliability.Fusion;

/// <summary>
/// Counts per unordered pair of sources, in an open-addressing table of packed pairs. Enumerated never: only looked up, so its inner order
/// cannot reach a result.
/// </summary>
internal sealed class SourcePairs
{
    private long[] keys = NewKeys(1 << 12);
    private int[] slots = new int[1 << 12];

    /// <summary>Number of pairs known; each has a slot 0 .. Count - 1 in order of first sight.</summary>
    public int Count { get; private set; }

    /// <summary>The slot of a pair, or -1.</summary>
    public int Find(int x, int y)
    {
        int at = Locate(keys, Pack(x, y));
        return keys[at] >= 0 ? slots[at] : -1;
    }

    /// <summary>The slot of a pair, made when it is new.</summary>
    public int Add(int x, int y)
    {
        long key = Pack(x, y);
        int at = Locate(keys, key);
        if (keys[at] >= 0)
        {
            return slots[at];
        }

        if (Count * 2 >= keys.Length)
        {
            Grow();
            at = Locate(keys, key);
        }

        keys[at] = key;
        return slots[at] = Count++;
    }

    private static long Pack(int x, int y) => x < y ? ((long)x << 32) | (uint)y : ((long)y << 32) | (uint)x;

    private static int Locate(long[] keys, long key)
    {
        int mask = keys.Length - 1;
        int at = (int)((ulong)(key * -7046029254386353131L) >> 33) & mask;
        while (keys[at] >= 0 && keys[at] != key)
        {
            at = (at + 1) & mask;
        }

        return at;
    }

    private void Grow()
    {
        long[] old = keys;
        int[] oldSlots = slots;
        keys = NewKeys(old.Length * 2);
        slots = new int[keys.Length];
        for (int i = 0; i < old.Length; i++)
        {
            if (old[i] >= 0)
            {
                int at = Locate(keys, old[i]);
                keys[at] = old[i];
                slots[at] = oldSlots[i];
            }
        }
    }

    private static long[] NewKeys(int length)
    {
        var keys = new long[length];
        Array.Fill(keys, -1);
        return keys;
    }
}
