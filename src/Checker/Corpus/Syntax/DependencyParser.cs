namespace Checker.Corpus.Syntax;

/// <summary>
/// A greedy arc-hybrid parser with an averaged perceptron, trained with a dynamic oracle (Goldberg and Nivre, "Training deterministic
/// parsers with non-deterministic oracles", 2013). Two steps a word, linear in the length of the sentence. A guided parser sees the tree that
/// another made of the reversed sentence (Attardi and Dell'Orletta, "Reverse revision and linear tree combination", 2009).
/// </summary>
internal sealed class DependencyParser(WeightTable weights, Transitions transitions, bool guided)
{
    public Transitions Transitions { get; } = transitions;

    public void Parse(SentenceFrame frame, ReadOnlySpan<char> text, ParserState state)
    {
        Span<uint> features = stackalloc uint[ParserFeatures.Count];
        Span<int> scores = stackalloc int[WeightTable.ScoreRoom];
        state.Start(frame, text);
        while (!state.Finished)
        {
            var count = ParserFeatures.Extract(state, guided, features);
            scores.Clear();
            weights.Accumulate(features[..count], scores);
            Transitions.Apply(state, Transitions.Best(state, scores));
        }
    }
}
