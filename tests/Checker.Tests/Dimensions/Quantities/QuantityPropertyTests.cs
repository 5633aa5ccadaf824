using System.Globalization;
using Checker.Dimensions.Quantities;
using FsCheck;
using FsCheck.Fluent;
using NUnit.Framework;

namespace Checker.Tests.Dimensions.Quantities;

public class QuantityPropertyTests
{
    private static readonly string[] FrenchGroups = ["", " ", "\u00A0", "\u202F", ".", "’", "'"];
    private static readonly string[] EnglishGroups = ["", ",", " ", "\u202F"];

    [Test]
    public void DigitsReadBack() => Prop.ForAll(Gen.Choose(2, 1_999_999_999).ToArbitrary(), Gen.Choose(0, 99).ToArbitrary(), (number, pick) =>
    {
        string french = Group(number, FrenchGroups[pick % FrenchGroups.Length]), english = Group(number, EnglishGroups[pick % EnglishGroups.Length]);
        return Only($"Nous avons compté {french} dossiers.", "fr") == number && Only($"We counted {english} files.", "en") == number;
    }).Holds();

    [Test]
    public void DecimalsReadBack() => Prop.ForAll(Gen.Choose(1, 99_999).ToArbitrary(), number =>
    {
        string digits = (number / 100m).ToString("0.00", CultureInfo.InvariantCulture);
        return Only($"Il a payé {digits.Replace('.', ',')} euros.", "fr") == number / 100.0 && Only($"He paid €{digits}.", "en") == number / 100.0;
    }).Holds();

    [Test]
    public void WordsReadBack() => Prop.ForAll(Gen.Choose(2, 999_999_999).ToArbitrary(), Gen.Elements(true, false).ToArbitrary(), (number, hyphens) =>
    {
        string french = NumberSpeller.French(number), english = NumberSpeller.English(number);
        return Only($"Voici {(hyphens ? french.Replace(' ', '-') : french)} dossiers.", "fr") == number && Only($"We counted {english} files.", "en") == number;
    }).Holds();

    [Test]
    public void HedgesReadBack() => Prop.ForAll(Gen.Choose(2, 500_000).ToArbitrary(), Gen.Elements("plus de", "au moins", "moins de", "près de", "environ", "jusqu'à", "exactement").ToArbitrary(), (number, hedge) =>
    {
        QuantityMention mention = QuantityCorpus.Detect($"On compte {hedge} {number} dossiers.", "fr").Single();
        return mention.Anchor == number && mention.Hedge is not HedgeClass.Bare && mention.CountedToken >= 0;
    }).Holds();

    [TestCase("fr")]
    [TestCase("en")]
    public void TypographyMakesNoDifference(string language) => Assert.Multiple(() =>
    {
        foreach ((string text, _) in QuantityCorpus.Read(language, "quantities").Concat(QuantityCorpus.Read(language, "quantities-silent")))
        {
            List<string> plain = [.. QuantityCorpus.Detect(text, language).Select(mention => mention.Value)];
            foreach ((string from, string to) in new[] { (" ", "\u00A0"), (" ", "\u202F"), ("'", "’"), ("’", "'") })
            {
                Assert.That(QuantityCorpus.Detect(text.Replace(from, to, StringComparison.Ordinal), language).Select(mention => mention.Value), Is.EqualTo(plain), $"{text} with U+{(int)to[0]:X4}");
            }
        }
    });

    private static double Only(string text, string language)
    {
        List<QuantityMention> mentions = QuantityCorpus.Detect(text, language);
        return mentions.Count == 1 ? mentions[0].Anchor : double.NaN;
    }

    private static string Group(int number, string mark) => number.ToString("#,0", CultureInfo.InvariantCulture).Replace(",", mark, StringComparison.Ordinal);
}
