using System.Collections.Concurrent;
using System.Collections.Frozen;
using Checker.Languages;

namespace Checker.Extraction.Claims;

/// <summary>The events by which states begin (lists "lasting-states" and "lasting-events"): captivity by an abduction, a strike by its first day.</summary>
internal sealed class LastingStates
{
    private static readonly ConcurrentDictionary<string, LastingStates> Tables = new(StringComparer.Ordinal);
    private static readonly FrozenDictionary<string, string> Beginnings = WordList.Read("shared", "lasting-events")
        .ToFrozenDictionary(entry => entry.Term, entry => entry.Values[0], StringComparer.Ordinal);

    private readonly IReadOnlyList<(string Event, bool Earlier)>?[] states;

    private LastingStates(Language language)
    {
        this.states = new IReadOnlyList<(string, bool)>?[language.Vocabulary.Count];
        foreach (IGrouping<string, WordListEntry> word in language.List("lasting-states").GroupBy(entry => entry.Term, StringComparer.Ordinal))
        {
            this.states[language.Vocabulary.Find(word.Key)] = [.. word.Select(entry => (entry.Values[0], entry.Values.Length > 1 && entry.Values[1] == "by"))];
        }

        // Number 0 stands for every word that no list holds.
        this.states[0] = null;
    }

    public static LastingStates For(Language language) => Tables.GetOrAdd(language.Code, static (_, known) => new LastingStates(known), language);

    /// <summary>Returns the events that begin the state of a word, and whether they may come a while before it; null for a word of no state.</summary>
    public IReadOnlyList<(string Event, bool Earlier)>? Of(int word) => this.states[word];

    /// <summary>Returns the concept of the beginning of an event that lasts; "" where its days and its beginning are one.</summary>
    public static string Beginning(string id) => Beginnings.GetValueOrDefault(id, "");
}
