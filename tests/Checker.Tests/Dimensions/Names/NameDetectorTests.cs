using Checker.Corpus;
using Checker.Dimensions.Names;
using Checker.Languages;
using NUnit.Framework;

namespace Checker.Tests.Dimensions.Names;

public class NameDetectorTests
{
    [TestCase("fr")]
    [TestCase("en")]
    public void Finds(string language)
    {
        Assert.Multiple(() =>
        {
            foreach (string[] row in CorpusFile.Read(language, "names-detect"))
            {
                List<NameMention> mentions = Detect(row[0], language);
                string found = string.Join(';', mentions.Select(mention => Letter(mention.Sort) + "=" + mention.Surface));
                Assert.That(found.Length == 0 ? "-" : found, Is.EqualTo(row[1]), row[0]);
            }
        });
    }

    [Test]
    public void SpansPointAtTheText()
    {
        const string Text = "Le colonel Moussa Traoré et l'Union africaine (UA) sont à Niamey.";
        foreach (NameMention mention in Detect(Text, "fr"))
        {
            Assert.That(mention.Span.Of(Text).ToString(), Is.EqualTo(mention.Surface));
        }
    }

    [Test]
    public void HeadlinesInCapitalsNeedTheDocumentsEvidence()
    {
        Passage passage = PassageReader.Read("VERDIER QUITTE LE CONSEIL\n", "fr");
        List<NameMention> mentions = [];
        new NameDetector(Language.French).Detect(passage, mentions);
        Assert.That(mentions.Select(mention => mention.Surface), Has.None.EqualTo("QUITTE"));
    }

    [TestCase("")]
    [TestCase("A")]
    [TestCase("\ud800\udfff \udc00 Jean \u0000 Dupont (((")]
    [TestCase("习近平 和 محمد بن سلمان 😀 😀😀")]
    [TestCase("( ) ( ) [ ] , , ; « » « Jean » , (J)")]
    public void AnyTextIsInput(string text)
    {
        foreach (string language in Language.Codes)
        {
            Assert.That(() => Detect(text, language), Throws.Nothing);
        }
    }

    [Test]
    public void AListOfNamesIsReadInLinearTime()
    {
        string text = string.Join(", ", Enumerable.Range(0, 20000).Select(i => "Jean Dupont" + (char)('a' + (i % 26))));
        Assert.That(Detect(text, "fr"), Has.Count.GreaterThan(10000));
    }

    [TestCase("conseil national de la ")]
    [TestCase("le général de la ")]
    [TestCase("Conseil de la ")]
    [TestCase("Jean ")]
    [TestCase("(AB ")]
    [TestCase("A de ")]
    public void EndlessPhrasesAreCutShort(string part)
    {
        // 40,000 repetitions take minutes when a phrase may run to the end of the text; every mention is short instead.
        List<NameMention> mentions = Detect(string.Concat(Enumerable.Repeat(part, 40000)), "fr");
        Assert.That(mentions.Select(mention => mention.Last - mention.First).DefaultIfEmpty().Max(), Is.LessThan(64));
    }

    private static List<NameMention> Detect(string text, string language)
    {
        List<NameMention> mentions = [];
        new NameDetector(Language.Get(language)).Detect(PassageReader.Read(text, language), mentions);
        return mentions;
    }

    private static char Letter(NameSort sort) => sort switch
    {
        NameSort.Person => 'p',
        NameSort.Organisation => 'o',
        NameSort.Place => 'l',
        NameSort.Country => 'c',
        _ => 'x',
    };
}
