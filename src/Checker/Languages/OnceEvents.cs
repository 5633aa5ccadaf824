using System.Collections.Frozen;

namespace Checker.Languages;

/// <summary>Concepts of events that happen to one thing once (shared list "once-events").</summary>
internal static class OnceEvents
{
    private static readonly FrozenSet<string> Ids = WordList.Read("shared", "once-events").Select(entry => entry.Term).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Says whether one of an event slot's concepts is of that sort.</summary>
    public static bool Hold(string slot) => slot.Split(',').Any(Ids.Contains);
}
