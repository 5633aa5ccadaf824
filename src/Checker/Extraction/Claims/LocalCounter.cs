using Checker.Dimensions.Quantities;
using Checker.Languages;

namespace Checker.Extraction.Claims;

/// <summary>Who gives one of several figures of a sentence: "600 personnes selon la police, 2 000 selon l'UOM". The words right behind a figure name its counter, however the sentence goes on.</summary>
internal static class LocalCounter
{
    private const int Reach = 8, LongestName = 5;

    /// <summary>Returns the side that the words behind a figure name, or the name itself where another figure of the sentence has a known side; "" where no words do.</summary>
    public static string Of(Frame frame, QuantityMention mention)
    {
        string side = Side(frame, mention, out string name);
        if (side.Length > 0 || name.Length == 0)
        {
            return side;
        }

        foreach (Mention other in frame.Mentions)
        {
            if (other is QuantityMention rival && rival != mention && rival.Unit == mention.Unit && Side(frame, rival, out _).Length > 0)
            {
                return name;
            }
        }

        return "";
    }

    private static string Side(Frame frame, QuantityMention mention, out string name)
    {
        PhraseLexicon<bool> cues = Cues(frame.Passage.Language);
        ReadOnlySpan<Token> tokens = frame.Passage.Tokens;
        name = "";
        for (int i = mention.Last + 1; i < frame.Sentence.End && i <= mention.Last + Reach; i++)
        {
            if (tokens[i].Kind is TokenKind.Punctuation or TokenKind.Number)
            {
                return "";
            }

            if (!cues.TryMatch(tokens, i, out int length, out _))
            {
                continue;
            }

            int first = i + length, last = first;
            while (last < frame.Sentence.End && last - first < LongestName && tokens[last].Kind == TokenKind.Word && !(last > first && IsLink(frame, last)))
            {
                last++;
            }

            if (last == first)
            {
                return "";
            }

            string told = frame.Passage.SpanOf(first, last - 1).Of(frame.Passage.Text).ToString();
            name = Folding.Key(told);
            return Counters.Side(told, frame.Passage.Language);
        }

        return "";
    }

    private static bool IsLink(Frame frame, int token) => frame.Passage.Form(frame.Passage.Tokens[token]) is "et" or "and" or "mais" or "but" or "contre" or "while" or "against";

    private static PhraseLexicon<bool> Cues(Language language) => Known.GetOrAdd(language.Code, static (_, known) => known.Lexicon("counter-cues", static _ => true), language);

    private static readonly System.Collections.Concurrent.ConcurrentDictionary<string, PhraseLexicon<bool>> Known = new(StringComparer.Ordinal);
}
