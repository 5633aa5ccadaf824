using Checker.Reports;
using FsCheck;
using FsCheck.Fluent;
using NUnit.Framework;

namespace Checker.Tests.Reports;

public class QuoteTests
{
    [TestCase("Il pleut. Le pont a <rouvert> mardi. Tout va bien.", "Le pont a [rouvert] mardi.")]
    [TestCase("Titre\n\nLe pont a <rouvert>\nmardi", "Le pont a [rouvert]")]
    [TestCase("<12> morts", "[12] morts")]
    [TestCase("Selon la préfecture, un peu plus de <1 200> habitants de la commune et des hameaux voisins ont été évacués vers le gymnase.",
        "Selon la préfecture, un peu plus de [1 200] habitants de la commune et des hameaux voisins ont été …")]
    [TestCase("Dans la nuit de lundi à mardi, alors que la rivière montait encore, la préfecture a compté plus de <1 200> évacués.",
        "… de lundi à mardi, alors que la rivière montait encore, la préfecture a compté plus de [1 200] évacués.")]
    [TestCase("", "")]
    public void ShowsTheWordsInTheirSentence(string marked, string quote)
    {
        int start = marked.IndexOf('<', StringComparison.Ordinal);
        string text = marked.Replace("<", "", StringComparison.Ordinal).Replace(">", "", StringComparison.Ordinal);
        TextSpan span = start < 0 ? default : TextSpan.Between(start, marked.IndexOf('>', StringComparison.Ordinal) - 1);
        Assert.That(Quote.Around(text, span), Is.EqualTo(start < 0 ? "[]" : quote));
    }

    /// <summary>Any span of any text gives one short line.</summary>
    [Test]
    public void AnySpanGivesOneLine() => Prop.ForAll(ArbMap.Default.ArbFor<string>().Filter(text => text is not null), ArbMap.Default.ArbFor<int>(), ArbMap.Default.ArbFor<int>(), (text, a, b) =>
    {
        int start = Math.Abs(a % (text.Length + 1)), end = start + Math.Abs(b % (text.Length - start + 1));
        string quote = Quote.Around(text, TextSpan.Between(start, end));
        return quote.Length <= 112 && !quote.Any(char.IsControl);
    }).Holds();

    [TestCase("un  deux\ttrois", 20, "un deux trois")]
    [TestCase("un deux trois", 8, "un deux …")]
    [TestCase("undeuxtroisquatre", 8, "undeuxtr …")]
    public void HeadIsShort(string text, int width, string head) => Assert.That(Quote.Head(text, width), Is.EqualTo(head));
}
