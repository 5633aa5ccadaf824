using Checker.Languages;

namespace Checker.Dimensions.Names;

/// <summary>
/// What a fact-checker wants to see inside one entity: an acronym written out in two wordings ("… de la patrie", "… du peuple"), a person's name spelled
/// in two ways (Mody, Modi). Case, accents, titles, left-out middle names, pet forms and known translations are no differences.
/// </summary>
internal static class NamingDifferences
{
    public static IReadOnlyList<NamingDifference> Of(IReadOnlyList<int> members, IReadOnlyList<NameEntity> entities)
    {
        List<NamingDifference> found = [];
        Dictionary<string, NameForm> longForms = new(StringComparer.Ordinal), spellings = new(StringComparer.Ordinal);
        string acronym = "";
        foreach (NameEntity entity in members.Select(member => entities[member]))
        {
            acronym = acronym.Length > 0 ? acronym : entity.Acronym;
            foreach (NameForm form in entity.Expansions)
            {
                longForms.TryAdd(BodyTable.Key(form.Text), form);
            }

            foreach (NameForm form in entity.Forms.Where(form => form.Text.Contains(' ', StringComparison.Ordinal) || entity.Sort == NameSort.Person))
            {
                (entity.Sort == NameSort.Person ? spellings : longForms).TryAdd(entity.Sort == NameSort.Person ? NameProfile.Person(form.Text).Key : BodyTable.Key(form.Text), form);
            }
        }

        Add(longForms, acronym, found, Wording);
        Add(spellings, "", found, Spelling);
        return found;
    }

    private static void Add(Dictionary<string, NameForm> forms, string acronym, List<NamingDifference> found, Func<NameForm, NameForm, bool> differ)
    {
        List<NameForm> sorted = [.. forms.Values.OrderBy(form => form.Document, StringComparer.Ordinal).ThenBy(form => form.Span.Start).Take(12)];
        for (int i = 0; i < sorted.Count; i++)
        {
            for (int j = i + 1; j < sorted.Count; j++)
            {
                if (differ(sorted[i], sorted[j]))
                {
                    found.Add(new(sorted[i], sorted[j], acronym));
                }
            }
        }
    }

    // Two long forms of about one length that no table knows for one body; a shortened form is none.
    private static bool Wording(NameForm a, NameForm b)
    {
        string left = BodyTable.Key(a.Text), right = BodyTable.Key(b.Text);
        if (BodyTable.OfFullName(a.Text) is >= 0 and int body && body == BodyTable.OfFullName(b.Text))
        {
            return false;
        }

        string[] one = left.Split(' '), other = right.Split(' ');
        bool part = one.All(other.Contains) || other.All(one.Contains);
        return !part && one.Length > 1 && other.Length > 1;
    }

    private static bool Spelling(NameForm a, NameForm b)
    {
        NameProfile left = NameProfile.Person(a.Text), right = NameProfile.Person(b.Text);
        return left.Words.Count == right.Words.Count && left.Words.Count > 0
            && PersonMatcher.Decide(left, right) is { Relation: NameRelation.Spelling or NameRelation.Variant }
            && Folding.Key(a.Text) != Folding.Key(b.Text);
    }
}
