using Checker.Dimensions.Places;
using Checker.Languages;

namespace Checker.Dimensions.Names;

/// <summary>
/// Decides whether two names of bodies are one: the table first, then acronym against long form, then vetoes (numerals, countries, compass words,
/// offices), then how much of the telling words both share. Common words (conseil, national, union) weigh little, rare ones much.
/// </summary>
internal static class BodyMatcher
{
    public static NameDecision Decide(NameProfile a, NameProfile b)
    {
        if (a.Key == b.Key && a.Key.Length > 0)
        {
            return NameDecision.Of(1, NameRelation.Identical, "the same name");
        }

        bool shortA = IsAcronym(a.Surface), shortB = IsAcronym(b.Surface);
        int left = BodyTable.OfFullName(a.Surface), right = BodyTable.OfFullName(b.Surface);
        if (left >= 0 && left == right)
        {
            return NameDecision.Of(0.99, NameRelation.Variant, "known names of one body");
        }

        if (shortA && shortB)
        {
            return TwoAcronyms(a, b);
        }

        if (left >= 0 && right >= 0)
        {
            return NameDecision.Veto("two known bodies");
        }

        if (shortA != shortB)
        {
            return shortA ? AcronymAndName(a, b, right) : AcronymAndName(b, a, left);
        }

        return a.Latin && b.Latin ? Words(a, b) : NameDecision.Veto("a script that cannot be read is compared exactly");
    }

    /// <summary>One word of 2 to 14 signs with two capitals, or known as an acronym ("Cnsp", "Minusma").</summary>
    public static bool IsAcronym(string name)
    {
        ReadOnlySpan<char> text = name.AsSpan().Trim();
        int upper = 0, lower = 0, blanks = 0, letters = 0;
        foreach (char c in text)
        {
            upper += char.IsUpper(c) ? 1 : 0;
            lower += char.IsLower(c) ? 1 : 0;
            letters += char.IsLetterOrDigit(c) ? 1 : 0;
            blanks += c == ' ' ? 1 : 0;
        }

        ReadOnlySpan<char> last = blanks == 1 ? text[(text.IndexOf(' ') + 1)..] : default;
        bool tail = last.Length is > 0 and <= 3 && (char.IsAsciiDigit(last[0]) || !NameLexicon.IsLegalForm(Folding.Key(last)));
        bool digits = tail && char.IsAsciiDigit(last[0]);
        return letters is >= 2 and <= 16 && ((blanks == 0 && (upper >= 2 || BodyTable.OfAcronym(name).Count > 0)) || (tail && upper >= (digits ? 2 : 3) && upper <= 8 && lower <= upper));
    }

    private static NameDecision TwoAcronyms(NameProfile a, NameProfile b)
    {
        string left = AcronymAligner.Letters(a.Surface), right = AcronymAligner.Letters(b.Surface);
        if (left == right)
        {
            return NameDecision.Of(0.97, NameRelation.Spelling, "one acronym, written otherwise");
        }

        if (BodyTable.OfAcronym(a.Surface).Intersect(BodyTable.OfAcronym(b.Surface)).Any())
        {
            return NameDecision.Of(0.96, NameRelation.Acronym, "the acronym of one body in two languages");
        }

        return NameDecision.Veto("two acronyms");
    }

    private static NameDecision AcronymAndName(NameProfile acronym, NameProfile name, int body)
    {
        IReadOnlyList<int> known = BodyTable.OfAcronym(acronym.Surface);
        if (body >= 0 && known.Contains(body))
        {
            return NameDecision.Of(0.99, NameRelation.Acronym, "the acronym of this body");
        }

        List<string> words = AcronymAligner.Words(name.Surface);
        string letters = AcronymAligner.Letters(acronym.Surface);
        double score = AcronymAligner.Score(letters, words);
        if (body >= 0 || known.Count > 0)
        {
            // A known acronym against a long form that is not its own: another body, unless the letters fit well and the form is unknown.
            bool near = known.Any(id => Content(BodyTable.NameOf(id)) is var own && Overlap(own, Content(name.Surface)) > 0.55);
            score = near && score >= 0.7 ? Math.Max(score, 0.9) : body >= 0 ? Math.Min(score, 0.3) : score - 0.12;
        }

        string spelled = string.Concat(words);
        if (spelled.Contains(letters, StringComparison.Ordinal) && letters.Length > 3 && words.Contains(letters))
        {
            score = Math.Max(score, 0.6);
        }

        NameRelation relation = NameRelation.Acronym;
        return NameDecision.Of(score, relation, score >= 0.7 ? "the letters begin the words" : score > 0 ? "the letters fit loosely" : "the letters do not fit");
    }

