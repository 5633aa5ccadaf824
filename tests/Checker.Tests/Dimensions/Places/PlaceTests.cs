using Checker.Corpus;
using Checker.Dimensions.Names;
using Checker.Dimensions.Places;
using Checker.Languages;
using Checker.Tests.Dimensions.Names;
using NUnit.Framework;

namespace Checker.Tests.Dimensions.Places;

public class PlaceTests
{
    [TestCase("fr")]
    [TestCase("en")]
    public void TellsGovernmentsFromCities(string language)
    {
        Assert.Multiple(() =>
        {
            foreach (string[] row in CorpusFile.Read(language, "places-metonyms"))
            {
                List<NameMention> mentions = [];
                new NameDetector(Language.Get(language)).Detect(PassageReader.Read(row[0], language), mentions);
                NameMention? capital = mentions.Find(mention => mention.Surface == row[1]);
                Assert.That(capital?.Sort, Is.EqualTo(NameSort.Place), row[0]);
                Assert.That(capital?.Country.Length > 0, Is.EqualTo(row[2] == "yes"), row[0]);
            }
        });
    }

    [TestCase("nord-ouest", "north-west", 0)]
    [TestCase("nord", "Sud", 180)]
    [TestCase("est", "northeast", 45)]
    [TestCase("ouest", "Paris", -1)]
    public void CompassPointsAreValues(string left, string right, int apart) => Assert.That(Compass.Apart(left, right), Is.EqualTo(apart));

    [TestCase("Niamey", "Niger", PlaceRelation.Contained)]
    [TestCase("Moscou", "Moscow", PlaceRelation.Same)]
    [TestCase("Djibouti", "Djibouti", PlaceRelation.Same)]
    [TestCase("Kivu du Nord", "Kivu du Sud", PlaceRelation.Opposite)]
    [TestCase("Niger", "Nigeria", PlaceRelation.Different)]
    [TestCase("the Kingdom of Norway", "Norvège", PlaceRelation.Same)]
    [TestCase("base 101", "base 201", PlaceRelation.Different)]
    public void ComparesPlaces(string left, string right, object relation)
    {
        Assert.That(PlaceComparer.Compare(left, right).Relation, Is.EqualTo(relation));
        Assert.That(PlaceComparer.Compare(right, left).Relation, Is.EqualTo(relation));
    }
}
