using Checker.Corpus.Syntax;
using Checker.Training.Perceptrons;

namespace Checker.Training;

/// <summary>
/// Trains all parts of a language: lemmas, the two taggers, then the two parsers, each on what the parts before it make of sentences that they
/// have not seen. Every linear model is trained twice: what is learned first says which weights matter, and these alone are learned again.
/// </summary>
internal sealed class ModelTrainer(Corpus corpus, MorphologicalDictionary dictionary, TrainingOptions options)
{
    private const int FewestFunctionWords = 5;

    public SyntaxModelParts Train()
    {
        var hashes = FunctionWordHashes();
        var functionWords = new FunctionWords(hashes);
        for (var i = 0; i < corpus.Frames.Length; i++)
        {
            WordReader.Read(corpus.Frames[i], corpus.Sentences[i].Text, dictionary, functionWords);
        }

        var all = Enumerable.Range(0, corpus.Sentences.Count).ToArray();
        var lemmatiser = LemmaTrainer.Train(corpus, all, dictionary);
        HintTags(all);
        var scout = Learn("scout", options.Keep.Tagger / 2, options.Models.Tagger, options.Again.Tagger, (seed, support) => Tagger(all, false, seed, support));
        var tagger = Learn("tagger", options.Keep.Tagger, options.Models.Tagger, options.Again.Tagger, (seed, support) => Tagger(all, true, seed, support));
        var (guide, parser) = (WeightRows.None, WeightRows.None);
        if (options.Parse)
        {
            PredictTags(all);
            guide = Learn("guide", options.Keep.Guide, options.Models.Guide, options.Again.Guide, (seed, support) => Parser(all, false, seed, support));
            PredictGuides(all);
            parser = Learn("parser", options.Keep.Parser, options.Models.Parser, options.Again.Parser, (seed, support) => Parser(all, true, seed, support));
        }

        return new SyntaxModelParts(
            corpus.Tags, corpus.Relations, hashes, lemmatiser.Rules, lemmatiser.Seen, lemmatiser.Endings, tagger, guide, parser, scout);
    }

    private AveragedWeights Tagger(int[] sentences, bool hinted, uint seed, WeightRows? support = null)
        => TaggerTrainer.Train(corpus, sentences, hinted, seed, options.Margin.Tagger, support);

    private AveragedWeights Parser(int[] sentences, bool guided, uint seed, WeightRows? support = null)
        => ParserTrainer.Train(corpus, sentences, guided, seed, guided ? options.Margin.Parser : options.Margin.Guide, support);

    /// <summary>The classes that the scout gives to every part of the text, trained on the other parts.</summary>
    private void HintTags(int[] all) => Fold(all, (rest, part, seed) =>
    {
        var tagger = new Tagger(new WeightTable(Tagger(rest, false, seed).Quantise()), corpus.Tags, hinted: false);
        var reversed = new SentenceFrame();
        foreach (var i in part)
        {
            reversed.Reverse(corpus.Frames[i]);
            tagger.Tag(reversed, corpus.Sentences[i].Text);
            corpus.Frames[i].TakeHints(reversed);
        }
    });

    /// <summary>Tags and lemmatises every part of the text with models of the other parts, so that the parser learns from honest mistakes.</summary>
    private void PredictTags(int[] all) => Fold(all, (rest, part, seed) =>
    {
        var tagger = new Tagger(new WeightTable(Tagger(rest, true, seed).Quantise()), corpus.Tags, hinted: true);
        var lemmatiser = LemmaTrainer.Train(corpus, rest, dictionary);
        foreach (var i in part)
        {
            tagger.Tag(corpus.Frames[i], corpus.Sentences[i].Text);
            lemmatiser.Lemmatise(corpus.Frames[i], corpus.Sentences[i].Text);
        }
    });

    /// <summary>Likewise with the guide's trees.</summary>
    private void PredictGuides(int[] all) => Fold(all, (rest, part, seed) =>
    {
        var parser = new DependencyParser(new WeightTable(Parser(rest, false, seed).Quantise()), new Transitions(corpus.Relations), guided: false);
        var (reversed, state) = (new SentenceFrame(), new ParserState());
        foreach (var i in part)
        {
            reversed.Reverse(corpus.Frames[i]);
            parser.Parse(reversed, corpus.Sentences[i].Text, state);
            corpus.Frames[i].TakeGuide(reversed);
        }
    });

    private void Fold(int[] all, Action<int[], int[], uint> work)
        => Parallel.For(0, options.Folds, new ParallelOptions { MaxDegreeOfParallelism = options.Threads }, fold => work(
            Array.FindAll(all, i => i % options.Folds != fold), Array.FindAll(all, i => i % options.Folds == fold), (uint)(100 + fold)));

    private WeightRows Learn(string name, int most, int models, int again, Func<uint, WeightRows?, AveragedWeights> train)
    {
        var rows = Sum(models, seed => train(seed, null)).Quantise(most);
        rows = again == 0 ? rows : Sum(again, seed => train(seed + (uint)models, rows)).Quantise(most);
        Console.Error.WriteLine($"{name} trained, {rows.Weights.Length} weights");
        return rows;
    }

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
