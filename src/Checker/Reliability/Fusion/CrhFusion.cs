namespace Checker.Reliability.Fusion;

/// <summary>
/// CRH (Li and others, SIGMOD 2014): the truth minimises the weighted loss of all sources, a source's weight is -ln of its share of the loss.
/// Categories: 0/1 loss, weighted vote. Numbers: distance over the spread of the question, weighted median, never the mean.
/// </summary>
internal sealed class CrhFusion : FusionAlgorithm
{
    private const double Smallest = 1e-6;

    public override bool CreditIsBelief => false;

    public override void Start(FusionState state) => Array.Fill(state.Trust, 1);

    public override void Cast(FusionState state) => state.Trust.CopyTo(state.Vote.AsSpan());

    public override double Settle(FusionState state, int question, int first, int end)
    {
        var beliefs = state.Belief.AsSpan(first, end - first);
        state.Score.AsSpan(first, end - first).CopyTo(beliefs);
        Normalise(beliefs);
        int winner = Choose(state, first, end);
        double[]? numbers = state.Claims.Numbers;
        double spread = numbers is null ? 0 : Spread(state, numbers, first, end);
        for (int v = first; v < end; v++)
        {
            double loss = v == winner ? 0 : 1;
            if (numbers is not null && loss > 0 && spread > 0)
            {
                loss = Math.Min(1, Math.Abs(numbers[v] - numbers[winner]) / spread);
            }

            state.Credit[v] = 1 - loss;
        }

        return 0;
    }

    public override void Learn(FusionState state)
    {
        double worst = 0;
        for (int s = 0; s < state.Trust.Length; s++)
        {
            worst = Math.Max(worst, Loss(state, s));
        }

        for (int s = 0; s < state.Trust.Length; s++)
        {
            state.Trust[s] = worst > 0 ? -Math.Log(Math.Max(Smallest, Loss(state, s) / worst)) : 1;
        }
    }

    public override double Shrink(FusionState state, int value, double vote) => Left(state, value, vote);

    /// <summary>Mean loss of a source, with half a loss in one claim added so that a short clean record does not weigh without bound.</summary>
    private static double Loss(FusionState state, int source) =>
        Math.Max(0, state.Trials[source] - state.Gain[source] + .5) / (state.Trials[source] + 1);

    /// <summary>The value with most votes, or for numbers (sorted by size inside a question) the weighted median.</summary>
    private static int Choose(FusionState state, int first, int end)
    {
        int best = first;
        if (state.Claims.Numbers is not null)
        {
            double half = 0;
            for (int v = first; v < end; v++)
            {
                half += state.Score[v] / 2;
            }

            for (double sum = state.Score[best]; sum < half && best + 1 < end; sum += state.Score[best])
            {
                best++;
            }

            return best;
        }

        for (int v = first + 1; v < end; v++)
        {
            if (state.Score[v] > state.Score[best])
            {
                best = v;
            }
        }

        return best;
    }

    private static double Spread(FusionState state, double[] numbers, int first, int end)
    {
        // Range halves keep the figure finite for numbers near the ends of the scale.
        return end - first < 2 ? 0 : numbers[end - 1] / 2 - numbers[first] / 2;
    }
}
