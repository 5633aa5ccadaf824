using System.Diagnostics;
using System.Globalization;

namespace Checker.Benchmarks;

/// <summary>
/// The whole flow on generated stories, told alone and beside texts that ask for the worst: what one document costs must not grow with how many there are.
/// Times are processor time of the process, the least of several runs, for other work on the machine changes wall time; memory is the peak working set
/// of a process of its own.
/// </summary>
internal static class GrowthBenchmarks
{
    private const int Seed = 20240607;
    private const int DocumentsOfStory = 5;
    private static readonly int[] Sizes = [100, 1_000, 10_000];

    private static readonly (string Name, Func<int, Document[]> Make)[] Kinds =
    [
        ("stories", size => [.. new StoryGenerator(Seed).Documents(size / DocumentsOfStory, size).Select(row => row.Document)]),
        ("one story", size => [.. new StoryGenerator(Seed).Documents(1, size).Select(row => row.Document)]),
        ("copies", HostileTexts.Copies),
        ("claims of one document", HostileTexts.Claims),
        ("numbers only", HostileTexts.Numbers),
        ("no date", HostileTexts.Undated),
    ];

    /// <summary>Writes the table of <c>Results/growth.md</c>: every row is measured in a process of its own.</summary>
    public static void Growth(TextWriter output)
    {
        output.WriteLine("| input | size | read ms | compare ms | ms per unit | times linear | MB allocated | times linear | peak MB | questions | discrepancies |");
        output.WriteLine("|---|---|---|---|---|---|---|---|---|---|---|");
        foreach ((string name, _) in Kinds)
        {
            double[]? before = null;
            foreach (int size in Sizes)
            {
                string[] cells = Child(name, size).Split(' ');
                double[] row = Array.ConvertAll(cells, cell => double.Parse(cell, CultureInfo.InvariantCulture));
                double time = (row[0] + row[1]) / size, memory = row[2] / size;
                string grown = before is null ? "" : (time / before[0]).ToString("F2", CultureInfo.InvariantCulture);
                string filled = before is null ? "" : (memory / before[1]).ToString("F2", CultureInfo.InvariantCulture);
                output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"| {name} | {size:N0} | {row[0]:F0} | {row[1]:F0} | {time:F3} | {grown} | {row[2] / 1e6:F1} | {filled} | {row[3] / 1e6:F0} | {row[4]} | {row[5]} |"));
                before = [time, memory];
            }
        }
    }

    /// <summary>Measures one row and writes its figures: read ms, compare ms, bytes allocated, peak bytes, questions, discrepancies.</summary>
    public static void Row(TextWriter output, string kind, int size)
    {
        ClaimChecker checker = ClaimChecker.CreateDefault();
        Func<int, Document[]> make = Kinds.Single(entry => entry.Name == kind).Make;
        Document[] warm = make(100);
        Document[] documents = make(size);
        for (int i = 0; i < 20; i++)
        {
            checker.Check(warm);
            Thread.Sleep(20); // lets the compiler's second tier catch up
        }

        double read = double.MaxValue, compare = double.MaxValue, bytes = double.MaxValue;
        Report? report = null;
        int runs = Math.Clamp(20_000 / size, 2, 40);
        for (int i = 0; i < runs; i++)
        {
            long allocated = GC.GetAllocatedBytesForCurrentThread();
            TimeSpan start = Process.GetCurrentProcess().TotalProcessorTime;
            Reading[] readings = Array.ConvertAll(documents, checker.Read);
            TimeSpan between = Process.GetCurrentProcess().TotalProcessorTime;
            report = checker.Compare(readings);
            TimeSpan end = Process.GetCurrentProcess().TotalProcessorTime;
            read = Math.Min(read, (between - start).TotalMilliseconds);
            compare = Math.Min(compare, (end - between).TotalMilliseconds);
            bytes = Math.Min(bytes, GC.GetAllocatedBytesForCurrentThread() - allocated);
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{read} {compare} {bytes} {Process.GetCurrentProcess().PeakWorkingSet64} {report!.Questions.Count} {report.Discrepancies.Count}"));
    }

    private static string Child(string kind, int size)
    {
        ProcessStartInfo start = new(Environment.ProcessPath!, [.. Host(), "growth", kind, size.ToString(CultureInfo.InvariantCulture)]) { RedirectStandardOutput = true };
        using Process child = Process.Start(start)!;
        string line = child.StandardOutput.ReadToEnd().Trim();
        child.WaitForExit();
        return line;
    }

    // Run as "dotnet Checker.Benchmarks.dll" the process is the host: it needs the assembly's path first.
    private static string[] Host() =>
        Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [typeof(GrowthBenchmarks).Assembly.Location] : [];
}
