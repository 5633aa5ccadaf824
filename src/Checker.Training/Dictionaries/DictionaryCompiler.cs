using Checker.Corpus.Syntax;

namespace Checker.Training.Dictionaries;

/// <summary>Compiles readings into the dictionary file. The readings of a form are ordered by how often its lemmas occur in the treebanks.</summary>
internal static class DictionaryCompiler
{
    public static byte[] Compile(
        IEnumerable<DictionaryEntry> entries, IReadOnlyDictionary<string, int> lemmaCounts, IReadOnlyDictionary<uint, ushort> meanings, WordClusterTable clusters)
    {
        var byForm = new SortedDictionary<string, HashSet<DictionaryEntry>>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            if (!byForm.TryGetValue(entry.Form, out var readings))
            {
                byForm[entry.Form] = readings = [];
            }

            readings.Add(entry);
        }

        var rules = new RuleInventory([]);
        var tags = byForm.Values.SelectMany(set => set).Select(entry => entry.Tag.Packed).Distinct().Order().ToList();
        var sets = new Dictionary<string, int>(StringComparer.Ordinal);
        List<(int Tag, int Rule)[]> contents = [];
        var alphabet = new string([.. byForm.Keys.SelectMany(form => form).Distinct().Order().Take(254)]);
        var keys = new List<byte[]>();
        foreach (var (form, readings) in byForm)
        {
            if (form.Any(c => !alphabet.Contains(c, StringComparison.Ordinal)))
            {
                continue;
            }

            var content = readings
                .OrderByDescending(entry => lemmaCounts.GetValueOrDefault(entry.Lemma)).ThenBy(entry => entry.Lemma.Length)
                .ThenBy(entry => entry.Lemma, StringComparer.Ordinal).ThenBy(entry => entry.Tag.Packed)
                .Select(entry => (Tag: tags.BinarySearch(entry.Tag.Packed), Rule: (int)rules.Find(LemmaRule.Between(form, entry.Lemma, entry.Tag.Upos == Upos.Propn))))
                .ToArray();
            var signature = string.Join(' ', content);
            if (!sets.TryGetValue(signature, out var set))
            {
                sets[signature] = set = contents.Count;
                contents.Add(content);
            }

            keys.Add([.. form.Select(c => (byte)(alphabet.IndexOf(c, StringComparison.Ordinal) + 1)), 0, (byte)(set >> 16), (byte)(set >> 8), (byte)set]);
        }

        keys.Sort((a, b) => a.AsSpan().SequenceCompareTo(b));
        var builder = new AutomatonBuilder();
        keys.ForEach(builder.Add);
        return Write(rules.ToArray(), tags, contents, alphabet, builder, meanings, clusters);
    }

    private static byte[] Write(
        LemmaRule[] rules, List<int> tags, List<(int Tag, int Rule)[]> sets, string alphabet, AutomatonBuilder builder,
        IReadOnlyDictionary<uint, ushort> meanings, WordClusterTable clusters)
    {
        var writer = new ContentWriter();
        writer.Rules(rules);
        writer.Number(tags.Count);
        tags.ForEach(writer.Number);
        writer.Number(sets.Count);
        foreach (var set in sets)
        {
            writer.Number(set.Length);
            foreach (var (tag, rule) in set)
            {
                writer.Number(tag);
                writer.Number(rule);
            }
        }

        var (labels, last, targets, root) = builder.Build();
        writer.Text(alphabet);
        writer.Number(root);
        writer.Number(labels.Count);
        writer.Bytes([.. labels]);
        for (var i = 0; i < labels.Count; i++)
        {
            var distance = targets[i] - i;
            var zigzag = distance < 0 ? ((uint)~distance << 1) | 1 : (uint)distance << 1;
            writer.Number((int)((zigzag << 1) | (last[i] ? 1U : 0)));
        }

        if (meanings.Count > 0)
        {
            uint[] ordered = [.. meanings.Keys.Order()];
            writer.RuleTable(new RuleTable(ordered, Array.ConvertAll(ordered, key => meanings[key])));
        }

        if (clusters.Any)
        {
            writer.Number(clusters.Groups.Length - 1);
            writer.Bytes(clusters.Groups.AsSpan(1));
            writer.RuleTable(clusters.Clusters);
        }

        return writer.ToArray();
    }
}
