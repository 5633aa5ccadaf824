using Checker.Languages;

namespace Checker.Dimensions.Names;

/// <summary>
/// Decides whether two person names have one bearer: words are paired off (same, other spelling, pet form, initial, near letters); what is left on one side
/// only is a middle name, what is left on both sides contradicts.
/// </summary>
internal static class PersonMatcher
{
    private const int MostWords = 12;

    public static NameDecision Decide(NameProfile a, NameProfile b)
    {
        if (a.Key == b.Key && a.Key.Length > 0)
        {
            bool generations = a.Generation.Length > 0 && b.Generation.Length > 0 && a.Generation != b.Generation;
            return generations ? NameDecision.Veto("junior is not senior") : NameDecision.Of(a.Words.Count > 1 ? 1 : 0.9, NameRelation.Identical, "the same name");
        }

        if (!a.Latin || !b.Latin)
        {
            return NameDecision.Veto("a script that cannot be read is compared exactly");
        }

        if (a.Number != b.Number && (a.Number > 0 && b.Number > 0 || (a.Words.Count == 1 && b.Words.Count == 1)))
        {
            return NameDecision.Veto("another number");
        }

        if (a.Generation.Length > 0 && b.Generation.Length > 0 && a.Generation != b.Generation)
        {
            return NameDecision.Veto("junior is not senior");
        }

        if (a.Words.Count == 0 || b.Words.Count == 0 || a.Words.Count > MostWords || b.Words.Count > MostWords)
        {
            return NameDecision.Of(0.9 * StringSimilarity.Ratio(a.Key, b.Key) - 0.3, NameRelation.Spelling, "compared as whole texts");
        }

        NameDecision aligned = a.Words.Count <= b.Words.Count ? Align(a, b) : Align(b, a);
        if (aligned.Verdict == NameVerdict.Same)
        {
            return aligned;
        }

        // "van der bilt" and "vanderbilt", "JanDaniel" and "Jan Daniel", "Lemeur" and "Le Meur".
        string left = a.Key.Replace(" ", "", StringComparison.Ordinal), right = b.Key.Replace(" ", "", StringComparison.Ordinal);
        if (Math.Min(left.Length, right.Length) > 5 && a.Key.AsSpan().Count(' ') != b.Key.AsSpan().Count(' '))
        {
            if (left == right || SoundForm.Of(left) == SoundForm.Of(right))
            {
                return NameDecision.Of(0.93, NameRelation.Variant, "the same letters, cut otherwise");
            }

            if (aligned.Score < 0.7 && left.Length > 9 && StringSimilarity.Edits(left, right, 1) <= 1)
            {
                return NameDecision.Of(0.8, NameRelation.Spelling, "one letter apart, cut otherwise");
            }
        }

        return aligned;
    }

    private static NameDecision Align(NameProfile shorter, NameProfile longer)
    {
        IReadOnlyList<NameWord> few = shorter.Words, many = longer.Words;
        Span<int> partner = stackalloc int[MostWords];
        Span<double> value = stackalloc double[MostWords];
        Span<bool> taken = stackalloc bool[MostWords];
        partner.Fill(-1);
        NameRelation relation = Pair(shorter, longer, partner, value, taken);
        int matched = 0, weak = 0, initials = 0;
        double sum = 0;
        for (int i = 0; i < few.Count; i++)
        {
            if (partner[i] >= 0)
            {
                matched++;
                sum += value[i];
                bool initial = few[i].IsInitial || many[partner[i]].IsInitial;
                weak += value[i] < 0.93 && !initial ? 1 : 0;
                initials += initial ? 1 : 0;
            }
        }

        int leftFew = few.Count - matched, leftMany = many.Count - matched;
        double mean = matched == 0 ? 0 : sum / matched;
        if (leftFew > 0)
        {
            return BothLeft(few, many, partner, matched, mean);
        }

        if (few.Count == 1 && many.Count > 1)
        {
            bool surname = partner[0] == many.Count - 1;
            return new(surname ? NameVerdict.Unsure : NameVerdict.Different, surname ? 0.58 * mean : 0.35 * mean, surname ? NameRelation.Variant : NameRelation.Different,
                surname ? "only a surname on one side" : "only one given name on one side");
        }

        if (few.Count == 1)
        {
            double alone = few[0].Text.Length < 5 ? mean - 0.35 : mean - 0.1;
            return NameDecision.Of(alone, relation, "single names that differ by a letter");
        }

        if (matched - initials == 0)
        {
            return NameDecision.Of(0.6 * mean, NameRelation.Variant, "nothing but initials");
        }

        // Extra words: middle names. One before everything that both share ("Mahamat Idriss Déby") may be another person's given name.
        double score = mean - (0.03 * leftMany) - (weak > 1 ? 0.06 * (weak - 1) : 0);
        bool given = partner[0] == 0 || (partner[^1] == 0 && few.Count == 2) || FirstIsShared(partner, few.Count);
        bool surnameShared = LastIsShared(partner, few.Count, many.Count);
        if (!surnameShared && leftMany > 0)
        {
            score -= given ? weak > 0 ? 0.2 : 0.08 : 0.25;
        }
        else if (!given && leftMany > 0)
        {
            score -= few[0].IsInitial ? 0.1 : 0.21;
        }

        if (initials > 0)
        {
            score -= few.Count == initials + 1 && !surnameShared ? 0.2 : 0.06;
        }

        string reason = leftMany > 0 ? "a middle name or a part is left out" : weak > 0 ? "spelled otherwise" : "the same words";
        return NameDecision.Of(score, leftMany > 0 && relation == NameRelation.Identical ? NameRelation.Variant : relation, reason);
    }

