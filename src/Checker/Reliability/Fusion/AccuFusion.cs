namespace Checker.Reliability.Fusion;

/// <summary>
/// ACCU, POPACCU and BetaAccu: a source is right with probability θ, else it picks a false value. Score of a value: Σ w ln(n θ / (1 - θ))
/// (Dong, Berti-Équille and Srivastava, PVLDB 2009), or Σ w ln(θ / (1 - θ)) less the popularity of the other values (Dong, Saha and
/// Srivastava, PVLDB 2012). With a Beta(a, b) prior, θ = (a + Σ r P) / (a + b + Σ r).
/// </summary>
internal sealed class AccuFusion : FusionAlgorithm
{
    private const double Floor = .01;
    private const double FirstTrust = .8;
    private readonly double falseValues;
    private readonly bool popularity;
    private readonly double[]? success;
    private readonly double[]? failure;
    private double[] offset = [];

    /// <param name="falseValues">n, the number of wrong answers a question is taken to have.</param>
    /// <param name="popularity">POPACCU: wrong answers are as frequent as the other values are; n is not used.</param>
    /// <param name="success">a of each source's Beta prior; null for no prior.</param>
    /// <param name="failure">b of each source's Beta prior; null for no prior.</param>
    public AccuFusion(double falseValues, bool popularity, double[]? success = null, double[]? failure = null)
    {
        this.falseValues = falseValues;
        this.popularity = popularity;
        this.success = success;
        this.failure = failure;
    }

    public override bool TrustIsAccuracy => true;

    public override void Start(FusionState state)
    {
        for (int s = 0; s < state.Trust.Length; s++)
        {
            state.Trust[s] = success is null ? FirstTrust : Clamp(success[s] / (success[s] + failure![s]));
        }

        if (popularity)
        {
            offset = Popularity(state.Claims);
        }
    }

    public override void Cast(FusionState state)
    {
        double n = popularity ? 1 : falseValues;
        for (int s = 0; s < state.Vote.Length; s++)
        {
            double theta = state.Trust[s];
            state.Vote[s] = Math.Log(n * theta / (1 - theta));
        }
    }

    public override double Settle(FusionState state, int question, int first, int end)
    {
        double[] score = state.Score;
        double[] belief = state.Belief;
        double unseen = popularity ? 0 : Math.Max(0, falseValues + 1 - (end - first));
        double max = unseen > 0 ? 0 : double.NegativeInfinity;
        for (int v = first; v < end; v++)
        {
            double x = popularity ? score[v] - offset[v] : score[v];
            belief[v] = x;
            max = Math.Max(max, x);
        }

        double none = unseen > 0 ? unseen * Math.Exp(-max) : 0;
        double sum = none;
        for (int v = first; v < end; v++)
        {
            double e = Math.Exp(belief[v] - max);
            belief[v] = e;
            sum += e;
        }

        double scale = 1 / sum;
        for (int v = first; v < end; v++)
        {
            belief[v] *= scale;
        }

        return none * scale;
    }

    public override void Learn(FusionState state)
    {
        for (int s = 0; s < state.Trust.Length; s++)
        {
            double a = success is null ? 0 : success[s];
            double b = failure is null ? 0 : failure[s];
            double trials = a + b + state.Trials[s];
            if (trials > 0)
            {
                state.Trust[s] = Clamp((a + state.Gain[s]) / trials);
            }
        }
    }

    public override double Shrink(FusionState state, int value, double vote) => Math.Exp(-vote);

    private static double Clamp(double theta) => Math.Clamp(theta, Floor, 1 - Floor);

    /// <summary>n_v ln n_v + (N - n_v) ln (N - n_v): what value v gains by the other values being popular among the wrong ones.</summary>
    private static double[] Popularity(ClaimArrays claims)
    {
        var result = new double[claims.ValueCount];
        for (int q = 0; q < claims.QuestionCount; q++)
        {
            double total = 0;
            for (int v = claims.QuestionStart[q]; v < claims.QuestionStart[q + 1]; v++)
            {
                for (int c = claims.ValueStart[v]; c < claims.ValueStart[v + 1]; c++)
                {
                    result[v] += claims.ClaimWeight[c];
                }

                total += result[v];
            }

            for (int v = claims.QuestionStart[q]; v < claims.QuestionStart[q + 1]; v++)
            {
                result[v] = Entropic(result[v]) + Entropic(Math.Max(0, total - result[v]));
            }
        }

        return result;
    }

    private static double Entropic(double count) => count > 0 ? count * Math.Log(count) : 0;
}
