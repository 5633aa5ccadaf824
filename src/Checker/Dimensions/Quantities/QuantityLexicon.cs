using System.Collections.Concurrent;
using Checker.Languages;

namespace Checker.Dimensions.Quantities;

/// <summary>The word tables that reading quantities needs, built once a language.</summary>
internal sealed class QuantityLexicon
{
    private static readonly ConcurrentDictionary<string, Lazy<QuantityLexicon>> Known = new(StringComparer.Ordinal);
    private readonly NumberWord[] numbers;
    private readonly NumberMarks[] marks;
    private readonly bool[] starts;

    private QuantityLexicon(Language language)
    {
        this.Language = language;
        int count = language.Vocabulary.Count;
        this.numbers = new NumberWord[count];
        this.marks = new NumberMarks[count];
        this.starts = new bool[count];
        this.ReadNumbers();
        this.ReadMarks();
        bool[] function = language.WordSet("function-words");
        for (int word = 1; word < count; word++)
        {
            this.marks[word] |= function[word] ? NumberMarks.Function : NumberMarks.None;
        }

        IReadOnlyList<WordListEntry> hedges = language.List("quantity-hedges");
        this.Before = new PhraseLexicon<HedgeWord>(language, Phrases(hedges.Where(entry => entry.Values[0] == "before"), Hedge));
        this.After = new PhraseLexicon<HedgeWord>(language, Phrases(hedges.Where(entry => entry.Values[0] == "after"), Hedge));
        this.Units = language.Lexicon("units", entry => entry.Values[0]);
        this.Currencies = language.Lexicon("currencies", Currency);
        this.Traps = language.Lexicon("quantity-traps", entry => entry.Term);
        this.Labels = language.Lexicon("quantity-labels", entry => entry.Values.Contains("model"));
        foreach (string list in (ReadOnlySpan<string>)["quantity-hedges", "quantity-traps", "quantity-labels"])
        {
            this.Start(language.List(list));
        }

        this.Start(language.List("currencies").Where(entry => entry.Values.Contains("sign")));
        Dictionary<string, string> format = language.List("quantity-format").ToDictionary(entry => entry.Term, entry => entry.Values[0], StringComparer.Ordinal);
        this.DecimalComma = format.GetValueOrDefault("decimal", ".") == ",";
        this.Vigesimal = format.GetValueOrDefault("vigesimal", "no") == "yes";
    }

    public Language Language { get; }

    /// <summary>Hedges in front of a number.</summary>
    public PhraseLexicon<HedgeWord> Before { get; }

    /// <summary>Hedges behind a number.</summary>
    public PhraseLexicon<HedgeWord> After { get; }

    /// <summary>Units of measure, as canonical names.</summary>
    public PhraseLexicon<string> Units { get; }

    public PhraseLexicon<CurrencyWord> Currencies { get; }

    /// <summary>Idioms and titles whose number words are no quantity.</summary>
    public PhraseLexicon<string> Traps { get; }

    /// <summary>Words that make the number after them a name; true for those of models, which a plural may follow ("Boeing 737 jets").</summary>
    public PhraseLexicon<bool> Labels { get; }

    /// <summary>True where 3,5 is three and a half and 1.000 a thousand.</summary>
    public bool DecimalComma { get; }

    /// <summary>True where 90 is four twenties and ten.</summary>
    public bool Vigesimal { get; }

    /// <summary>Returns the tables of a language.</summary>
    public static QuantityLexicon For(Language language) =>
        Known.GetOrAdd(language.Code, static (_, known) => new Lazy<QuantityLexicon>(() => new QuantityLexicon(known)), language).Value;

    public NumberWord Number(int word) => this.numbers[word];

    public NumberMarks Marks(int word) => this.marks[word];

    /// <summary>Says whether something of interest may begin with the word.</summary>
    public bool Starts(int word) => this.starts[word];

    private static HedgeWord Hedge(WordListEntry entry)
    {
        bool joined = entry.Values[1] == "AtLeastJoined";
        bool belowZero = entry.Values[1] == "BelowZero";
        HedgeClass hedge = joined ? HedgeClass.AtLeast : belowZero ? HedgeClass.Bare : Enum.Parse<HedgeClass>(entry.Values[1]);
        return new HedgeWord(hedge, entry.Values.Length > 2 && entry.Values[2] == "strong", joined, belowZero);
    }

    private static CurrencyWord Currency(WordListEntry entry)
    {
        double factor = entry.Values.Contains("kilo") ? 1e3 : entry.Values.Contains("mega") ? 1e6 : entry.Values.Contains("giga") ? 1e9 : 1;
        return new CurrencyWord(entry.Values[0], entry.Values.Contains("sign"), entry.Values.Contains("minor"), factor);
    }

    private static IEnumerable<(string Phrase, T Value)> Phrases<T>(IEnumerable<WordListEntry> entries, Func<WordListEntry, T> read) =>
        entries.SelectMany(entry => entry.Spellings().Select(spelling => (spelling, read(entry))));

    private void ReadNumbers()
    {
        foreach (WordListEntry entry in this.Language.List("number-words"))
        {
            NumberPart part = Enum.Parse<NumberPart>(entry.Values[0], ignoreCase: true);
            double value = double.Parse(entry.Values[1], System.Globalization.CultureInfo.InvariantCulture);
            foreach (int word in entry.Spellings().Select(spelling => this.Language.Vocabulary.Find(spelling)).Where(word => word > 0))
            {
                // A word may be both, "second" the rank and "m" the sign of a million: the first line holds.
                if (this.numbers[word].Part == NumberPart.None)
                {
                    this.numbers[word] = new NumberWord(part, value);
                    this.starts[word] |= part is not (NumberPart.Magnitude or NumberPart.Suffix or NumberPart.Article);
                }
            }
        }
    }

    private void ReadMarks()
    {
        const NumberMarks openers = NumberMarks.Between | NumberMarks.From | NumberMarks.Several | NumberMarks.Few | NumberMarks.Minus | NumberMarks.Month
            | NumberMarks.Weekday | NumberMarks.Of | NumberMarks.Indefinite | NumberMarks.Plural | NumberMarks.Dash | NumberMarks.Opener | NumberMarks.Point;
        foreach (WordListEntry entry in this.Language.List("quantity-marks"))
        {
            NumberMarks mark = Enum.Parse<NumberMarks>(entry.Values[0]);
            foreach (int word in entry.Spellings().Select(spelling => this.Language.Vocabulary.Find(spelling)).Where(word => word > 0))
            {
                this.marks[word] |= mark;
                this.starts[word] |= (mark & openers) != 0;
            }
        }
    }

    private void Start(IEnumerable<WordListEntry> entries)
    {
        foreach (string spelling in entries.SelectMany(entry => entry.Spellings()))
        {
            this.starts[this.Language.Tokeniser.Words(spelling)[0]] = true;
            this.starts[this.Language.Tokeniser.Words(spelling, last: true)[0]] = true;
        }

        this.starts[0] = false;
    }
}
