namespace Checker.Matching.Questions;

/// <summary>Whether one claim speaks of "another", "a new" or "a second" one and the other claim does not: then they are about two things.</summary>
internal static class Novelty
{
    public static bool Differs(Claim left, Claim right) => Marked(left) != Marked(right);

    private static bool Marked(Claim claim) => claim.Slots.Earlier || claim.Slots.Another;
}
