using System.Collections.Concurrent;
using Checker.Dimensions.Places;

namespace Checker.Dimensions.Names;

/// <summary>
/// Decides whether two names, of any documents, have one bearer. Symmetric; case, accents and apostrophes do not matter.
/// Names are normalised once: the profiles of the last few thousand are kept. Safe to share between threads.
/// </summary>
internal sealed class NameMatcher
{
    private const int MostKept = 8192;
    private readonly ConcurrentDictionary<(string Name, bool Person), NameProfile> profiles = new();

    /// <summary>Compares two names of one sort.</summary>
    public NameDecision Decide(string a, string b, NameSort sort) => Decide(this.Profile(a, sort), this.Profile(b, sort), sort);

    /// <summary>Compares two names whose profiles are made already.</summary>
    public static NameDecision Decide(NameProfile a, NameProfile b, NameSort sort)
    {
        // One order for both directions: the pairing of words is greedy.
        if (string.CompareOrdinal(a.Key, b.Key) > 0 || (a.Key == b.Key && string.CompareOrdinal(a.Surface, b.Surface) > 0))
        {
            (a, b) = (b, a);
        }

        return sort switch
        {
            NameSort.Person => PersonMatcher.Decide(a, b),
            NameSort.Place or NameSort.Country => PlaceMatcher.Decide(a, b),
            _ => BodyMatcher.Decide(a, b),
        };
    }

    /// <summary>Makes a name ready for comparison, or returns it from the cache.</summary>
    public NameProfile Profile(string name, NameSort sort)
    {
        bool person = sort == NameSort.Person;
        if (!this.profiles.TryGetValue((name, person), out NameProfile? profile))
        {
            profile = person ? NameProfile.Person(name) : NameProfile.Other(name);
            if (this.profiles.Count >= MostKept)
            {
                this.profiles.Clear();
            }

            this.profiles[(name, person)] = profile;
        }

        return profile;
    }
}
