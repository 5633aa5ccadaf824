using System.Text.Json.Nodes;
using Checker.Corpus;
using Checker.Dimensions.Quantities;
using Checker.Languages;

namespace Checker.Evaluation;

/// <summary>Compares two hedged numbers, French unless the row says otherwise.</summary>
internal sealed class HedgesVerb : IVerb
{
    public string Name => "hedges";

    public int Run(string[] args, TextReader input, TextWriter output)
    {
        foreach (JsonObject row in JsonLines.Read(input))
        {
            string language = row["lang"]?.GetValue<string>() ?? "fr";
            QuantityMention? left = First(row["a"]!.GetValue<string>(), language), right = First(row["b"]!.GetValue<string>(), language);
            string verdict = left is null || right is null ? "unread" : QuantityComparer.Compare(left, right).Verdict.ToString().ToLowerInvariant();
            JsonLines.Write(output, new JsonObject { ["id"] = row["id"]!.DeepClone(), ["verdict"] = verdict });
        }

        return 0;
    }

    private static QuantityMention? First(string text, string language)
    {
        List<QuantityMention> mentions = [];
        new QuantityDetector(Language.Get(language)).Detect(PassageReader.Read(text, language), mentions);
        return mentions.Count > 0 ? mentions[0] : null;
    }
}
