using Checker.Matching;
using Checker.Matching.Origins;

namespace Checker.Reliability;

/// <summary>Hands the questions of a comparison to the assessor: every outlet's claims, whose voice each one is, and how their values stand to each other.</summary>
internal static class SourceAssessment
{
    private const double HearsayWeight = 0.5;

    /// <summary>Returns the records of the outlets and the answer of every question.</summary>
    public static (IReadOnlyList<SourceReliability> Sources, IReadOnlyList<Answer> Answers) Of(IReadOnlyList<Reading> readings, IReadOnlyList<GradedQuestion> questions, FusionOptions? options = null)
    {
        Outlets outlets = new(readings);
        List<AssessedClaim> claims = [];
        List<AssessedRelation> relations = [];
        foreach ((Question question, IReadOnlyList<GradedPair> pairs) in questions.Where(graded => graded.Question.Kind != DiscrepancyKind.Attribution))
        {
            HashSet<Claim> superseded = new(ReferenceEqualityComparer.Instance);
            foreach ((Claim left, Claim right, Matching.Relations.Grade grade) in pairs)
            {
                relations.Add(new AssessedRelation(question.Id, left.Value, right.Value, grade.Relation, grade.Mechanism));
                if (grade.Mechanism == Mechanism.Update)
                {
                    superseded.Add(outlets.Order(left.Document) <= outlets.Order(right.Document) ? left : right);
                }
            }

            relations.AddRange(UncomparedValues.Of(question, pairs));
            claims.AddRange(question.Claims.Select(claim => new AssessedClaim
            {
                Source = outlets.Source(claim.Document),
                Document = claim.Document,
                Question = question.Id,
                Value = claim.Value,
                Origin = claim.Teller.Length > 0 ? claim.Teller : null,
                TextGroup = claim.Origin,
                Order = outlets.Order(claim.Document),
                Weight = claim.Commitment == Commitment.Might ? HearsayWeight : 1,
                Span = claim.Span,
                Anonymous = claim.Anonymous,
                Superseded = superseded.Contains(claim),
            }));
        }

        ReliabilityAssessment assessed = ReliabilityAssessor.Assess(claims, relations, NoiseShares(readings), options);
        HashSet<string> sources = new(readings.Select(Outlets.SourceOf), StringComparer.Ordinal);
        return
        (
            [.. assessed.Sources.Where(source => sources.Contains(source.Source))],
            [.. assessed.Answers.Select(answer => new Answer(answer.Answer.Subject, answer.Answer.Value, answer.Answer.Belief, answer.Answer.Origins, answer.Answer.Credibility, answer.FirstDocument))]
        );
    }

    private static Dictionary<string, double> NoiseShares(IReadOnlyList<Reading> readings) => readings.GroupBy(Outlets.SourceOf, StringComparer.Ordinal).ToDictionary(
        group => group.Key,
        group =>
        {
            long all = group.Sum(reading => reading.Blocks.Sum(block => (long)block.Span.Length));
            long noise = group.Sum(reading => reading.Blocks.Where(block => !block.CarriesClaims).Sum(block => (long)block.Span.Length));
            return all == 0 ? 0 : (double)noise / all;
        },
        StringComparer.Ordinal);
}
