using System.Collections.Frozen;

namespace Checker.Languages;

/// <summary>Concepts of events that a text may call a catastrophe or a drama (shared list "disaster-events").</summary>
internal static class Disasters
{
    private static readonly FrozenSet<string> Ids = WordList.Read("shared", "disaster-events").Select(entry => entry.Term).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Says whether one slot tells of a disaster in general and the other of one of its kinds.</summary>
    public static bool Meet(string left, string right) => (Is(left) && Hold(right)) || (Is(right) && Hold(left));

    private static bool Is(string slot) => Array.IndexOf(slot.Split(','), "disaster") >= 0;

    private static bool Hold(string slot) => slot.Split(',').Any(Ids.Contains);
}
