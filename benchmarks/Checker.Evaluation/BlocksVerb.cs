using System.Text;
using System.Text.Json.Nodes;
using Checker.Corpus.Noise;
using Checker.Matching.Relevance;

namespace Checker.Evaluation;

/// <summary>Labels the blocks of documents; all rows of one story are read together.</summary>
internal sealed class BlocksVerb : IVerb
{
    public string Name => "blocks";

    public int Run(string[] args, TextReader input, TextWriter output)
    {
        List<Row> rows = [.. JsonLines.Read(input).Select(Read)];
        foreach (Row row in rows)
        {
            row.Blocks = NoiseClassifier.Classify(row.Text, row.Spans, row.Language);
        }

        List<IReadOnlyList<int>> stories = [.. rows.Select((row, index) => (row, index)).GroupBy(pair => pair.row.Story.Length > 0 ? pair.row.Story : pair.row.Id, pair => pair.index)
            .Select(group => (IReadOnlyList<int>)[.. group])];
        IReadOnlyList<IReadOnlyList<Block>> settled = RelevanceSettler.Settle([.. rows.Select(row => (new Document(row.Id, row.Text), row.Blocks))], stories);
        for (int i = 0; i < rows.Count; i++)
        {
            rows[i].Blocks = settled[i];
        }

        foreach (Row row in rows)
        {
            JsonArray labels = [.. row.LinePieces.Select(piece => (JsonNode)new JsonObject
            {
                ["label"] = BlockLabels.Name(row.Blocks[piece].Label),
                ["score"] = Math.Round(row.Blocks[piece].Score, 3),
                ["reasons"] = new JsonArray([.. row.Blocks[piece].Reasons.Select(reason => (JsonNode)reason)]),
            })];
            JsonLines.Write(output, new JsonObject { ["id"] = row.Id, ["labels"] = labels });
        }

        return 0;
    }

    private static Row Read(JsonObject json)
    {
        StringBuilder text = new();
        List<int> starts = [];
        foreach (JsonNode? block in json["blocks"]!.AsArray())
        {
            starts.Add(text.Length);
            text.Append((string?)block!["text"]).Append("\n\n");
        }

        Row row = new((string)json["id"]!, (string?)json["lang"] ?? "", (string?)json["story"] ?? "", text.ToString());
        row.Spans = BlockSplitter.Split(row.Text);
        for (int line = 0, piece = 0; line < starts.Count; line++)
        {
            int end = line + 1 < starts.Count ? starts[line + 1] : text.Length, longest = Math.Min(piece, row.Spans.Count - 1);
            for (; piece < row.Spans.Count && row.Spans[piece].Start < end; piece++)
            {
                longest = row.Spans[piece].Length > row.Spans[longest].Length ? piece : longest;
            }

            row.LinePieces.Add(longest);
        }

        return row;
    }

    private sealed class Row(string id, string language, string story, string text)
    {
        public string Id => id;

        public string Language => language;

        public string Story => story;

        public string Text => text;

        public IReadOnlyList<TextSpan> Spans { get; set; } = [];

        public IReadOnlyList<Block> Blocks { get; set; } = [];

        /// <summary>Gets for each line the index of the longest block cut from it.</summary>
        public List<int> LinePieces { get; } = [];
    }
}
