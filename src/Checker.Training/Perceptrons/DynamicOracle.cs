using Checker.Corpus.Syntax;

namespace Checker.Training.Perceptrons;

/// <summary>
/// The cost of each move of the arc-hybrid system from any state: how many gold arcs it makes unreachable (Goldberg and Nivre, 2013).
/// </summary>
internal static class DynamicOracle
{
    /// <summary>Costs of shift, left and right; a move that is not allowed costs <see cref="int.MaxValue"/>.</summary>
    public static (int Shift, int Left, int Right) Costs(ParserState state, int[] gold)
    {
        var (shift, left, right) = (int.MaxValue, int.MaxValue, int.MaxValue);
        var (next, root) = (state.Next, state.Frame.Count);
        var (top, second) = (state.FromTop(0), state.FromTop(1));
        if (state.CanShift)
        {
            shift = 0;
            for (var depth = 0; depth < state.Depth; depth++)
            {
                var word = state.FromTop(depth);
                shift += gold[word] == next ? 1 : 0;
                shift += depth > 0 && gold[next] == word ? 1 : 0;
            }
        }

        if (state.Depth > 0)
        {
            var dependents = 0;
            for (var word = next; word < root; word++)
            {
                dependents += gold[word] == top ? 1 : 0;
            }

            var head = gold[top];
            left = state.CanLeft ? dependents + (head == second || head > next ? 1 : 0) : int.MaxValue;
            right = state.CanRight ? dependents + (head >= next ? 1 : 0) : int.MaxValue;
        }

        return (shift, left, right);
    }
}
