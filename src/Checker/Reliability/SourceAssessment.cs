using Checker.Languages;
using Checker.Matching;

namespace Checker.Reliability;

/// <summary>Hands the questions of a comparison to the assessor: every outlet's claims, whose voice each one is, and how their values stand to each other.</summary>
internal static class SourceAssessment
{
    private const double HearsayWeight = 0.5;

    /// <summary>Returns the records of the outlets and the answer of every question.</summary>
    public static (IReadOnlyList<SourceReliability> Sources, IReadOnlyList<Answer> Answers) Of(IReadOnlyList<Reading> readings, IReadOnlyList<GradedQuestion> questions, FusionOptions? options = null)
    {
        Dictionary<string, Reading> byDocument = readings.ToDictionary(reading => reading.Document.Id, StringComparer.Ordinal);
        Dictionary<string, int> order = Order(readings);
        TextGroups copies = TextGroups.Of(readings);
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
                    superseded.Add(order[left.Document] <= order[right.Document] ? left : right);
                }
            }

            relations.AddRange(UncomparedValues.Of(question, pairs));
            claims.AddRange(question.Claims.Select(claim => new AssessedClaim
            {
                Source = SourceOf(byDocument[claim.Document]),
                Document = claim.Document,
                Question = question.Id,
                Value = claim.Value,
                Origin = claim.Speaker.Length > 0 ? Folding.Key(claim.Speaker) : null,
                TextGroup = copies.At(claim.Document, claim.Span.Start),
                Order = order[claim.Document],
                Weight = claim.Commitment == Commitment.Might ? HearsayWeight : 1,
                Span = claim.Span,
                Anonymous = claim.Anonymous,
                Superseded = superseded.Contains(claim),
            }));
        }

        ReliabilityAssessment assessed = ReliabilityAssessor.Assess(claims, relations, NoiseShares(readings), options);
        HashSet<string> sources = new(readings.Select(SourceOf), StringComparer.Ordinal);
        return
        (
            [.. assessed.Sources.Where(source => sources.Contains(source.Source))],
            [.. assessed.Answers.Select(answer => new Answer(answer.Answer.Subject, answer.Answer.Value, answer.Answer.Belief, answer.Answer.Origins, answer.Answer.Credibility, answer.FirstDocument))]
        );
    }

    /// <summary>Returns the outlet of a reading: the one the caller named, else the document's id.</summary>
    public static string SourceOf(Reading reading) => reading.Document.Source ?? reading.Document.Id;

    // Rank in time by publication; undated documents keep the rank of the earliest, so that nothing is taken to follow them.
    private static Dictionary<string, int> Order(IReadOnlyList<Reading> readings)
    {
        Dictionary<string, int> order = new(StringComparer.Ordinal);
        int rank = 0;
        DateTime? last = null;
        foreach (Reading reading in readings.OrderBy(reading => reading.Published?.Start ?? DateTime.MinValue).ThenBy(reading => reading.Document.Id, StringComparer.Ordinal))
        {
            DateTime? start = reading.Published?.Start;
            rank += order.Count > 0 && start != last ? 1 : 0;
            last = start;
            order[reading.Document.Id] = rank;
        }

        return order;
    }

    private static Dictionary<string, double> NoiseShares(IReadOnlyList<Reading> readings) => readings.GroupBy(SourceOf, StringComparer.Ordinal).ToDictionary(
        group => group.Key,
        group =>
        {
            long all = group.Sum(reading => reading.Blocks.Sum(block => (long)block.Span.Length));
            long noise = group.Sum(reading => reading.Blocks.Where(block => !block.CarriesClaims).Sum(block => (long)block.Span.Length));
            return all == 0 ? 0 : (double)noise / all;
        },
        StringComparer.Ordinal);
}
