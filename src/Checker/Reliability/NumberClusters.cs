using System.Globalization;

namespace Checker.Reliability;

/// <summary>
/// Values that are numbers: sorted by size inside a question, those within a relative tolerance of the smallest of their cluster are one
/// value, named after the weighted median of the claims in it.
/// </summary>
internal static class NumberClusters
{
    /// <summary>Slack for the last digits, so that a change of unit does not move a pair across the edge; halves keep the ends of the scale finite.</summary>
    private const double Rounding = 1e-12;

    /// <summary>Reads a number in invariant notation; infinities and NaN are not numbers.</summary>
    public static bool TryParse(string text, out double number) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number) && double.IsFinite(number);

    public static ValueLayout Lay(ClaimCollector rows, int[] questionRank, double tolerance)
    {
        var (start, members) = ValueLayout.Group(rows.ValueNames, questionRank);
        var numbers = new double[members.Length];
        for (int i = 0; i < members.Length; i++)
        {
            numbers[i] = TryParse(rows.ValueNames[members[i]].Value, out double number) ? number : 0;
        }

        var weight = new double[members.Length];
        for (int c = 0; c < rows.ClaimValues.Count; c++)
        {
            weight[rows.ClaimValues[c]] += rows.ClaimWeights.Count == 0 ? 1 : rows.ClaimWeights[c];
        }

        var final = new int[members.Length];
        var questionStart = new int[start.Length];
        var names = new List<string>();
        var medians = new List<double>();
        for (int q = 0; q + 1 < start.Length; q++)
        {
            SortQuestion(rows, numbers, members, start[q], start[q + 1]);
            for (int from = start[q]; from < start[q + 1];)
            {
                int to = from + 1;
                while (to < start[q + 1] && Near(numbers[from], numbers[to], tolerance))
                {
                    to++;
                }

                int median = Median(weight, members, from, to);
                for (int i = from; i < to; i++)
                {
                    final[members[i]] = names.Count;
                }

                names.Add(rows.ValueNames[members[median]].Value);
                medians.Add(numbers[median]);
                from = to;
            }

            questionStart[q + 1] = names.Count;
        }

        return new ValueLayout { QuestionStart = questionStart, Names = [.. names], Final = final, Numbers = [.. medians] };
    }

    /// <summary>By size, and for two spellings of one number by spelling.</summary>
    private static void SortQuestion(ClaimCollector rows, double[] numbers, int[] members, int from, int to)
    {
        if (to - from < 2)
        {
            return;
        }

        var keyed = new (double Number, string Text, int Member)[to - from];
        for (int i = from; i < to; i++)
        {
            keyed[i - from] = (numbers[i], rows.ValueNames[members[i]].Value, members[i]);
        }

        Array.Sort(keyed, static (x, y) => x.Number != y.Number ? x.Number.CompareTo(y.Number) : string.CompareOrdinal(x.Text, y.Text));
        for (int i = from; i < to; i++)
        {
            (numbers[i], _, members[i]) = keyed[i - from];
        }
    }

    private static bool Near(double smallest, double number, double tolerance) =>
        number / 2 - smallest / 2 <= tolerance * Math.Max(Math.Abs(smallest / 2), Math.Abs(number / 2)) * (1 + Rounding);

    private static int Median(double[] weight, int[] members, int from, int to)
    {
        double total = 0;
        for (int i = from; i < to; i++)
        {
            total += weight[members[i]];
        }

        double sum = 0;
        for (int i = from; i < to; i++)
        {
            sum += weight[members[i]];
            if (sum * 2 >= total)
            {
                return i;
            }
        }

        return to - 1;
    }
}
