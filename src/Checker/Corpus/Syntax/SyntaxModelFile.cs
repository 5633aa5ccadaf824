using System.Runtime.InteropServices;

namespace Checker.Corpus.Syntax;

/// <summary>Reads the trained parts of a language: tags, relations, function words, lemma rules, and the weights of tagger and parsers.</summary>
internal static class SyntaxModelFile
{
    public const string Kind = "CHKM";

    public static SyntaxModel Read(Stream stream, string name, MorphologicalDictionary dictionary)
    {
        var parts = ReadParts(stream, name, dictionary);
        var transitions = new Transitions(parts.Relations);
        return new SyntaxModel(
            dictionary,
            new FunctionWords(parts.FunctionWords),
            new Tagger(new WeightTable(parts.Scout), parts.Tags, hinted: false),
            new Tagger(new WeightTable(parts.Tagger), parts.Tags, hinted: parts.Scout.Keys.Length > 0),
            new Lemmatiser(dictionary, parts.Seen, parts.Endings, parts.Rules, parts.Tags),
            new DependencyParser(new WeightTable(parts.Guide), transitions, guided: false),
            new DependencyParser(new WeightTable(parts.Parser), transitions, guided: true));
    }

    /// <summary>Reads the content as it is stored.</summary>
    public static SyntaxModelParts ReadParts(Stream stream, string name, MorphologicalDictionary dictionary)
    {
        var reader = new ContentReader(ModelFile.Read(stream, Kind, name), name);
        var tags = new RichTag[reader.Length()];
        for (var i = 0; i < tags.Length; i++)
        {
            tags[i] = RichTag.Unpack(reader.Number());
            _ = tags[i].Upos <= Upos.Verb && tags.Length <= 250 ? 0 : throw reader.Damaged();
        }

        var relations = new Dependency[reader.Length()];
        for (var i = 0; i < relations.Length; i++)
        {
            relations[i] = (Dependency)reader.Byte();
            _ = (int)relations[i] < DependencyNames.Count ? 0 : throw reader.Damaged();
        }

        var functionWords = ReadKeys(ref reader);
        var rules = DictionaryFile.ReadRules(ref reader);
        if (rules.Length < 2 || dictionary.Rules.Length > rules.Length)
        {
            throw reader.Damaged();
        }

        var seen = ReadRuleTable(ref reader, rules.Length);
        var endings = ReadRuleTable(ref reader, rules.Length);
        var transitions = new Transitions(relations);
        return new SyntaxModelParts(
            tags, relations, functionWords, rules, seen, endings, ReadWeights(ref reader, tags.Length), ReadWeights(ref reader, transitions.Count),
            ReadWeights(ref reader, transitions.Count), reader.AtEnd ? WeightRows.None : ReadWeights(ref reader, tags.Length));
    }

    private static uint[] ReadKeys(ref ContentReader reader)
    {
        var keys = new uint[reader.Length()];
        var key = 0U;
        for (var i = 0; i < keys.Length; i++)
        {
            key += (uint)reader.Number();
            keys[i] = key;
        }

        return keys;
    }

    /// <summary>Reads ascending keys and the number of each, all below <paramref name="limit"/>.</summary>
    public static RuleTable ReadRuleTable(ref ContentReader reader, int limit)
    {
        var keys = ReadKeys(ref reader);
        var rules = new ushort[keys.Length];
        for (var i = 0; i < rules.Length; i++)
        {
            var rule = reader.Number();
            rules[i] = (uint)rule < (uint)limit ? (ushort)rule : throw reader.Damaged();
        }

        return new RuleTable(keys, rules);
    }

    private static WeightRows ReadWeights(ref ContentReader reader, int classLimit)
    {
        var keys = ReadKeys(ref reader);
        var lengths = reader.Take(keys.Length).ToArray();
        var total = reader.Length();
        var classes = reader.Take(total).ToArray();
        var weights = MemoryMarshal.Cast<byte, sbyte>(reader.Take(total)).ToArray();
        var sum = 0L;
        foreach (var length in lengths)
        {
            sum += length;
        }

        var highest = 0;
        foreach (var value in classes)
        {
            highest = Math.Max(highest, value);
        }

        return sum == total && highest < classLimit && total < 1 << 24 ? new WeightRows(keys, lengths, classes, weights) : throw reader.Damaged();
    }
}
