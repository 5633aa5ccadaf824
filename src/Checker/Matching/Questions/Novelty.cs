using Checker.Extraction;

namespace Checker.Matching.Questions;

/// <summary>Whether one claim speaks of "another", "a new" or "a second" one and the other claim does not: then they are about two things.</summary>
internal static class Novelty
{
    // Stems of nouveau, autre, second, supplémentaire; new, another, other, second, further.
    private static readonly string[] Marks = ["autr", "nouvea", "nouvel", "supplementair", "new", "anoth", "oth", "furth"];

    public static bool Differs(Claim left, Claim right) => Marked(left) != Marked(right);

    private static bool Marked(Claim claim)
    {
        if (claim.Slots.Earlier)
        {
            return true;
        }

        foreach (string mark in Marks)
        {
            foreach (string word in claim.Slots.Words)
            {
                if (word == mark)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
