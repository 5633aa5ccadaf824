using Checker.Extraction;

namespace Checker.Matching.Questions;

/// <summary>Whether two quotations are the same words: nearly all of their content words are shared.</summary>
internal static class QuoteAffinity
{
    private const double SameWords = 0.7;

    public static Affinity Score(Claim left, Claim right)
    {
        int shared = Sorted.Common(left.Slots.Words, right.Slots.Words).Count();
        int all = left.Slots.Words.Count + right.Slots.Words.Count - shared;
        double overlap = all == 0 ? 0 : (double)shared / all;
        return overlap < SameWords ? Affinity.Conflict("words") : new Affinity(overlap, false, "words");
    }
}
