using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Checker.Corpus.Syntax;

/// <summary>
/// The weights of a linear model as they are read: an open hash table from feature to a short row of (class, weight). Keys are placed by
/// their upper bits, so that the ascending rows of the file fill the table from front to back.
/// </summary>
internal sealed class WeightTable
{
    private readonly ulong[] slots;
    private readonly int[] cells;
    private readonly int shift;

    public WeightTable(WeightRows rows)
    {
        // Between 30 and 60 % full: small enough for the cache, short runs.
        var bits = Math.Clamp(BitOperations.Log2((uint)Math.Max(1, rows.Keys.Length)) + 1, 4, 30);
        bits += rows.Keys.Length > 0.6 * (1L << bits) ? 1 : 0;
        shift = 32 - bits;
        slots = new ulong[(1 << bits) + rows.Keys.Length + 1];
        cells = new int[rows.Classes.Length];
        var (start, last) = (0, 0);
        for (var row = 0; row < rows.Keys.Length; row++)
        {
            var slot = Math.Max(last, (int)(rows.Keys[row] >> shift));
            while (slots[slot] != 0)
            {
                slot++;
            }

            last = slot;
            int length = rows.Lengths[row];
            slots[slot] = ((ulong)rows.Keys[row] << 32) | ((ulong)(uint)start << 8) | (uint)length;
            for (var i = start; i < start + length; i++)
            {
                int q = rows.Weights[i];
                cells[i] = (rows.Classes[i] << 16) | (ushort)(short)(q * Math.Abs(q));
            }

            start += length;
        }
    }

    /// <summary>Adds the weights of every feature to the scores of its classes.</summary>
    public void Accumulate(ReadOnlySpan<uint> features, Span<int> scores)
    {
        ref var table = ref MemoryMarshal.GetArrayDataReference(slots);
        ref var cell = ref MemoryMarshal.GetArrayDataReference(cells);
        ref var score = ref MemoryMarshal.GetReference(scores);
        foreach (var feature in features)
        {
            var slot = (nint)(feature >> shift);
            ulong entry;
            while ((entry = Unsafe.Add(ref table, slot)) != 0)
            {
                if ((uint)(entry >> 32) == feature)
                {
                    var start = (nint)((entry >> 8) & 0xFFFFFF);
                    var end = start + (nint)(entry & 0xFF);
                    for (; start < end; start++)
                    {
                        var packed = Unsafe.Add(ref cell, start);
                        Unsafe.Add(ref score, packed >> 16) += (short)packed;
                    }

                    break;
                }

                slot++;
            }
        }
    }
}
