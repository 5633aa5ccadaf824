using System.Text.Json.Nodes;
using Checker.Corpus;
using Checker.Dimensions.Attributions;
using Checker.Dimensions.Names;
using Checker.Dimensions.Names.Chains;
using Checker.Languages;

namespace Checker.Evaluation;

/// <summary>{"id","lang","text"} to {"id","attributions","references"}.</summary>
internal sealed class AttributionsVerb : IVerb
{
    public string Name => "attributions";

    public int Run(string[] args, TextReader input, TextWriter output)
    {
        foreach (JsonObject row in JsonLines.Read(input))
        {
            Language language = Language.Get((string)row["lang"]!);
            Passage passage = PassageReader.Read((string)row["text"]!, language.Code);
            List<NameMention> names = [];
            new NameDetector(language).Detect(passage, names);
            new NameResolver(language).Resolve([passage], [names]);
            List<AttributionMention> mentions = [];
            new AttributionDetector(language).Detect(passage, names, mentions);
            JsonArray attributions = [.. mentions.Select(mention => new JsonObject
            {
                ["content"] = Span(mention.Span),
                ["speaker"] = Span(mention.Speaker),
                ["relay"] = Span(mention.Relay),
                ["cue"] = Span(mention.Cue),
                ["commitment"] = mention.Commitment switch
                {
                    Commitment.Confirm => "confirm",
                    Commitment.Claim => "claim",
                    Commitment.Might => "might",
                    Commitment.Deny => "deny",
                    _ => "state",
                },
                ["direct"] = mention.Direct,
                ["anonymous"] = mention.Anonymous,
            })];
            JsonArray references = [.. ChainReader.References([passage], ChainReader.Read([passage], [names]))[0].Select(reference => new JsonObject { ["mention"] = Span(reference.Span), ["antecedent"] = Span(reference.Antecedent) })];
            JsonLines.Write(output, new JsonObject { ["id"] = (string)row["id"]!, ["attributions"] = attributions, ["references"] = references });
        }

        return 0;
    }

    private static JsonObject? Span(TextSpan? span) => span is { } there ? JsonLines.Span(there.Start, there.Length) : null;
}
