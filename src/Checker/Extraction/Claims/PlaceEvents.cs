using System.Collections.Concurrent;
using System.Collections.Frozen;
using Checker.Languages;

namespace Checker.Extraction.Claims;

/// <summary>How an event moves what it befalls: not, to or from where its complements say, away from its object, or to its object.</summary>
internal enum Movement { None, Go, Leave, Reach }

/// <summary>The events whose place is told apart more finely than what happens ("arrested" and "held"), and those that move (list "place-events").</summary>
internal sealed class PlaceEvents
{
    private static readonly ConcurrentDictionary<string, PlaceEvents> Tables = new(StringComparer.Ordinal);
    private static readonly FrozenSet<string> OfOne = WordList.Read("shared", "place-subjects").Select(entry => entry.Term).ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> OfMany = WordList.Read("shared", "place-recurring").Select(entry => entry.Term).ToFrozenSet(StringComparer.Ordinal);
    private readonly FrozenDictionary<string, (string Id, Movement Movement)> events;

    private PlaceEvents(Language language) =>
        this.events = language.List("place-events").DistinctBy(entry => ConceptTable.Stem(entry.Term, language.Code), StringComparer.Ordinal)
            .ToFrozenDictionary(entry => ConceptTable.Stem(entry.Term, language.Code), entry => (entry.Values[0], entry.Values.Length > 1 ? Enum.Parse<Movement>(entry.Values[1], ignoreCase: true) : Movement.None), StringComparer.Ordinal);

    public static PlaceEvents For(Language language) => Tables.GetOrAdd(language.Code, static (_, known) => new PlaceEvents(known), language);

    /// <summary>Returns the concept of a word's key and how it moves; "" for a word that the list does not hold.</summary>
    public (string Id, Movement Movement) Of(string stem) => this.events.GetValueOrDefault(stem, ("", Movement.None));

    /// <summary>Says whether an event happens in many towns on one day (list "place-recurring"): the day alone makes no two of them one.</summary>
    public static bool IsOfMany(string slot)
    {
        foreach (string id in slot.Split(','))
        {
            if (OfMany.Contains(id))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Says whether an event's place is a question only of who or what it befalls (list "place-subjects").</summary>
    public static bool IsOfOne(string slot)
    {
        foreach (string id in slot.Split(','))
        {
            if (!OfOne.Contains(id))
            {
                return false;
            }
        }

        return true;
    }
}
