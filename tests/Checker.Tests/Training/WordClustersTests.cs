using Checker.Corpus.Syntax;
using Checker.Training.Dictionaries;
using NUnit.Framework;

namespace Checker.Tests.Training;

/// <summary>Words whose vectors lie close fall into one cluster, and the order of the work does not show.</summary>
public class WordClustersTests
{
    private const int Directions = 12;
    private const int WordsEach = 60;

    [Test]
    public void WordsOfOneDirectionShareAGroupAndNoneIsShared()
    {
        WordClusterTable table = WordClusters.Make(Vectors());
        byte[][] groups = [.. Enumerable.Range(0, Directions).Select(d =>
            Enumerable.Range(0, WordsEach).Select(w => table.Group(table.Cluster(FeatureHash.Folded(Word(w, d))))).Distinct().ToArray())];
        Assert.That(groups.SelectMany(group => group), Is.Unique.And.None.EqualTo((byte)0));
    }

    [Test]
    public void SameVectorsMakeTheSameTable()
    {
        WordClusterTable first = WordClusters.Make(Vectors()), second = WordClusters.Make(Vectors());
        Assert.That((first.Clusters.Keys, first.Clusters.Rules, first.Groups), Is.EqualTo((second.Clusters.Keys, second.Clusters.Rules, second.Groups)));
    }

    [Test]
    public void FileOfVectorsIsReadInItsOrderWithoutNumbers()
    {
        string path = Path.Combine(TestContext.CurrentContext.WorkDirectory, "vectors.json");
        string Row(int axis) => "[" + string.Join(',', Enumerable.Range(0, WordVectors.Dimensions).Select(d => d == axis ? "0.25" : "0")) + ",0.25,7]";
        File.WriteAllText(path, $$$"""{"size":4,"words":["the","1999","cake","rare"],"vectors":{"the":{{{Row(3)}}},"1999":{{{Row(1)}}},"cake":{{{Row(5)}}},"rare":{{{Row(6)}}}}}""");
        try
        {
            WordVectors vectors = WordVectors.Read(path, 2);
            Assert.That(string.Join(' ', vectors.Words), Is.EqualTo("the cake"));
            Assert.That(string.Join(' ', vectors.Vectors.Select(vector => Array.IndexOf(vector, (sbyte)127))), Is.EqualTo("3 5"));
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static string Word(int word, int direction) => $"w{(char)('a' + (word % 26))}{(char)('a' + (word / 26))}{(char)('a' + direction)}";

    private static WordVectors Vectors()
    {
        List<string> words = [];
        List<sbyte[]> vectors = [];
        for (int word = 0; word < WordsEach; word++)
        {
            for (int direction = 0; direction < Directions; direction++)
            {
                sbyte[] vector = new sbyte[WordVectors.Dimensions];
                vector[direction] = 120;
                words.Add(Word(word, direction));
                vectors.Add(vector);
            }
        }

        return new WordVectors(words, vectors);
    }
}
