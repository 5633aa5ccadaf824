namespace Checker.Reliability;

/// <summary>
/// Each source judged by beliefs from which its own votes are taken away, so that a lone source does not confirm itself. A claim counts as
/// checked when another source spoke on the question; belief that no named value is right is no evidence against anyone.
/// </summary>
internal sealed class LeaveOneOut
{
    /// <summary>Per claim: belief in its value without its source's own votes.</summary>
    public required float[] Belief { get; init; }

    /// <summary>Per source: successes.</summary>
    public required double[] Gain { get; init; }

    /// <summary>Per source: trials, the effective number of checked claims; never above its number of claims.</summary>
    public required double[] Trials { get; init; }

    /// <summary>Per question: how many sources speak on it.</summary>
    public required int[] Voices { get; init; }

    public static LeaveOneOut Of(FusionRun run)
    {
        var claims = run.State.Claims;
        var result = new LeaveOneOut
        {
            Belief = new float[claims.ClaimCount],
            Gain = new double[claims.SourceCount],
            Trials = new double[claims.SourceCount],
            Voices = new int[claims.QuestionCount],
        };
        var seen = new int[claims.SourceCount];
        var removed = new double[claims.SourceCount];
        for (int q = 0; q < claims.QuestionCount; q++)
        {
            result.Voices[q] = Remove(run, q, seen, removed);
            result.Judge(run, q, removed);
        }

        return result;
    }

    /// <summary>Sums, per source, the share of the question's belief that goes when its votes go; gives the number of sources.</summary>
    private static int Remove(FusionRun run, int question, int[] seen, double[] removed)
    {
        var claims = run.State.Claims;
        int voices = 0;
        for (int v = claims.QuestionStart[question]; v < claims.QuestionStart[question + 1]; v++)
        {
            for (int c = claims.ValueStart[v]; c < claims.ValueStart[v + 1]; c++)
            {
                int source = claims.ClaimSource[c];
                if (seen[source] != question + 1)
                {
                    seen[source] = question + 1;
                    removed[source] = 0;
                    voices++;
                }

                double vote = run.State.VoteWeight[c] * run.State.Vote[source];
                removed[source] += run.State.Belief[v] * (1 - run.Algorithm.Shrink(run.State, v, vote));
            }
        }

        return voices;
    }

    private void Judge(FusionRun run, int question, double[] removed)
    {
        var claims = run.State.Claims;
        var relations = claims.Relations;
        for (int v = claims.QuestionStart[question]; v < claims.QuestionStart[question + 1]; v++)
        {
            for (int c = claims.ValueStart[v]; c < claims.ValueStart[v + 1]; c++)
            {
                int source = claims.ClaimSource[c];
                double rest = 1 - removed[source];
                double scale = rest > 1e-12 ? 1 / rest : 0;
                double vote = run.State.VoteWeight[c] * run.State.Vote[source];
                double own = Math.Clamp(run.State.Belief[v] * run.Algorithm.Shrink(run.State, v, vote) * scale, 0, 1);
                Belief[c] = (float)own;
                if (Voices[question] < 2)
                {
                    continue;
                }

                double credit = own;
                double excused = Math.Min(run.State.None[question] * scale, 1 - own);
                for (int r = relations?.Start[v] ?? 0; relations is not null && r < relations.Start[v + 1]; r++)
                {
                    double other = Math.Min(run.State.Belief[relations.Other[r]] * scale, 1);
                    credit += relations.Credit[r] * other;
                    excused += (1 - relations.Credit[r]) * other;
                }

                double trial = Math.Clamp(1 - excused, 0, 1);
                Trials[source] += claims.ClaimWeight[c] * trial;
                Gain[source] += claims.ClaimWeight[c] * Math.Min(credit, trial);
            }
        }
    }
}
