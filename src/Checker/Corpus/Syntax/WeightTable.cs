using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Checker.Corpus.Syntax;

/// <summary>
/// The weights of a linear model as they are read: an open hash table from feature to a short row of (class, weight). Keys are placed by
/// their upper bits, so that the ascending rows of the file fill the table from front to back. Long rows are kept whole, for vector addition.
/// </summary>
internal sealed class WeightTable
{
    /// <summary>How many scores the caller must offer: one a class, and room for the last vector.</summary>
    public const int ScoreRoom = 256;

    private const int Batch = 128;
    private const int Lanes = 16;
    private const int FewestDense = 12;
    private const uint DenseMark = 255;

    private readonly ulong[] slots;
    private readonly int[] cells;
    private readonly short[] dense;
    private readonly int stride;
    private readonly int shift;

    public WeightTable(WeightRows rows)
    {
        var highest = 0;
        foreach (var value in rows.Classes)
        {
            highest = Math.Max(highest, value);
        }

        stride = (highest + Lanes) / Lanes * Lanes;
        var (wideRows, narrowCells) = (0, 0);
        foreach (var length in rows.Lengths)
        {
            (wideRows, narrowCells) = IsWide(length, wideRows) ? (wideRows + 1, narrowCells) : (wideRows, narrowCells + length);
        }

        // Between 30 and 60 % full: small enough for the cache, short runs.
        var bits = Math.Clamp(BitOperations.Log2((uint)Math.Max(1, rows.Keys.Length)) + 1, 4, 30);
        bits += rows.Keys.Length > 0.6 * (1L << bits) ? 1 : 0;
        shift = 32 - bits;
        slots = new ulong[(1 << bits) + rows.Keys.Length + 1];
        cells = new int[narrowCells];
        dense = new short[wideRows * stride];
        var (first, last, wide, narrow) = (0, 0, 0, 0);
        for (var row = 0; row < rows.Keys.Length; row++)
        {
            var slot = Math.Max(last, (int)(rows.Keys[row] >> shift));
            while (slots[slot] != 0)
            {
                slot++;
            }

            last = slot;
            int length = rows.Lengths[row];
            var isWide = IsWide(length, wide / stride);
            slots[slot] = ((ulong)rows.Keys[row] << 32) | ((ulong)(uint)(isWide ? wide : narrow) << 8) | (isWide ? DenseMark : (uint)length);
            for (var i = first; i < first + length; i++)
            {
                int q = rows.Weights[i];
                var weight = (short)(q * Math.Abs(q));
                if (isWide)
                {
                    dense[wide + rows.Classes[i]] = weight;
                }
                else
                {
                    cells[narrow++] = (rows.Classes[i] << 16) | (ushort)weight;
                }
            }

            wide += isWide ? stride : 0;
            first += length;
        }
    }

    // A row's place must fit 24 bits.
    private bool IsWide(int length, int before) => length >= FewestDense && (before + 1) * stride < 1 << 24;

    /// <summary>Adds the weights of every feature to the scores of its classes.</summary>
    public void Accumulate(ReadOnlySpan<uint> features, Span<int> scores)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(scores.Length, ScoreRoom);
        // In two steps, so that the table's cache misses overlap: look all features up, then add the rows of those found.
        Span<ulong> entries = stackalloc ulong[Batch];
        ref var table = ref MemoryMarshal.GetArrayDataReference(slots);
        while (features.Length > 0)
        {
            var batch = features[..Math.Min(Batch, features.Length)];
            for (var i = 0; i < batch.Length; i++)
            {
                entries[i] = Unsafe.Add(ref table, (nint)(batch[i] >> shift));
            }

            var found = 0;
            for (var i = 0; i < batch.Length; i++)
            {
                var (entry, feature) = (entries[i], batch[i]);
                for (var slot = (nint)(feature >> shift); entry != 0 && (uint)(entry >> 32) != feature;)
                {
                    entry = Unsafe.Add(ref table, ++slot);
                }

                entries[found] = entry;
                found += entry != 0 ? 1 : 0;
            }

            Add(entries[..found], scores);
            features = features[batch.Length..];
        }
    }

    private void Add(ReadOnlySpan<ulong> entries, Span<int> scores)
    {
        ref var cell = ref MemoryMarshal.GetArrayDataReference(cells);
        ref var score = ref MemoryMarshal.GetReference(scores);
        foreach (var entry in entries)
        {
            var start = (nint)((entry >> 8) & 0xFFFFFF);
            if ((entry & 0xFF) == DenseMark)
            {
                AddDense(ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(dense), start), ref score);
                continue;
            }

            for (var end = start + (nint)(entry & 0xFF); start < end; start++)
            {
                var packed = Unsafe.Add(ref cell, start);
                Unsafe.Add(ref score, packed >> 16) += (short)packed;
            }
        }
    }

    private void AddDense(ref short row, ref int score)
    {
        for (nuint i = 0; i < (nuint)stride; i += Lanes)
        {
            var (low, high) = Vector256.Widen(Vector256.LoadUnsafe(ref row, i));
            (Vector256.LoadUnsafe(ref score, i) + low).StoreUnsafe(ref score, i);
            (Vector256.LoadUnsafe(ref score, i + 8) + high).StoreUnsafe(ref score, i + 8);
        }
    }
}
