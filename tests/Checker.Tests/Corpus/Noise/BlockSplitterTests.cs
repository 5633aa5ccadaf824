using Checker.Corpus.Noise;
using FsCheck;
using FsCheck.Fluent;
using NUnit.Framework;

namespace Checker.Tests.Corpus.Noise;

public class BlockSplitterTests
{
    [TestCase("Un.\nDeux.\r\n\r\n  Trois.  \n", "Un.|Deux.|Trois.")]
    [TestCase("\uFEFFUn.\u2028Deux.", "Un.|Deux.")]
    [TestCase("date 2024-04 Le pont est fermé.", "date 2024-04|Le pont est fermé.")]
    [TestCase("Date: 2021-11-30 The bridge is closed.", "Date: 2021-11-30|The bridge is closed.")]
    [TestCase("2019-07-02 14:05 Le maire a démissionné.", "2019-07-02 14:05|Le maire a démissionné.")]
    [TestCase("Le pont est fermé. Article original", "Le pont est fermé.|Article original")]
    [TestCase("The bridge is closed. Read more", "The bridge is closed.|Read more")]
    [TestCase("Le maire a démissionné. Lire la suite", "Le maire a démissionné.|Lire la suite")]
    public void CutsLinesAndGluedNoise(string text, string expected) => Assert.That(Cut(text), Is.EqualTo(expected));

    [TestCase("En 2024-2025, le budget baisse.")]
    [TestCase("2024-04 fut un mois sec.")]
    [TestCase("date limite : le 4 mai.")]
    [TestCase("Elle a vu l'article original.")]
    [TestCase("Il dit : « Partager. » Puis il part.")]
    [TestCase("Read more books, he said.")]
    public void LeavesWholeWhatIsNotGlued(string text) => Assert.That(Cut(text), Is.EqualTo(text));

    [Test]
    public void JoinsLinesThatWereWrapped()
    {
        const string Text = "Le maire de la commune a annoncé mardi soir la\nfermeture du pont, dont deux piles présentent des\nfissures, jusqu'à la fin du mois de mars.";
        Assert.That(BlockSplitter.Split(Text), Has.Count.EqualTo(1));
    }

    [Test]
    public void LeavesShortLinesOfOneGroupApart() => Assert.That(BlockSplitter.Split("Un titre sans point\n0\n236\nLe texte commence ici."), Has.Count.EqualTo(4));

    [Test]
    public void CutsAnEndlessLineAtSentenceEnds()
    {
        string text = string.Concat(Enumerable.Repeat("Le pont est fermé depuis mardi. ", 2000));
        IReadOnlyList<TextSpan> blocks = BlockSplitter.Split(text);
        Assert.That(blocks.All(block => block.Length <= 2 * BlockSplitter.LongestBlock && text[block.End - 1] == '.'), Is.True);
    }

    [Test]
    public void BlocksTileTheTextOfAnyInput() => Check.One(
        Config.QuickThrowOnFailure.WithReplay(7, 11).WithMaxTest(300),
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), text =>
        {
            text ??= "";
            int at = 0;
            foreach (TextSpan block in BlockSplitter.Split(text))
            {
                if (block.Start < at || block.Length == 0 || text[at..block.Start].Any(c => char.IsLetterOrDigit(c)))
                {
                    return false;
                }

                at = block.End;
            }

            return !text[at..].Any(char.IsLetterOrDigit);
        }));

    private static string Cut(string text) => string.Join('|', BlockSplitter.Split(text).Select(block => block.Of(text).ToString()));
}
