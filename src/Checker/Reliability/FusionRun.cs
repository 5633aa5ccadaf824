using Checker.Reliability.Fusion;

namespace Checker.Reliability;

/// <summary>One fusion: the algorithm its options ask for, the priors of its sources, and the state at the end.</summary>
internal sealed class FusionRun
{
    private readonly Lazy<int[]> winners;

    private FusionRun(FusionAlgorithm algorithm, FusionState state, double[] success, double[] failure)
    {
        Algorithm = algorithm;
        State = state;
        Success = success;
        Failure = failure;
        winners = new(Winners);
    }

    public FusionAlgorithm Algorithm { get; }

    public FusionState State { get; }

    /// <summary>Per source: a of its Beta(a, b) prior.</summary>
    public double[] Success { get; }

    /// <summary>Per source: b of its Beta(a, b) prior.</summary>
    public double[] Failure { get; }

    /// <param name="claims">The claims.</param>
    /// <param name="options">Checked options.</param>
    /// <param name="sources">Names of the sources, sorted, for the priors of the options; null when there are none.</param>
    public static FusionRun Start(ClaimArrays claims, FusionOptions options, string[]? sources = null)
    {
        var success = new double[claims.SourceCount];
        var failure = new double[claims.SourceCount];
        Array.Fill(success, options.PriorSuccess);
        Array.Fill(failure, options.PriorFailure);
        foreach (var prior in options.SourcePriors)
        {
            int source = sources is null ? -1 : Array.BinarySearch(sources, prior.Source, StringComparer.Ordinal);
            if (source >= 0)
            {
                success[source] = prior.Mean * prior.Strength;
                failure[source] = (1 - prior.Mean) * prior.Strength;
            }
        }

        FusionAlgorithm algorithm = options.Method switch
        {
            FusionMethod.Vote => new VoteFusion(),
            FusionMethod.TruthFinder => new TruthFinderFusion(),
            FusionMethod.Investment => new InvestmentFusion(pooled: false),
            FusionMethod.PooledInvestment => new InvestmentFusion(pooled: true),
            FusionMethod.Accu => new AccuFusion(options.FalseValues, popularity: false),
            FusionMethod.PopAccu => new AccuFusion(options.FalseValues, popularity: true),
            FusionMethod.Crh => new CrhFusion(),
            _ => new AccuFusion(options.FalseValues, popularity: false, success, failure),
        };
        var copies = options.DetectCopies ? new CopyDetector(claims, options.FalseValues) : null;
        return new FusionRun(algorithm, FusionLoop.Run(claims, algorithm, options.Rounds, copies), success, failure);
    }

    /// <summary>The value of a question with the highest belief, the first in value order among equals; -1 when it has none.</summary>
    public int Winner(int question) => winners.Value[question];

    private int[] Winners()
    {
        int[] start = State.Claims.QuestionStart;
        var best = new int[start.Length - 1];
        for (int q = 0; q < best.Length; q++)
        {
            best[q] = start[q] < start[q + 1] ? start[q] : -1;
            for (int v = start[q]; v < start[q + 1]; v++)
            {
                best[q] = State.Belief[v] > State.Belief[best[q]] ? v : best[q];
            }
        }

        return best;
    }
}
