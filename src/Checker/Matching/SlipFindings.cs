using Checker.Dimensions.Dates;
using Checker.Matching.Relations;

namespace Checker.Matching;

/// <summary>Makes findings of weekdays that do not fit their dates, beside what the other texts say of that day.</summary>
internal sealed class SlipFindings(FindingMaker maker, string language)
{
    private const double Confidence = 0.8;
    private const int Severity = 2;

    public IEnumerable<Finding> Find(IReadOnlyList<Claim> claims)
    {
        foreach (Claim slip in claims.Where(claim => claim.Mention is DateMention { WeekdaySlip: true, Interval: not null }))
        {
            DateMention written = (DateMention)slip.Mention!;
            Claim[] others =
            [
                .. claims.Where(other => other.Document != slip.Document && other.Mention is DateMention { WeekdaySlip: false, Interval: { } interval, Precision: not (DatePrecision.Month or DatePrecision.Year or DatePrecision.Vague) }
                    && (interval.Overlaps(written.Interval!.Value) || written.Alternatives.Any(interval.Overlaps)))
                    .OrderByDescending(other => other.Slots.Event == slip.Slots.Event).ThenBy(other => other.Document, StringComparer.Ordinal).ThenBy(other => other.Span.Start).Take(2),
            ];
            if (others.Length == 0)
            {
                continue;
            }

            Evidence[] evidence = [maker.Evidence(slip), .. others.Select(maker.Evidence)];
            string id = ContentHash.Of([Rule.WeekdaySlip.Id, .. evidence.Select(side => $"{side.Document}:{side.Span.Start}")]);
            yield return new Finding
            {
                Id = id,
                Rule = Rule.WeekdaySlip,
                Relation = Relation.Contradiction,
                Mechanism = Mechanism.Slip,
                Severity = Severity,
                Confidence = Confidence,
                QuestionId = id,
                Question = Explainer.Sentence(language, "question-date", evidence[0].Text),
                Explanation = Explainer.Sentence(language, "weekday", evidence[0].Text),
                Evidence = evidence,
            };
        }
    }
}
