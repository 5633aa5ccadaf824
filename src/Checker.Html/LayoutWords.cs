using Checker.Corpus.Noise;
using Checker.Languages;

namespace Checker.Html;

/// <summary>What the words of class names, ids and roles say about a block (the list "shared/noise-layout").</summary>
internal static class LayoutWords
{
    private static readonly Dictionary<string, LayoutHint>.AlternateLookup<ReadOnlySpan<char>> Words = Load().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Returns the hints in a class name, an id or a role; names are cut at what is no letter and at capitals.</summary>
    public static LayoutHint Read(string? names)
    {
        LayoutHint hints = LayoutHint.None;
        if (string.IsNullOrEmpty(names) || names.Length > 2000)
        {
            return hints;
        }

        Span<char> word = stackalloc char[24];
        int length = 0;
        bool article = false, text = false;
        for (int i = 0; i <= names.Length; i++)
        {
            char c = i < names.Length ? names[i] : ' ';
            bool cut = !char.IsAsciiLetter(c) || (char.IsAsciiLetterUpper(c) && length > 0 && i > 0 && char.IsAsciiLetterLower(names[i - 1]));
            if (cut && length > 0)
            {
                hints |= Words.GetValueOrDefault(word[..length]);
                article |= word[..length] is "article" or "story" or "entry" or "post" or "news";
                text |= word[..length] is "body" or "content" or "text" or "paragraph" or "paragraphs" or "contents";
                length = 0;
            }

            if (char.IsAsciiLetter(c) && length < word.Length)
            {
                word[length++] = (char)(c | 0x20);
            }
        }

        return article && text ? hints | LayoutHint.Article : hints;
    }

    private static Dictionary<string, LayoutHint> Load()
    {
        Dictionary<string, LayoutHint> words = new(StringComparer.Ordinal);
        foreach (WordListEntry entry in WordList.Read("shared", "noise-layout"))
        {
            words[entry.Term] = Enum.Parse<LayoutHint>(entry.Values[0], ignoreCase: true);
        }

        return words;
    }
}

internal static class LookupExtensions
{
    /// <summary>Returns the value of a key, or the default.</summary>
    public static LayoutHint GetValueOrDefault(this Dictionary<string, LayoutHint>.AlternateLookup<ReadOnlySpan<char>> words, ReadOnlySpan<char> key) =>
        words.TryGetValue(key, out LayoutHint hint) ? hint : LayoutHint.None;
}
