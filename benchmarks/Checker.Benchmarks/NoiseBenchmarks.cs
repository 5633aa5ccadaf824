using BenchmarkDotNet.Attributes;
using Checker.Corpus.Noise;
using Checker.Languages;
using Checker.Matching.Stories;

namespace Checker.Benchmarks;

/// <summary>Blocks and labels of plain text, one endless line, a web page, and the grouping of 2,000 documents into stories.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class NoiseBenchmarks
{
    private string text = "";
    private string line = "";
    private string page = "";
    private StoryProfile[] profiles = [];

    /// <summary>Gets the length of the plain text, in UTF-16 code units, so that a time can be read as a speed.</summary>
    public int TextLength => this.text.Length;

    /// <summary>Makes the texts.</summary>
    [GlobalSetup]
    public void Setup()
    {
        IReadOnlyList<(Document Document, int Story)> documents = new StoryGenerator(1).Documents(200, 2000);
        this.text = string.Join("\n\n", documents.Select(row => row.Document.Text));
        this.line = this.text.ReplaceLineEndings(" ");
        string article = string.Concat(documents.Take(40).Select(row => $"<p>{row.Document.Text}</p>"));
        this.page = $"<html><body><nav><ul><li><a href=\"/\">Accueil</a></li></ul></nav><article><h1>Titre</h1>{article}</article><footer>Mentions légales</footer></body></html>";
        this.profiles = [.. documents.Select(row => StoryProfile.Build(row.Document, Classify(row.Document.Text)))];
    }

    /// <summary>Splits and labels plain text.</summary>
    [Benchmark(Baseline = true)]
    public int Blocks() => Classify(this.text).Count;

    /// <summary>Splits and labels the same text without line breaks.</summary>
    [Benchmark]
    public int OneLine() => Classify(this.line).Count;

    /// <summary>Reads a web page.</summary>
    [Benchmark]
    public int Page() => HtmlDocumentReader.Read("page", this.page).Blocks.Count;

    /// <summary>Groups 2,000 documents.</summary>
    [Benchmark]
    public int Stories() => StoryGrouper.Group(this.profiles).Count;

    private static IReadOnlyList<Block> Classify(string text) => NoiseClassifier.Classify(text, BlockSplitter.Split(text), LanguageDetector.Detect(text));
}
