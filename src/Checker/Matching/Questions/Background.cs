namespace Checker.Matching.Questions;

/// <summary>Tells what a text only looks back on: its clause names a time long before the text's own.</summary>
internal static class Background
{
    private const double LongAgo = 60, WholeYear = 360;

    /// <summary>Says whether the claim's clause dates it long before its text; of a text without date, to a whole year.</summary>
    public static bool Is(Claim claim) =>
        claim.Slots.When is { Start: { } start, End: { } end } && (claim.AsOf is { Start: { } told } ? (told - end).TotalDays > LongAgo : (end - start).TotalDays > WholeYear);
}
