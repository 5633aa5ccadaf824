using Checker.Corpus.Syntax;

namespace Checker.Training.Perceptrons;

/// <summary>What the dynamic oracle makes of the scores of a state.</summary>
internal static class ParserTargets
{
    /// <summary>
    /// Returns the highest scoring class among those that lose no gold arc (an arc that is gold must have the gold label; of equals the one
    /// guessed) and the highest scoring of all others that the state allows, -1 when there is none.
    /// </summary>
    public static (int Best, int Rival) Choose(
        ParserState state, Transitions transitions, int[] gold, Dependency[] labels, ReadOnlySpan<int> scores, int guess)
    {
        var (shift, left, right) = DynamicOracle.Costs(state, gold);
        var least = Math.Min(shift, Math.Min(left, right));
        var (best, rival, count, top) = (-1, -1, transitions.Relations.Length, state.FromTop(0));
        if (shift != int.MaxValue)
        {
            (best, rival) = shift == least ? (0, -1) : (-1, 0);
        }

        if (left != int.MaxValue)
        {
            Look(1, left == least, gold[top] == state.Next, scores);
        }

        if (right != int.MaxValue)
        {
            Look(1 + count, right == least, gold[top] == state.FromTop(1), scores);
        }

        return (best, rival);

        void Look(int first, bool free, bool arcIsGold, ReadOnlySpan<int> scores)
        {
            for (var i = first; i < first + count; i++)
            {
                if (free && (!arcIsGold || transitions.Relations[i - first] == labels[top]))
                {
                    best = best < 0 || scores[i] > scores[best] || (scores[i] == scores[best] && i == guess) ? i : best;
                }
                else
                {
                    rival = rival < 0 || scores[i] > scores[rival] ? i : rival;
                }
            }
        }
    }
}
