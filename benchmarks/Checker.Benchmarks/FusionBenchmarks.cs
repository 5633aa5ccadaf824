using System.Diagnostics;
using System.Globalization;
using BenchmarkDotNet.Attributes;
using Checker.Reliability;

namespace Checker.Benchmarks;

/// <summary>Truth discovery on generated claims: one thread, 20 rounds.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class FusionBenchmarks
{
    private const int Rounds = 20;

    private static readonly FusionMethod[] Measured =
        [FusionMethod.BetaAccu, FusionMethod.PopAccu, FusionMethod.TruthFinder, FusionMethod.PooledInvestment, FusionMethod.Crh];

    private ClaimArrays? claims;

    [Params(10_000, 100_000, 1_000_000)]
    public int Claims { get; set; }

    [Params(FusionMethod.BetaAccu, FusionMethod.PopAccu, FusionMethod.TruthFinder, FusionMethod.PooledInvestment, FusionMethod.Crh)]
    public FusionMethod Method { get; set; }

    [GlobalSetup]
    public void Setup() => claims = new GeneratedClaims(Claims).Build();

    [Benchmark]
    public double Fuse() => FusionRun.Start(claims!, new FusionOptions { Method = Method, Iterations = Rounds }).State.Belief[0];

    /// <summary>Writes the growth table of <c>Results/fusion-growth.md</c>: best of three runs each, tables from 10^4 to 10^7 claims.</summary>
    internal static void Growth(TextWriter output)
    {
        output.WriteLine("| claims | method | build ms | 20 rounds ms | ns per claim and round | bytes allocated by rounds 2 to 20 | MB for table and fusion |");
        output.WriteLine("|---|---|---|---|---|---|---|");
        var warm = new GeneratedClaims(10_000);
        for (int i = 0; i < 40; i++)
        {
            Array.ForEach(Measured, method => Row(TextWriter.Null, warm, 10_000, method));
            Thread.Sleep(25); // lets the compiler's second tier catch up
        }

        foreach (int count in (int[])[10_000, 100_000, 1_000_000, 10_000_000])
        {
            var generated = new GeneratedClaims(count);
            Array.ForEach(Measured, method => Row(output, generated, count, method));
        }
    }

    private static void Row(TextWriter output, GeneratedClaims generated, int count, FusionMethod method)
    {
        double build = double.MaxValue;
        double fuse = double.MaxValue;
        long table = 0;
        // A collection in mid-run rounds the thread's count up by one allocation context: the smallest of the runs is the true one.
        long one = long.MaxValue;
        long all = long.MaxValue;
        for (int i = 0; i < 3; i++)
        {
            long start = Stopwatch.GetTimestamp();
            long before = GC.GetAllocatedBytesForCurrentThread();
            var arrays = generated.Build();
            build = Math.Min(build, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            table = GC.GetAllocatedBytesForCurrentThread() - before;
            before = GC.GetAllocatedBytesForCurrentThread();
            FusionRun.Start(arrays, new FusionOptions { Method = method, Iterations = 1 });
            one = Math.Min(one, GC.GetAllocatedBytesForCurrentThread() - before);
            start = Stopwatch.GetTimestamp();
            before = GC.GetAllocatedBytesForCurrentThread();
            FusionRun.Start(arrays, new FusionOptions { Method = method, Iterations = Rounds });
            fuse = Math.Min(fuse, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            all = Math.Min(all, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {count:N0} | {method} | {build:F1} | {fuse:F1} | {fuse * 1e6 / count / Rounds:F1} | {all - one} | {(table + all) / 1e6:F1} |"));
    }
}
