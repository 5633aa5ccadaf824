using Checker.Languages;

namespace Checker.Corpus.Syntax;

/// <summary>What a language says about cutting words: lists "elisions", "whole-words", "enclitics", "contractions", "abbreviations", "hyphen-prefixes" and "number-endings".</summary>
internal sealed class TokenRules
{
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> elisions;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> whole;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> abbreviations;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> besideFigures;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> prefixes;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> numberEndings;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> keepLastDot;
    private readonly string[] enclitics;

    public TokenRules(Language language)
    {
        this.elisions = Set(language, "elisions");
        this.whole = Set(language, "whole-words");
        this.abbreviations = Set(language, "abbreviations");
        this.besideFigures = Set(language.List("abbreviations").Where(entry => entry.Values.Contains("figure")));
        this.prefixes = Set(language, "hyphen-prefixes");
        this.numberEndings = Set(language, "number-endings");
        this.keepLastDot = Set(language.List("abbreviations").Where(entry => entry.Values.Contains("last")));
        this.Contractions = new Contractions(language);
        this.CutsHyphens = this.prefixes.Set.Count > 0;
        this.enclitics = [.. language.List("enclitics").Select(entry => entry.Term).OrderByDescending(term => term.Length).ThenBy(term => term, StringComparer.Ordinal)];
    }

    /// <summary>Gets whether words are cut at their hyphens, as English is: the hyphen is a token of its own.</summary>
    public bool CutsHyphens { get; }

    /// <summary>Gets the words that are two tokens without a sign between them ("cannot").</summary>
    public Contractions Contractions { get; }

    /// <summary>Says whether letters joined to figures are a word of their own, in any case ("5pm", "50km").</summary>
    public bool IsNumberEnding(ReadOnlySpan<char> letters)
    {
        Span<char> lower = stackalloc char[16];
        int length = letters.Length > lower.Length ? -1 : Folding.Lower(letters, lower);
        return length > 0 && this.numberEndings.Contains(lower[..length]);
    }

    /// <summary>Says whether a lower-case word without its dot is an abbreviation that keeps the dot where the text ends with it.</summary>
    public bool KeepsLastDot(ReadOnlySpan<char> lower) => this.keepLastDot.Contains(lower);

    /// <summary>Says whether a lower-case word before a hyphen is a prefix that stays ("non", "mid").</summary>
    public bool IsPrefix(ReadOnlySpan<char> lower) => this.prefixes.Contains(lower);

    /// <summary>Says whether a lower-case word before an apostrophe ("l", "qu") is cut off after it.</summary>
    public bool IsElision(ReadOnlySpan<char> lower) => this.elisions.Contains(lower);

    /// <summary>Says whether a lower-case word is kept in one piece ("aujourd'hui", "rendez-vous").</summary>
    public bool IsWhole(ReadOnlySpan<char> lower) => this.whole.Contains(lower);

    /// <summary>Says whether a lower-case word without its dot is an abbreviation that keeps it.</summary>
    public bool IsAbbreviation(ReadOnlySpan<char> lower) => this.abbreviations.Contains(lower);

    /// <summary>Says whether an abbreviation is a whole word as well ("sept", "mer", "no") and keeps its dot beside a figure only.</summary>
    public bool NeedsFigure(ReadOnlySpan<char> lower) => this.besideFigures.Contains(lower);

    /// <summary>Returns how many code units at the end of a lower-case word are a clitic of their own ("-t-il", "n't", "'s"), or 0.</summary>
    public int Enclitic(ReadOnlySpan<char> lower)
    {
        foreach (string enclitic in this.enclitics)
        {
            if (lower.Length > enclitic.Length && lower.EndsWith(enclitic, StringComparison.Ordinal))
            {
                return enclitic.Length;
            }
        }

        return 0;
    }

    private static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(Language language, string list) => Set(language.List(list));

    private static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(IEnumerable<WordListEntry> entries) =>
        new HashSet<string>(entries.Select(entry => entry.Term), StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
