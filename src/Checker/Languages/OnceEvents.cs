using System.Collections.Frozen;

namespace Checker.Languages;

/// <summary>Concepts of events that happen to one thing once (shared list "once-events").</summary>
internal static class OnceEvents
{
    private static readonly FrozenSet<string> Encounters = WordList.Read("shared", "encounter-events").Select(entry => entry.Term).ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Ids = WordList.Read("shared", "once-events").Select(entry => entry.Term).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Says whether one of an event slot's concepts is an encounter of two sides: against another side it is another one (shared list "encounter-events").</summary>
    public static bool Encounter(string slot) => slot.Split(',').Any(Encounters.Contains);

    /// <summary>Says whether one of an event slot's concepts is of that sort.</summary>
    public static bool Hold(string slot) => slot.Split(',').Any(Ids.Contains);
}
