namespace Checker.Reliability.Fusion;

/// <summary>
/// TruthFinder (Yin, Han and Yu, KDD 2007): score Σ -ln(1 - t), confidence 1 / (1 + exp(-γ score)) with γ = .3, trust the mean confidence
/// of a source's values. Implication between values is left to the relations of the table.
/// </summary>
internal sealed class TruthFinderFusion : FusionAlgorithm
{
    private const double Damping = .3;
    private const double FirstTrust = .9;
    private const double Ceiling = 1 - 1e-9;

    public override bool TrustIsAccuracy => true;

    public override bool CreditIsBelief => false;

    public override void Start(FusionState state) => Array.Fill(state.Trust, FirstTrust);

    public override void Cast(FusionState state)
    {
        for (int s = 0; s < state.Vote.Length; s++)
        {
            state.Vote[s] = -Math.Log(1 - Math.Min(Ceiling, state.Trust[s]));
        }
    }

    public override double Settle(FusionState state, int question, int first, int end)
    {
        for (int v = first; v < end; v++)
        {
            state.Credit[v] = Confidence(state.Score[v]);
        }

        var beliefs = state.Belief.AsSpan(first, end - first);
        state.Score.AsSpan(first, end - first).CopyTo(beliefs);
        Normalise(beliefs);
        return 0;
    }

    public override void Learn(FusionState state)
    {
        for (int s = 0; s < state.Trust.Length; s++)
        {
            if (state.Trials[s] > 0)
            {
                state.Trust[s] = Math.Clamp(state.Gain[s] / state.Trials[s], 0, 1);
            }
        }
    }

    public override double Shrink(FusionState state, int value, double vote) => Left(state, value, vote);

    private static double Confidence(double score) => 1 / (1 + Math.Exp(-Damping * score));
}
