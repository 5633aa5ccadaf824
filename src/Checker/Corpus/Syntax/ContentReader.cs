using System.Text;

namespace Checker.Corpus.Syntax;

/// <summary>Reads numbers and strings off the content of a model file, never past its end.</summary>
internal ref struct ContentReader(ReadOnlySpan<byte> content, string name)
{
    private readonly ReadOnlySpan<byte> content = content;
    private readonly string name = name;
    private int at;

    public readonly bool AtEnd => at == content.Length;

    public byte Byte() => Take(1)[0];

    /// <summary>A number in base 128, lowest digit first.</summary>
    public int Number()
    {
        var (value, shift) = (0U, 0);
        byte part;
        do
        {
            part = at < content.Length && shift < 35 ? content[at++] : throw Damaged();
            value |= (uint)(part & 127) << shift;
            shift += 7;
        }
        while (part > 127);
        return (int)value;
    }

    /// <summary>The length of an array whose items take at least one byte each.</summary>
    public int Length()
    {
        var length = Number();
        return length >= 0 && length <= content.Length - at ? length : throw Damaged();
    }

    public string Text() => Encoding.UTF8.GetString(Take(Length()));

    public ReadOnlySpan<byte> Take(int count)
    {
        if (count < 0 || count > content.Length - at)
        {
            throw Damaged();
        }

        at += count;
        return content.Slice(at - count, count);
    }

    public readonly InvalidDataException Damaged() => new($"'{name}' is damaged: its content does not hold together.");
}
