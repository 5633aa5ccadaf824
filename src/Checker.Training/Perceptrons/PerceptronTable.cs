using System.Numerics;

namespace Checker.Training.Perceptrons;

/// <summary>
/// The weights of a perceptron in training: sparse rows made at the first update of a feature, integer weights, and the running totals
/// that the average is taken from. All arithmetic is on integers, so a training is the same on every machine.
/// </summary>
internal sealed class PerceptronTable
{
    private struct Cell
    {
        public int Class;
        public int Weight;
        public int Stamp;
        public long Total;
    }

    private uint[] keys = new uint[1 << 18];
    private int[] rowOf = new int[1 << 18];
    private int[] starts = new int[1 << 16];
    private int[] counts = new int[1 << 16];
    private int[] uses = new int[1 << 16];
    private Cell[] cells = new Cell[1 << 18];
    private int rows = 1;
    private int used;

    /// <summary>The number of decisions so far, by which totals are divided.</summary>
    public int Steps { get; set; }

    public void Accumulate(ReadOnlySpan<uint> features, Span<int> scores)
    {
        foreach (var feature in features)
        {
            var row = rowOf[Slot(feature)];
            if (row != 0)
            {
                uses[row]++;
                foreach (ref readonly var cell in cells.AsSpan(starts[row], counts[row]))
                {
                    scores[cell.Class] += cell.Weight;
                }
            }
        }
    }

    /// <summary>Adds <paramref name="delta"/> to the weight of a class for every feature.</summary>
    public void Update(ReadOnlySpan<uint> features, int @class, int delta)
    {
        foreach (var feature in features)
        {
            ref var cell = ref Find(feature, @class);
            cell.Total += (long)cell.Weight * (Steps - cell.Stamp);
            cell.Stamp = Steps;
            cell.Weight += delta;
        }
    }

    /// <summary>The averaged weights, in ascending order of features and classes.</summary>
    public AveragedWeights Average()
    {
        var order = new List<int>();
        for (var slot = 0; slot < keys.Length; slot++)
        {
            if (rowOf[slot] != 0)
            {
                order.Add(slot);
            }
        }

        order.Sort((a, b) => keys[a].CompareTo(keys[b]));
        var result = new AveragedWeights();
        foreach (var slot in order)
        {
            var row = cells.AsSpan(starts[rowOf[slot]], counts[rowOf[slot]]).ToArray();
            Array.Sort(row, (a, b) => a.Class.CompareTo(b.Class));
            result.AddFeature(keys[slot], uses[rowOf[slot]]);
            foreach (var cell in row)
            {
                var total = cell.Total + ((long)cell.Weight * (Steps - cell.Stamp));
                result.Add((byte)cell.Class, (float)((double)total / Steps));
            }
        }

        return result;
    }

    private int Slot(uint key)
    {
        var mask = keys.Length - 1;
        var slot = (int)((key * 2654435769U) >> (32 - BitOperations.Log2((uint)keys.Length)));
        while (rowOf[slot] != 0 && keys[slot] != key)
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }

    private ref Cell Find(uint key, int @class)
    {
        var slot = Slot(key);
        if (rowOf[slot] == 0)
        {
            if (rows * 2 > keys.Length)
            {
                Grow();
                slot = Slot(key);
            }

            if (rows == starts.Length)
            {
                Array.Resize(ref starts, rows * 2);
                Array.Resize(ref counts, rows * 2);
                Array.Resize(ref uses, rows * 2);
            }

            (keys[slot], rowOf[slot], starts[rows]) = (key, rows, used);
            rows++;
            Reserve(2);
        }

        var row = rowOf[slot];
        for (var i = starts[row]; i < starts[row] + counts[row]; i++)
        {
            if (cells[i].Class == @class)
            {
                return ref cells[i];
            }
        }

        // A row has room for a power of two of cells, at least two; a full one moves to the end.
        var count = counts[row];
        if (count >= 2 && BitOperations.IsPow2(count))
        {
            var start = used;
            Reserve(count * 2);
            Array.Copy(cells, starts[row], cells, start, count);
            starts[row] = start;
        }

        counts[row]++;
        ref var cell = ref cells[starts[row] + count];
        cell = new Cell { Class = @class, Stamp = Steps };
        return ref cell;
    }

    private void Reserve(int count)
    {
        used += count;
        if (used > cells.Length)
        {
            Array.Resize(ref cells, cells.Length * 2);
        }
    }

    private void Grow()
    {
        var (oldKeys, oldRows) = (keys, rowOf);
        keys = new uint[oldKeys.Length * 2];
        rowOf = new int[oldKeys.Length * 2];
        for (var i = 0; i < oldKeys.Length; i++)
        {
            if (oldRows[i] != 0)
            {
                var slot = Slot(oldKeys[i]);
                (keys[slot], rowOf[slot]) = (oldKeys[i], oldRows[i]);
            }
        }
    }
}
