using System.Runtime.CompilerServices;
using Checker.Corpus;
using Checker.Dimensions.Quantities;
using Checker.Languages;

namespace Checker.Tests.Dimensions.Quantities;

/// <summary>The example files of quantities: a sentence, a tab, what is read in it ("words = value /role @noun ; ..."), "-" for nothing.</summary>
internal static class QuantityCorpus
{
    public static IEnumerable<(string Text, string Expected)> Read(string language, string list)
    {
        foreach (string line in File.ReadAllLines(Path.Combine(Folder(), language, list + ".txt")))
        {
            if (line.Length > 0 && line[0] != '#')
            {
                string[] columns = line.Split('\t');
                yield return (columns[0], columns[1]);
            }
        }
    }

    public static List<QuantityMention> Detect(string text, string language)
    {
        List<QuantityMention> mentions = [];
        new QuantityDetector(Language.Get(language)).Detect(PassageReader.Read(text, language), mentions);
        return mentions;
    }

    public static string Describe(string text, IEnumerable<QuantityMention> mentions)
    {
        string all = string.Join(" ; ", mentions.Select(mention => Describe(text, mention)));
        return all.Length == 0 ? "-" : all;
    }

    private static string Describe(string text, QuantityMention mention) =>
        $"{mention.Span.Of(text)} = {mention.Value}"
        + (mention.Sort == QuantityKind.Ordinal ? " ordinal" : "")
        + (mention.Role == QuantityRole.Total ? "" : " /" + mention.Role.ToString().ToLowerInvariant())
        + (mention.Counted.Length > 0 ? $" @{mention.Counted.Of(text)}" : "");

    private static string Folder([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "Corpora"));
}
