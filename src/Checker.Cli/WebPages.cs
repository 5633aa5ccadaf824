using System.Text;

namespace Checker.Cli;

/// <summary>Tells a web page from a plain text: by its file's ending, and what comes by standard input by how it begins.</summary>
internal static class WebPages
{
    /// <summary>The endings of web pages.</summary>
    public static readonly string[] Endings = [".html", ".htm"];

    private static readonly string[] Beginnings = ["<!doctype html", "<html"];

    /// <summary>Says whether a file is to be read as a web page.</summary>
    /// <param name="file">Its path, or "-" for standard input.</param>
    /// <param name="bytes">What it holds.</param>
    public static bool Is(string file, ReadOnlySpan<byte> bytes)
    {
        if (file != "-")
        {
            return Endings.Any(ending => file.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
        }

        ReadOnlySpan<byte> text = bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes[3..] : bytes;
        string head = Encoding.Latin1.GetString(text[..Math.Min(text.Length, 200)]).TrimStart();
        return Beginnings.Any(beginning => head.StartsWith(beginning, StringComparison.OrdinalIgnoreCase));
    }
}
