namespace Checker.Dimensions.Names;

/// <summary>
/// How well a short form stands for a long one. First by word beginnings: every letter opens a word or goes on with its first letters ("Benelux", "Interpol"),
/// small words are optional, one content word may be left out; then letters anywhere in order (Schwartz and Hearst 2003, right to left), which is only a hint;
/// then initials in any order, the sign of an acronym that comes from another language.
/// </summary>
internal static class AcronymAligner
{
    private const int MostLetters = 16;
    private const int MostWords = 28;
    private const double Never = 9;

    /// <summary>Scores a short form against the words of a long form, 0 to 1; 0.7 and above means the word beginnings fit.</summary>
    public static double Score(string acronym, string expansion) => Score(Letters(acronym), Words(expansion));

    /// <summary>Returns the folded letters and digits of a short form, without a plural s ("ONGs", "UNCTs").</summary>
    public static string Letters(string acronym)
    {
        ReadOnlySpan<char> source = acronym.AsSpan(0, Math.Min(acronym.Length, 40)).Trim();
        if (source.Length > 3 && source[^1] == 's' && char.IsUpper(source[^2]))
        {
            source = source[..^1];
        }

        string folded = NameText.Fold(source.ToString());
        return string.Concat(folded.Where(char.IsLetterOrDigit));
    }

    /// <summary>Returns the folded words of a long form, hyphens cut.</summary>
    public static List<string> Words(string expansion) => NameText.Words(NameText.Fold(expansion).Replace('-', ' ').Replace('/', ' ').Replace("'", " ", StringComparison.Ordinal));

    /// <summary>Scores letters against words.</summary>
    public static double Score(string letters, IReadOnlyList<string> words)
    {
        if (letters.Length is < 2 or > MostLetters || words.Count is 0 or > MostWords || (words.Count == 1 && letters.Length > 1 && words[0] == letters))
        {
            return 0;
        }

        double cost = Math.Min(Align(letters, words), Align(letters, WithUno(words)));
        double hint = TranslatedInitials.Score(letters, words);
        if (cost < 2.6)
        {
            return Math.Max(hint, Math.Max(0.5, 1 - (0.17 * cost)));
        }

        // Nothing fits: how many letters some word begins with still orders the doubtful.
        return Math.Max(hint, (InOrder(letters, words) ? 0.22 : 0) + TranslatedInitials.Share(letters, words));
    }

    // Least cost of spelling the letters with word beginnings. Skipping a content word costs 1, going on inside a word a little.
    private static double Align(string letters, IReadOnlyList<string> words)
    {
        Span<double> cost = stackalloc double[MostLetters + 1];
        Span<double> next = stackalloc double[MostLetters + 1];
        cost.Fill(Never);
        cost[0] = 0;

        // The shorter the acronym, the less can a word be left out of it.
        double left = letters.Length switch { 2 => 2.2, 3 => 1.7, 4 => 1.25, _ => 1 };
        for (int j = 0; j < words.Count; j++)
        {
            string word = words[j];
            bool link = NameLexicon.IsLink(word) || word.Length == 1;
            next.Fill(Never);
            for (int i = 0; i <= letters.Length; i++)
            {
                if (cost[i] >= Never)
                {
                    continue;
                }

                // The first letter begins the first content word; before it only an article may be passed over.
                double skip = link ? 0.05 : i == 0 ? left + 0.6 : left;
                next[i] = Math.Min(next[i], cost[i] + skip);
                int most = char.IsAsciiDigit(word[0]) || word == "onu" ? word.Length : Math.Min(word.Length, link ? 1 : 5);
                int k = 1;
                for (; k <= most && i + k <= letters.Length && letters[i + k - 1] == word[k - 1]; k++)
                {
                    double price = char.IsAsciiDigit(word[0]) || word == "onu" ? 0.1 : (link ? 0.15 : 0) + (0.22 * (k - 1));
                    next[i + k] = Math.Min(next[i + k], cost[i] + price);
                }

                // The head of a compound inside the word: "LLDC" for landlocked developing countries.
                if (!link && k > 1 && i + 2 <= letters.Length && word.Length > 7 && word.IndexOf(letters[i + 1], 3) > 0)
                {
                    next[i + 2] = Math.Min(next[i + 2], cost[i] + 0.75);
                }
            }

            next.CopyTo(cost);
        }

        return cost[letters.Length];
    }

    private static bool InOrder(string letters, IReadOnlyList<string> words)
    {
        int w = words.Count - 1, at = words[w].Length - 1;
        for (int i = letters.Length - 1; i >= 0; i--)
        {
            while (w >= 0 && (words[w][at] != letters[i] || (i == 0 && at > 0)))
            {
                if (--at < 0)
                {
                    w--;
                    at = w >= 0 ? words[w].Length - 1 : 0;
                }
            }

            if (w < 0)
            {
                return false;
            }

            if (--at < 0 && i > 0)
            {
                w--;
                at = w >= 0 ? words[w].Length - 1 : 0;
                if (w < 0)
                {
                    return false;
                }
            }
        }

        return w <= 1;
    }

    // French missions write ONU for "Nations unies".
    private static List<string> WithUno(IReadOnlyList<string> words)
    {
        List<string> result = [.. words];
        for (int i = 0; i + 1 < result.Count; i++)
        {
            if (result[i] == "nations" && result[i + 1] == "unies")
            {
                result[i] = "onu";
                result.RemoveAt(i + 1);
            }
        }

        return result;
    }
}
