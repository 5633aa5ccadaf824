using Checker.Corpus.Noise;

namespace Checker.Languages;

/// <summary>Tells French from English by their commonest small words (the list "function-words" of each), and both from anything else.</summary>
internal static class LanguageDetector
{
    /// <summary>No more of a text is looked at.</summary>
    public const int Sample = 20_000;

    /// <summary>Not one of the languages that are read.</summary>
    public const string Unread = "?";
    private const double LeastShare = 0.12;
    private const double Margin = 1.5;
    private const int LeastWords = 4;

    /// <summary>Recognises the language of a text.</summary>
    /// <returns>"fr" or "en"; "" when the text is too short, of another language, or of both alike.</returns>
    public static string Detect(ReadOnlySpan<char> text)
    {
        List<NoiseWord> words = [];
        NoiseWord.Read(text[..Math.Min(text.Length, Sample)], 0, words);
        int french = 0, english = 0, other = 0, nonLatin = 0;
        foreach (NoiseWord word in words)
        {
            WordHint hint = NoiseLexicon.Shared.Hint(word.Key);
            french += hint.HasFlag(WordHint.French) ? 1 : 0;
            english += hint.HasFlag(WordHint.English) ? 1 : 0;
            other += hint.HasFlag(WordHint.Other) ? 1 : 0;
            nonLatin += word.Is(WordForm.NonLatin) ? 1 : 0;
        }

        string language = Decide(french, english, other, nonLatin, words.Count);
        return language == Unread ? "" : language;
    }

    /// <summary>Decides from counts of function words: the code, "" when there is too little, <see cref="Unread"/> when it is another language.</summary>
    public static string Decide(int french, int english, int other, int nonLatin, int words)
    {
        if (nonLatin * 2 > words)
        {
            return Unread;
        }

        if (other >= 3 && other > 1.2 * Math.Max(french, english))
        {
            return Unread;
        }

        int best = Math.Max(french, english), second = Math.Min(french, english);
        bool clear = words >= LeastWords && best >= 2 && best >= LeastShare * words && best >= Margin * second;
        return clear ? french > english ? "fr" : "en" : "";
    }
}
