using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;
using Checker.Benchmarks;

if (args is ["growth"])
{
    GrowthBenchmarks.Growth(Console.Out);
    FusionBenchmarks.Growth(Console.Out);
    return 0;
}

if (args is ["growth", var kind, var size])
{
    GrowthBenchmarks.Row(Console.Out, kind, int.Parse(size, CultureInfo.InvariantCulture));
    return 0;
}

string artifacts = Path.Combine(AppContext.BaseDirectory, "BenchmarkDotNet.Artifacts");
BenchmarkSwitcher.FromAssembly(typeof(SeedBenchmarks).Assembly).Run(args, DefaultConfig.Instance.WithArtifactsPath(artifacts));

// What is committed: one table a class.
string results = Path.Combine(Samples.Root, "benchmarks", "Checker.Benchmarks", "Results");
Directory.CreateDirectory(results);
foreach (string table in Directory.Exists(artifacts) ? Directory.GetFiles(artifacts, "*-report-github.md", SearchOption.AllDirectories) : [])
{
    File.Copy(table, Path.Combine(results, Path.GetFileName(table).Replace("-report-github", "", StringComparison.Ordinal).Replace("Checker.Benchmarks.", "", StringComparison.Ordinal)), overwrite: true);
}

return 0;
