using Checker.Matching.Origins;

namespace Checker.Reliability;

/// <summary>
/// The room's door: from the claims of all questions, and how their values stand to each other, to a record per source and a belief per
/// answer. Origins count once, superseded claims count for nobody, and values that agree are one answer.
/// </summary>
internal static class ReliabilityAssessor
{
    /// <param name="claims">The claims, in any order.</param>
    /// <param name="relations">The compared pairs of values, in any order.</param>
    /// <param name="noiseShares">Share of noise in the text of each source, for the signal of that name; null when unknown.</param>
    /// <param name="options">Method, parameters and priors; the defaults when null. The kind of values and the tolerance are not used.</param>
    /// <exception cref="ArgumentException">An option is out of its range, or a weight lies outside [0, 1].</exception>
    public static ReliabilityAssessment Assess(IReadOnlyList<AssessedClaim> claims, IReadOnlyList<AssessedRelation> relations,
        IReadOnlyDictionary<string, double>? noiseShares = null, FusionOptions? options = null)
    {
        options = (options ?? FusionOptions.Default) with { ValueKind = FusionValueKind.Category };
        options.Validate();
        foreach (var claim in claims)
        {
            if (!(claim.Weight is >= 0 and <= 1))
            {
                throw new ArgumentException($"A claim of '{claim.Source}' has a weight outside 0 to 1.", nameof(claims));
            }
        }

        var agreeing = new AgreeingValues(relations);
        string Answer(SpokenClaim claim) => agreeing.Of(claim.Question, claim.Value);
        var voices = new Voices(claims, Answer);
        var voiced = new VoicedClaim[claims.Count];
        for (int i = 0; i < voiced.Length; i++)
        {
            var (voice, chain) = voices.Of(claims[i]);
            voiced[i] = new VoicedClaim(claims[i], Answer(claims[i]), voice, chain);
        }

        Array.Sort(voiced, VoicedClaim.ByTime);
        var (rows, bonds) = Rows(voiced, relations, agreeing);
        var view = new FusionView(ClaimIndex.Build(rows, options.ValueKind, 0, bonds), options);
        return new AssessmentWriter(view, voiced, noiseShares).Write();
    }

    private static (ClaimCollector Rows, List<ValueRelation> Bonds) Rows(VoicedClaim[] voiced, IReadOnlyList<AssessedRelation> relations, AgreeingValues agreeing)
    {
        var rows = new ClaimCollector();
        var answersOf = new Dictionary<(string Question, string Voice), HashSet<string>>();
        foreach (var claim in voiced)
        {
            rows.Source(claim.Claim.Source);
            rows.Source(claim.Voice);
            if (claim.Counts)
            {
                var key = (claim.Claim.Question, claim.Voice);
                (answersOf.TryGetValue(key, out var answers) ? answers : answersOf[key] = new(StringComparer.Ordinal)).Add(claim.Answer);
            }
        }

        foreach (var claim in voiced)
        {
            if (claim.Counts)
            {
                // A voice that is heard with several answers has one vote to share out among them.
                int shares = answersOf[(claim.Claim.Question, claim.Voice)].Count;
                rows.Add(rows.Source(claim.Voice), rows.Value(rows.Question(claim.Claim.Question, ""), claim.Answer), claim.Claim.Weight / shares);
            }
        }

        var bonds = new List<ValueRelation>();
        foreach (var relation in relations)
        {
            AddBond(bonds, rows, relation, agreeing);
        }

        return (rows, bonds);
    }

    private static void AddBond(List<ValueRelation> bonds, ClaimCollector rows, AssessedRelation relation, AgreeingValues agreeing)
    {
        if (relation.Relation == Relation.Contradiction && relation.Mechanism != Mechanism.Update)
        {
            return;
        }

        if (!rows.TryValue(relation.Question, agreeing.Of(relation.Question, relation.Left), out int left)
            || !rows.TryValue(relation.Question, agreeing.Of(relation.Question, relation.Right), out int right))
        {
            return;
        }

        bool rival = relation.Relation == Relation.Tension && relation.Mechanism != Mechanism.Update;
        float share = rival || relation.Mechanism == Mechanism.Update || !(relation.Share > 0) ? 0
            : (float)Math.Min(relation.Share, ValueRelations.Cap);
        bonds.Add(new ValueRelation(left, right, relation.LeftIsBroader ? 0 : share, share, rival));
        bonds.Add(new ValueRelation(right, left, share, share, rival));
    }
}

/// <summary>A claim with the answer it gives and the voice it gives it with.</summary>
internal sealed record VoicedClaim(AssessedClaim Claim, string Answer, string Voice, IReadOnlyList<string> Chain)
{
    public bool Counts => !Claim.Superseded && Claim.Weight > 0;

    public static int ByTime(VoicedClaim x, VoicedClaim y) =>
        Voices.Earlier(x.Claim, y.Claim) ? -1 : Voices.Earlier(y.Claim, x.Claim) ? 1
        : string.CompareOrdinal(x.Claim.Question, y.Claim.Question) is var order and not 0 ? order : string.CompareOrdinal(x.Claim.Value, y.Claim.Value);
}
