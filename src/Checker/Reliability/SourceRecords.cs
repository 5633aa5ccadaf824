namespace Checker.Reliability;

/// <summary>The records of all sources of a fusion: figures for every one, made together; evidence one source at a time.</summary>
internal sealed class SourceRecords
{
    private readonly FusionView view;
    private readonly SourceFigures[] figures;
    private readonly Lazy<(int[] Start, int[] Claims)> bySource;
    private readonly Lazy<SourceSignals[]> signals;
    private readonly Dictionary<string, SourcePrior> priors;

    public SourceRecords(FusionView view)
    {
        this.view = view;
        bySource = new(view.Index.Claims.BySource);
        signals = new(Count);
        priors = view.Options.SourcePriors.ToDictionary(static p => p.Source, StringComparer.Ordinal);
        figures = new SourceFigures[view.Index.Sources.Length];
        for (int s = 0; s < figures.Length; s++)
        {
            figures[s] = SourceFigures.Of(view.Run.Success[s], view.Run.Failure[s], view.Without.Gain[s], view.Without.Trials[s]);
        }
    }

    public AdmiraltyGrade Grade(int source) => figures[source].Grade;

    public SourceFigures Figures(int source) => figures[source];

    public IReadOnlyList<SourceReliability> All()
    {
        var all = new SourceReliability[figures.Length];
        for (int s = 0; s < all.Length; s++)
        {
            int source = s;
            all[s] = figures[s].Describe(view.Index.Sources[s], signals.Value[s], Prior(s), () => Evidence(source));
        }

        return all;
    }

    public SourcePrior? Prior(int source) => priors.GetValueOrDefault(view.Index.Sources[source]);

    public SourceOutcome Outcome(int question, int value, int winner)
    {
        var claims = view.Index.Claims;
        if (view.Without.Voices[question] < 2)
        {
            return SourceOutcome.Unchecked;
        }

        return value == winner ? SourceOutcome.Agrees
            : claims.Compatible(value, winner) ? SourceOutcome.Compatible
            : claims.Relations?.Find(value, winner) >= 0 ? SourceOutcome.Contested
            : SourceOutcome.Conflicts;
    }

    public int InternalContradictions(int source) => signals.Value[source].InternalContradictions;

    private SourceSignals[] Count()
    {
        var claims = view.Index.Claims;
        var counts = new int[figures.Length, 7];
        var inner = new int[figures.Length];
        var lastValue = new int[figures.Length];
        var lastClash = new int[figures.Length];
        for (int q = 0; q < claims.QuestionCount; q++)
        {
            int winner = view.Winner(q);
            for (int v = claims.QuestionStart[q]; v < claims.QuestionStart[q + 1]; v++)
            {
                int outcome = (int)Outcome(q, v, winner);
                for (int c = claims.ValueStart[v]; c < claims.ValueStart[v + 1]; c++)
                {
                    int s = claims.ClaimSource[c];
                    counts[s, outcome]++;
                    if (lastValue[s] > claims.QuestionStart[q] && lastClash[s] != q + 1 && !claims.Compatible(lastValue[s] - 1, v))
                    {
                        lastClash[s] = q + 1;
                        inner[s]++;
                    }

                    lastValue[s] = v + 1;
                }
            }
        }

        var result = new SourceSignals[figures.Length];
        for (int s = 0; s < result.Length; s++)
        {
            result[s] = new SourceSignals
            {
                Unchecked = counts[s, (int)SourceOutcome.Unchecked],
                Agreements = counts[s, (int)SourceOutcome.Agrees],
                Compatible = counts[s, (int)SourceOutcome.Compatible],
                Contested = counts[s, (int)SourceOutcome.Contested],
                Conflicts = counts[s, (int)SourceOutcome.Conflicts],
                InternalContradictions = inner[s],
            };
        }

        return result;
    }

    private List<SourceEvidence> Evidence(int source)
    {
        var claims = view.Index.Claims;
        var (start, members) = bySource.Value;
        var evidence = new List<SourceEvidence>(start[source + 1] - start[source]);
        for (int i = start[source]; i < start[source + 1]; i++)
        {
            int value = ValueOf(claims, members[i]);
            int question = view.Index.QuestionOf(value);
            int winner = view.Winner(question);
            var (subject, attribute) = view.Index.Questions[question];
            evidence.Add(new SourceEvidence
            {
                Question = attribute.Length == 0 ? subject : $"{subject} / {attribute}",
                Value = view.Index.Values[value],
                WinningValue = view.Index.Values[winner],
                BeliefWithoutSource = view.Without.Belief[members[i]],
                Outcome = Outcome(question, value, winner),
            });
        }

        return evidence;
    }

    private static int ValueOf(ClaimArrays claims, int claim)
    {
        // Values without claims share a start with their successor: take the last that starts at or before the claim.
        int at = Array.BinarySearch(claims.ValueStart, claim);
        if (at < 0)
        {
            return ~at - 1;
        }

        while (at + 1 < claims.ValueStart.Length && claims.ValueStart[at + 1] == claim)
        {
            at++;
        }

        return at;
    }
}
