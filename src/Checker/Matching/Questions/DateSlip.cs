using Checker.Dimensions.Dates;

namespace Checker.Matching.Questions;

/// <summary>Whether two dates differ as a slip of the pen would have it: one part other, the rest equal ("3 mars 2021", "13 mars 2021"; "mars 1978", "mars 1987").</summary>
internal static class DateSlip
{
    public static bool Is(Claim left, Claim right)
    {
        if (left.Mention is not DateMention { Interval.Start: { } a } one || right.Mention is not DateMention { Interval.Start: { } b } other || one.Precision != other.Precision || a == b)
        {
            return false;
        }

        return one.Precision switch
        {
            DatePrecision.Day => (a.Month == b.Month && a.Day == b.Day) || (a.Year == b.Year && a.Month == b.Month && (a.Day % 10 == b.Day % 10 || Swapped(a.Day, b.Day))),
            DatePrecision.Month => a.Month == b.Month,
            DatePrecision.Year => Swapped(a.Year % 100, b.Year % 100),
            _ => false,
        };
    }

    private static bool Swapped(int left, int right) => left / 10 == right % 10 && left % 10 == right / 10;
}
