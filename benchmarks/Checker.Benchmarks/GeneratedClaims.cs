using Checker.Reliability;

namespace Checker.Benchmarks;

/// <summary>
/// Claims made by a fixed generator: 14 to a question, sources of many sizes (the square of a uniform draw), each right in 60 to 95 % of its
/// claims, else one of ten wrong values. The same number gives the same table.
/// </summary>
internal sealed class GeneratedClaims
{
    private const int PerQuestion = 14;
    private const int ValuesPerQuestion = 11;

    public GeneratedClaims(int count)
    {
        Sources = new int[count];
        Values = new int[count];
        SourceCount = Math.Max(20, count / 200);
        int questions = (count + PerQuestion - 1) / PerQuestion;
        QuestionStart = new int[questions + 1];
        ulong state = 0x9E3779B97F4A7C15;
        double Next()
        {
            // xorshift64*, Vigna 2016
            state ^= state >> 12;
            state ^= state << 25;
            state ^= state >> 27;
            return (state * 0x2545F4914F6CDD1D >> 11) * (1.0 / (1UL << 53));
        }

        Span<int> local = stackalloc int[ValuesPerQuestion];
        for (int q = 0; q < questions; q++)
        {
            local.Fill(-1);
            int used = 0;
            for (int i = q * PerQuestion; i < Math.Min(count, (q + 1) * PerQuestion); i++)
            {
                double draw = Next();
                int source = (int)(draw * draw * SourceCount);
                bool right = Next() < .6 + .35 * (source * 7919L % 1000) / 1000;
                int choice = right ? 0 : 1 + (int)(Next() * (ValuesPerQuestion - 1));
                local[choice] = local[choice] < 0 ? used++ : local[choice];
                Sources[i] = source;
                Values[i] = QuestionStart[q] + local[choice];
            }

            QuestionStart[q + 1] = QuestionStart[q] + used;
        }
    }

    public int SourceCount { get; }

    public int[] QuestionStart { get; }

    public int[] Sources { get; }

    public int[] Values { get; }

    public ClaimArrays Build() => ClaimArraysBuilder.Build(SourceCount, QuestionStart, Sources, Values, default);
}
