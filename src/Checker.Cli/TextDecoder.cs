using System.Buffers.Binary;
using System.Text;
using System.Text.Unicode;

namespace Checker.Cli;

/// <summary>
/// Decodes a file of unknown encoding: UTF-8, UTF-16 or Windows-1252, with or without a byte order mark. Any bytes give a text and no character is lost:
/// lone surrogates stay what they are, and a byte that is not UTF-8 becomes the Windows-1252 character that it stands for.
/// </summary>
internal static class TextDecoder
{
    /// <summary>Bytes 80 to 9F of Windows-1252; the five that it leaves empty are the control characters of the same number (WHATWG Encoding).</summary>
    private const string HighControls = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    /// <summary>How many bytes are looked at to tell UTF-16 without a mark.</summary>
    private const int Sample = 1 << 16;

    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0xEF, 0xBB, 0xBF, ..])
        {
            return Narrow(bytes[3..]);
        }

        return bytes switch
        {
            [0xFF, 0xFE, ..] => Wide(bytes[2..], littleEndian: true),
            [0xFE, 0xFF, ..] => Wide(bytes[2..], littleEndian: false),
            _ => LooksWide(bytes) is { } littleEndian ? Wide(bytes, littleEndian) : Narrow(bytes),
        };
    }

    /// <summary>Letters of European text have a zero for their upper byte: mostly zeros on one side and hardly any on the other mean UTF-16.</summary>
    /// <returns>Whether it is little-endian; null when it is not UTF-16.</returns>
    private static bool? LooksWide(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> sample = bytes[..(Math.Min(bytes.Length, Sample) & ~1)];
        int even = 0, odd = 0;
        for (int i = 0; i < sample.Length; i += 2)
        {
            even += sample[i] == 0 ? 1 : 0;
            odd += sample[i + 1] == 0 ? 1 : 0;
        }

        int pairs = sample.Length / 2;
        return (even * 10 < pairs && odd * 2 > pairs) ? true : (odd * 10 < pairs && even * 2 > pairs) ? false : null;
    }

    /// <summary>Two bytes are one code unit, paired or not; an odd last byte is kept as a character.</summary>
    private static string Wide(ReadOnlySpan<byte> bytes, bool littleEndian)
    {
        char[] text = new char[(bytes.Length + 1) / 2];
        for (int i = 0; i + 1 < bytes.Length; i += 2)
        {
            text[i / 2] = (char)(littleEndian ? BinaryPrimitives.ReadUInt16LittleEndian(bytes[i..]) : BinaryPrimitives.ReadUInt16BigEndian(bytes[i..]));
        }

        if ((bytes.Length & 1) == 1)
        {
            text[^1] = Legacy(bytes[^1]);
        }

        return new string(text);
    }

    private static string Narrow(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes))
        {
            return Encoding.UTF8.GetString(bytes);
        }

        // A few broken bytes in UTF-8 leave the rest readable; in Windows-1252 hardly any letter makes a valid sequence.
        bool mostlyUtf8 = Sequences(bytes, out int broken) >= broken;
        StringBuilder text = new(bytes.Length);
        while (bytes.Length > 0)
        {
            int length = mostlyUtf8 ? Sequence(bytes, text) : 0;
            if (length == 0)
            {
                text.Append(Legacy(bytes[0]));
                length = 1;
            }

            bytes = bytes[length..];
        }

        return text.ToString();
    }

    /// <summary>Counts the characters of two and more bytes, and the bytes that belong to none.</summary>
    private static int Sequences(ReadOnlySpan<byte> bytes, out int broken)
    {
        int count = 0;
        broken = 0;
        while (bytes.Length > 0)
        {
            int length = Sequence(bytes, null);
            count += length > 1 ? 1 : 0;
            broken += length == 0 ? 1 : 0;
            bytes = bytes[Math.Max(length, 1)..];
        }

        return count;
    }

    /// <summary>Reads one UTF-8 character, a surrogate written on its own too; 0 when there is none.</summary>
    private static int Sequence(ReadOnlySpan<byte> bytes, StringBuilder? text)
    {
        if (bytes is [0xED, >= 0xA0 and <= 0xBF, >= 0x80 and <= 0xBF, ..])
        {
            text?.Append((char)(0xD000 | ((bytes[1] & 0x3F) << 6) | (bytes[2] & 0x3F)));
            return 3;
        }

        if (Rune.DecodeFromUtf8(bytes, out Rune rune, out int length) != System.Buffers.OperationStatus.Done)
        {
            return 0;
        }

        if (text is not null)
        {
            Span<char> units = stackalloc char[2];
            text.Append(units[..rune.EncodeToUtf16(units)]);
        }

        return length;
    }

    private static char Legacy(byte value) => value is >= 0x80 and <= 0x9F ? HighControls[value - 0x80] : (char)value;
}
