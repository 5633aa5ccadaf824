namespace Checker.Reliability.Fusion;

/// <summary>
/// The iteration all methods share: sources cast votes, each question settles its beliefs, sources learn from what their claims earned.
/// One pass over the claims, in their fixed order, on one thread: the same table gives the same bits. Nothing is allocated inside.
/// </summary>
internal static class FusionLoop
{
    public static FusionState Run(ClaimArrays claims, FusionAlgorithm algorithm, int iterations, CopyDetector? copies = null)
    {
        var state = new FusionState(claims);
        state.Credit = algorithm.CreditIsBelief ? state.Belief : new double[claims.ValueCount];
        for (int c = 0; c < claims.ClaimCount; c++)
        {
            state.Total[claims.ClaimSource[c]] += claims.ClaimWeight[c];
        }

        algorithm.Start(state);
        copies?.Open(state, algorithm);
        for (int i = 0; i < iterations; i++)
        {
            Step(state, algorithm);
            if (copies is not null && i + 1 < iterations)
            {
                copies.Discount(state, algorithm);
            }
        }

        return state;
    }

    private static void Step(FusionState state, FusionAlgorithm algorithm)
    {
        var claims = state.Claims;
        algorithm.Cast(state);
        Array.Clear(state.Gain);
        state.Total.CopyTo(state.Trials.AsSpan());
        int[] questionStart = claims.QuestionStart;
        int first = 0;
        for (int q = 0; q + 1 < questionStart.Length; q++)
        {
            int end = questionStart[q + 1];
            bool related = claims.Relations is not null && claims.Relations.Any(first, end);
            Gather(state, first, end);
            if (related)
            {
                Spread(state, claims.Relations!, first, end);
            }

            state.None[q] = algorithm.Settle(state, q, first, end);
            if (related)
            {
                ScatterRelated(state, claims.Relations!, first, end);
            }
            else
            {
                Scatter(state, first, end);
            }

            first = end;
        }

        algorithm.Learn(state);
        state.Iteration++;
    }

    private static void Gather(FusionState state, int first, int end)
    {
        int[] start = state.Claims.ValueStart;
        int[] sources = state.Claims.ClaimSource;
        float[] weights = state.VoteWeight;
        double[] vote = state.Vote;
        for (int v = first; v < end; v++)
        {
            double score = 0;
            int last = start[v + 1];
            for (int c = start[v]; c < last; c++)
            {
                score += weights[c] * vote[sources[c]];
            }

            state.Score[v] = score;
        }
    }

    private static void Scatter(FusionState state, int first, int end)
    {
        int[] start = state.Claims.ValueStart;
        int[] sources = state.Claims.ClaimSource;
        float[] weights = state.Claims.ClaimWeight;
        double[] gain = state.Gain;
        for (int v = first; v < end; v++)
        {
            double credit = state.Credit[v];
            int last = start[v + 1];
            for (int c = start[v]; c < last; c++)
            {
                gain[sources[c]] += weights[c] * credit;
            }
        }
    }

    /// <summary>Adds to each value its share of the votes of the values it is compatible with.</summary>
    private static void Spread(FusionState state, ValueRelations relations, int first, int end)
    {
        // Beliefs of the last round are no longer needed here: they hold the votes before spreading.
        state.Score.AsSpan(first, end - first).CopyTo(state.Belief.AsSpan(first));
        for (int v = first; v < end; v++)
        {
            for (int r = relations.Start[v]; r < relations.Start[v + 1]; r++)
            {
                state.Score[v] += relations.Support[r] * Math.Max(0, state.Belief[relations.Other[r]]);
            }
        }
    }

    /// <summary>As <see cref="Scatter"/>, where belief in a related value earns part of a success and is never a failure.</summary>
    private static void ScatterRelated(FusionState state, ValueRelations relations, int first, int end)
    {
        var claims = state.Claims;
        for (int v = first; v < end; v++)
        {
            double credit = state.Credit[v];
            double excused = 0;
            for (int r = relations.Start[v]; r < relations.Start[v + 1]; r++)
            {
                credit += relations.Credit[r] * state.Credit[relations.Other[r]];
                excused += (1 - relations.Credit[r]) * state.Belief[relations.Other[r]];
            }

            for (int c = claims.ValueStart[v]; c < claims.ValueStart[v + 1]; c++)
            {
                state.Gain[claims.ClaimSource[c]] += claims.ClaimWeight[c] * credit;
                state.Trials[claims.ClaimSource[c]] -= claims.ClaimWeight[c] * excused;
            }
        }
    }
}
