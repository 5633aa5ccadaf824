using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Checker.Evaluation;

/// <summary>Reads and writes one JSON object a line.</summary>
internal static class JsonLines
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IEnumerable<JsonObject> Read(TextReader input)
    {
        while (input.ReadLine() is { } line)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return JsonNode.Parse(line)!.AsObject();
            }
        }
    }

    public static void Write(TextWriter output, JsonNode row) => output.WriteLine(row.ToJsonString(Plain));

    public static JsonObject Span(int start, int length) => new() { ["start"] = start, ["length"] = length };
}
