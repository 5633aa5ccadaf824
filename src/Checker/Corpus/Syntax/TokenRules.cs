using Checker.Languages;

namespace Checker.Corpus.Syntax;

/// <summary>What a language says about cutting words: lists "elisions", "whole-words", "enclitics", "abbreviations" and "hyphen-prefixes".</summary>
internal sealed class TokenRules
{
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> elisions;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> whole;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> abbreviations;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> besideFigures;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> prefixes;
    private readonly string[] enclitics;

    public TokenRules(Language language)
    {
        this.elisions = Set(language, "elisions");
        this.whole = Set(language, "whole-words");
        this.abbreviations = Set(language, "abbreviations");
        this.besideFigures = Set(language.List("abbreviations").Where(entry => entry.Values.Contains("figure")));
        this.prefixes = Set(language, "hyphen-prefixes");
        this.CutsHyphens = this.prefixes.Set.Count > 0;
        this.enclitics = [.. language.List("enclitics").Select(entry => entry.Term).OrderByDescending(term => term.Length).ThenBy(term => term, StringComparer.Ordinal)];
    }

    /// <summary>Gets whether words are cut at their hyphens, as English is: the hyphen is a token of its own.</summary>
    public bool CutsHyphens { get; }

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
