using Checker.Corpus.Syntax;

namespace Checker.Training.Perceptrons;

/// <summary>
/// Trains the parser on frames whose tags and lemmas are predicted, with a dynamic oracle that follows the parser's own mistakes. Right decisions
/// are learned from too, until they win by a margin (Krauth and Mézard, "Learning algorithms with optimal stability", 1987).
/// </summary>
internal static class ParserTrainer
{
    private const int Passes = 10;
    private const double Exploration = 0.9;

    /// <summary>Trains on the sentences whose indexes are given, from their ends (the guide) or forwards with the guide's trees in the frames.</summary>
    public static AveragedWeights Train(Corpus corpus, int[] sentences, bool guided, uint seed, int margin, WeightRows? support = null)
    {
        var transitions = new Transitions(corpus.Relations);
        var examples = Array.ConvertAll(sentences, index => ParserExample.Make(corpus, index, guided));
        var table = new PerceptronTable(support);
        var randomness = new Randomness(seed);
        var order = Enumerable.Range(0, sentences.Length).ToArray();
        var state = new ParserState();
        Span<uint> features = stackalloc uint[ParserFeatures.Count];
        Span<int> scores = stackalloc int[256];
        scores = scores[..transitions.Count];
        for (var pass = 0; pass < Passes; pass++)
        {
            randomness.Shuffle(order);
            foreach (var index in order)
            {
                var (frame, text, gold, labels) = examples[index];
                state.Start(frame, text);
                while (!state.Finished)
                {
                    table.Steps++;
                    var count = ParserFeatures.Extract(state, guided, features);
                    scores.Clear();
                    table.Accumulate(features[..count], scores);
                    var guess = transitions.Best(state, scores);
                    var (best, rival) = ParserTargets.Choose(state, transitions, gold, labels, scores, guess);
                    var wrong = guess != best ? guess : rival >= 0 && scores[best] - scores[rival] < margin ? rival : -1;
                    if (wrong >= 0)
                    {
                        table.Update(features[..count], best, 1);
                        table.Update(features[..count], wrong, -1);
                    }

                    transitions.Apply(state, pass > 0 && randomness.Chance(Exploration) ? guess : best);
                }
            }
        }

        return table.Average();
    }
}
