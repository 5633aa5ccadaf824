using BenchmarkDotNet.Attributes;
using Checker.Corpus;
using Checker.Corpus.Syntax;
using Checker.Languages;

namespace Checker.Benchmarks;

/// <summary>
/// The syntax room on the five seeds, one thread, warm: tokens, tags, and all of tokens, tags, lemmas and trees; and the loading of a model. Times are
/// for all five seeds; the setup prints how many tokens they hold.
/// </summary>
[MemoryDiagnoser]
[ShortRunJob]
public class SyntaxBenchmarks
{
    private readonly SyntaxReader reader = new();
    private readonly SentenceFrame frame = new();
    private readonly SentenceFrame reversed = new();
    private readonly List<Token> tokens = [];
    private readonly List<Sentence> sentences = [];
    private string[] texts = [];
    private Passage[] passages = [];
    private TokenSyntax[] target = [];
    private SyntaxModel? model;

    [GlobalSetup]
    public void Setup()
    {
        texts = [.. Directory.GetFiles(Path.Combine(Samples.Root, "seeds"), "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText)];
        passages = [.. texts.Select(text => PassageReader.Read(text, "fr"))];
        target = new TokenSyntax[passages.Max(passage => passage.Tokens.Length)];
        model = SyntaxModels.Find("fr");
        Console.WriteLine($"tokens: {passages.Sum(passage => passage.Tokens.Length)}");
    }

    [Benchmark]
    public int Tokenise()
    {
        foreach (var text in texts)
        {
            tokens.Clear();
            sentences.Clear();
            Language.French.Tokeniser.Tokenise(text, new TextSpan(0, text.Length), tokens);
            SentenceSplitter.Split(text, tokens, 0, sentences);
        }

        return tokens.Count;
    }

    [Benchmark]
    public int Tag()
    {
        foreach (var passage in passages)
        {
            foreach (var sentence in passage.Sentences)
            {
                frame.Reset(sentence.Count);
                for (var i = 0; i < sentence.Count; i++)
                {
                    var token = passage.Tokens[sentence.First + i];
                    (frame.Start[i], frame.Length[i]) = (token.Start, token.Length);
                }

                WordReader.Read(frame, passage.Text, model!.Dictionary, model.FunctionWords);
                model.Tag(frame, reversed, passage.Text);
            }
        }

        return frame.Tag[0];
    }

    [Benchmark]
    public int Everything()
    {
        foreach (var text in texts)
        {
            tokens.Clear();
            sentences.Clear();
            Language.French.Tokeniser.Tokenise(text, new TextSpan(0, text.Length), tokens);
            SentenceSplitter.Split(text, tokens, 0, sentences);
            reader.Read(model!, Language.French, text, System.Runtime.InteropServices.CollectionsMarshal.AsSpan(tokens), sentences, target);
        }

        return target[0].Head;
    }

    [Benchmark]
    [Arguments("fr")]
    [Arguments("en")]
    public int Load(string language) => (model = SyntaxModels.Load(language))?.Tagger.Tags.Length ?? 0;
}
