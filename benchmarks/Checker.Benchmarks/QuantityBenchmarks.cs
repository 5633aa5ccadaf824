using System.Runtime.CompilerServices;
using System.Text;
using BenchmarkDotNet.Attributes;
using Checker.Corpus;
using Checker.Dimensions.Quantities;
using Checker.Languages;

namespace Checker.Benchmarks;

/// <summary>Reading quantities over ready tokens: the seed articles repeated to a million characters, one passage an article.</summary>
[MemoryDiagnoser]
public class QuantityBenchmarks
{
    private const int Characters = 1_000_000;
    private readonly List<Passage> passages = [];
    private readonly List<QuantityMention> mentions = new(1 << 16);
    private readonly QuantityDetector detector = new(Language.French);

    /// <summary>Reads and tokenises the seeds.</summary>
    [GlobalSetup]
    public void Read()
    {
        string[] seeds = [.. Directory.GetFiles(Seeds(), "*.txt").Order(StringComparer.Ordinal).Select(path => File.ReadAllText(path, Encoding.UTF8))];
        for (int read = 0, i = 0; read < Characters; i++)
        {
            string text = seeds[i % seeds.Length];
            this.passages.Add(PassageReader.Read(text, "fr"));
            read += text.Length;
        }
    }

    /// <summary>Reads every quantity of a million characters.</summary>
    /// <returns>How many there are.</returns>
    [Benchmark]
    public int Detect()
    {
        this.mentions.Clear();
        foreach (Passage passage in this.passages)
        {
            this.detector.Detect(passage, this.mentions);
        }

        return this.mentions.Count;
    }

    private static string Seeds([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "seeds");
}
