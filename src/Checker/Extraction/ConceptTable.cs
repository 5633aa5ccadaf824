using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Reflection;
using Checker.Languages;

namespace Checker.Extraction;

/// <summary>An event a text can tell of, shared by all languages.</summary>
/// <param name="Id">Its concept, for example "die".</param>
/// <param name="Participant">What people who undergo it are counted as, for example "dead"; "" where that has no name.</param>
internal readonly record struct EventConcept(string Id, string Participant);

/// <summary>The concepts behind a language's words: what is counted and what happens, nouns and verbs together. Made once per language.</summary>
internal sealed class ConceptTable
{
    private static readonly ConcurrentDictionary<string, ConceptTable> Tables = new(StringComparer.Ordinal);
    private static readonly FrozenDictionary<string, string> Wider = WordList.Read("shared", "concepts")
        .ToDictionary(entry => entry.Term, entry => entry.Values[0], StringComparer.Ordinal).ToFrozenDictionary(StringComparer.Ordinal);

    private readonly FrozenDictionary<string, string> things;
    private readonly FrozenDictionary<string, EventConcept> events;

    private ConceptTable(Language language)
    {
        Dictionary<string, string> things = new(StringComparer.Ordinal);
        Dictionary<string, EventConcept> events = new(StringComparer.Ordinal);
        foreach (WordListEntry entry in language.List("concept-things"))
        {
            things.TryAdd(Stem(entry.Term, language.Code), entry.Values[0]);
        }

        foreach (WordListEntry entry in language.List("concept-events"))
        {
            events.TryAdd(Stem(entry.Term, language.Code), new EventConcept(entry.Values[0], entry.Values.Length > 1 ? entry.Values[1] : ""));
        }

        this.things = things.ToFrozenDictionary(StringComparer.Ordinal);
        this.events = events.ToFrozenDictionary(StringComparer.Ordinal);
    }

    public static ConceptTable For(Language language) => Tables.GetOrAdd(language.Code, static (_, known) => new ConceptTable(known), language);

    /// <summary>Returns the key under which a word's inflected forms meet.</summary>
    public static string Stem(ReadOnlySpan<char> word, string language)
    {
        string key = Folding.Key(word);
        return key[..Stemmer.Length(key, language)];
    }

    /// <summary>Returns the concept that a counted noun stands for, or "".</summary>
    public string Thing(string stem) => this.things.GetValueOrDefault(stem, "");

    /// <summary>Returns the event that a verb or noun tells of.</summary>
    public bool TryEvent(string stem, out EventConcept concept) => this.events.TryGetValue(stem, out concept);

    /// <summary>Says whether <paramref name="wide"/> is <paramref name="narrow"/> or a concept above it.</summary>
    public static bool Covers(string wide, string narrow)
    {
        for (string? concept = narrow; concept is not null; concept = Wider.GetValueOrDefault(concept))
        {
            if (concept == wide)
            {
                return true;
            }
        }

        return false;
    }
}
