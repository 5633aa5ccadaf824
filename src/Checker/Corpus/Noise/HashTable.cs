namespace Checker.Corpus.Noise;

/// <summary>A small open-addressing table from word hashes to values; the hash is the key (64 bits of FNV-1a; a clash of two words is one in 10^13).</summary>
internal sealed class HashTable<T>
    where T : struct
{
    private ulong[] keys = new ulong[1024];
    private T[] values = new T[1024];
    private int count;

    /// <summary>Returns the value of a key, or the default.</summary>
    public T Find(ulong key)
    {
        int mask = this.keys.Length - 1;
        for (int i = Slot(key, mask); this.keys[i] != 0; i = (i + 1) & mask)
        {
            if (this.keys[i] == key)
            {
                return this.values[i];
            }
        }

        return default;
    }

    /// <summary>Sets the value of a key that is not 0.</summary>
    public void Set(ulong key, T value)
    {
        if (this.count * 2 >= this.keys.Length)
        {
            this.Grow();
        }

        int mask = this.keys.Length - 1, i = Slot(key, mask);
        while (this.keys[i] != 0 && this.keys[i] != key)
        {
            i = (i + 1) & mask;
        }

        this.count += this.keys[i] == 0 ? 1 : 0;
        this.keys[i] = key;
        this.values[i] = value;
    }

    private static int Slot(ulong key, int mask) => (int)((key ^ (key >> 29)) * 0x9E3779B97F4A7C15UL >> 32) & mask;

    private void Grow()
    {
        (ulong[] oldKeys, T[] oldValues) = (this.keys, this.values);
        this.keys = new ulong[oldKeys.Length * 2];
        this.values = new T[oldKeys.Length * 2];
        this.count = 0;
        for (int i = 0; i < oldKeys.Length; i++)
        {
            if (oldKeys[i] != 0)
            {
                this.Set(oldKeys[i], oldValues[i]);
            }
        }
    }
}
