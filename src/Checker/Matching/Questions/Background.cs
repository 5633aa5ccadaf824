namespace Checker.Matching.Questions;

/// <summary>Tells what a text only looks back on: its clause names a time long before the text's own.</summary>
internal static class Background
{
    private const double LongAgo = 60;

    /// <summary>Says whether the claim's clause dates it long before its text.</summary>
    public static bool Is(Claim claim) =>
        claim.Slots.When?.End is { } end && claim.AsOf?.Start is { } told && (told - end).TotalDays > LongAgo;
}
