namespace Checker.Reliability.Fusion;

/// <summary>
/// Copying seen in the values alone (Dong, Berti-Équille and Srivastava, PVLDB 2009, without direction): two sources that share what is
/// probably false are likelier to copy than two that share the truth. Pairs need 10 shared questions. The votes for a value are
/// then counted from the most accurate source down, each discounted by what it may have copied from those before it.
/// </summary>
internal sealed class CopyDetector
{
    private const int LeastShared = 10;
    private const double CopyShare = .8;
    private const double PriorOdds = .2 / .8;
    private const double LeastPosterior = .5;

    /// <summary>
    /// Of one question at most this many claims are paired, in value and source order, and a vote is held against at most this many more
    /// accurate ones: a hot question would cost its square.
    /// </summary>
    private const int MostPaired = 400;

    private readonly ClaimArrays claims;
    private readonly double falseValues;
    private readonly SourcePairs pairs = new();
    private readonly double[] logOdds;
    private readonly double[] posterior;
    private readonly double[] accuracy;
    private readonly float[] votes;
    private readonly int[] valueOf;
    private int[] ranked = new int[64];

    public CopyDetector(ClaimArrays claims, double falseValues)
    {
        this.claims = claims;
        this.falseValues = falseValues;
        accuracy = new double[claims.SourceCount];
        votes = claims.ClaimWeight.AsSpan().ToArray();
        valueOf = new int[claims.ClaimCount];
        for (int v = 0; v < claims.ValueCount; v++)
        {
            Array.Fill(valueOf, v, claims.ValueStart[v], claims.ValueStart[v + 1] - claims.ValueStart[v]);
        }

        FindPairs();
        logOdds = new double[pairs.Count];
        posterior = new double[pairs.Count];
    }

    /// <summary>
    /// A first look before any belief, with the answers of a question equally likely: once a majority of copiers has made its value the
    /// truth, copying looks like being right.
    /// </summary>
    public void Open(FusionState state, FusionAlgorithm algorithm)
    {
        for (int q = 0; q < claims.QuestionCount; q++)
        {
            int first = claims.QuestionStart[q];
            int count = claims.QuestionStart[q + 1] - first;
            state.Belief.AsSpan(first, count).Fill(1.0 / Math.Max(1, count));
        }

        Discount(state, algorithm);
    }

    public void Discount(FusionState state, FusionAlgorithm algorithm)
    {
        Array.Clear(logOdds);
        Accuracies(state, algorithm);
        for (int q = 0; q < claims.QuestionCount; q++)
        {
            var (from, to) = Paired(q);
            for (int i = from; i < to; i++)
            {
                for (int j = i + 1; j < to; j++)
                {
                    int x = claims.ClaimSource[i];
                    int y = claims.ClaimSource[j];
                    int pair = x == y ? -1 : pairs.Find(x, y);
                    if (pair >= 0)
                    {
                        logOdds[pair] += Evidence(accuracy[x], accuracy[y], valueOf[i] == valueOf[j], state.Belief[valueOf[i]]);
                    }
                }
            }
        }

        for (int p = 0; p < posterior.Length; p++)
        {
            double odds = PriorOdds * Math.Exp(Math.Clamp(logOdds[p], -500, 500));
            double probability = odds / (1 + odds);
            posterior[p] = probability >= LeastPosterior ? probability : 0;
        }

        for (int v = 0; v < claims.ValueCount; v++)
        {
            DiscountValue(claims.ValueStart[v], claims.ValueStart[v + 1]);
        }

        state.VoteWeight = votes;
    }

    /// <summary>
    /// ln of how much likelier copying makes what two sources say on one question than independence does. Which value is true is unknown:
    /// the likelihoods are averaged over it before they are compared, so that a value nobody is sure of tells little.
    /// </summary>
    private double Evidence(double x, double y, bool same, double belief)
    {
        double bothRight = x * y;
        double bothWrong = (1 - x) * (1 - y) / falseValues;
        if (!same)
        {
            return Math.Log(1 - CopyShare);
        }

        double origin = (x + y) / 2;
        double copied = belief * Mix(origin, bothRight) + (1 - belief) * Mix(1 - origin, bothWrong);
        return Math.Log(copied / (belief * bothRight + (1 - belief) * bothWrong));
    }

    private static double Mix(double copied, double independent) => CopyShare * copied + (1 - CopyShare) * independent;

    private void DiscountValue(int from, int to)
    {
        if (to - from < 2)
        {
            return;
        }

        if (ranked.Length < to - from)
        {
            ranked = new int[Math.Max(to - from, 2 * ranked.Length)];
        }

        var order = ranked.AsSpan(0, to - from);
        for (int i = 0; i < order.Length; i++)
        {
            order[i] = from + i;
        }

        order.Sort((i, j) => accuracy[claims.ClaimSource[i]] != accuracy[claims.ClaimSource[j]]
            ? accuracy[claims.ClaimSource[j]].CompareTo(accuracy[claims.ClaimSource[i]])
            : i.CompareTo(j));
        for (int i = 0; i < order.Length; i++)
        {
            double own = 1;
            for (int j = 0; j < i && j < MostPaired; j++)
            {
                int pair = pairs.Find(claims.ClaimSource[order[i]], claims.ClaimSource[order[j]]);
                if (pair >= 0)
                {
                    own *= 1 - CopyShare * posterior[pair];
                }
            }

            votes[order[i]] = (float)(claims.ClaimWeight[order[i]] * own);
        }
    }

    private void Accuracies(FusionState state, FusionAlgorithm algorithm)
    {
        if (!algorithm.TrustIsAccuracy)
        {
            Array.Clear(accuracy);
            for (int c = 0; c < claims.ClaimCount; c++)
            {
                accuracy[claims.ClaimSource[c]] += claims.ClaimWeight[c] * state.Belief[valueOf[c]];
            }
        }

        for (int s = 0; s < accuracy.Length; s++)
        {
            double mean = algorithm.TrustIsAccuracy ? state.Trust[s] : state.Total[s] > 0 ? accuracy[s] / state.Total[s] : .5;
            accuracy[s] = Math.Clamp(mean, .01, .99);
        }
    }

    /// <summary>Keeps the pairs that meet often enough; counted one source at a time, so that only those are ever stored.</summary>
    private void FindPairs()
    {
        var questionOf = new int[claims.ValueCount];
        for (int q = 0; q < claims.QuestionCount; q++)
        {
            Array.Fill(questionOf, q, claims.QuestionStart[q], claims.QuestionStart[q + 1] - claims.QuestionStart[q]);
        }

        var (start, members) = claims.BySource();
        var shared = new int[claims.SourceCount];
        var met = new List<int>();
        for (int x = 0; x < claims.SourceCount; x++)
        {
            for (int m = start[x]; m < start[x + 1] && start[x + 1] - start[x] >= LeastShared; m++)
            {
                var (from, to) = Paired(questionOf[valueOf[members[m]]]);
                for (int c = from; c < to && members[m] < to; c++)
                {
                    int y = claims.ClaimSource[c];
                    if (y > x && shared[y]++ == 0)
                    {
                        met.Add(y);
                    }
                }
            }

            foreach (int y in met)
            {
                if (shared[y] >= LeastShared)
                {
                    pairs.Add(x, y);
                }

                shared[y] = 0;
            }

            met.Clear();
        }
    }

    private (int From, int To) Paired(int question)
    {
        int from = claims.ValueStart[claims.QuestionStart[question]];
        return (from, Math.Min(claims.ValueStart[claims.QuestionStart[question + 1]], from + MostPaired));
    }
}
