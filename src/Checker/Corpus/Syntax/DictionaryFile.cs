using Checker.Languages;

namespace Checker.Corpus.Syntax;

/// <summary>Reads a morphological dictionary: rules, sets of readings, automaton, and classes of meaning and clusters of like use where the language has them.</summary>
internal static class DictionaryFile
{
    public const string Kind = "CHKD";

    public static MorphologicalDictionary Read(Stream stream, string name)
    {
        var reader = new ContentReader(ModelFile.Read(stream, Kind, name), name);
        var rules = ReadRules(ref reader);
        var tags = new int[reader.Length()];
        for (var i = 0; i < tags.Length; i++)
        {
            tags[i] = reader.Number();
        }

        var sets = new Analysis[reader.Length()][];
        for (var i = 0; i < sets.Length; i++)
        {
            sets[i] = new Analysis[reader.Length()];
            for (var j = 0; j < sets[i].Length; j++)
            {
                var (tag, rule) = (reader.Number(), reader.Number());
                sets[i][j] = (uint)tag < (uint)tags.Length && (uint)rule < (uint)rules.Length ? new Analysis(tags[tag], (ushort)rule) : throw reader.Damaged();
            }
        }

        var alphabet = reader.Text();
        var root = reader.Number();
        var count = reader.Length();
        var labels = reader.Take(count);
        var edges = new uint[count];
        for (var i = 0; i < count; i++)
        {
            edges[i] = labels[i];
        }

        for (var i = 0; i < count; i++)
        {
            // Lowest bit: last edge of its node; the rest: target, as a distance from the edge, zigzag.
            var packed = (uint)reader.Number();
            var distance = (int)(packed >> 2) ^ -(int)((packed >> 1) & 1);
            edges[i] |= ((packed & 1) << 8) | ((uint)(i + distance) << 9);
        }

        var meanings = reader.AtEnd ? new RuleTable([], []) : SyntaxModelFile.ReadRuleTable(ref reader, byte.MaxValue);
        var clusters = reader.AtEnd ? WordClusterTable.None : ReadClusters(ref reader);
        return new MorphologicalDictionary(new FormAutomaton(edges, root, alphabet), sets, rules, meanings, clusters);
    }

    public static LemmaRule[] ReadRules(ref ContentReader reader)
    {
        var rules = new LemmaRule[reader.Length()];
        for (var i = 0; i < rules.Length; i++)
        {
            var flags = reader.Number();
            rules[i] = new LemmaRule((byte)(flags >> 1), reader.Text(), (flags & 1) != 0);
        }

        return rules;
    }

    private static WordClusterTable ReadClusters(ref ContentReader reader)
    {
        var groups = new byte[reader.Length() + 1];
        for (var i = 1; i < groups.Length; i++)
        {
            groups[i] = reader.Byte();
        }

        return new WordClusterTable(SyntaxModelFile.ReadRuleTable(ref reader, groups.Length), groups);
    }
}
