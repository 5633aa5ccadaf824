using System.Globalization;
using System.Text;

namespace Checker.Reports;

/// <summary>The words that reports write for the members of enumerations.</summary>
internal static class Words
{
    /// <summary>Writes a number in digits, the same in every culture.</summary>
    public static string Number(double number) => number.ToString("0.###", CultureInfo.InvariantCulture);

    /// <summary>Writes a member in lower case with hyphens: RivalCounters becomes "rival-counters".</summary>
    public static string Kebab<T>(T member)
        where T : struct, Enum
    {
        StringBuilder text = new();
        foreach (char c in member.ToString())
        {
            if (char.IsAsciiLetterUpper(c) && text.Length > 0)
            {
                text.Append('-');
            }

            text.Append(char.ToLowerInvariant(c));
        }

        return text.ToString();
    }
}
