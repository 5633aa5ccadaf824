using Checker.Dimensions.Quantities;

namespace Checker.Extraction.Claims;

/// <summary>Recognises a part whose whole stands at the head of the sentence: "Parmi les blessés, neuf sont graves", "Of the injured, nine remain in hospital" (list "partitive-openers").</summary>
internal static class FrontedWhole
{
    private const int LongestWhole = 8;

    public static bool Opens(Frame frame, QuantityMention mention)
    {
        ReadOnlySpan<Token> tokens = frame.Passage.Tokens;
        if (!frame.Passage.Language.WordSet("partitive-openers")[tokens[frame.Sentence.First].Word])
        {
            return false;
        }

        for (int i = frame.Sentence.First + 1; i < Math.Min(mention.First, frame.Sentence.First + LongestWhole); i++)
        {
            if (tokens[i].Kind == TokenKind.Punctuation && frame.Passage.Text[tokens[i].Start] == ',')
            {
                return true;
            }
        }

        return false;
    }
}
