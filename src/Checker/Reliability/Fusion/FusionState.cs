namespace Checker.Reliability.Fusion;

/// <summary>Everything a fusion run changes, allocated once before the first iteration.</summary>
internal sealed class FusionState(ClaimArrays claims)
{
    public ClaimArrays Claims { get; } = claims;

    /// <summary>Per value: the votes it holds, relations included, as of the last iteration.</summary>
    public double[] Score { get; } = new double[claims.ValueCount];

    /// <summary>Per value: its share of the belief of its question.</summary>
    public double[] Belief { get; } = new double[claims.ValueCount];

    /// <summary>Per value: what one claim on it earns its source.</summary>
    public double[] Credit { get; set; } = [];

    /// <summary>Per question: belief that none of its values is right.</summary>
    public double[] None { get; } = new double[claims.QuestionCount];

    /// <summary>Per source: the method's own figure of trust.</summary>
    public double[] Trust { get; } = new double[claims.SourceCount];

    /// <summary>Per source: what a claim of weight 1 adds to the votes of its value.</summary>
    public double[] Vote { get; } = new double[claims.SourceCount];

    /// <summary>Per source: credit earned, weighted.</summary>
    public double[] Gain { get; } = new double[claims.SourceCount];

    /// <summary>Per source: the sum of its weights, less the trials that were not held against it.</summary>
    public double[] Trials { get; } = new double[claims.SourceCount];

    /// <summary>Per source: the sum of its weights.</summary>
    public double[] Total { get; } = new double[claims.SourceCount];

    /// <summary>Per claim: its weight as a vote; differs from the claim's own weight only once copies are found.</summary>
    public float[] VoteWeight { get; set; } = claims.ClaimWeight;

    /// <summary>Iterations done.</summary>
    public int Iteration { get; set; }
}
