using Checker.Corpus.Syntax;
using Checker.Training.Treebanks;

namespace Checker.Training.Perceptrons;

/// <summary>Trains the tagger: greedy decisions on the tagger's own earlier tags, averaged over all updates.</summary>
internal static class TaggerTrainer
{
    public const int Passes = 8;

    /// <summary>Trains on the sentences whose indexes are given; the frames' surface features are already read, their tags are overwritten.</summary>
    public static AveragedWeights Train(Corpus corpus, int[] sentences, bool hinted, uint seed, int margin, WeightRows? support = null)
    {
        var tagger = new Tagger(new WeightTable(WeightRows.None), corpus.Tags, hinted);
        var table = new PerceptronTable(support);
        var order = (int[])sentences.Clone();

        // Trainings run side by side: each writes its tags into frames of its own.
        var frames = Array.ConvertAll(corpus.Frames, frame => hinted ? frame.Copy() : frame.Reversed());
        var randomness = new Randomness(seed);
        Span<uint> features = stackalloc uint[TaggerFeatures.Count];
        Span<int> scores = stackalloc int[256];
        scores = scores[..corpus.Tags.Length];
        for (var pass = 0; pass < Passes; pass++)
        {
            randomness.Shuffle(order);
            foreach (var index in order)
            {
                var (frame, text) = (frames[index], corpus.Sentences[index].Text);
                for (var i = 0; i < frame.Count; i++)
                {
                    table.Steps++;
                    var count = TaggerFeatures.Extract(frame, text, i, hinted, features);
                    scores.Clear();
                    table.Accumulate(features[..count], scores);
                    var best = 0;
                    for (var c = 1; c < scores.Length; c++)
                    {
                        best = scores[c] > scores[best] ? c : best;
                    }

                    // A right tag is learned from too, until it wins by the margin.
                    var gold = corpus.GoldTags[index][hinted ? i : frame.Count - 1 - i];
                    var wrong = best != gold ? best : Second(scores, gold);
                    if (best != gold || scores[gold] - scores[wrong] < margin)
                    {
                        table.Update(features[..count], gold, 1);
                        table.Update(features[..count], wrong, -1);
                    }

                    tagger.Set(frame, i, best);
                }
            }
        }

        return table.Average();
    }

    private static int Second(ReadOnlySpan<int> scores, int first)
    {
        var second = first == 0 ? Math.Min(1, scores.Length - 1) : 0;
        for (var c = second + 1; c < scores.Length; c++)
        {
            second = c != first && scores[c] > scores[second] ? c : second;
        }

        return second;
    }
}
