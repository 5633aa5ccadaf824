using Checker.Dimensions.Names;
using Checker.Extraction;
using Checker.Languages;
using Checker.Matching.Origins;
using Checker.Matching.Questions;

namespace Checker.Matching;

/// <summary>What the comparison of one story yields.</summary>
/// <param name="Questions">Questions of two or more claims, with their graded pairs.</param>
/// <param name="Findings">Discrepancies and explained differences.</param>
/// <param name="Aliases">Groups of names that are one entity.</param>
internal sealed record StoryMatch(IReadOnlyList<GradedQuestion> Questions, IReadOnlyList<Finding> Findings, IReadOnlyList<IReadOnlyList<string>> Aliases);

/// <summary>Compares the readings of one story: joins their names, groups their claims into questions, grades the answers.</summary>
internal sealed class StoryMatcher(IReadOnlyDictionary<DiscrepancyKind, Dimension> dimensions)
{
    public StoryMatch Match(IReadOnlyList<Reading> readings)
    {
        Dictionary<string, Document> documents = readings.ToDictionary(reading => reading.Document.Id, reading => reading.Document, StringComparer.Ordinal);
        string language = readings.GroupBy(reading => reading.Language, StringComparer.Ordinal).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).First().Key;
        NameClusters names = NameClusters.Of(readings);
        MatchContext context = new(readings, names.Numbers);
        Outlets outlets = new(readings);
        StoryOrigins origins = StoryOrigins.Of(readings);
        QuestionFinder finder = new(context);
        FindingMaker maker = new(finder, dimensions, documents, new QuestionVoices(outlets), language);

        Claim[] claims = [.. readings.SelectMany(reading => reading.Claims).Select(new ClaimOrigins(origins, outlets, names).Tell)];
        List<GradedQuestion> questions = [.. finder.Find(claims).Select(maker.Question).Select(maker.Grade)];
        List<Finding> counts = [.. questions.Select(maker.Finding).OfType<Finding>()];
        List<Finding> findings =
        [
            .. counts,
            .. questions.Select(maker.Update).OfType<Finding>(),
            .. new StatementFindings(context, maker, language).Find(claims).Where(finding => !Counted(finding)),
            .. new SlipFindings(maker, language).Find(claims),
            .. NamingFindings.Of(names, language),
        ];
        findings.AddRange(new CopyFindings(origins, readings, context, maker, dimensions).Find(claims, findings));
        return new StoryMatch(questions, findings, names.Aliases);

        // "Aucun blessé" against "quatre blessés" is told once, as a count.
        bool Counted(Finding finding) => counts.Exists(count => count.Relation >= Relation.Tension && count.Rule.Kind == DiscrepancyKind.Quantity
            && finding.Evidence.All(side => count.Evidence.Any(other => other.Document == side.Document && other.Span.Overlaps(side.Span))));
    }
}
