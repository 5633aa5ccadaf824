using Checker.Dimensions.Names;
using Checker.Dimensions.Quantities;

namespace Checker.Extraction.Claims;

/// <summary>Recognises how far something lies from a place: "à 12 km de X", "three miles off X". The place is part of the question, the event is not.</summary>
internal static class Distance
{
    public const string Concept = "distance";

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
}
