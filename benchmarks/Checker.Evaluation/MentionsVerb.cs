using System.Text.Json.Nodes;
using Checker.Corpus;
using Checker.Dimensions.Quantities;
using Checker.Languages;

namespace Checker.Evaluation;

/// <summary>Numbers, money, measures, dates and times of one text; where two detectors claim the same words, the longer span wins, and a date wins a tie.</summary>
internal sealed class MentionsVerb : IVerb
{
    public string Name => "mentions";

    public int Run(string[] args, TextReader input, TextWriter output)
    {
        Dictionary<string, QuantityDetector> detectors = Language.Codes.ToDictionary(code => code, code => new QuantityDetector(Language.Get(code)), StringComparer.Ordinal);
        List<QuantityMention> mentions = [];
        foreach (JsonObject row in JsonLines.Read(input))
        {
            string text = row["text"]!.GetValue<string>(), language = row["lang"]!.GetValue<string>();
            Passage passage = PassageReader.Read(text, language);
            JsonArray dates = [];

            // MERGE HERE: DateMentions.Append(passage, row["ref"]?.GetValue<string>(), dates);
            mentions.Clear();
            detectors[language].Detect(passage, mentions);
            JsonArray predicted = [];
            foreach (QuantityMention mention in mentions.Where(mention => !dates.Any(date => Wins(date!, mention.Span))))
            {
                predicted.Add(QuantityJson.Write(mention));
            }

            foreach (JsonNode? date in dates)
            {
                TextSpan span = SpanOf(date!);
                if (!mentions.Exists(mention => mention.Span.Overlaps(span) && !Wins(date!, mention.Span)))
                {
                    predicted.Add(date!.DeepClone());
                }
            }

            JsonLines.Write(output, new JsonObject { ["id"] = row["id"]!.DeepClone(), ["predicted"] = predicted });
        }

        return 0;
    }

    private static bool Wins(JsonNode date, TextSpan quantity) => SpanOf(date) is var span && span.Overlaps(quantity) && span.Length >= quantity.Length;

    private static TextSpan SpanOf(JsonNode row) => new(row["start"]!.GetValue<int>(), row["length"]!.GetValue<int>());
}
