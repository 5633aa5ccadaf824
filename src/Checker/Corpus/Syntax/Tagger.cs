namespace Checker.Corpus.Syntax;

/// <summary>
/// Tags words from left to right with an averaged perceptron (Collins, "Discriminative training methods for hidden Markov models", 2002),
/// taking the best class each time. Keeps no state: the frame holds it.
/// </summary>
internal sealed class Tagger(WeightTable weights, RichTag[] tags)
{
    public RichTag[] Tags { get; } = tags;

    public void Tag(SentenceFrame frame, ReadOnlySpan<char> text)
    {
        Span<uint> features = stackalloc uint[TaggerFeatures.Count];
        Span<int> scores = stackalloc int[WeightTable.ScoreRoom];
        for (var i = 0; i < frame.Count; i++)
        {
            var count = TaggerFeatures.Extract(frame, text, i, features);
            scores.Clear();
            weights.Accumulate(features[..count], scores);
            var best = 0;
            for (var c = 1; c < Tags.Length; c++)
            {
                best = scores[c] > scores[best] ? c : best;
            }

            Set(frame, i, best);
        }
    }

    /// <summary>Writes a class and what follows from it into the frame.</summary>
    public void Set(SentenceFrame frame, int i, int tag)
    {
        frame.Tag[i] = (byte)tag;
        frame.Pos[i] = (byte)Tags[tag].Upos;
        frame.Number[i] = (byte)Tags[tag].Morphology.Number;
    }
}
