namespace Checker.Reliability.Fusion;

/// <summary>
/// What tells one method of truth discovery from another: what a source's trust is worth as a vote, how the votes of one question become
/// beliefs, and how credit earned becomes trust. <see cref="FusionLoop"/> does the rest, the same for all.
/// </summary>
internal abstract class FusionAlgorithm
{
    /// <summary>True when <see cref="FusionState.Trust"/> is a probability of being right.</summary>
    public virtual bool TrustIsAccuracy => false;

    /// <summary>True when what a claim earns is the belief in its value, so that no array of credits of its own is needed.</summary>
    public virtual bool CreditIsBelief => true;

    /// <summary>Sets the first trust.</summary>
    public abstract void Start(FusionState state);

    /// <summary>Fills <see cref="FusionState.Vote"/> from <see cref="FusionState.Trust"/>.</summary>
    public abstract void Cast(FusionState state);

    /// <summary>Turns the scores of the values [first, end) of a question into beliefs (and credits) and gives the mass of "none of these".</summary>
    public abstract double Settle(FusionState state, int question, int first, int end);

    /// <summary>Fills <see cref="FusionState.Trust"/> from the gains and trials.</summary>
    public abstract void Learn(FusionState state);

    /// <summary>The factor by which the unnormalised belief of a value shrinks when <paramref name="vote"/> is taken off its score.</summary>
    public abstract double Shrink(FusionState state, int value, double vote);

    /// <summary>The share of a value's score that stays when a vote is taken off it.</summary>
    protected static double Left(FusionState state, int value, double vote) =>
        state.Score[value] > 0 ? Math.Max(0, 1 - vote / state.Score[value]) : 1;

    /// <summary>Divides the beliefs [first, end) by their sum, or by equal shares when the sum is not a positive number.</summary>
    protected static void Normalise(Span<double> beliefs)
    {
        double sum = 0;
        foreach (double belief in beliefs)
        {
            sum += belief;
        }

        if (sum > 0 && double.IsFinite(sum))
        {
            for (int i = 0; i < beliefs.Length; i++)
            {
                beliefs[i] /= sum;
            }
        }
        else
        {
            beliefs.Fill(1.0 / beliefs.Length);
        }
    }
}
