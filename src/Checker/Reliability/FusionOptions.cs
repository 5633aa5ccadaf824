namespace Checker;

/// <summary>How <see cref="TruthDiscovery"/> works. Immutable; checked when a fusion starts.</summary>
public sealed record FusionOptions
{
    /// <summary>Gets the options used when none are given: <see cref="FusionMethod.BetaAccu"/> on categories, without copy detection.</summary>
    public static FusionOptions Default { get; } = new();

    /// <summary>Gets the method. Default: <see cref="FusionMethod.BetaAccu"/>.</summary>
    public FusionMethod Method { get; init; }

    /// <summary>Gets what the values are. Default: <see cref="FusionValueKind.Category"/>.</summary>
    public FusionValueKind ValueKind { get; init; }

    /// <summary>
    /// Gets a value indicating whether to guess from the values alone which sources copy each other. Default: false. It helps where many sources copy a few and hurts
    /// where a block of copiers is the majority, so it is the caller's choice. Pairs need 10 shared questions and a posterior of .5.
    /// </summary>
    public bool DetectCopies { get; init; }

    /// <summary>
    /// Gets the number of rounds, 1 to 1000. Default: null, which is 50 for <see cref="FusionMethod.BetaAccu"/> and 20, as published, for the others. The number
    /// is fixed, so that unrelated claims cannot change each other's figures.
    /// </summary>
    public int? Iterations { get; init; }

    internal int Rounds => Iterations ?? Method switch
    {
        FusionMethod.Vote => 1,
        FusionMethod.BetaAccu => 50,
        _ => 20,
    };

    /// <summary>Gets how many wrong answers a question is taken to have (ACCU, BetaAccu), 1 to 1,000,000. Default: 10.</summary>
    public double FalseValues { get; init; } = 10;

    /// <summary>Gets how many right claims a source is credited with in advance (BetaAccu), above 0 and at most 1000. Default: 4.</summary>
    public double PriorSuccess { get; init; } = 4;

    /// <summary>Gets how many wrong claims a source is charged with in advance (BetaAccu), above 0 and at most 1000. Default: 1.</summary>
    public double PriorFailure { get; init; } = 1;

    /// <summary>Gets how far two numbers may lie apart, relative to the larger one, and still be one answer; 0 to .5. Default: .01.</summary>
    public double Tolerance { get; init; } = .01;

    /// <summary>Gets the opinions on single sources, at most one for each. Default: none.</summary>
    public IReadOnlyList<SourcePrior> SourcePriors { get; init; } = [];

    /// <exception cref="ArgumentException">A value is out of its range.</exception>
    internal void Validate()
    {
        Require(Enum.IsDefined(Method), nameof(Method));
        Require(Enum.IsDefined(ValueKind), nameof(ValueKind));
        Require(Iterations is null or >= 1 and <= 1000, nameof(Iterations));
        Require(FalseValues is >= 1 and <= 1e6, nameof(FalseValues));
        Require(PriorSuccess is > 0 and <= 1000, nameof(PriorSuccess));
        Require(PriorFailure is > 0 and <= 1000, nameof(PriorFailure));
        Require(Tolerance is >= 0 and <= .5, nameof(Tolerance));
        Require(SourcePriors is not null, nameof(SourcePriors));
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var prior in SourcePriors!)
        {
            Require(prior is not null && !string.IsNullOrEmpty(prior.Source) && seen.Add(prior.Source), nameof(SourcePriors));
            Require(prior!.Mean is > 0 and < 1 && prior.Strength is > 0 and <= 1000, nameof(SourcePriors));
        }
    }

    private static void Require(bool condition, string option)
    {
        if (!condition)
        {
            throw new ArgumentException($"The fusion option {option} is out of its range.", option);
        }
    }
}
