using Checker.Corpus.Syntax;
using Checker.Training.Perceptrons;

namespace Checker.Training;

/// <summary>Trains all parts of a language: lemmas, tagger, then the parser on tags and lemmas predicted by jack-knifing.</summary>
internal sealed class ModelTrainer(Corpus corpus, MorphologicalDictionary dictionary, TrainingOptions options)
{
    private const int Folds = 4;
    private const int FoldPasses = 5;
    private const int FewestFunctionWords = 5;

    public TrainedModel Train()
    {
        var hashes = FunctionWordHashes();
        var functionWords = new FunctionWords(hashes);
        for (var i = 0; i < corpus.Frames.Length; i++)
        {
            WordReader.Read(corpus.Frames[i], corpus.Sentences[i].Text, dictionary, functionWords);
        }

        var all = Enumerable.Range(0, corpus.Sentences.Count).ToArray();
        var lemmatiser = LemmaTrainer.Train(corpus, all, dictionary);
        var taggers = Sum(seed => TaggerTrainer.Train(corpus, all, seed));
        Console.Error.WriteLine("tagger trained");
        JackKnife(all);
        Console.Error.WriteLine("training text tagged");
        var parser = options.Parse ? Sum(seed => ParserTrainer.Train(corpus, seed)) : new AveragedWeights();
        return new TrainedModel(
            corpus.Tags, corpus.Relations, hashes, lemmatiser, taggers.Quantise(options.Threshold / 4), parser.Quantise(options.Threshold), dictionary);
    }

    /// <summary>Tags and lemmatises every part of the text with models of the other parts, so that the parser learns from honest mistakes.</summary>
    private void JackKnife(int[] all)
    {
        Parallel.For(0, Folds, new ParallelOptions { MaxDegreeOfParallelism = options.Threads }, fold =>
        {
            var rest = Array.FindAll(all, i => i % Folds != fold);
            var weights = TaggerTrainer.Train(corpus, rest, (uint)(100 + fold), FoldPasses);
            var tagger = new Tagger(new WeightTable(weights.Quantise(0)), corpus.Tags);
            var lemmatiser = LemmaTrainer.Train(corpus, rest, dictionary);
            foreach (var i in all.Where(i => i % Folds == fold))
            {
                tagger.Tag(corpus.Frames[i], corpus.Sentences[i].Text);
                lemmatiser.Lemmatise(corpus.Frames[i], corpus.Sentences[i].Text);
            }
        });
    }

    private AveragedWeights Sum(Func<uint, AveragedWeights> train)
    {
        var parts = new AveragedWeights[options.Models];
        Parallel.For(0, parts.Length, new ParallelOptions { MaxDegreeOfParallelism = options.Threads }, i => parts[i] = train((uint)(i + 1)));
        return parts.Aggregate(AveragedWeights.Sum);
    }

    private uint[] FunctionWordHashes()
    {
        var counts = new Dictionary<uint, (int Closed, int All)>();
        foreach (var sentence in corpus.Sentences)
        {
            for (var i = 0; i < sentence.Forms.Length; i++)
            {
                var closed = sentence.Tags[i].Upos is Upos.Adp or Upos.Aux or Upos.Cconj or Upos.Det or Upos.Part or Upos.Pron or Upos.Sconj;
                var key = FeatureHash.Folded(sentence.Forms[i]);
                var (c, a) = counts.GetValueOrDefault(key);
                counts[key] = (c + (closed ? 1 : 0), a + 1);
            }
        }

        return [.. counts.Where(pair => pair.Value.Closed >= FewestFunctionWords && pair.Value.Closed * 2 >= pair.Value.All).Select(pair => pair.Key).Order()];
    }
}
