using System.Diagnostics;
using Checker.Corpus.Syntax;
using Checker.Training;
using Checker.Training.Dictionaries;
using Checker.Training.Treebanks;

var options = TrainingOptions.Read(args);
if (options.Language is not ("fr" or "en") || options.Treebanks.Length == 0 || options.Output.Length == 0)
{
    Console.Error.WriteLine("usage: Checker.Training fr|en --treebanks DIR --dictionary DIR --output FILE [--models 1:1:2] [--keep 400:520:1110] [--again 4:4:7] [--folds 8] [--margin 40:0:100] [--vectors FILE] [--threads 2] [--tagger-only]");
    return 2;
}

var watch = Stopwatch.StartNew();
var files = Treebank.Files(options.Treebanks);
Console.WriteLine($"train on {string.Join(", ", files.Training.Select(Path.GetFileName))}");
var corpus = new Corpus([.. files.Training.SelectMany(ConlluReader.Read)]);
Console.WriteLine($"{corpus.Sentences.Count} sentences, {corpus.Tags.Length} tags, {corpus.Relations.Length} relations");

var dictionaryFile = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(options.Output))!, "dictionary.bin");
if (options.Dictionary.Length > 0)
{
    var counts = corpus.Sentences.SelectMany(s => s.Lemmas).GroupBy(lemma => lemma, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
    DictionaryEntry[] entries = [.. options.Language == "fr" ? FrenchDictionary.Read(options.Dictionary) : EnglishDictionary.Read(options.Dictionary)];
    var meanings = options.Language == "en" ? WordNetMeanings.Read(options.Dictionary, entries) : [];
    var clusters = options.Vectors.Length > 0 ? WordClusters.Make(WordVectors.Read(options.Vectors, WordClusters.MostWords)) : WordClusterTable.None;
    var content = DictionaryCompiler.Compile(entries, counts, meanings, clusters);
    using var target = File.Create(dictionaryFile);
    ModelFile.Write(target, DictionaryFile.Kind, content);
    Console.WriteLine($"dictionary: {content.Length} bytes, {target.Length} compressed, {watch.Elapsed.TotalSeconds:F0} s");
}

using var dictionaryStream = File.OpenRead(dictionaryFile);
var dictionary = DictionaryFile.Read(dictionaryStream, dictionaryFile);

var parts = new ModelTrainer(corpus, dictionary, options).Train();
using (var target = File.Create(options.Output))
{
    ModelFile.Write(target, SyntaxModelFile.Kind, ModelWriter.ToContent(parts));
    Console.WriteLine($"model: {target.Length} bytes; weights {parts.Scout.Weights.Length} + {parts.Tagger.Weights.Length} + {parts.Guide.Weights.Length} + {parts.Parser.Weights.Length}");
}

using var modelStream = File.OpenRead(options.Output);
var model = SyntaxModelFile.Read(modelStream, options.Output, dictionary);
foreach (var file in files.Tuning)
{
    Console.WriteLine($"{Path.GetFileName(file)}  {Scorer.Score(model, ConlluReader.Read(file))}");
}

Console.WriteLine($"{watch.Elapsed.TotalSeconds:F0} s");
return 0;
