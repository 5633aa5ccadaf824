using Checker.Languages;

namespace Checker.Dimensions.Dates;

/// <summary>The words of time expressions of one language: lists "date-words", "date-numbers" and "date-holidays" merged, and the order of numeric dates.</summary>
internal sealed class DateLexicon
{
    private static readonly string[] Lists = ["date-words", "date-numbers", "date-holidays"];
    private readonly PhraseLexicon<DateWord> phrases;
    private readonly bool[] starts;

    public DateLexicon(Language language)
    {
        Dictionary<string, DateWord> words = new(StringComparer.Ordinal);
        List<(string Phrase, DateWord Word)> ordered = [];
        foreach (string list in Lists)
        {
            foreach (WordListEntry entry in language.List(list))
            {
                foreach (string spelling in entry.Spellings())
                {
                    if (!words.TryGetValue(spelling, out DateWord? word))
                    {
                        words[spelling] = word = new DateWord();
                        ordered.Add((spelling, word));
                    }

                    foreach (string column in entry.Values.Where(value => value.Length > 0))
                    {
                        word.Add(list == "date-holidays" ? "holiday=" + column : column);
                    }
                }
            }
        }

        this.phrases = new PhraseLexicon<DateWord>(language, ordered);
        this.starts = new bool[language.Vocabulary.Count];
        foreach ((string phrase, _) in ordered)
        {
            this.starts[language.Tokeniser.Words(phrase)[0]] = true;
            this.starts[language.Tokeniser.Words(phrase, last: true)[0]] = true;
        }

        this.starts[0] = false;
        this.Vocabulary = language.Vocabulary;
        this.DayFirst = !language.List("date-order").Any(entry => entry.Term == "month-first");
        this.Function = language.WordSet("function-words");
        this.YearNoun = language.WordSet("date-year-nouns");
        this.YearVerb = language.WordSet("date-year-verbs");
    }

    /// <summary>Gets a value indicating whether 3/4/2024 is the third of April.</summary>
    public bool DayFirst { get; }

    /// <summary>Gets the small words of the language, which never stand for a counted noun.</summary>
    public bool[] Function { get; }

    /// <summary>Gets the nouns that a year may follow without a preposition.</summary>
    public bool[] YearNoun { get; }

    /// <summary>Gets the verbs and adverbs that lead to a year through "à" or "to".</summary>
    public bool[] YearVerb { get; }

    public Vocabulary Vocabulary { get; }

    /// <summary>Finds the longest phrase at a token.</summary>
    public bool TryMatch(ReadOnlySpan<Token> tokens, int index, out int length, out DateWord word)
    {
        if (!this.starts[tokens[index].Word])
        {
            length = 0;
            word = null!;
            return false;
        }

        return this.phrases.TryMatch(tokens, index, out length, out word);
    }

    /// <summary>Finds what a suffix joined to digits ("15h30", "3rd") means; null when nothing.</summary>
    public DateWord? Suffix(ReadOnlySpan<char> letters)
    {
        int word = this.Vocabulary.Find(letters);
        return word != 0 && this.TryMatch([new Token(0, 1, TokenKind.Word, TokenTraits.None, word)], 0, out _, out DateWord found) ? found : null;
    }
}