    private static NameDecision Words(NameProfile a, NameProfile b)
    {
        List<NameWord> left = Content(a.Surface), right = Content(b.Surface);
        if (left.Count == 0 || right.Count == 0)
        {
            return NameDecision.Veto("nothing to compare");
        }

        if (Veto(a, b, left, right) is { Length: > 0 } veto)
        {
            return NameDecision.Veto(veto);
        }

        double overlap = Overlap(left, right);
        double whole = StringSimilarity.TokenSort(a.Key, b.Key);
        string joinedLeft = Joined(a), joinedRight = Joined(b);
        if (joinedLeft == joinedRight || (joinedLeft.Length > 6 && SoundForm.Of(joinedLeft) == SoundForm.Of(joinedRight)))
        {
            return NameDecision.Of(0.95, NameRelation.Variant, "the same words, cut or written otherwise");
        }

        double score = Math.Max(overlap - 0.08, (0.75 * overlap) + (0.2 * whole)) - (left.Count(Tells) == right.Count(Tells) ? 0 : 0.05);
        return NameDecision.Of(score, NameRelation.Variant, score >= NameDecision.SameFrom ? "the telling words agree" : "the telling words differ");
    }

    private static string Veto(NameProfile a, NameProfile b, List<NameWord> left, List<NameWord> right)
    {
        if (Differ(left, right, word => word.Text.Any(char.IsAsciiDigit) || word.Text is "ii" or "iii" or "iv" or "vi" or "vii" or "viii" or "ix" or "xi" or "xii"))
        {
            return "another number";
        }

        if (Differ(left, right, word => word.Text[0] == '@'))
        {
            return "another compass point or rank";
        }

        string[] countries = Countries(a), others = Countries(b);
        return countries.Length > 0 && others.Length > 0 && !countries.Intersect(others).Any() ? "another country" : "";
    }

    private static bool Differ(List<NameWord> left, List<NameWord> right, Func<NameWord, bool> which)
    {
        List<string> one = [.. left.Where(which).Select(word => word.Text).Order(StringComparer.Ordinal)];
        List<string> other = [.. right.Where(which).Select(word => word.Text).Order(StringComparer.Ordinal)];
        return !one.SequenceEqual(other);
    }

    private static string[] Countries(NameProfile name) =>
        [.. name.Words.Select(word => CountryTable.OfName(word.Text) is { Length: > 0 } code ? code : CountryTable.OfDemonym(word.Text) is { Length: > 0 } demonym ? demonym : CountryTable.IsDemonym(word.Text) ? "ambiguous" : "").Where(code => code.Length > 0).Distinct()];

    private static string Joined(NameProfile name) =>
        string.Concat(name.Words.Where(word => !NameLexicon.IsLink(word.Text) && !NameLexicon.IsLegalForm(word.Text) && word.Text is not ("l" or "d" or "s")).Select(word => word.Text));

    private static List<NameWord> Content(string name)
    {
        List<NameWord> content = [];
        foreach (NameWord word in NameProfile.Other(LegalForms.Shorten(name)).Words)
        {
            if (!NameLexicon.IsLink(word.Text) && !NameLexicon.IsLegalForm(word.Text) && word.Text is not ("l" or "d" or "s"))
            {
                string notion = WordNotions.OfBody(word.Text);
                if (notion == word.Text && word.Text.Length > 4 && word.Text[^1] is 's' or 'x')
                {
                    // Singular and plural are one word.
                    notion = WordNotions.OfBody(word.Text[..^1]);
                }

                content.Add(notion == word.Text ? word : notion[0] is '~' or '@' ? new NameWord(notion, notion, notion) : NameWord.Of(notion));
            }
        }

        return content.Count > 0 ? content : [.. NameProfile.Other(name).Words];
    }

    // Weighted share of the words that both have: 2 common / (all of a + all of b).
    private static double Overlap(List<NameWord> left, List<NameWord> right)
    {
        double shared = 0, total = left.Sum(Weight) + right.Sum(Weight);
        Span<bool> taken = stackalloc bool[Math.Min(right.Count, 256)];
        foreach (NameWord word in left)
        {
            (double best, int at) = (0, -1);
            for (int j = 0; j < taken.Length; j++)
            {
                double alike = taken[j] ? 0 : word.Text == right[j].Text ? 1 : word.Text[0] == '~' || right[j].Text[0] == '~' ? 0 : WordLikeness.Of(word, right[j]);
                if (alike > best)
                {
                    (best, at) = (alike, j);
                }
            }

            if (at >= 0)
            {
                taken[at] = true;
                shared += best * (Weight(word) + Weight(right[at]));
            }
        }

        return total > 0 ? shared / total : 0;
    }

    private static bool Tells(NameWord word) => word.Text[0] != '~' && word.Text.Length > 2;

    private static double Weight(NameWord word) => word.Text[0] == '~' ? 0.45 : word.Text.Length < 3 ? 0.6 : 1;
}
