using Checker.Corpus;
using Checker.Dimensions.Dates;
using Checker.Languages;
using NUnit.Framework;

namespace Checker.Tests.Dimensions.Dates;

public class DocumentDateTests
{
    [TestCase("fr", "date 2024-04|Le convoi est parti.", "2024-04-01/2024-05-01", "date 2024-04")]
    [TestCase("fr", "Le convoi est parti|Publié le 12 mars 2023 à 10h30|Il a quitté la ville.", "2023-03-12/2023-03-13", "le 12 mars 2023 à 10h30")]
    [TestCase("fr", "Le convoi est parti|OUAKA, 12 mars 2023 (AFX) – Le convoi a quitté la ville vendredi.", "2023-03-12/2023-03-13", "12 mars 2023")]
    [TestCase("fr", "date 2023-03|OUAKA, 12 mars 2023 (AFX) – Le convoi a quitté la ville.", "2023-03-12/2023-03-13", "12 mars 2023")]
    [TestCase("fr", "date 2023-03|Le 4 avril 2021, le pont a cédé, puis il fut refait.", "2023-03-01/2023-04-01", "date 2023-03")]
    [TestCase("fr", "Le pont a cédé le 4 avril 2021 et fut refait en juin 2022. Il sera repeint en 2031.", "2022-06-01/..", "en juin 2022")]
    [TestCase("fr", "Le pont a cédé vendredi.", "", "")]
    [TestCase("en", "The convoy left|KARROW, March 12, 2023 (NWX) - The convoy left on Friday.", "2023-03-12/2023-03-13", "March 12, 2023")]
    [TestCase("en", "Posted on 12 March 2023|The convoy left on Friday.", "2023-03-12/2023-03-13", "on 12 March 2023")]
    [TestCase("en", "", "", "")]
    public void Finds(string language, string blocks, string expected, string words)
    {
        string text = blocks.Replace('|', '\n');
        Document document = new("text", text);
        List<Passage> passages = [];
        int at = 0;
        foreach (string block in text.Split('\n'))
        {
            passages.Add(PassageReader.Read(document, Language.Get(language), new TextSpan(at, block.Length)));
            at += block.Length + 1;
        }

        DateInterval? found = DocumentDate.Find(passages, Language.Get(language), out TextSpan evidence);
        Assert.Multiple(() =>
        {
            Assert.That(found?.ToString() ?? "", Is.EqualTo(expected));
            Assert.That(evidence.Of(text).ToString(), Is.EqualTo(words));
        });
    }
}
