using System.Text.Json.Nodes;
using Checker.Corpus;

namespace Checker.Evaluation;

/// <summary>Verb "dates": the dates of each text alone; with --raw every mention as "words = value", unresolved ones included.</summary>
internal sealed class DatesVerb : IVerb
{
    public string Name => "dates";

    public int Run(string[] args, TextReader input, TextWriter output)
    {
        bool raw = args.Contains("--raw");
        foreach (JsonObject row in JsonLines.Read(input))
        {
            Passage passage = PassageReader.Read((string)row["text"]!, (string)row["lang"]!);
            JsonArray predicted = [];
            if (raw)
            {
                DateMentions.AppendRaw(passage, (string?)row["ref"], predicted);
            }
            else
            {
                DateMentions.Append(passage, (string?)row["ref"], predicted);
            }

            JsonLines.Write(output, new JsonObject { ["id"] = row["id"]!.DeepClone(), [raw ? "raw" : "predicted"] = predicted });
        }

        return 0;
    }
}
