using System.Text.Json.Nodes;
using Checker.Corpus;

namespace Checker.Evaluation;

/// <summary>Verb "dates": the dates of each text alone.</summary>
internal sealed class DatesVerb : IVerb
{
    public string Name => "dates";

    public int Run(string[] args, TextReader input, TextWriter output)
    {
        foreach (JsonObject row in JsonLines.Read(input))
        {
            JsonArray predicted = [];
            DateMentions.Append(PassageReader.Read((string)row["text"]!, (string)row["lang"]!), (string?)row["ref"], predicted);
            JsonLines.Write(output, new JsonObject { ["id"] = row["id"]!.DeepClone(), ["predicted"] = predicted });
        }

        return 0;
    }
}
