using Checker.Languages;

namespace Checker.Dimensions.Names;

/// <summary>How much two words of names look and sound alike, 0 to 1: the same letters, the same sounds, one or two letters apart.</summary>
internal static class WordLikeness
{
    /// <summary>Compares two words.</summary>
    public static double Of(in NameWord a, in NameWord b)
    {
        if (a.Text == b.Text)
        {
            return 1;
        }

        if (a.Text.Length < 3 || b.Text.Length < 3)
        {
            return a.Sound == b.Sound && a.Text.Length > 1 && b.Text.Length > 1 ? 0.85 : 0;
        }

        if (a.Sound == b.Sound)
        {
            return 0.96;
        }

        int longest = Math.Max(a.Text.Length, b.Text.Length);
        int allowed = longest < 5 ? 1 : longest < 9 ? 1 : 2;
        int edits = CanBeNear(a.Text, b.Text) ? StringSimilarity.Edits(a.Text, b.Text, allowed) : allowed + 1;
        int sounds = CanBeNear(a.Sound, b.Sound) ? StringSimilarity.Edits(a.Sound, b.Sound, allowed) : allowed + 1;
        int fewest = Math.Min(edits, sounds);
        if (fewest <= allowed)
        {
            double alike = 1 - ((double)fewest / longest);
            return (edits <= allowed || Math.Min(a.Sound.Length, b.Sound.Length) > 3 ? 0.65 : 0.5) + (0.32 * alike) - (a.Text[0] == b.Text[0] ? 0 : 0.05);
        }

        // The same consonants in the same order: "Zaloujny" and "Zaluzhnyi".
        if (a.Skeleton == b.Skeleton && a.Skeleton.Length >= 3)
        {
            return 0.86;
        }

        return 0;
    }

    // With one edit, or two in a long word, the beginnings or the ends are alike.
    private static bool CanBeNear(string a, string b) => Math.Abs(a.Length - b.Length) <= 2 && a.Length > 0 && b.Length > 0
        && (a[0] == b[0] || a[^1] == b[^1] || (a.Length > 1 && b.Length > 1 && (a[1] == b[1] || a[0] == b[1] || a[1] == b[0])));
}
