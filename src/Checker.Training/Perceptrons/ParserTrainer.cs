using Checker.Corpus.Syntax;

namespace Checker.Training.Perceptrons;

/// <summary>Trains the parser on frames whose tags and lemmas are predicted, with a dynamic oracle that follows the parser's own mistakes.</summary>
internal static class ParserTrainer
{
    public const int Passes = 8;
    private const double Exploration = 0.9;

    /// <summary>Trains on the sentences whose indexes are given, from their ends (the guide) or forwards with the guide's trees in the frames.</summary>
    public static AveragedWeights Train(Corpus corpus, int[] sentences, bool guided, uint seed, int passes = Passes)
    {
        var transitions = new Transitions(corpus.Relations);
        var relationIndex = new int[DependencyNames.Count];
        for (var i = 0; i < corpus.Relations.Length; i++)
        {
            relationIndex[(int)corpus.Relations[i]] = i;
        }

        var examples = Array.ConvertAll(sentences, index => ParserExample.Make(corpus, index, guided));
        var table = new PerceptronTable();
        var randomness = new Randomness(seed);
        var order = Enumerable.Range(0, sentences.Length).ToArray();
        var state = new ParserState();
        Span<uint> features = stackalloc uint[ParserFeatures.Count];
        Span<int> scores = stackalloc int[256];
        scores = scores[..transitions.Count];
        for (var pass = 0; pass < passes; pass++)
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
                    var best = BestGold(state, transitions, gold, labels, relationIndex, scores, guess);
                    if (guess != best)
                    {
                        table.Update(features[..count], best, 1);
                        table.Update(features[..count], guess, -1);
                    }

                    transitions.Apply(state, pass > 0 && randomness.Chance(Exploration) ? guess : best);
                }
            }
        }

        return table.Average();
    }

    /// <summary>The highest scoring class among those that lose no gold arc; an arc that is gold must have the gold label.</summary>
    private static int BestGold(
        ParserState state, Transitions transitions, int[] gold, Dependency[] labels, int[] relationIndex, ReadOnlySpan<int> scores, int guess)
    {
        var (shift, left, right) = DynamicOracle.Costs(state, gold);
        var least = Math.Min(shift, Math.Min(left, right));
        var (best, bestScore) = (-1, int.MinValue);
        if (shift == least)
        {
            (best, bestScore) = (0, scores[0]);
        }

        var top = state.FromTop(0);
        var count = transitions.Relations.Length;
        if (left == least)
        {
            Consider(1, gold[top] == state.Next, scores);
        }

        if (right == least)
        {
            Consider(1 + count, gold[top] == state.FromTop(1), scores);
        }

        return best;

        void Consider(int first, bool arcIsGold, ReadOnlySpan<int> scores)
        {
            var from = arcIsGold ? first + relationIndex[(int)labels[top]] : first;
            var to = arcIsGold ? from + 1 : first + count;
            for (var i = from; i < to; i++)
            {
                if (scores[i] > bestScore || (scores[i] == bestScore && i == guess))
                {
                    (best, bestScore) = (i, scores[i]);
                }
            }
        }
    }
}
