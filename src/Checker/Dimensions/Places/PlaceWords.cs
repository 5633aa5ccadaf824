using Checker.Dimensions.Names;
using Checker.Languages;

namespace Checker.Dimensions.Places;

/// <summary>Compares place names word by word: compass points and grades are values, words of kind say little, the rest is compared by sound.</summary>
internal static class PlaceWords
{
    public static NameDecision Decide(PlaceParts left, PlaceParts right)
    {
        if (!left.Marks.AsSpan().SequenceEqual(right.Marks))
        {
            return NameDecision.Veto("another compass point or grade");
        }

        if (!left.Numbers.AsSpan().SequenceEqual(right.Numbers))
        {
            return NameDecision.Veto("another number");
        }

        bool kinds = left.Kinds.AsSpan().SequenceEqual(right.Kinds);
        if (left.Words.Count == 0 && right.Words.Count == 0)
        {
            return kinds || (left.Marks.Length > 0 && (left.Kinds.Length == 0 || right.Kinds.Length == 0))
                ? NameDecision.Of(0.9, NameRelation.Spelling, "the same words in two languages")
                : NameDecision.Veto("no word in common");
        }

        if (left.Words.Count == 0 || right.Words.Count == 0)
        {
            return NameDecision.Veto("no word in common");
        }

        double score = Align(left.Words, right.Words);
        if (left.Words.Count != right.Words.Count || left.Words.Count > 1)
        {
            score = Math.Max(score, Sound(left.Whole, right.Whole) - 0.04);
        }

        // Two names of other kinds (island, saint, cape) are rarely one place.
        if (left.Kinds.Length > 0 && right.Kinds.Length > 0 && !left.Kinds.Intersect(right.Kinds).Any())
        {
            score -= 0.2;
        }

        if (left.Country.Length > 0 || right.Country.Length > 0)
        {
            score -= 0.22;
        }

        return NameDecision.Of(score, NameRelation.Spelling, score >= NameDecision.SameFrom ? "the same sounds" : "other sounds");
    }

    private static double Align(List<NameWord> left, List<NameWord> right)
    {
        List<NameWord> few = left.Count <= right.Count ? left : right, many = ReferenceEquals(few, left) ? right : left;
        Span<bool> taken = stackalloc bool[Math.Min(many.Count, 64)];
        double sum = 0;
        foreach (NameWord word in few)
        {
            (double best, int at) = (0, -1);
            for (int j = 0; j < taken.Length; j++)
            {
                double alike = taken[j] ? 0 : Sound(word, many[j]);
                if (alike > best)
                {
                    (best, at) = (alike, j);
                }
            }

            if (at >= 0)
            {
                taken[at] = true;
            }

            sum += best;
        }

        return (sum / few.Count) - (0.22 * (many.Count - few.Count));
    }

    // Exonyms keep the consonants and lose the ending: "Ithaca" and "Ithaque", "Torino" and "Turin".
    private static double Sound(in NameWord a, in NameWord b)
    {
        double alike = WordLikeness.Of(a, b);
        string stemA = Stem(a.Sound), stemB = Stem(b.Sound);
        if (stemA == stemB && stemA.Length > 2)
        {
            return Math.Max(alike, 0.93);
        }

        string bonesA = SoundForm.Skeleton(stemA), bonesB = SoundForm.Skeleton(stemB);
        if (bonesA == bonesB && bonesA.Length > 2)
        {
            return Math.Max(alike, 0.85);
        }

        int longest = Math.Max(stemA.Length, stemB.Length);
        int edits = StringSimilarity.Edits(stemA, stemB, 3);
        if (longest > 4 && edits <= 3)
        {
            double near = 1 - ((double)edits / longest);
            alike = Math.Max(alike, a.Text[0] == b.Text[0] || stemA[0] == stemB[0] ? near : near - 0.1);
        }

        return alike;
    }

    private static string Stem(string sound)
    {
        int end = sound.Length;
        while (end > 3 && sound[end - 1] is 'a' or 'e' or 'i' or 'o' or 'u')
        {
            end--;
        }

        // Slavic adjectives of places: "krapinsko", "kaluzhskaya".
        return end > 6 && sound.AsSpan(0, end).EndsWith("sk", StringComparison.Ordinal) ? sound[..(end - 2)] : sound[..end];
    }
}
