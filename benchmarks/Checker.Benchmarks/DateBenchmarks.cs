using System.Runtime.CompilerServices;
using System.Text;
using BenchmarkDotNet.Attributes;
using Checker.Corpus;
using Checker.Dimensions.Dates;
using Checker.Languages;

namespace Checker.Benchmarks;

/// <summary>The date scanner over ready tokens: the seeds repeated to one megabyte, one passage for each line.</summary>
[MemoryDiagnoser]
public class DateBenchmarks
{
    private const int Size = 1 << 20;
    private readonly List<DateMention> mentions = [];
    private List<Passage> passages = [];
    private DateDetector detector = null!;

    /// <summary>Reads the tokens once.</summary>
    [GlobalSetup]
    public void Setup()
    {
        StringBuilder text = new();
        string seeds = string.Join("\n", Directory.GetFiles(Seeds(), "*.txt").Order(StringComparer.Ordinal).Select(file => File.ReadAllText(file)));
        while (text.Length < Size)
        {
            text.Append(seeds).Append('\n');
        }

        Document document = new("seeds", text.ToString());
        this.passages = [];
        for (int at = 0; at < document.Text.Length;)
        {
            int end = document.Text.IndexOf('\n', at);
            end = end < 0 ? document.Text.Length : end;
            this.passages.Add(PassageReader.Read(document, Language.French, TextSpan.Between(at, end)));
            at = end + 1;
        }

        this.detector = DateDetector.For(Language.French);
    }

    /// <summary>Finds every date.</summary>
    /// <returns>How many there are.</returns>
    [Benchmark]
    public int Detect()
    {
        this.mentions.Clear();
        DateInterval reference = DateInterval.Day(new DateOnly(2024, 5, 16));
        foreach (Passage passage in this.passages)
        {
            this.detector.Detect(passage, reference, this.mentions);
        }

        return this.mentions.Count;
    }

    private static string Seeds([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "seeds");
}
