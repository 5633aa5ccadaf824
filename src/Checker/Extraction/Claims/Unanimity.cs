using System.Collections.Concurrent;
using Checker.Dimensions.Quantities;
using Checker.Languages;

namespace Checker.Extraction.Claims;

/// <summary>Votes told without a figure: "à l'unanimité", "unanimously" are all of the votes (list "unanimity-words").</summary>
internal static class Unanimity
{
    private const double All = 100;
    private static readonly ConcurrentDictionary<string, PhraseLexicon<bool>> Known = new(StringComparer.Ordinal);

    /// <summary>Returns the unanimous votes of a sentence as a rate of a hundred percent.</summary>
    public static IEnumerable<QuantityMention> Read(Frame frame)
    {
        PhraseLexicon<bool> words = Known.GetOrAdd(frame.Passage.Language.Code, static (_, known) => known.Lexicon("unanimity-words", static _ => true), frame.Passage.Language);
        for (int i = frame.Sentence.First; i < frame.Sentence.End; i++)
        {
            if (words.TryMatch(frame.Passage.Tokens, i, out int length, out _))
            {
                HedgeReading reading = HedgeIntervals.Of(HedgeClass.Exact, All, All);
                yield return new QuantityMention(frame.Passage.SpanOf(i, i + length - 1), i, i + length - 1)
                {
                    Sort = QuantityKind.Percent,
                    Hedge = HedgeClass.Exact,
                    Anchor = All,
                    Anchor2 = All,
                    Hard = reading.Hard,
                    Core = reading.Core,
                    Halo = reading.Halo,
                    Unit = "percent",
                    Role = QuantityRole.Rate,
                };
                i += length - 1;
            }
        }
    }
}
