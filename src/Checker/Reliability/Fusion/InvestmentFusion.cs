namespace Checker.Reliability.Fusion;

/// <summary>
/// Investment and PooledInvestment (Pasternack and Roth, COLING 2010): a source spreads its trust evenly over its claims; a value returns
/// what was invested in it, grown by x^g, to its investors in proportion. Pooled: the question pays out no more than was put in.
/// </summary>
internal sealed class InvestmentFusion(bool pooled) : FusionAlgorithm
{
    private readonly double growth = pooled ? 1.4 : 1.2;

    public override bool CreditIsBelief => false;

    public override void Start(FusionState state) => Array.Fill(state.Trust, 1);

    public override void Cast(FusionState state)
    {
        for (int s = 0; s < state.Vote.Length; s++)
        {
            state.Vote[s] = state.Total[s] > 0 ? state.Trust[s] / state.Total[s] : 0;
        }
    }

    public override double Settle(FusionState state, int question, int first, int end)
    {
        var beliefs = state.Belief.AsSpan(first, end - first);
        double grown = 0;
        bool opening = state.Iteration == 0;
        for (int v = first; v < end; v++)
        {
            double score = state.Score[v];
            double profit = score <= 0 ? 0 : opening ? Weight(state.Claims, v) : Math.Pow(score, growth);
            beliefs[v - first] = profit;
            grown += profit;
        }

        for (int v = first; v < end; v++)
        {
            double score = state.Score[v];
            if (pooled || opening)
            {
                beliefs[v - first] *= grown > 0 ? (opening ? 1 : score) / grown : 0;
            }

            state.Credit[v] = score > 0 ? beliefs[v - first] / score : 0;
        }

        Normalise(beliefs);
        return 0;
    }

    public override void Learn(FusionState state)
    {
        double max = 0;
        for (int s = 0; s < state.Trust.Length; s++)
        {
            state.Trust[s] = state.Gain[s] * state.Vote[s];
            max = Math.Max(max, state.Trust[s]);
        }

        // Only ratios matter; without the division the figures run out of range after some rounds.
        for (int s = 0; max > 0 && s < state.Trust.Length; s++)
        {
            state.Trust[s] /= max;
        }
    }

    /// <summary>The first beliefs are shares of the votes, whatever the sources are trusted with.</summary>
    private static double Weight(ClaimArrays claims, int value)
    {
        double sum = 0;
        for (int c = claims.ValueStart[value]; c < claims.ValueStart[value + 1]; c++)
        {
            sum += claims.ClaimWeight[c];
        }

        return sum;
    }

    public override double Shrink(FusionState state, int value, double vote) =>
        Math.Pow(Left(state, value, vote), pooled ? growth + 1 : growth);
}
