using Checker.Corpus.Syntax;
using Checker.Training.Perceptrons;

namespace Checker.Training;

/// <summary>Trains all parts of a language: lemmas, tagger, then the parser on tags and lemmas predicted by jack-knifing.</summary>
internal sealed class ModelTrainer(Corpus corpus, MorphologicalDictionary dictionary, TrainingOptions options, SyntaxModelParts? support = null)
{
    private const int Folds = 4;
    private const int FoldPasses = 5;
    private const int FewestFunctionWords = 5;

    /// <summary>Trains once and yields a model for each threshold.</summary>
    public IEnumerable<SyntaxModelParts> Train()
    {
        var hashes = FunctionWordHashes();
        var functionWords = new FunctionWords(hashes);
        for (var i = 0; i < corpus.Frames.Length; i++)
        {
            WordReader.Read(corpus.Frames[i], corpus.Sentences[i].Text, dictionary, functionWords);
        }

        var all = Enumerable.Range(0, corpus.Sentences.Count).ToArray();
        var lemmatiser = LemmaTrainer.Train(corpus, all, dictionary);
        var taggers = Sum(options.Models.Tagger, seed => TaggerTrainer.Train(corpus, all, seed, options.Margin.Tagger, support: support?.Tagger));
        Console.Error.WriteLine("tagger trained");
        if (options.Parse)
        {
            JackKnife(all);
        }

        Console.Error.WriteLine("training text tagged");
        var guide = options.Parse ? Sum(options.Models.Guide, seed => ParserTrainer.Train(corpus, all, guided: false, seed, options.Margin.Guide, support: support?.Guide)) : new AveragedWeights();
        Console.Error.WriteLine("guide trained");
        if (options.Parse)
        {
            JackKnifeGuide(all);
        }

        var parser = options.Parse ? Sum(options.Models.Parser, seed => ParserTrainer.Train(corpus, all, guided: true, seed, options.Margin.Parser, support: support?.Parser)) : new AveragedWeights();
        foreach (var (taggerLeast, guideLeast, parserLeast) in options.Thresholds)
        {
            yield return new SyntaxModelParts(
                corpus.Tags, corpus.Relations, hashes, lemmatiser.Rules, lemmatiser.Seen, lemmatiser.Endings, taggers.Quantise(taggerLeast),
                guide.Quantise(guideLeast), parser.Quantise(parserLeast));
        }
    }

    /// <summary>Tags and lemmatises every part of the text with models of the other parts, so that the parser learns from honest mistakes.</summary>
    private void JackKnife(int[] all) => Fold(all, (rest, part, seed) =>
    {
        var weights = TaggerTrainer.Train(corpus, rest, seed, options.Margin.Tagger, FoldPasses);
        var tagger = new Tagger(new WeightTable(weights.Quantise(0)), corpus.Tags);
        var lemmatiser = LemmaTrainer.Train(corpus, rest, dictionary);
        foreach (var i in part)
        {
            tagger.Tag(corpus.Frames[i], corpus.Sentences[i].Text);
            lemmatiser.Lemmatise(corpus.Frames[i], corpus.Sentences[i].Text);
        }
    });

    /// <summary>Likewise with the guide's trees.</summary>
    private void JackKnifeGuide(int[] all) => Fold(all, (rest, part, seed) =>
    {
        var weights = ParserTrainer.Train(corpus, rest, guided: false, seed, options.Margin.Guide, FoldPasses);
        var parser = new DependencyParser(new WeightTable(weights.Quantise(0)), new Transitions(corpus.Relations), guided: false);
        var (reversed, state) = (new SentenceFrame(), new ParserState());
        foreach (var i in part)
        {
            reversed.Reverse(corpus.Frames[i]);
            parser.Parse(reversed, corpus.Sentences[i].Text, state);
            corpus.Frames[i].TakeGuide(reversed);
        }
    });

    private void Fold(int[] all, Action<int[], int[], uint> work)
        => Parallel.For(0, Folds, new ParallelOptions { MaxDegreeOfParallelism = options.Threads },
            fold => work(Array.FindAll(all, i => i % Folds != fold), Array.FindAll(all, i => i % Folds == fold), (uint)(100 + fold)));

    private AveragedWeights Sum(int models, Func<uint, AveragedWeights> train)
    {
        var parts = new AveragedWeights[models];
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
