namespace Checker.Reports;

/// <summary>Says what texts are about by the capitalised words that most of them share.</summary>
internal static class StoryLine
{
    private const int Most = 4;
    private const int ShortestWord = 4;

    /// <summary>Lists the shared words, those of most texts first, then the most frequent.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<string> texts)
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

        return [.. counts
            .Where(count => count.Value.Texts * 2 > texts.Count && (texts.Count == 1 || count.Value.Texts > 1))
            .OrderByDescending(count => count.Value.Texts).ThenByDescending(count => count.Value.Times).ThenBy(count => count.Key, StringComparer.Ordinal)
            .Take(Most).Select(count => count.Key)];
    }

    /// <summary>Finds the words with a capital that follow a word in lower case: not at the head of a sentence, not in a line of capitals.</summary>
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
            while (i < text.Length && (char.IsLetter(text[i]) || (text[i] == '-' && i + 1 < text.Length && char.IsLetter(text[i + 1]))))
            {
                i++;
            }

            if (lowerBefore && char.IsUpper(text[start]) && i - start >= ShortestWord)
            {
                yield return text[start..i];
            }

            lowerBefore = char.IsLower(text[start]);
        }
    }
}
