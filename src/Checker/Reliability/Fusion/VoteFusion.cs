namespace Checker.Reliability.Fusion;

/// <summary>Majority: the belief in a value is its share of the votes.</summary>
internal sealed class VoteFusion : FusionAlgorithm
{
    public override void Start(FusionState state) => Array.Fill(state.Trust, 1);

    public override void Cast(FusionState state) => Array.Fill(state.Vote, 1);

    public override double Settle(FusionState state, int question, int first, int end)
    {
        var beliefs = state.Belief.AsSpan(first, end - first);
        state.Score.AsSpan(first, end - first).CopyTo(beliefs);
        Normalise(beliefs);
        return 0;
    }

    public override void Learn(FusionState state)
    {
    }

    public override double Shrink(FusionState state, int value, double vote) => Left(state, value, vote);
}
