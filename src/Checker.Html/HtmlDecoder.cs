using System.Text;

namespace Checker.Html;

/// <summary>
/// Turns the bytes of a page into text: byte order mark first, then valid UTF-8 whatever the page declares, then what it declares, then Windows-1252
/// (the order of harm: a page that says ISO-8859-1 and is UTF-8 is common, the opposite is recognised by its bytes).
/// </summary>
internal static class HtmlDecoder
{
    private const int DeclarationWithin = 4096;

    static HtmlDecoder() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
        {
            return Encoding.UTF8.GetString(bytes[3..]);
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
        {
            return Encoding.Unicode.GetString(bytes[2..]);
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            return Encoding.BigEndianUnicode.GetString(bytes[2..]);
        }

        if (System.Text.Unicode.Utf8.IsValid(bytes))
        {
            return Encoding.UTF8.GetString(bytes);
        }

        Encoding encoding = Declared(bytes[..Math.Min(bytes.Length, DeclarationWithin)]) ?? Encoding.GetEncoding(1252);
        return encoding.GetString(bytes);
    }

    private static Encoding? Declared(ReadOnlySpan<byte> head)
    {
        int at = head.IndexOf("charset="u8);
        if (at < 0)
        {
            return null;
        }

        at += "charset=".Length;
        StringBuilder name = new();
        for (; at < head.Length && name.Length < 30 && (name.Length == 0 || head[at] is not ((byte)'"' or (byte)'\'' or (byte)'>' or (byte)' ' or (byte)'/')); at++)
        {
            if (head[at] is not ((byte)'"' or (byte)'\'' or (byte)' '))
            {
                name.Append((char)head[at]);
            }
        }

        try
        {
            // Browsers read ISO-8859-1 as Windows-1252 (WHATWG Encoding Standard); a page of single bytes is not UTF-8 or UTF-16 whatever it says.
            string known = name.ToString().ToLowerInvariant();
            return known is "iso-8859-1" or "latin1" or "us-ascii" || known.StartsWith("utf", StringComparison.Ordinal) ? null : Encoding.GetEncoding(known);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
