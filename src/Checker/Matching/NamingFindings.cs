using Checker.Dimensions.Names;
using Checker.Languages;
using Checker.Matching.Relations;

namespace Checker.Matching;

/// <summary>Makes findings of names: one acronym written out in two ways contradicts, one person spelled in two ways is explained.</summary>
internal static class NamingFindings
{
    private const double AcronymConfidence = 0.85, SpellingConfidence = 0.6;

    public static IEnumerable<Finding> Of(NameClusters names, string language)
    {
        foreach (NamingDifference difference in names.Differences.DistinctBy(Pair, StringComparer.Ordinal))
        {
            bool acronym = difference.Acronym.Length > 0;
            Evidence[] evidence = [Side(difference.Left), Side(difference.Right)];
            string id = ContentHash.Of(["naming", .. evidence.Select(side => $"{side.Document}:{side.Span.Start}")]);
            yield return new Finding
            {
                Id = id,
                Rule = acronym ? Rule.AcronymDiffers : Rule.SpellingDiffers,
                Relation = acronym ? Relation.Contradiction : Relation.Compatible,
                Mechanism = acronym ? Mechanism.Slip : Mechanism.Naming,
                Severity = acronym ? 2 : 1,
                Confidence = acronym ? AcronymConfidence : SpellingConfidence,
                QuestionId = id,
                Question = Explainer.Sentence(language, "question-name", acronym ? difference.Acronym : evidence[0].Text),
                Explanation = Explainer.Sentence(language, acronym ? "acronym" : "naming", evidence[0].Text, evidence[1].Text),
                Evidence = evidence,
            };
        }
    }

    private static Evidence Side(NameForm form) => new(form.Document, form.Span, form.Text, form.Text);

    // The same two wordings are one finding, wherever else they stand.
    private static string Pair(NamingDifference difference)
    {
        string left = Folding.Key(difference.Left.Text), right = Folding.Key(difference.Right.Text);
        return string.CompareOrdinal(left, right) < 0 ? $"{left}|{right}" : $"{right}|{left}";
    }
}
