using Checker.Dimensions.Names;
using Checker.Languages;

namespace Checker.Matching;

/// <summary>
/// One acronym that two texts of a story write out in two ways is one body, even where the two long forms share little: in one story two bodies of one acronym
/// are rarer than a slip. The forms must share their first word or half of their words, else they are taken for two bodies.
/// </summary>
internal static class RivalExpansions
{
    private const int ShortestAcronym = 3;

    public static IEnumerable<NamingDifference> Of(IReadOnlyList<NameEntity> entities)
    {
        IEnumerable<IGrouping<string, (string Acronym, NameForm Form)>> groups = entities
            .Where(entity => entity.Acronym.Length >= ShortestAcronym)
            .SelectMany(entity => entity.Expansions.Select(form => (entity.Acronym, Form: form)))
            .GroupBy(pair => Folding.Key(pair.Acronym).Replace(".", "", StringComparison.Ordinal), StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal);
        foreach (IGrouping<string, (string Acronym, NameForm Form)> group in groups)
        {
            (string Acronym, NameForm Form)[] forms = [.. group.DistinctBy(pair => Folding.Key(pair.Form.Text)).OrderBy(pair => pair.Form.Document, StringComparer.Ordinal).ThenBy(pair => pair.Form.Span.Start)];
            for (int i = 1; i < forms.Length; i++)
            {
                if (forms[i].Form.Document != forms[0].Form.Document && Rival(forms[0].Form.Text, forms[i].Form.Text))
                {
                    yield return new NamingDifference(forms[0].Form, forms[i].Form, forms[0].Acronym);
                }
            }
        }
    }

    private static bool Rival(string left, string right)
    {
        string[] one = Words(left), other = Words(right);
        int shared = one.Count(word => other.Contains(word, StringComparer.Ordinal));
        bool contained = shared == one.Length || shared == other.Length;
        return !contained && one.Length > 1 && other.Length > 1 && (one[0] == other[0] || shared * 2 >= Math.Min(one.Length, other.Length));
    }

    private static string[] Words(string text) => [.. Folding.Key(text).Split([' ', '-', '\''], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length > 3)];
}
