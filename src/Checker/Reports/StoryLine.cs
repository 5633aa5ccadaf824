namespace Checker.Reports;

/// <summary>Says what texts are about by the names, runs of capitalised words, that most of them share.</summary>
internal static class StoryLine
{
    private const int Most = 4;
    private const int ShortestWord = 4;

    /// <summary>Lists the shared names, those of most texts first, then the most frequent.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="calendar">Names of days and months, which say nothing about a story.</param>
    public static IReadOnlyList<string> Of(IReadOnlyList<string> texts, IReadOnlyList<string> calendar)
    {
        Dictionary<string, (int Texts, int Times)> counts = new(StringComparer.Ordinal);
        foreach (string text in texts)
        {
            foreach (IGrouping<string, string> word in Capitalised(text).GroupBy(word => word, StringComparer.Ordinal))
            {
                (int inTexts, int times) = counts.GetValueOrDefault(word.Key);
                counts[word.Key] = (inTexts + 1, times + word.Count());
            }
        }

        List<string> chosen = [];
        foreach (string name in counts
            .Where(count => count.Value.Texts * 2 > texts.Count && (texts.Count == 1 || count.Value.Texts > 1))
            .OrderByDescending(count => count.Value.Texts).ThenByDescending(count => count.Value.Times).ThenBy(count => count.Key, StringComparer.Ordinal)
            .Select(count => count.Key))
        {
            // A part of a name already said adds nothing; a longer form of it takes its place.
            int known = chosen.FindIndex(other => Holds(other, name) || Holds(name, other));
            if (known >= 0)
            {
                chosen[known] = chosen[known].Length >= name.Length ? chosen[known] : name;
            }
            else if (chosen.Count < Most && !calendar.Contains(name, StringComparer.Ordinal))
            {
                chosen.Add(name);
            }
        }

        return chosen;
    }

    private static bool Holds(string name, string part) => $" {name} ".Contains($" {part} ", StringComparison.Ordinal);

    /// <summary>Finds the runs of words with a capital that follow a word in lower case: not at the head of a sentence, not in a line of capitals.</summary>
    private static IEnumerable<string> Capitalised(string text)
    {
        bool lowerBefore = false;
        for (int i = 0; i < text.Length;)
        {
            if (!char.IsLetter(text[i]))
            {
                lowerBefore &= text[i] is ' ' or '\u00A0' or '\'' or '’';
                i++;
                continue;
            }

            int start = i;
            i = WordEnd(text, i);
            if (!lowerBefore || !char.IsUpper(text[start]))
            {
                lowerBefore = char.IsLower(text[start]);
                continue;
            }

            while (i + 1 < text.Length && text[i] == ' ' && char.IsUpper(text[i + 1]))
            {
                i = WordEnd(text, i + 1);
            }

            if (i - start >= ShortestWord)
            {
                yield return text[start..i];
            }

            lowerBefore = false;
        }
    }

    private static int WordEnd(string text, int at)
    {
        while (at < text.Length && (char.IsLetter(text[at]) || (text[at] == '-' && at + 1 < text.Length && char.IsLetter(text[at + 1]))))
        {
            at++;
        }

        return at;
    }
}
