using Checker.Corpus.Syntax;
using Checker.Training;
using Checker.Training.Dictionaries;
using Checker.Training.Treebanks;
using NUnit.Framework;

namespace Checker.Tests.Training;

/// <summary>The whole way from a treebank to a model file, on a dozen invented sentences.</summary>
public class TrainerTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Checker.Tests", "Corpora", "en", "syntax");

    private static readonly Lazy<byte[]> Model = new(Train);

    [Test]
    public void SameTreebankMakesTheSameBytes() => Assert.That(Train(), Is.EqualTo(Model.Value));

    [Test]
    public void ModelTagsItsOwnSentences()
    {
        SyntaxModel model = SyntaxModelFile.Read(new MemoryStream(Model.Value), "tiny", Dictionary());
        Assert.That(Scorer.Score(model, Sentences()), Does.Contain("UPOS 100.00"));
    }

    [Test]
    public void MeaningsAreFoundByLemmaAndPartOfSpeech()
    {
        MorphologicalDictionary dictionary = Dictionary();
        uint baker = FeatureHash.Lower("baker");
        Assert.Multiple(() =>
        {
            Assert.That(dictionary.Meaning(baker, Upos.Noun), Is.EqualTo(18));
            Assert.That(dictionary.Meaning(baker, Upos.Propn), Is.Zero);
            Assert.That(dictionary.Meaning(FeatureHash.Lower("do"), Upos.Aux), Is.EqualTo(36));
        });
    }

    [Test]
    public void ClustersAreFoundByForm()
    {
        WordClusterTable clusters = Dictionary().Clusters;
        ushort cluster = clusters.Cluster(FeatureHash.Folded("Baker"));
        Assert.That((cluster, clusters.Group(cluster), clusters.Cluster(FeatureHash.Folded("cake"))), Is.EqualTo(((ushort)2, (byte)1, (ushort)0)));
    }

    [Test]
    public void ClusterOutsideItsGroupsIsRefused()
    {
        var clusters = new WordClusterTable(new RuleTable([7], [3]), [0, 1, 1]);
        using var file = new MemoryStream();
        ModelFile.Write(file, DictionaryFile.Kind, DictionaryCompiler.Compile([], new Dictionary<string, int>(), new Dictionary<uint, ushort> { [1] = 2 }, clusters));
        file.Position = 0;
        Assert.That(() => DictionaryFile.Read(file, "tiny"), Throws.InstanceOf<InvalidDataException>().With.Message.Contains("tiny"));
    }

    [TestCase("1\tBread\tbread\tNOUN\t_\t_\t0", "columns")]
    [TestCase("one\tBread\tbread\tNOUN\t_\t_\t0\troot\t_\t_", "'one'")]
    [TestCase("1\tBread\tbread\tNOUN\t_\t_\t7\troot\t_\t_", "head")]
    [TestCase("1\tBread\tbread\tTHING\t_\t_\t0\troot\t_\t_", "'THING'")]
    [TestCase("2\tBread\tbread\tNOUN\t_\t_\t0\troot\t_\t_", "order")]
    [TestCase("1\tBread\tbread\tNOUN\t_\t_\t1\troot\t_\t_", "head")]
    public void DamagedTreebankIsNamed(string row, string reason)
    {
        string path = Path.Combine(TestContext.CurrentContext.WorkDirectory, $"damaged-{Math.Abs(reason.Length + row.Length)}.conllu");
        File.WriteAllText(path, "# sent_id = x\n" + row + "\n\n");
        try
        {
            InvalidDataException? thrown = Assert.Throws<InvalidDataException>(() => ConlluReader.Read(path).ToList());
            Assert.That(thrown!.Message, Does.Contain(Path.GetFileName(path)).And.Contain("line 2").And.Contain(reason));
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static TreebankSentence[] Sentences() => [.. ConlluReader.Read(Path.Combine(Folder, "tiny-train.conllu"))];

    private static MorphologicalDictionary Dictionary()
    {
        RichTag singular = new(Upos.Noun, Morphology.Create(VerbForm.None, Mood.None, Tense.None, Number.Sing));
        RichTag plural = new(Upos.Noun, Morphology.Create(VerbForm.None, Mood.None, Tense.None, Number.Plur));
        DictionaryEntry[] entries = [new("baker", singular, "baker"), new("bakers", plural, "baker"), new("cakes", plural, "cake")];
        var meanings = new Dictionary<uint, ushort>
        {
            [MorphologicalDictionary.MeaningKey(FeatureHash.Lower("baker"), Upos.Noun)] = 18,
            [MorphologicalDictionary.MeaningKey(FeatureHash.Lower("do"), Upos.Verb)] = 36,
        };
        var clusters = new WordClusterTable(new RuleTable([FeatureHash.Folded("baker")], [2]), [0, 1, 1]);
        using var file = new MemoryStream();
        ModelFile.Write(file, DictionaryFile.Kind, DictionaryCompiler.Compile(entries, new Dictionary<string, int>(), meanings, clusters));
        file.Position = 0;
        return DictionaryFile.Read(file, "tiny");
    }

    private static byte[] Train()
    {
        TrainingOptions options = TrainingOptions.Read(["en", "--models", "1:1:2", "--again", "1:2:1", "--folds", "3"]);
        var trainer = new ModelTrainer(new Checker.Training.Corpus(Sentences()), Dictionary(), options);
        using var file = new MemoryStream();
        ModelFile.Write(file, SyntaxModelFile.Kind, ModelWriter.ToContent(trainer.Train()));
        return file.ToArray();
    }
}