    private static bool FirstIsShared(ReadOnlySpan<int> partner, int count) => partner[..count].Contains(0);

    private static bool LastIsShared(ReadOnlySpan<int> partner, int count, int many) => partner[..count].Contains(many - 1);

    // Words left on both sides: other given names under one surname, or the reverse, are other people.
    private static NameDecision BothLeft(IReadOnlyList<NameWord> few, IReadOnlyList<NameWord> many, ReadOnlySpan<int> partner, int matched, double mean)
    {
        double share = (double)matched / few.Count;
        bool ends = partner[0] >= 0 && partner[few.Count - 1] == many.Count - 1 && few.Count > 2;
        if (ends)
        {
            // "Robert C. Scott" and "Robert B. Scott": first and last agree, the middle contradicts.
            return NameDecision.Of(0.56 * mean, NameRelation.Variant, "another middle name");
        }

        return NameDecision.Veto(matched == 0 ? "no word in common" : partner[few.Count - 1] == many.Count - 1 ? "one surname, another given name" : "another surname", 0.1 + (0.35 * share * mean));
    }

    private static NameRelation Pair(NameProfile shorter, NameProfile longer, Span<int> partner, Span<double> value, Span<bool> taken)
    {
        IReadOnlyList<NameWord> few = shorter.Words, many = longer.Words;
        NameRelation worst = NameRelation.Identical;
        for (int round = 0; round < few.Count; round++)
        {
            (double best, int left, int right, NameRelation how) = (0, -1, -1, NameRelation.Identical);
            for (int i = 0; i < few.Count; i++)
            {
                for (int j = 0; partner[i] < 0 && j < many.Count; j++)
                {
                    if (!taken[j])
                    {
                        (double alike, NameRelation relation) = Alike(few[i], many[j], shorter, longer);
                        alike -= alike > 0 ? 0.0001 * Math.Abs((i == few.Count - 1 ? many.Count - 1 : i) - j) : 0;
                        if (alike > best)
                        {
                            (best, left, right, how) = (alike, i, j, relation);
                        }
                    }
                }
            }

            if (left < 0)
            {
                break;
            }

            partner[left] = right;
            value[left] = best;
            taken[right] = true;
            worst = how == NameRelation.Nickname ? how : worst == NameRelation.Identical ? how : worst;
        }

        return worst;
    }

    private static (double Alike, NameRelation Relation) Alike(in NameWord a, in NameWord b, NameProfile left, NameProfile right)
    {
        if (a.Text == b.Text)
        {
            return (1, NameRelation.Identical);
        }

        if (a.IsInitial || b.IsInitial)
        {
            return a.Text[0] == b.Text[0] ? (0.88, NameRelation.Variant) : (0, NameRelation.Different);
        }

        if (NameLexicon.SameGiven(a.Text, b.Text))
        {
            return (0.97, NameRelation.Spelling);
        }

        if (NameLexicon.IsPetForm(a.Text, b.Text) || (left.Nick.Length > 0 && left.Nick == b.Text) || (right.Nick.Length > 0 && right.Nick == a.Text))
        {
            return (0.94, NameRelation.Nickname);
        }

        double alike = WordLikeness.Of(a, b);
        // Two given names of the lists that are no spellings of each other are two names, however near ("Mario", "Maria").
        if (alike is > 0 and < 0.96 && NameLexicon.IsGiven(a.Text) && NameLexicon.IsGiven(b.Text))
        {
            alike = 0;
        }

        return (alike, NameRelation.Spelling);
    }
}
