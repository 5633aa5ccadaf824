using Checker.Dimensions.Names;
using Checker.Languages;

namespace Checker.Dimensions.Places;

/// <summary>Compares place names word by word: compass points and grades are values, words of kind say little, the rest is compared by sound.</summary>
internal static class PlaceWords
{
    public static NameDecision Decide(string a, string b, bool oneIsState)
    {
        List<string> marksA = [], marksB = [], kindsA = [], kindsB = [];
        List<NameWord> left = Split(a, marksA, kindsA), right = Split(b, marksB, kindsB);
        if (!marksA.Order(StringComparer.Ordinal).SequenceEqual(marksB.Order(StringComparer.Ordinal), StringComparer.Ordinal))
        {
            return NameDecision.Veto("another compass point or grade");
        }

        if (left.Count == 0 && right.Count == 0)
        {
            bool same = kindsA.Order(StringComparer.Ordinal).SequenceEqual(kindsB.Order(StringComparer.Ordinal), StringComparer.Ordinal);
            return same || (marksA.Count > 0 && (kindsA.Count == 0 || kindsB.Count == 0))
                ? NameDecision.Of(0.9, NameRelation.Spelling, "the same words in two languages")
                : NameDecision.Veto("no word in common");
        }

        if (left.Count == 0 || right.Count == 0)
        {
            return NameDecision.Veto("no word in common");
        }

        string joinedA = string.Concat(left.Select(word => word.Text)), joinedB = string.Concat(right.Select(word => word.Text));
        double score = Align(left, right);
        NameWord wholeA = NameWord.Of(joinedA), wholeB = NameWord.Of(joinedB);
        if (left.Count != right.Count || left.Count > 1)
        {
            score = Math.Max(score, Sound(wholeA, wholeB) - 0.04);
        }

        // Two names of other kinds (island, saint, cape) are rarely one place.
        if (kindsA.Count > 0 && kindsB.Count > 0 && !kindsA.Intersect(kindsB).Any())
        {
            score -= 0.2;
        }

        if (oneIsState)
        {
            score -= 0.1;
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

        return sound[..end];
    }

    private static List<NameWord> Split(string name, List<string> marks, List<string> kinds)
    {
        List<NameWord> words = [];
        string folded = NameText.Fold(name).Replace("nord-", "nord ", StringComparison.Ordinal);
        foreach (NameWord word in NameProfile.Other(Compounds(folded)).Words)
        {
            string notion = WordNotions.OfPlace(word.Text);
            if (notion[0] == '@')
            {
                marks.Add(notion);
            }
            else if (notion[0] == '~')
            {
                kinds.Add(notion);
            }
            else if (!(NameLexicon.IsLink(word.Text) || word.Text is "l" or "d" or "s" or "del" or "el" or "al" or "ad" or "ash" or "ar" or "as" or "an" or "at" or "der" or "den" or "i" or "y" or "o"))
            {
                words.Add(word);
            }
        }

        return words;
    }

    // "nord-est", "north east" and "northeast" are one compass word.
    private static string Compounds(string folded) => folded
        .Replace("nord est", "nordest", StringComparison.Ordinal).Replace("nord-est", "nordest", StringComparison.Ordinal)
        .Replace("nord ouest", "nordouest", StringComparison.Ordinal).Replace("nord-ouest", "nordouest", StringComparison.Ordinal)
        .Replace("sud-est", "sudest", StringComparison.Ordinal).Replace("sud est", "sudest", StringComparison.Ordinal)
        .Replace("sud-ouest", "sudouest", StringComparison.Ordinal).Replace("sud ouest", "sudouest", StringComparison.Ordinal)
        .Replace("north east", "northeast", StringComparison.Ordinal).Replace("north-east", "northeast", StringComparison.Ordinal)
        .Replace("north west", "northwest", StringComparison.Ordinal).Replace("north-west", "northwest", StringComparison.Ordinal)
        .Replace("south east", "southeast", StringComparison.Ordinal).Replace("south-east", "southeast", StringComparison.Ordinal)
        .Replace("south west", "southwest", StringComparison.Ordinal).Replace("south-west", "southwest", StringComparison.Ordinal);
}
