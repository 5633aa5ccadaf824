using System.Text;
using Checker.Corpus.Syntax;

namespace Checker.Training;

/// <summary>Writes what <see cref="ContentReader"/> reads.</summary>
internal sealed class ContentWriter
{
    private readonly List<byte> content = [];

    public byte[] ToArray() => [.. content];

    public void Byte(byte value) => content.Add(value);

    public void Bytes(ReadOnlySpan<byte> bytes) => content.AddRange(bytes);

    public void Number(int number)
    {
        var value = (uint)number;
        for (; value > 127; value >>= 7)
        {
            content.Add((byte)(value | 128));
        }

        content.Add((byte)value);
    }

    public void Text(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        Number(bytes.Length);
        Bytes(bytes);
    }

    public void Rules(LemmaRule[] rules)
    {
        Number(rules.Length);
        foreach (var rule in rules)
        {
            Number((rule.Strip << 1) | (rule.KeepCase ? 1 : 0));
            Text(rule.Ending);
        }
    }

    /// <summary>Ascending keys as differences.</summary>
    public void Keys(uint[] keys)
    {
        Number(keys.Length);
        var last = 0U;
        foreach (var key in keys)
        {
            Number((int)(key - last));
            last = key;
        }
    }

    public void RuleTable(RuleTable table)
    {
        Keys(table.Keys);
        foreach (var rule in table.Rules)
        {
            Number(rule);
        }
    }

    public void Weights(WeightRows rows)
    {
        Keys(rows.Keys);
        Bytes(rows.Lengths);
        Number(rows.Classes.Length);
        Bytes(rows.Classes);
        Bytes(System.Runtime.InteropServices.MemoryMarshal.AsBytes(rows.Weights.AsSpan()));
    }
}
