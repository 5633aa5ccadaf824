using System.IO.Compression;
using System.Text;

namespace Checker.Corpus.Syntax;

/// <summary>
/// The container of a model or dictionary file: four letters, a version, the length and a checksum (FNV-1a) of the content, then the content,
/// Brotli-compressed. A file that is cut or altered is refused by name.
/// </summary>
internal static class ModelFile
{
    private const int Version = 1;
    private const int HeaderLength = 16;
    private const int LongestContent = 1 << 28;

    /// <summary>Reads and checks the content.</summary>
    /// <exception cref="InvalidDataException">The file is not of this kind, or not whole.</exception>
    public static byte[] Read(Stream stream, string kind, string name)
    {
        var header = new byte[HeaderLength];
        if (stream.ReadAtLeast(header, HeaderLength, throwOnEndOfStream: false) < HeaderLength
            || Encoding.ASCII.GetString(header, 0, 4) != kind || BitConverter.ToInt32(header, 4) != Version)
        {
            throw new InvalidDataException($"'{name}' is not a '{kind}' file of version {Version}.");
        }

        var length = BitConverter.ToInt32(header, 8);
        if (length is < 0 or > LongestContent)
        {
            throw new InvalidDataException($"'{name}' is damaged: its length is out of range.");
        }

        var content = new byte[length];
        try
        {
            using var brotli = new BrotliStream(stream, CompressionMode.Decompress);
            if (brotli.ReadAtLeast(content, length, throwOnEndOfStream: false) < length)
            {
                throw new InvalidDataException($"'{name}' is damaged: it ends early.");
            }
        }
        catch (InvalidOperationException exception)
        {
            throw new InvalidDataException($"'{name}' is damaged: it cannot be decompressed.", exception);
        }

        return Checksum(content) == BitConverter.ToUInt32(header, 12)
            ? content
            : throw new InvalidDataException($"'{name}' is damaged: its checksum does not match.");
    }

    /// <summary>Writes content with its header.</summary>
    public static void Write(Stream stream, string kind, byte[] content)
    {
        stream.Write(Encoding.ASCII.GetBytes(kind));
        stream.Write(BitConverter.GetBytes(Version));
        stream.Write(BitConverter.GetBytes(content.Length));
        stream.Write(BitConverter.GetBytes(Checksum(content)));
        using var brotli = new BrotliStream(stream, new BrotliCompressionOptions { Quality = 11 }, leaveOpen: true);
        brotli.Write(content);
    }

    private static uint Checksum(byte[] content)
    {
        var hash = 2166136261U;
        foreach (var value in content)
        {
            hash = (hash ^ value) * 16777619U;
        }

        return hash;
    }
}
