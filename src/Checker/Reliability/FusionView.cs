namespace Checker.Reliability;

/// <summary>A fusion seen through its names: answers, and, once asked for, the records of the sources.</summary>
internal sealed class FusionView
{
    private readonly Lazy<LeaveOneOut> leaveOneOut;
    private readonly Lazy<SourceRecords> records;

    public FusionView(ClaimIndex index, FusionOptions options)
    {
        Index = index;
        Options = options;
        Run = FusionRun.Start(index.Claims, options, index.Sources);
        leaveOneOut = new(() => LeaveOneOut.Of(Run));
        records = new(() => new SourceRecords(this));
    }

    public ClaimIndex Index { get; }

    public FusionOptions Options { get; }

    public FusionRun Run { get; }

    public SourceRecords Records => records.Value;

    public LeaveOneOut Without => leaveOneOut.Value;

    public int Winner(int question) => Run.Winner(question);

    public int Origins(int value) => Index.Claims.ValueStart[value + 1] - Index.Claims.ValueStart[value];

    public int Credibility(int question)
    {
        int winner = Winner(question);
        var claims = Index.Claims;
        bool judged = false;
        for (int c = claims.ValueStart[winner]; c < claims.ValueStart[winner + 1] && !judged; c++)
        {
            judged = records.Value.Grade(claims.ClaimSource[c]) != AdmiraltyGrade.F;
        }

        return Grading.Credibility(Run.State.Belief[winner], Origins(winner), Contested(question, winner), judged);
    }

    public IReadOnlyList<FusedCandidate> Candidates(int question)
    {
        var candidates = new List<FusedCandidate>();
        for (int v = Index.Claims.QuestionStart[question]; v < Index.Claims.QuestionStart[question + 1]; v++)
        {
            candidates.Add(new FusedCandidate(Index.Values[v], Run.State.Belief[v], Origins(v)));
        }

        return [.. candidates.OrderByDescending(static c => c.Belief)];
    }

    public IReadOnlyList<SourceReliability> Sources() => records.Value.All();

    /// <summary>Whether some origin gives an answer that cannot stand beside the winner.</summary>
    private bool Contested(int question, int winner)
    {
        var claims = Index.Claims;
        for (int v = claims.QuestionStart[question]; v < claims.QuestionStart[question + 1]; v++)
        {
            if (v != winner && Origins(v) > 0 && !claims.Compatible(winner, v))
            {
                return true;
            }
        }

        return false;
    }
}
