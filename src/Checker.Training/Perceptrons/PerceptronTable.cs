using System.Numerics;
using Checker.Corpus.Syntax;

namespace Checker.Training.Perceptrons;

/// <summary>
/// The weights of a perceptron in training: sparse rows made at the first update of a feature, integer weights, and the running totals
/// that the average is taken from. All arithmetic is on integers, so a training is the same on every machine.
/// </summary>
internal sealed class PerceptronTable
{
    private const int Batch = 256;

    private struct Slot
    {
        public uint Key;
        public int Row;
    }

    private struct Row
    {
        public int Start;
        public int Count;
        public int Uses;
    }

    private struct Cell
    {
        public int Class;
        public int Weight;
    }

    private struct Past
    {
        public long Total;
        public int Stamp;
    }

    private Slot[] slots = new Slot[1 << 18];
    private Row[] rows = new Row[1 << 16];
    private Cell[] cells = new Cell[1 << 18];
    private Past[] pasts = new Past[1 << 18];
    private int rowCount = 1;
    private int used;
    private bool closed;

    /// <summary>Makes a table with no weights yet; one that is given rows has room for their features and classes only, and learns nothing of others.</summary>
    public PerceptronTable(WeightRows? support = null)
    {
        for (int row = 0, at = 0; row < support?.Keys.Length; row++)
        {
            for (var end = at + support.Lengths[row]; at < end; at++)
            {
                Find(support.Keys[row], support.Classes[at]);
            }
        }

        closed = support is not null;
    }

    /// <summary>The number of decisions so far, by which totals are divided.</summary>
    public int Steps { get; set; }

    public void Accumulate(ReadOnlySpan<uint> features, Span<int> scores)
    {
        // In steps, so that the table's cache misses overlap.
        Span<int> found = stackalloc int[Batch];
        for (var i = 0; i < features.Length; i++)
        {
            found[i] = slots[Home(features[i])].Row;
        }

        var count = 0;
        for (var i = 0; i < features.Length; i++)
        {
            var row = found[i] == 0 ? 0 : slots[Place(features[i])].Row;
            found[count] = row;
            count += row != 0 ? 1 : 0;
        }

        for (var i = 0; i < count; i++)
        {
            rows[found[i]].Uses++;
        }

        for (var i = 0; i < count; i++)
        {
            ref readonly var row = ref rows[found[i]];
            foreach (ref readonly var cell in cells.AsSpan(row.Start, row.Count))
            {
                scores[cell.Class] += cell.Weight;
            }
        }
    }

    /// <summary>Adds <paramref name="delta"/> to the weight of a class for every feature.</summary>
    public void Update(ReadOnlySpan<uint> features, int @class, int delta)
    {
        foreach (var feature in features)
        {
            var at = Find(feature, @class);
            if (at < 0)
            {
                continue;
            }

            ref var past = ref pasts[at];
            ref var cell = ref cells[at];
            past.Total += (long)cell.Weight * (Steps - past.Stamp);
            past.Stamp = Steps;
            cell.Weight += delta;
        }
    }

    /// <summary>The averaged weights, in ascending order of features and classes.</summary>
    public AveragedWeights Average()
    {
        var order = Array.FindAll(slots, slot => slot.Row != 0);
        Array.Sort(order, (a, b) => a.Key.CompareTo(b.Key));
        var result = new AveragedWeights();
        foreach (var slot in order)
        {
            var row = rows[slot.Row];
            result.AddFeature(slot.Key, row.Uses);
            var places = Enumerable.Range(row.Start, row.Count).ToArray();
            Array.Sort(places, (a, b) => cells[a].Class.CompareTo(cells[b].Class));
            foreach (var at in places)
            {
                var total = pasts[at].Total + ((long)cells[at].Weight * (Steps - pasts[at].Stamp));
                result.Add((byte)cells[at].Class, (float)((double)total / Steps));
            }
        }

        return result;
    }

    private int Home(uint key) => (int)((key * 2654435769U) >> (32 - BitOperations.Log2((uint)slots.Length)));

    private int Place(uint key)
    {
        var mask = slots.Length - 1;
        var slot = Home(key);
        while (slots[slot].Row != 0 && slots[slot].Key != key)
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }

    /// <summary>The cell of a feature and class, made where there is none; -1 in a table that makes none.</summary>
    private int Find(uint key, int @class)
    {
        var slot = Place(key);
        if (slots[slot].Row == 0)
        {
            if (closed)
            {
                return -1;
            }

            if (rowCount * 2 > slots.Length)
            {
                Grow();
                slot = Place(key);
            }

            if (rowCount == rows.Length)
            {
                Array.Resize(ref rows, rowCount * 2);
            }

            slots[slot] = new Slot { Key = key, Row = rowCount };
            rows[rowCount++].Start = used;
            Reserve(2);
        }

        ref var row = ref rows[slots[slot].Row];
        for (var i = row.Start; i < row.Start + row.Count; i++)
        {
            if (cells[i].Class == @class)
            {
                return i;
            }
        }

        if (closed)
        {
            return -1;
        }

        // A row has room for a power of two of cells, at least two; a full one moves to the end.
        if (row.Count >= 2 && BitOperations.IsPow2(row.Count))
        {
            var start = used;
            Reserve(row.Count * 2);
            Array.Copy(cells, row.Start, cells, start, row.Count);
            Array.Copy(pasts, row.Start, pasts, start, row.Count);
            row.Start = start;
        }

        var at = row.Start + row.Count++;
        cells[at] = new Cell { Class = @class };
        pasts[at] = new Past { Stamp = Steps };
        return at;
    }

    private void Reserve(int count)
    {
        used += count;
        if (used > cells.Length)
        {
            Array.Resize(ref cells, cells.Length * 2);
            Array.Resize(ref pasts, pasts.Length * 2);
        }
    }

    private void Grow()
    {
        var old = slots;
        slots = new Slot[old.Length * 2];
        foreach (var slot in old)
        {
            if (slot.Row != 0)
            {
                slots[Place(slot.Key)] = slot;
            }
        }
    }
}
