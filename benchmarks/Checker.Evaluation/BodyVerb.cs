using System.Text.Json.Nodes;
using Checker.Corpus.Noise;

namespace Checker.Evaluation;

/// <summary>Writes the running text of web pages: body blocks without captions.</summary>
internal sealed class BodyVerb : IVerb
{
    public string Name => "body";

    public int Run(string[] args, TextReader input, TextWriter output)
    {
        bool trace = args.Contains("--trace");
        foreach (JsonObject row in JsonLines.Read(input))
        {
            HtmlPage page = HtmlDocumentReader.Read((string)row["id"]!, (string?)row["html"] ?? "");
            List<string> lines = [];
            for (int i = 0; i < page.Blocks.Count; i++)
            {
                Block block = page.Blocks[i];
                string line = block.Span.Of(page.Document.Text).ToString();
                if (trace)
                {
                    Console.Error.WriteLine($"{page.Document.Id}\t{BlockLabels.Name(block.Label)}\t{block.Score:0.00}\t{page.Layout.Blocks[i].Hints}\t{page.Layout.Blocks[i].LinkDensity:0.0}\t{line}");
                }

                if (block.Label == BlockLabel.Body && (page.Layout.Blocks[i].Hints & LayoutHint.Caption) == 0)
                {
                    lines.Add(line);
                }
            }

            JsonLines.Write(output, new JsonObject { ["id"] = (string)row["id"]!, ["text"] = string.Join('\n', lines) });
        }

        return 0;
    }
}
