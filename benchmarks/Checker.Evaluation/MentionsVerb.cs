using System.Text.Json.Nodes;
using Checker.Corpus;
using Checker.Dimensions.Dates;
using Checker.Dimensions.Quantities;
using Checker.Extraction;
using Checker.Languages;

namespace Checker.Evaluation;

/// <summary>Numbers, money, measures, dates and times of one text, overlaps settled as the engine settles them.</summary>
internal sealed class MentionsVerb : IVerb
{
    public string Name => "mentions";

    public int Run(string[] args, TextReader input, TextWriter output)
    {
        Dictionary<string, QuantityDetector> detectors = Language.Codes.ToDictionary(code => code, code => new QuantityDetector(Language.Get(code)), StringComparer.Ordinal);
        foreach (JsonObject row in JsonLines.Read(input))
        {
            string text = row["text"]!.GetValue<string>(), language = row["lang"]!.GetValue<string>();
            Passage passage = PassageReader.Read(text, language);
            List<QuantityMention> quantities = [];
            List<DateMention> dates = [];
            detectors[language].Detect(passage, quantities);
            DateDetector.For(passage.Language).Detect(passage, DateJson.Reference(row["ref"]?.GetValue<string>()), dates);
            JsonArray predicted = [];
            List<Mention> settled = MentionRefiner.Settle([.. dates, .. quantities]);
            foreach (Mention mention in settled)
            {
                // The engine keeps both readings of a length of time; the set has one value for it.
                if (mention is QuantityMention { Sort: QuantityKind.Duration } && settled.Exists(other => other is DateMention { Sort: DateSort.Duration } && other.Span.Overlaps(mention.Span)))
                {
                    continue;
                }

                if ((mention is DateMention date ? DateJson.Write(date) : QuantityJson.Write((QuantityMention)mention)) is { } prediction)
                {
                    predicted.Add(prediction);
                }
            }

            JsonLines.Write(output, new JsonObject { ["id"] = row["id"]!.DeepClone(), ["predicted"] = predicted });
        }

        return 0;
    }
}
