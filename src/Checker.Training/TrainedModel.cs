using Checker.Corpus.Syntax;

namespace Checker.Training;

/// <summary>What training yields: the content of a model file, and the model made of it.</summary>
internal sealed record TrainedModel(
    RichTag[] Tags, Dependency[] Relations, uint[] FunctionWords, Lemmatiser Lemmatiser, WeightRows TaggerWeights, WeightRows GuideWeights,
    WeightRows ParserWeights, MorphologicalDictionary Dictionary)
{
    public byte[] ToContent()
    {
        var writer = new ContentWriter();
        writer.Number(Tags.Length);
        foreach (var tag in Tags)
        {
            writer.Number(tag.Packed);
        }

        writer.Number(Relations.Length);
        foreach (var relation in Relations)
        {
            writer.Byte((byte)relation);
        }

        writer.Keys(FunctionWords);
        writer.Rules(Lemmatiser.Rules);
        writer.RuleTable(Lemmatiser.Seen);
        writer.RuleTable(Lemmatiser.Endings);
        writer.Weights(TaggerWeights);
        writer.Weights(GuideWeights);
        writer.Weights(ParserWeights);
        return writer.ToArray();
    }
}
