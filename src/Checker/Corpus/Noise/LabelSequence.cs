namespace Checker.Corpus.Noise;

/// <summary>
/// Finds the best sequence of labels (Viterbi, 1967) and, for every block and label, the weight of the best sequence that passes there, in both directions:
/// its softmax is the block's confidence. Linear in the number of blocks.
/// </summary>
internal static class LabelSequence
{
    private const int Labels = BlockScores.Labels;

    /// <summary>Returns for every block the probability-like share of each label.</summary>
    public static BlockScores[] Shares(ReadOnlySpan<BlockScores> evidence)
    {
        BlockScores[] forward = new BlockScores[evidence.Length];
        for (int i = 0; i < evidence.Length; i++)
        {
            for (int to = 0; to < Labels; to++)
            {
                double best = i == 0 ? NoiseWeights.First(to) : double.NegativeInfinity;
                for (int from = 0; i > 0 && from < Labels; from++)
                {
                    best = Math.Max(best, forward[i - 1][from] + NoiseWeights.Transition(from, to));
                }

                forward[i][to] = (float)(best + evidence[i][to]);
            }

            Level(ref forward[i]);
        }

        BlockScores behind = default;
        for (int i = evidence.Length - 1; i >= 0; i--)
        {
            BlockScores through = default, before = default;
            for (int from = 0; from < Labels; from++)
            {
                through[from] = forward[i][from] + behind[from];
                double best = double.NegativeInfinity;
                for (int to = 0; i > 0 && to < Labels; to++)
                {
                    best = Math.Max(best, NoiseWeights.Transition(from, to) + evidence[i][to] + behind[to]);
                }

                before[from] = (float)best;
            }

            if (i > 0)
            {
                Level(ref before);
            }

            Normalise(ref through);
            forward[i] = through;
            behind = before;
        }

        return forward;
    }

    /// <summary>Returns the best and the second best label of one block's shares; of equals the first in the order of <see cref="BlockLabel"/>.</summary>
    public static (BlockLabel Best, BlockLabel Second) Top(in BlockScores shares)
    {
        int best = 0, second = 1;
        if (shares[1] > shares[0])
        {
            (best, second) = (1, 0);
        }

        for (int label = 2; label < Labels; label++)
        {
            if (shares[label] > shares[best])
            {
                second = best;
                best = label;
            }
            else if (shares[label] > shares[second])
            {
                second = label;
            }
        }

        return ((BlockLabel)best, (BlockLabel)second);
    }

    // Subtracts the greatest, so that a million blocks do not add up past what a float holds.
    private static void Level(ref BlockScores scores)
    {
        float greatest = Greatest(scores);
        for (int i = 0; i < Labels; i++)
        {
            scores[i] -= greatest;
        }
    }

    private static void Normalise(ref BlockScores scores)
    {
        float greatest = Greatest(scores);
        double sum = 0;
        for (int i = 0; i < Labels; i++)
        {
            sum += Math.Exp(scores[i] - greatest);
        }

        for (int i = 0; i < Labels; i++)
        {
            scores[i] = (float)(Math.Exp(scores[i] - greatest) / sum);
        }
    }

    private static float Greatest(in BlockScores scores)
    {
        float greatest = scores[0];
        for (int i = 1; i < Labels; i++)
        {
            greatest = Math.Max(greatest, scores[i]);
        }

        return greatest;
    }
}
