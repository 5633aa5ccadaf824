namespace Checker.Corpus.Syntax;

/// <summary>A map from 32-bit keys to lemma rules or other small numbers, kept as two sorted arrays.</summary>
internal sealed class RuleTable(uint[] keys, ushort[] rules)
{
    public uint[] Keys { get; } = keys;

    public ushort[] Rules { get; } = rules;

    public bool TryFind(uint key, out ushort rule)
    {
        var index = Array.BinarySearch(Keys, key);
        rule = index >= 0 ? Rules[index] : (ushort)0;
        return index >= 0;
    }
}
