namespace Checker.Reliability;

/// <summary>Puts the figures of a fusion back beside the claims, documents and spans they came from.</summary>
internal sealed class AssessmentWriter
{
    private readonly FusionView view;
    private readonly VoicedClaim[] claims;
    private readonly IReadOnlyDictionary<string, double>? noiseShares;
    private readonly SourceRecords records;
    private readonly Dictionary<string, List<int>> printed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> passedOn = new(StringComparer.Ordinal);

    /// <param name="view">The fusion of the claims' voices.</param>
    /// <param name="claims">The claims in time order.</param>
    /// <param name="noiseShares">Share of noise by source, where known.</param>
    public AssessmentWriter(FusionView view, VoicedClaim[] claims, IReadOnlyDictionary<string, double>? noiseShares)
    {
        this.view = view;
        this.claims = claims;
        this.noiseShares = noiseShares;
        records = view.Records;
        for (int i = 0; i < claims.Length; i++)
        {
            List(printed, claims[i].Claim.Source).Add(i);
            if (claims[i].Voice != claims[i].Claim.Source)
            {
                List(passedOn, claims[i].Voice).Add(i);
            }
        }
    }

    public ReliabilityAssessment Write()
    {
        var sources = new List<SourceReliability>();
        var origins = new List<SourceReliability>();
        for (int s = 0; s < view.Index.Sources.Length; s++)
        {
            string name = view.Index.Sources[s];
            bool outlet = printed.ContainsKey(name);
            (outlet ? sources : origins).Add(Describe(s, outlet));
        }

        return new ReliabilityAssessment { Sources = sources, Origins = origins, Answers = Answers(), Options = view.Options };
    }

    private SourceReliability Describe(int source, bool outlet)
    {
        string name = view.Index.Sources[source];
        // An outlet's record lists what it printed; that of an agency or speaker what others printed with its words.
        var lines = (outlet ? printed : passedOn)[name].ConvertAll(i => Line(claims[i], outlet));
        int Count(SourceOutcome outcome) => lines.Count(line => line.Outcome == outcome);
        var signals = new SourceSignals
        {
            Agreements = Count(SourceOutcome.Agrees),
            Compatible = Count(SourceOutcome.Compatible),
            Contested = Count(SourceOutcome.Contested),
            Conflicts = Count(SourceOutcome.Conflicts),
            Superseded = Count(SourceOutcome.Superseded),
            Unchecked = Count(SourceOutcome.Unchecked),
            FaithfulRelays = Count(SourceOutcome.Relayed),
            InternalContradictions = records.InternalContradictions(source),
            AnonymousAttributions = outlet ? printed[name].Count(i => claims[i].Claim.Anonymous) : 0,
            NoiseShare = noiseShares is not null && noiseShares.TryGetValue(name, out double share) && double.IsFinite(share) ? share : null,
        };
        return records.Figures(source).Describe(name, signals, records.Prior(source), () => lines);
    }

    private SourceEvidence Line(VoicedClaim claim, bool outlet)
    {
        var index = view.Index;
        int question = Question(claim.Claim.Question);
        int value = question < 0 ? -1 : Value(question, claim.Answer);
        int cell = value < 0 ? -1 : index.Claims.Find(value, Array.BinarySearch(index.Sources, claim.Voice, StringComparer.Ordinal));
        var outcome = claim.Claim.Superseded ? SourceOutcome.Superseded
            : outlet && claim.Chain.Count > 0 ? SourceOutcome.Relayed
            : cell < 0 ? SourceOutcome.Unchecked
            : records.Outcome(question, value, view.Winner(question));
        return new SourceEvidence
        {
            Question = claim.Claim.Question,
            Value = claim.Claim.Value,
            WinningValue = question < 0 ? claim.Claim.Value : index.Values[view.Winner(question)],
            BeliefWithoutSource = cell < 0 ? 0 : view.Without.Belief[cell],
            Outcome = outcome,
            Chain = claim.Chain,
            Document = claim.Claim.Document,
            Span = claim.Claim.Span,
        };
    }

    private List<AssessedAnswer> Answers()
    {
        var first = new Dictionary<(string Question, string Answer), VoicedClaim>();
        foreach (var claim in claims)
        {
            first.TryAdd((claim.Claim.Question, claim.Answer), claim);
        }

        var answers = new List<AssessedAnswer>();
        for (int q = 0; q < view.Index.Questions.Length; q++)
        {
            var claim = first[(view.Index.Questions[q].Subject, view.Index.Values[view.Winner(q)])];
            answers.Add(new AssessedAnswer(new FusedClaim(view, q), claim.Voice, claim.Claim.Document));
        }

        return answers;
    }

    private int Question(string id)
    {
        int low = 0;
        int high = view.Index.Questions.Length - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            int order = string.CompareOrdinal(view.Index.Questions[middle].Subject, id);
            if (order == 0)
            {
                return middle;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return -1;
    }

    private int Value(int question, string answer)
    {
        int start = view.Index.Claims.QuestionStart[question];
        int found = Array.BinarySearch(view.Index.Values, start, view.Index.Claims.QuestionStart[question + 1] - start, answer, StringComparer.Ordinal);
        return found < 0 ? -1 : found;
    }

    private static List<int> List(Dictionary<string, List<int>> lists, string key) =>
        lists.TryGetValue(key, out var list) ? list : lists[key] = [];
}
