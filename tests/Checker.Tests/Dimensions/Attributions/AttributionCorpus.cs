using System.Runtime.CompilerServices;
using Checker.Corpus;
using Checker.Dimensions.Attributions;
using Checker.Dimensions.Names;
using Checker.Dimensions.Names.Chains;
using Checker.Languages;

namespace Checker.Tests.Dimensions.Attributions;

/// <summary>Reads the attribution and reference corpora: text, then columns; "#" lines are comments.</summary>
internal static class AttributionCorpus
{
    public static IEnumerable<string[]> Lines(string language, string kind, [CallerFilePath] string here = "")
    {
        string path = Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "Corpora", language, kind + ".txt");
        return File.ReadLines(path).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'));
    }

    public static List<AttributionMention> Detect(string text, string language)
    {
        Passage passage = PassageReader.Read(text, language);
        List<AttributionMention> mentions = [];
        new AttributionDetector(passage.Language).Detect(passage, Names(passage), mentions);
        return mentions;
    }

    public static List<(TextSpan Mention, TextSpan Antecedent)> Resolve(string text, string language) => [.. References(text, language).Select(reference => (reference.Span, reference.Antecedent))];

    public static List<ReferenceMention> References(string text, string language)
    {
        Passage passage = PassageReader.Read(text, language);
        return ChainReader.References([passage], ChainReader.Read([passage], [Names(passage)]))[0];
    }

    private static List<NameMention> Names(Passage passage)
    {
        List<NameMention> names = [];
        new NameDetector(passage.Language).Detect(passage, names);
        new NameResolver(passage.Language).Resolve([passage], [names]);
        return names;
    }

    /// <summary>Drops the hyphens of an inverted pronoun: "-t-il" is "il".</summary>
    public static string Pronoun(string words) => words.StartsWith("-t-", StringComparison.Ordinal) ? words[3..] : words.TrimStart('-');

    /// <summary>One line a mention, for comparing two readings.</summary>
    public static string Describe(IEnumerable<AttributionMention> mentions) => string.Join('\n', mentions.Select(mention =>
        $"{mention.Span} {mention.Speaker} {mention.Relay} {mention.Cue} {mention.Commitment} {mention.Direct} {mention.Anonymous}"));
}
