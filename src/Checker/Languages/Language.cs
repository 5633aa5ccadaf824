using System.Collections.Concurrent;
using Checker.Corpus.Syntax;

namespace Checker.Languages;

/// <summary>One language: its word lists, their vocabulary, and the tokeniser they share with the texts. Made once, immutable, shared.</summary>
internal sealed class Language
{
    private static readonly Lazy<Language> LazyFrench = new(() => new Language("fr"));
    private static readonly Lazy<Language> LazyEnglish = new(() => new Language("en"));
    private readonly Dictionary<string, IReadOnlyList<WordListEntry>> lists = new(StringComparer.Ordinal);

    private readonly ConcurrentDictionary<string, bool[]> sets = new(StringComparer.Ordinal);

    private Language(string code)
    {
        this.Code = code;
        foreach (string name in WordList.Names(code))
        {
            this.lists[name] = WordList.Read(code, name);
        }

        TokenRules rules = new(this);
        HashSet<string> words = new(StringComparer.Ordinal);
        List<TextSpan> spans = [];
        Span<char> lower = stackalloc char[512];
        foreach (string spelling in this.lists.Values.SelectMany(list => list).SelectMany(entry => entry.Spellings()))
        {
            spans.Clear();
            Tokeniser.Cut(spelling, rules, last: false, spans);
            if (Tokeniser.EndsOtherwise(spelling))
            {
                Tokeniser.Cut(spelling, rules, last: true, spans);
            }

            foreach (TextSpan span in spans)
            {
                int length = Folding.Lower(span.Of(spelling), lower);
                words.Add(new string(lower[..Math.Max(length, 0)]));
            }
        }

        this.Vocabulary = new Vocabulary(words);
        this.Tokeniser = new Tokeniser(this.Vocabulary, rules);
    }

    /// <summary>Gets French.</summary>
    public static Language French => LazyFrench.Value;

    /// <summary>Gets English.</summary>
    public static Language English => LazyEnglish.Value;

    /// <summary>Gets the codes of the languages that ship with the library, the default one first.</summary>
    public static IReadOnlyList<string> Codes { get; } = ["fr", "en"];

    /// <summary>Gets the ISO 639-1 code.</summary>
    public string Code { get; }

    /// <summary>Gets every word of every list.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>Gets the tokeniser.</summary>
    public Tokeniser Tokeniser { get; }

    /// <summary>Finds a language by its code.</summary>
    /// <exception cref="ArgumentException">No such language ships with the library.</exception>
    public static Language Get(string code) => code switch
    {
        "fr" => French,
        "en" => English,
        _ => throw new ArgumentException($"Language '{code}' is not known; known are: {string.Join(", ", Codes)}.", nameof(code)),
    };

    /// <summary>Returns the entries of a list of this language; an absent list is empty.</summary>
    public IReadOnlyList<WordListEntry> List(string name) => this.lists.GetValueOrDefault(name, []);

    /// <summary>Builds a phrase lexicon from a list; <paramref name="read"/> turns the columns of a line into its value.</summary>
    public PhraseLexicon<T> Lexicon<T>(string list, Func<WordListEntry, T> read) =>
        new(this, this.List(list).SelectMany(entry => entry.Spellings().Select(spelling => (spelling, read(entry)))));

    /// <summary>Returns a membership table over word numbers made of the one-word terms of a list; made once.</summary>
    public bool[] WordSet(string list) => this.sets.GetOrAdd(list, this.BuildSet);

    private bool[] BuildSet(string list)
    {
        bool[] set = new bool[this.Vocabulary.Count];
        foreach (string spelling in this.List(list).SelectMany(entry => entry.Spellings()))
        {
            set[this.Vocabulary.Find(spelling)] = true;
        }

        set[0] = false;
        return set;
    }
}
