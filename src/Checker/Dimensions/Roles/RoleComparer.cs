namespace Checker.Dimensions.Roles;

/// <summary>What two roles of one person say of each other.</summary>
internal enum RoleVerdict { Same, EquivalentRank, Compatible, Tension, Contradiction, Incomparable }

/// <summary>The outcome of comparing two roles.</summary>
/// <param name="Verdict">How they stand to each other.</param>
/// <param name="Score">Belief that they are one office or rank, 0 to 1.</param>
/// <param name="Reason">A short sentence for the report.</param>
internal readonly record struct RoleComparison(RoleVerdict Verdict, double Score, string Reason);

/// <summary>
/// Compares offices by notion, modifiers, what they are over and country; ranks by NATO code (STANAG 2116). The holder is taken to be one person at one time:
/// a promotion between two dates is for the caller to see.
/// </summary>
internal static class RoleComparer
{
    /// <summary>Compares two roles as mentioned.</summary>
    public static RoleComparison Compare(RoleMention left, RoleMention right) => Compare(Parse(left), Parse(right));

    /// <summary>Compares two offices.</summary>
    public static RoleComparison Compare(Office left, Office right)
    {
        bool rankLeft = left.High > 0, rankRight = right.High > 0;
        if (rankLeft && rankRight)
        {
            return Ranks(left, right);
        }

        if (rankLeft != rankRight)
        {
            return new(RoleVerdict.Incomparable, 0.1, "a rank and an office");
        }

        bool countries = left.Country.Length > 0 && right.Country.Length > 0 && left.Country != right.Country;
        if (!left.Marks.SequenceEqual(right.Marks, StringComparer.Ordinal))
        {
            bool time = left.Marks.Except(right.Marks).Concat(right.Marks.Except(left.Marks)).All(mark => mark is "former" or "acting" or "designate" or "future" or "outgoing");
            return left.Notion != right.Notion ? new(RoleVerdict.Incomparable, 0.05, "two offices")
                : new(time ? RoleVerdict.Tension : RoleVerdict.Contradiction, 0.15, "a modifier (deputy, former, acting) on one side only");
        }

        if (left.Notion != right.Notion)
        {
            return Notions(left, right);
        }

        if (countries)
        {
            return new(RoleVerdict.Contradiction, 0.1, "the same office of two countries");
        }

        return Over(left, right);
    }

    private static RoleComparison Ranks(Office left, Office right)
    {
        if (left.Low == right.Low && left.High == right.High)
        {
            return left.Notion == right.Notion && left.Low != left.High ? new(RoleVerdict.Same, 0.97, "the same address") : new(RoleVerdict.EquivalentRank, 0.95, "one NATO code");
        }

        if (left.Low <= right.High && right.Low <= left.High)
        {
            return new(RoleVerdict.Compatible, 0.5, "one rank is less precise");
        }

        return new(RoleVerdict.Contradiction, 0.1, $"OF-{left.High} is not OF-{right.High}");
    }

    private static RoleComparison Notions(Office left, Office right)
    {
        (Office one, Office other) = string.CompareOrdinal(left.Notion, right.Notion) <= 0 ? (left, right) : (right, left);
        bool state = (one.Notion, other.Notion) is ("minister", "secretary-of-state") && one.Over.Contains("foreign") && (other.Country is "USA" || one.Country is "USA");
        if (state)
        {
            return new(RoleVerdict.Same, 0.9, "the American secretary of state is the foreign minister");
        }

        bool general = IsGeneral(left.Notion) || IsGeneral(right.Notion);
        return new(general ? RoleVerdict.Compatible : RoleVerdict.Tension, general ? 0.35 : 0.1, general ? "one office is less precise" : "two offices");
    }

    // Words that say little: whoever holds an office may be called so.
    private static bool IsGeneral(string notion) => notion is "official" or "leader" or "head" or "representative" or "elected-official" or "expert" or "delegate" or "officer";

    private static RoleComparison Over(Office left, Office right)
    {
        if (left.Over.SequenceEqual(right.Over, StringComparer.Ordinal))
        {
            return new(RoleVerdict.Same, 1, "the same office");
        }

        if (left.Over.Count == 0 || right.Over.Count == 0)
        {
            return new(RoleVerdict.Compatible, 0.6, "one side does not say over what");
        }

        int shared = left.Over.Intersect(right.Over).Count();
        double share = (double)shared / Math.Min(left.Over.Count, right.Over.Count);
        return shared == left.Over.Count || shared == right.Over.Count ? new(RoleVerdict.Compatible, 0.78, "one side says more")
            : share > 0.6 ? new(RoleVerdict.Compatible, 0.76, "most of the words agree")
            : new(RoleVerdict.Tension, 0.2, "the same office over something else");
    }

    private static Office Parse(RoleMention role)
    {
        string[] parts = role.Office.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new(parts.Length > 0 ? parts[0] : "", [.. parts.Skip(1).Where(part => part[0] == '+').Select(part => part[1..])], [.. parts.Skip(1).Where(part => part[0] != '+')],
            role.Country, role.RankLow, role.RankHigh, false);
    }
}
