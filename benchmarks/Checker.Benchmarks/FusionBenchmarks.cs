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
        output.WriteLine("| claims | method | build ms | 20 rounds ms | ns per claim and round | allocated in the rounds after the first, bytes | heap MB |");
        output.WriteLine("|---|---|---|---|---|---|---|");
        foreach (int count in (int[])[10_000, 100_000, 1_000_000, 10_000_000])
        {
            var generated = new GeneratedClaims(count);
            foreach (var method in (FusionMethod[])[FusionMethod.BetaAccu, FusionMethod.PopAccu, FusionMethod.TruthFinder, FusionMethod.PooledInvestment, FusionMethod.Crh])
            {
                Row(output, generated, count, method);
            }
        }
    }

    private static void Row(TextWriter output, GeneratedClaims generated, int count, FusionMethod method)
    {
        double build = double.MaxValue;
        double fuse = double.MaxValue;
        long one = 0;
        long all = 0;
        for (int i = 0; i < 3; i++)
        {
            long start = Stopwatch.GetTimestamp();
            var arrays = generated.Build();
            build = Math.Min(build, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            long before = GC.GetAllocatedBytesForCurrentThread();
            FusionRun.Start(arrays, new FusionOptions { Method = method, Iterations = 1 });
            one = GC.GetAllocatedBytesForCurrentThread() - before;
            start = Stopwatch.GetTimestamp();
            before = GC.GetAllocatedBytesForCurrentThread();
            FusionRun.Start(arrays, new FusionOptions { Method = method, Iterations = Rounds });
            fuse = Math.Min(fuse, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            all = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        double heap = GC.GetTotalMemory(forceFullCollection: false) / 1e6;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {count:N0} | {method} | {build:F1} | {fuse:F1} | {fuse * 1e6 / count / Rounds:F1} | {all - one} | {heap:F0} |"));
    }
}
