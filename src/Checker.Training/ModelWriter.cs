using Checker.Corpus.Syntax;

namespace Checker.Training;

/// <summary>Writes the content of a model file.</summary>
internal static class ModelWriter
{
    public static byte[] ToContent(SyntaxModelParts parts)
    {
        var writer = new ContentWriter();
        writer.Number(parts.Tags.Length);
        foreach (var tag in parts.Tags)
        {
            writer.Number(tag.Packed);
        }

        writer.Number(parts.Relations.Length);
        foreach (var relation in parts.Relations)
        {
            writer.Byte((byte)relation);
        }

        writer.Keys(parts.FunctionWords);
        writer.Rules(parts.Rules);
        writer.RuleTable(parts.Seen);
        writer.RuleTable(parts.Endings);
        writer.Weights(parts.Tagger);
        writer.Weights(parts.Guide);
        writer.Weights(parts.Parser);
        if (parts.Scout.Keys.Length > 0)
        {
            writer.Weights(parts.Scout);
        }
        return writer.ToArray();
    }
}
