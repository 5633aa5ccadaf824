using Checker.Corpus;
using Checker.Dimensions.Dates;
using Checker.Languages;
using NUnit.Framework;

namespace Checker.Tests.Dimensions.Dates;

public class DateComparerTests
{
    [TestCase("le 3 mai 2024", "le 3 mai 2024", "Same", "Equal", 0)]
    [TestCase("le 3 mai 2024", "03/05/2024", "Same", "Equal", 0)]
    [TestCase("le 3 mai 2024", "en mai 2024", "Compatible", "Precision", 0)]
    [TestCase("le 3 mai 2024", "en 2024", "Compatible", "Precision", 0)]
    [TestCase("le 3 mai 2024", "le 5 mai 2024", "Contradiction", "Gap", 1)]
    [TestCase("en mai 2024", "en juin 2024", "Contradiction", "Gap", 0)]
    [TestCase("en 2012", "en 2015", "Contradiction", "Gap", 730)]
    [TestCase("depuis mars 2022", "le 5 mai 2024", "Compatible", "Bound", 0)]
    [TestCase("depuis mars 2022", "en 2019", "Contradiction", "Bound", 790)]
    [TestCase("depuis 2012", "depuis mars 2012", "Compatible", "Precision", 60)]
    [TestCase("depuis 2012", "depuis 2015", "Tension", "Bound", 1096)]
    [TestCase("avant le 3 mai 2024", "le 5 mai 2024", "Contradiction", "Bound", 2)]
    [TestCase("lundi 14 mai 2024", "le 13 mai 2024", "Tension", "WeekdaySlip", 0)]
    [TestCase("lundi 14 mai 2024", "le 14 mai 2024", "Tension", "WeekdaySlip", 0)]
    [TestCase("lundi 14 mai 2024", "le 20 juin 2024", "Contradiction", "Gap", 36)]
    [TestCase("03/04/2024", "le 4 mars 2024", "Tension", "OtherReading", 29)]
    [TestCase("trois jours", "72 heures", "Same", "Equal", 0)]
    [TestCase("un mois", "30 jours", "Compatible", "Precision", 0.4375)]
    [TestCase("trois jours", "quatre jours", "Contradiction", "Gap", 1)]
    [TestCase("deux à quatre jours", "trois jours", "Compatible", "Precision", 0)]
    [TestCase("deux à quatre jours", "huit heures", "Contradiction", "Gap", 1.6667)]
    [TestCase("entre le 3 et le 8 mai 2024", "le 5 mai 2024", "Compatible", "Precision", 0)]
    [TestCase("il y a plus de deux ans", "en 2024", "Incomparable", "Unresolved", 0)]
    [TestCase("à 15 heures", "à 15h10", "Compatible", "Precision", 0.00694)]
    [TestCase("à 15h30", "à 15h45", "Tension", "Gap", 0.0104)]
    [TestCase("à 15h30", "à 19h30", "Contradiction", "Gap", 0.1667)]
    [TestCase("à 15h30 GMT", "à 16h30", "Compatible", "Zone", 0.0417)]
    [TestCase("vendredi", "vendredi", "Compatible", "Weekday", 0)]
    [TestCase("vendredi", "samedi", "Tension", "Weekday", 0)]
    [TestCase("vendredi", "le 3 mai 2024", "Compatible", "Weekday", 0)]
    [TestCase("ces derniers jours", "en 1960", "Compatible", "Vague", 0)]
    [TestCase("hier", "le 3 mai 2024", "Incomparable", "Unresolved", 0)]
    [TestCase("trois jours", "le 3 mai 2024", "Incomparable", "Kind", 0)]
    public void Compares(string left, string right, string verdict, string reason, double gap)
    {
        DateComparison there = DateComparer.Compare(One(left), One(right)), back = DateComparer.Compare(One(right), One(left));
        Assert.Multiple(() =>
        {
            Assert.That(there.Verdict.ToString(), Is.EqualTo(verdict));
            Assert.That(there.Reason.ToString(), Is.EqualTo(reason));
            Assert.That(there.GapDays, Is.EqualTo(gap).Within(0.001));
            Assert.That(back, Is.EqualTo(there));
        });
    }

    internal static DateMention One(string words)
    {
        string text = $"Cela s'est passé {words}.";
        List<DateMention> mentions = [];
        DateDetector.For(Language.French).Detect(PassageReader.Read(text, "fr"), null, mentions);
        return mentions.Single();
    }
}
