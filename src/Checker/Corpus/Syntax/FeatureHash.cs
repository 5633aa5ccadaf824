using System.Runtime.CompilerServices;
using Checker.Languages;

namespace Checker.Corpus.Syntax;

/// <summary>
/// The keys of the linear models: 32-bit hashes of a template and its values, of our own making, so that a model file reads the same
/// on every machine. Words enter as hashes of their folded characters; no string is kept.
/// </summary>
internal static class FeatureHash
{
    private const ulong First = 0x9E3779B97F4A7C15UL;
    private const ulong Second = 0xC2B2AE3D27D4EB4FUL;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Mix(uint template, uint a, uint b = 0, uint c = 0)
    {
        var x = (((ulong)a << 32) | b) * First;
        x ^= x >> 32;
        x = (x + (((ulong)c << 32) | ((template + 1) * 0x85EBCA6BU))) * Second;
        x ^= x >> 29;
        return (uint)((x * First) >> 32);
    }

    /// <summary>The hash of characters as they are, but for the curly apostrophe, which equals the straight one.</summary>
    public static uint Exact(ReadOnlySpan<char> text)
    {
        var hash = 2166136261U;
        foreach (var c in text)
        {
            hash = (hash ^ Apostrophe(c)) * 16777619U;
        }

        return Finish(hash, text.Length);
    }

    /// <summary>The hash of characters in lower case.</summary>
    public static uint Lower(ReadOnlySpan<char> text)
    {
        var hash = 2166136261U;
        foreach (var c in text)
        {
            hash = (hash ^ Folding.Lower(c)) * 16777619U;
        }

        return Finish(hash, text.Length);
    }

    /// <summary>The hash of characters in lower case, every digit read as 0.</summary>
    public static uint Folded(ReadOnlySpan<char> text)
    {
        var hash = 2166136261U;
        foreach (var c in text)
        {
            hash = (hash ^ (char.IsAsciiDigit(c) ? '0' : Folding.Lower(c))) * 16777619U;
        }

        return Finish(hash, text.Length);
    }

    private static char Apostrophe(char c) => c == '’' ? '\'' : c;

    private static uint Finish(uint hash, int length)
    {
        hash ^= (uint)length;
        hash = (hash ^ (hash >> 16)) * 0x7FEB352DU;
        hash = (hash ^ (hash >> 15)) * 0x846CA68BU;
        return hash ^ (hash >> 16);
    }
}
