using System.Collections.Frozen;
using Checker.Dimensions.Names;
using Checker.Languages;

namespace Checker.Dimensions.Places;

/// <summary>What is known of how wide a place is.</summary>
internal enum PlaceLevel { Unknown, City, Region, Country }

/// <summary>Known cities and regions with their states (shared/place-states.txt and the capitals of countries.csv).</summary>
internal static class PlaceStates
{
    private static readonly FrozenDictionary<string, (string State, PlaceLevel Level, string Key)> Known = Read();

    /// <summary>Returns the alpha-3 code of the state that a place is or lies in and its level; "" when it is not known.</summary>
    public static (string State, PlaceLevel Level) Of(string name)
    {
        if (StateNames.Of(name) is { Length: > 0 } state && CountryTable.OfCapital(name).Length == 0)
        {
            return (state, PlaceLevel.Country);
        }

        if (CountryTable.OfCapital(name) is { Length: > 0 } seat)
        {
            return (seat, PlaceLevel.City);
        }

        return Known.TryGetValue(Fold(name), out (string State, PlaceLevel Level, string Key) known) ? (known.State, known.Level) : ("", PlaceLevel.Unknown);
    }

    /// <summary>Returns the key of a place's name: one for all names of a known place.</summary>
    public static string Key(string name)
    {
        string folded = Fold(name);
        return StateNames.Of(name) is { Length: > 0 } state ? state
            : Known.TryGetValue(folded, out (string State, PlaceLevel Level, string Key) known) ? known.Key
            : PlaceMatcher.FirstName(NameProfile.Other(name).Key) is { Length: > 0 } first ? Fold(first) : folded;
    }

    private static string Fold(string name) => Folding.Key(name).Replace('-', ' ');

    private static FrozenDictionary<string, (string, PlaceLevel, string)> Read()
    {
        Dictionary<string, (string, PlaceLevel, string)> known = new(StringComparer.Ordinal);
        foreach (WordListEntry entry in WordList.Read("shared", "place-states"))
        {
            string[] names = entry.Term.Split(';');
            foreach (string name in names)
            {
                known.TryAdd(Fold(name), (entry.Values[0], entry.Values[1] == "city" ? PlaceLevel.City : PlaceLevel.Region, Fold(names[0])));
            }
        }

        return known.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
