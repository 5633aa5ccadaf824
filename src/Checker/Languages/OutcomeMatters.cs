using System.Collections.Frozen;

namespace Checker.Languages;

/// <summary>How time bears on a matter that ends one way or the other.</summary>
internal enum OutcomeTiming { Once, State, Final }

/// <summary>A matter that ends one way or the other: found guilty or cleared, opened or closed.</summary>
/// <param name="Timing">How time bears on it.</param>
/// <param name="NeedsObject">True where only an object can be what it is about: an offer is accepted.</param>
/// <param name="Linked">True where one participant in common is not enough: one team wins here and loses there.</param>
/// <param name="Barring">True where the negative end bars a plan: what is called off will not be held.</param>
internal readonly record struct OutcomeMatter(OutcomeTiming Timing, bool NeedsObject, bool Linked, bool Barring);

/// <summary>The matters that end one way or the other (shared list "outcomes").</summary>
internal static class OutcomeMatters
{
    private static readonly FrozenDictionary<string, OutcomeMatter> Known = WordList.Read("shared", "outcomes").ToFrozenDictionary(
        entry => entry.Term,
        entry => new OutcomeMatter(Enum.Parse<OutcomeTiming>(entry.Values[0], ignoreCase: true), entry.Values.Contains("object", StringComparer.Ordinal), entry.Values.Contains("linked", StringComparer.Ordinal), entry.Values.Contains("barring", StringComparer.Ordinal)),
        StringComparer.Ordinal);

    /// <summary>Returns the matter of a name.</summary>
    public static OutcomeMatter Of(string name) => Known[name];
}
