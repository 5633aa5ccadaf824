using Checker.Dimensions.Places;
using NUnit.Framework;

namespace Checker.Tests.Dimensions.Places;

public class CountryTableTests
{
    [TestCase("Niger", "NER")]
    [TestCase("le Niger", "NER")]
    [TestCase("NIGERIA", "NGA")]
    [TestCase("Etats-Unis", "USA")]
    [TestCase("les États-Unis", "USA")]
    [TestCase("Royaume-Uni", "GBR")]
    [TestCase("Côte d’Ivoire", "CIV")]
    [TestCase("Corée du Sud", "KOR")]
    [TestCase("Nigerie", "")]
    [TestCase("Congoland", "")]
    [TestCase("", "")]
    public void FindsNames(string name, string code) => Assert.That(CountryTable.OfName(name), Is.EqualTo(code));

    [TestCase("nigérien", "NER")]
    [TestCase("nigérian", "NGA")]
    [TestCase("américaines", "USA")]
    [TestCase("Nigerien", "NER")]
    [TestCase("Nigerian", "NGA")]
    [TestCase("congolais", "")]
    public void FindsDemonyms(string word, string code) => Assert.That(CountryTable.OfDemonym(word), Is.EqualTo(code));

    [TestCase("Niamey", "NER")]
    [TestCase("Pékin", "CHN")]
    [TestCase("Beijing", "CHN")]
    [TestCase("Le Caire", "EGY")]
    public void FindsCapitals(string name, string code) => Assert.That(CountryTable.OfCapital(name), Is.EqualTo(code));

    [Test]
    public void EveryStateIsFoundByItsOwnNames()
    {
        Assert.That(CountryTable.All, Has.Count.EqualTo(195));
        foreach (Country country in CountryTable.All)
        {
            Assert.That(CountryTable.OfName(country.French), Is.EqualTo(country.Iso3), country.French);
            Assert.That(CountryTable.OfName(country.English), Is.EqualTo(country.Iso3), country.English);
        }
    }
}
