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

        BodyParts left = a.Body, right = b.Body;
        if (left.Table >= 0 && left.Table == right.Table)
        {
            return NameDecision.Of(0.99, NameRelation.Variant, "known names of one body");
        }

        if (left.Short && right.Short)
        {
            return TwoAcronyms(left, right);
        }

        if (left.Table >= 0 && right.Table >= 0)
        {
            return NameDecision.Veto("two known bodies");
        }

        if (left.Short != right.Short)
        {
            return left.Short ? AcronymAndName(left, right) : AcronymAndName(right, left);
        }

        return a.Latin && b.Latin ? Words(a, b, left, right) : NameDecision.Veto("a script that cannot be read is compared exactly");
    }

    /// <summary>One word of 2 to 14 signs with two capitals, or known as an acronym ("Cnsp", "Minusma").</summary>
    public static bool IsAcronym(string name)
    {
        ReadOnlySpan<char> text = name.AsSpan().Trim();
        int upper = 0, lower = 0, blanks = 0, letters = 0, blank = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            upper += char.IsUpper(c) ? 1 : 0;
            lower += char.IsLower(c) ? 1 : 0;
            letters += char.IsLetterOrDigit(c) ? 1 : 0;
            blank = char.IsWhiteSpace(c) ? i : blank;
            blanks += char.IsWhiteSpace(c) ? 1 : 0;
        }

        ReadOnlySpan<char> last = blanks == 1 ? text[(blank + 1)..] : default;
        bool tail = last.Length is > 0 and <= 3 && (char.IsAsciiDigit(last[0]) || !NameLexicon.IsLegalForm(Folding.Key(last)));
        bool digits = tail && char.IsAsciiDigit(last[0]);
        return letters is >= 2 and <= 16 && ((blanks == 0 && (upper >= 2 || BodyTable.OfAcronym(name).Count > 0)) || (tail && upper >= (digits ? 2 : 3) && upper <= 8 && lower <= upper));
    }

    private static NameDecision TwoAcronyms(BodyParts left, BodyParts right)
    {
        if (left.Letters == right.Letters)
        {
            return NameDecision.Of(0.97, NameRelation.Spelling, "one acronym, written otherwise");
        }

        return left.Known.Any(right.Known.Contains)
            ? NameDecision.Of(0.96, NameRelation.Acronym, "the acronym of one body in two languages")
            : NameDecision.Veto("two acronyms");
    }

    private static NameDecision AcronymAndName(BodyParts acronym, BodyParts name)
    {
        if (name.Table >= 0 && acronym.Known.Contains(name.Table))
        {
            return NameDecision.Of(0.99, NameRelation.Acronym, "the acronym of this body");
        }

        double score = AcronymAligner.Score(acronym.Letters, name.Words);
        if (name.Table >= 0 || acronym.Known.Count > 0)
        {
            // A known acronym against a long form that is not its own: another body, unless the letters fit well and the wording is near the known one.
            bool near = score >= 0.7 && acronym.Known.Any(id => Overlap(NameProfile.Other(BodyTable.NameOf(id)).Body, name) > 0.55);
            score = near ? Math.Max(score, 0.9) : name.Table >= 0 ? Math.Min(score, 0.3) : score - 0.12;
        }

        if (acronym.Letters.Length > 3 && name.Words.Contains(acronym.Letters))
        {
            score = Math.Max(score, 0.6);
        }

        return NameDecision.Of(score, NameRelation.Acronym, score >= 0.7 ? "the letters begin the words" : score > 0 ? "the letters fit loosely" : "the letters do not fit");
    }

    private static NameDecision Words(NameProfile a, NameProfile b, BodyParts left, BodyParts right)
    {
        if (left.Content.Count == 0 || right.Content.Count == 0)
        {
            return NameDecision.Veto("nothing to compare");
        }

        if (!left.Numbers.AsSpan().SequenceEqual(right.Numbers))
        {
            return NameDecision.Veto("another number");
        }

        if (!left.Marks.AsSpan().SequenceEqual(right.Marks))
        {
            return NameDecision.Veto("another compass point or rank");
        }

        if (left.Countries.Length > 0 && right.Countries.Length > 0 && !left.Countries.Intersect(right.Countries).Any())
        {
            return NameDecision.Veto("another country");
        }

        if (left.Joined == right.Joined || (left.Joined.Length > 6 && left.JoinedSound == right.JoinedSound))
        {
            return NameDecision.Of(0.95, NameRelation.Variant, "the same words, cut or written otherwise");
        }

        double overlap = Overlap(left, right), score = overlap - 0.08;
        if (overlap is > 0.55 and < 0.92)
        {
            // Only here can the likeness of the whole texts still decide.
            score = Math.Max(score, (0.75 * overlap) + (0.2 * StringSimilarity.TokenSort(a.Key, b.Key)));
        }

        score -= left.Telling == right.Telling ? 0 : 0.05;
        return NameDecision.Of(score, NameRelation.Variant, score >= NameDecision.SameFrom ? "the telling words agree" : "the telling words differ");
    }

    // Weighted share of the words that both have: 2 common / (all of a + all of b).
    private static double Overlap(BodyParts left, BodyParts right)
    {
        double shared = 0, total = left.Weight + right.Weight;
        Span<bool> taken = stackalloc bool[Math.Min(right.Content.Count, 64)];
        foreach (NameWord word in left.Content)
        {
            (double best, int at) = (0, -1);
            for (int j = 0; j < taken.Length && best < 1; j++)
            {
                double alike = taken[j] ? 0 : word.Text == right.Content[j].Text ? 1 : word.Text[0] == '~' || right.Content[j].Text[0] == '~' ? 0 : WordLikeness.Of(word, right.Content[j]);
                if (alike > best)
                {
                    (best, at) = (alike, j);
                }
            }

            if (at >= 0)
            {
                taken[at] = true;
                shared += best * (BodyParts.WeightOf(word) + BodyParts.WeightOf(right.Content[at]));
            }
        }

        return total > 0 ? shared / total : 0;
    }
}
