using Checker.Dimensions.Names;
using Checker.Dimensions.Quantities;
using Checker.Languages;

namespace Checker.Extraction.Claims;

/// <summary>Recognises how far something lies from a place: "à 12 km de X", "three miles off X". The place is part of the question, the event is not.</summary>
internal static class Distance
{
    public const string Concept = "distance";
    private const int LongestLink = 6;

    /// <summary>Says whether a measure of length is followed by a preposition of distance (list "distance-prepositions") and a place.</summary>
    public static bool Is(Frame frame, QuantityMention mention) => From(frame, mention) is not null;

    /// <summary>Returns the place that a distance is measured from; null for any other measure.</summary>
    public static NameMention? From(Frame frame, QuantityMention mention)
    {
        if (mention.Unit is not ("metre" or "kilometre" or "mile" or "nautical-mile"))
        {
            return null;
        }

        bool[] prepositions = frame.Passage.Language.WordSet("distance-prepositions");
        ReadOnlySpan<Token> tokens = frame.Passage.Tokens;
        int next = mention.Last + 1;
        while (next < frame.Sentence.End && prepositions[tokens[next].Word])
        {
            next++;
        }

        return next == mention.Last + 1 ? null : frame.Names.FirstOrDefault(name => name.First == next && name.Sort is NameSort.Place or NameSort.Country or NameSort.Other);
    }

    /// <summary>Returns the compass point between a distance and its place, "" where there is none (list "compass").</summary>
    public static string Direction(Frame frame, QuantityMention mention)
    {
        PhraseLexicon<string> lexicon = CompassWords.For(frame.Passage.Language);
        ReadOnlySpan<Token> tokens = frame.Passage.Tokens;
        for (int i = mention.Last + 1; i < Math.Min(mention.Last + LongestLink, frame.Sentence.End); i++)
        {
            if (lexicon.TryMatch(tokens, i, out _, out string point))
            {
                return point;
            }
        }

        return "";
    }

    /// <summary>Says whether two compass points are opposite: north and south, north-east and south-west.</summary>
    public static bool Opposite(string left, string right) =>
        left.Length > 0 && left.Length == right.Length && left.Zip(right).All(pair => pair is ('n', 's') or ('s', 'n') or ('e', 'w') or ('w', 'e'));
}
