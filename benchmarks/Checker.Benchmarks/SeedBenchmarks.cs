using BenchmarkDotNet.Attributes;

namespace Checker.Benchmarks;

/// <summary>The five sample articles, warm: read, compare, both, and the report as JSON.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class SeedBenchmarks
{
    private readonly ClaimChecker checker = ClaimChecker.CreateDefault();
    private readonly Document[] documents = Samples.Seeds();
    private Reading[] readings = [];
    private Report? report;

    [GlobalSetup]
    public void Setup()
    {
        this.readings = this.ReadFive();
        this.report = this.CompareFive();
    }

    [Benchmark]
    public Reading[] ReadFive() => Array.ConvertAll(this.documents, this.checker.Read);

    [Benchmark]
    public Report CompareFive() => this.checker.Compare(this.readings);

    [Benchmark]
    public Report CheckFive() => this.checker.Check(this.documents);

    [Benchmark]
    public string WriteJson() => ReportWriter.ToJson(this.report!, this.documents);
}
