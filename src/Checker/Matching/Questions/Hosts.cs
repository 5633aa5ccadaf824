using System.Collections.Frozen;
using Checker.Extraction;
using Checker.Languages;

namespace Checker.Matching.Questions;

/// <summary>Where or in what something is counted, told by a plain noun: the pupils of the school are not those of the college (list "host-nouns").</summary>
internal static class Hosts
{
    private static readonly FrozenDictionary<string, string> Kinds = Language.Codes
        .SelectMany(static code => Language.Get(code).List("host-nouns").Select(entry => (Stem: ConceptTable.Stem(entry.Term, code), Kind: entry.Values[0])))
        .DistinctBy(static pair => pair.Stem, StringComparer.Ordinal).ToFrozenDictionary(static pair => pair.Stem, static pair => pair.Kind, StringComparer.Ordinal);

    /// <summary>Says whether both claims name such a thing as subject or object, each of another kind.</summary>
    public static bool Differ(Slots left, Slots right) => Of(left) is { Length: > 0 } one && Of(right) is { Length: > 0 } other && one != other;

    // The only one of a claim; two of them say nothing.
    private static string Of(Slots slots)
    {
        string kind = "";
        foreach (string noun in slots.Arguments)
        {
            if (Kinds.TryGetValue(noun, out string? found) && found != kind)
            {
                if (kind.Length > 0)
                {
                    return "";
                }

                kind = found;
            }
        }

        return kind;
    }
}
