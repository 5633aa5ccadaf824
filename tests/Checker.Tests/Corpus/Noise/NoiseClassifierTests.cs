using System.Text;
using Checker.Corpus.Noise;
using NUnit.Framework;

namespace Checker.Tests.Corpus.Noise;

public class NoiseClassifierTests
{
    private static IEnumerable<TestCaseData> Documents()
    {
        foreach (string language in new[] { "fr", "en" })
        {
            List<(string Text, string Label)> blocks = [];
            string name = "";
            foreach (string line in File.ReadLines(CorpusFile(language, "noise-blocks")).Append(""))
            {
                string[] columns = line.Split('\t');
                if (line.StartsWith('#'))
                {
                    name = line[1..].Trim();
                }
                else if (columns.Length == 2)
                {
                    blocks.Add((columns[0], columns[1]));
                }
                else if (blocks.Count > 0)
                {
                    yield return new TestCaseData(language, blocks.ToArray()).SetArgDisplayNames(language, name);
                    blocks.Clear();
                }
            }
        }
    }

    [TestCaseSource(nameof(Documents))]
    public void LabelsEveryBlockOfTheCorpus(string language, (string Text, string Label)[] expected)
    {
        string text = string.Join('\n', expected.Select(block => block.Text));
        IReadOnlyList<Block> blocks = NoiseClassifier.Classify(text, BlockSplitter.Split(text), language);
        Assert.That(blocks.Select(block => block.Span.Of(text).ToString()), Is.EqualTo(expected.Select(block => block.Text)));
        Assert.Multiple(() =>
        {
            for (int i = 0; i < expected.Length; i++)
            {
                Assert.That(Fits(blocks[i], expected[i].Label), Is.True, $"{expected[i].Text}: {blocks[i].Label} {blocks[i].Score:0.00} ({string.Join("; ", blocks[i].Reasons)})");
            }
        });
    }

    [Test]
    public void EveryBlockHasAScoreARunnerUpAndNoiseHasReasons()
    {
        const string Text = "Le pont est fermé depuis mardi, a annoncé la mairie.\nTous droits réservés.\n12 partages";
        foreach (Block block in NoiseClassifier.Classify(Text, BlockSplitter.Split(Text), "fr"))
        {
            Assert.That(block.Score, Is.GreaterThan(0).And.LessThanOrEqualTo(1));
            Assert.That(block.RunnerUp, Is.Not.EqualTo(block.Label));
            Assert.That(block.CarriesClaims || block.Reasons.Count > 0, Is.True);
        }
    }

    [Test]
    public void ReadsTheLanguageOfABlock()
    {
        const string Text = "Le pont est fermé depuis mardi, a annoncé la mairie dans un communiqué.\nThe bridge is closed and nobody has told us why that is.";
        Assert.That(string.Join(' ', NoiseClassifier.Classify(Text, BlockSplitter.Split(Text), "fr").Select(block => block.Language)), Is.EqualTo("fr en"));
    }

    [TestCase("")]
    [TestCase("\uD800")]
    [TestCase("\uDC00\n\uD800 \uDC00")]
    [TestCase("\u200F\u200E\n\u202E\u202D abc")]
    [TestCase("...\n!!!\n???\n---")]
    [TestCase("аррlе Раrіs іs ореn")]
    [TestCase("data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAUAAAAFCAYAAACNbyblAAAAHElEQVQI12P4")]
    [TestCase("« « « \" \" ( ( [")]
    public void AnyTextIsValidInput(string text)
    {
        IReadOnlyList<TextSpan> spans = BlockSplitter.Split(text);
        IReadOnlyList<Block> blocks = NoiseClassifier.Classify(text, spans, "");
        Assert.That(blocks.Select(block => block.Span), Is.EqualTo(spans));
    }

    private static bool Fits(Block block, string label) => label switch
    {
        "keep" => block.CarriesClaims,
        "drop" => !block.CarriesClaims,
        "comment" => block.Label is BlockLabel.CommentOnTopic or BlockLabel.CommentOffTopic,
        _ => BlockLabels.Name(block.Label) == label,
    };

    private static string CorpusFile(string language, string kind) => CorpusFiles.Path(language, kind);
}
