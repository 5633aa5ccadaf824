using System.Collections.Concurrent;
using System.Globalization;
using Checker.Languages;

namespace Checker.Extraction.Claims;

/// <summary>The words by which a text hedges an hour, names its zone, tells a part of the day or says that it comes back every day (lists "clock-words", "day-parts", "recurring-words").</summary>
internal sealed class ClockWords
{
    private static readonly ConcurrentDictionary<string, ClockWords> Known = new(StringComparer.Ordinal);

    private ClockWords(Language language)
    {
        this.Marks = language.Lexicon("clock-words", static entry => entry.Values[0]);
        this.Parts = language.Lexicon("day-parts", static entry => (Minutes(entry.Values[0]), Minutes(entry.Values[1])));
        this.Beginnings = [.. language.List("light-verbs").Concat(language.List("beginning-verbs")).Select(entry => ConceptTable.Stem(entry.Term, language.Code))];
        this.Recurring = language.Lexicon("recurring-words", static _ => true);
    }

    /// <summary>Gets the keys of verbs that say of an event only that it came about or began (lists "light-verbs", "beginning-verbs").</summary>
    public HashSet<string> Beginnings { get; }

    /// <summary>Gets what a word makes of the hour beside it: a hedge, "span" or "zone".</summary>
    public PhraseLexicon<string> Marks { get; }

    /// <summary>Gets the first and last minute of parts of the day.</summary>
    public PhraseLexicon<(int Low, int High)> Parts { get; }

    /// <summary>Gets the words of what happens every day.</summary>
    public PhraseLexicon<bool> Recurring { get; }

    public static ClockWords For(Language language) => Known.GetOrAdd(language.Code, static (_, known) => new ClockWords(known), language);

    private static int Minutes(string clock) => (int.Parse(clock.AsSpan(0, 2), CultureInfo.InvariantCulture) * 60) + int.Parse(clock.AsSpan(3), CultureInfo.InvariantCulture);
}
