using Checker.Extraction.Statements;
using Checker.Matching.Questions;
using Checker.Matching.Relations;

namespace Checker.Matching;

/// <summary>Makes findings of statements: first-claims with what came before, what is asserted here and denied there, two events told in two orders.</summary>
internal sealed class StatementFindings(MatchContext context, FindingMaker maker, string language)
{
    private const int MostOpponents = 3;
    private const double OutcomeConfidence = 0.6, QuotedConfidence = 0.5;

    public IEnumerable<Finding> Find(IReadOnlyList<Claim> claims)
    {
        ILookup<string, Claim> statements = claims.Where(claim => claim.Kind == DiscrepancyKind.Polarity)
            .SelectMany(claim => claim.Slots.Event.Split(','), (claim, id) => (claim, id)).ToLookup(pair => pair.id, pair => pair.claim, StringComparer.Ordinal);
        IEnumerable<Claim> Of(Claim claim) => claim.Slots.Event.Split(',').SelectMany(id => statements[id]).Distinct();
        FirstClaimRule firsts = new(context);
        foreach (Claim first in claims.Where(claim => claim is { Kind: DiscrepancyKind.Order, Mention: StatementMention }))
        {
            IReadOnlyList<Claim> opponents = firsts.Opponents(first, Of(first));
            if (opponents.Count > 0)
            {
                yield return this.Make(first, opponents, Rule.NotTheFirst, Relation.Tension, Mechanism.FirstClaim, first.Central ? 3 : 2, 0.6, "question-order");
            }
        }

        PolarityRule polarity = new(context);
        HashSet<Claim> used = new(ReferenceEqualityComparer.Instance);
        foreach (Claim negated in claims.Where(IsDenial))
        {
            IReadOnlyList<(Claim Claim, double Strength)> opponents = polarity.Opponents(negated, Of(negated));
            if (opponents.Count > 0 && used.Add(opponents[0].Claim))
            {
                yield return this.Make(negated, [.. opponents.Select(pair => pair.Claim)], Rule.PolarityDiffers, Relation.Contradiction, Mechanism.Denial, 2, 0.3 + (0.4 * opponents[0].Strength), "question-polarity");
            }
        }

        foreach ((Claim positive, Claim negative) in new OutcomeRule(context).Opposed(claims))
        {
            yield return this.Opposed(positive, negative);
        }

        foreach ((Claim before, Claim after) in new PrecedenceRule(context).Opposed(claims))
        {
            bool quoted = before.Speaker.Length > 0 && after.Speaker.Length > 0;
            yield return this.Make(before, [after], Rule.OrdersDiffer, quoted ? Relation.Tension : Relation.Contradiction, Mechanism.RivalAccounts, before.Central && after.Central ? 3 : 2, quoted ? QuotedConfidence : OutcomeConfidence, "question-sequence");
        }
    }

    // What the outlets themselves tell in two ways excludes itself; what two named sides say may be left standing.
    private Finding Opposed(Claim positive, Claim negative)
    {
        bool quoted = positive.Speaker.Length > 0 && negative.Speaker.Length > 0;
        return this.Make(positive, [negative], Rule.PolarityDiffers, quoted ? Relation.Tension : Relation.Contradiction, Mechanism.RivalAccounts, positive.Central && negative.Central ? 3 : 2, quoted ? QuotedConfidence : OutcomeConfidence, "question-polarity");
    }

    // "N'a jamais avoué" denies; "n'avait jamais cédé depuis 1957" makes the new event the first.
    private static bool IsDenial(Claim claim) =>
        claim.Stance.Negated && (claim.Kind == DiscrepancyKind.Polarity || (claim.Kind == DiscrepancyKind.Order && claim.Slots.When is null));

    private Finding Make(Claim lead, IReadOnlyList<Claim> opponents, Rule rule, Relation relation, Mechanism mechanism, int severity, double confidence, string questionKey)
    {
        Evidence[] evidence = [maker.Evidence(lead), .. opponents.Take(MostOpponents).Select(maker.Evidence)];
        string id = ContentHash.Of([rule.Id, .. evidence.Select(side => $"{side.Document}:{side.Span.Start}")]);
        return new Finding
        {
            Id = id,
            Rule = rule,
            Relation = relation,
            Mechanism = mechanism,
            Severity = severity,
            Confidence = confidence,
            QuestionId = id,
            Question = Explainer.Sentence(language, questionKey, evidence[0].Text),
            Explanation = Explainer.Sentence(language, Explainer.Key(mechanism), evidence[0].Text, evidence[1].Text, evidence[0].Document, evidence[1].Document),
            Evidence = evidence,
        };
    }
}
