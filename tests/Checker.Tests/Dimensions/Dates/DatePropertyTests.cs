using System.Globalization;
using Checker.Corpus;
using Checker.Dimensions.Dates;
using Checker.Languages;
using FsCheck;
using FsCheck.Fluent;
using NUnit.Framework;

namespace Checker.Tests.Dimensions.Dates;

public class DatePropertyTests
{
    private static readonly string[] French = ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];
    private static readonly string[] FrenchDays = ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"];
    private static readonly string[] English = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
    private static readonly string[] Scraps =
    [
        "31", "février", "le", "à", "25h61", "2024", "-", "/", "99999", "0", "mardi", "de", "au", "trois", "jours", "plus tard", "il y a", "mille", "fin", "mi-", "dans la nuit", "1er", "XXe siècle", "May",
        "last", "week", "of", "to", ",", ".", "12:34:56:78", "GMT", "depuis", "\ud800", "\u202f", "’", "the", "in", "9999999999999", "années", "1990s", "semaine", "prochaine", "Pâques", "quarter", "past",
    ];

    private static readonly Gen<DateTime> Days = Gen.Choose(0, 365 * 500).Select(days => new DateTime(1600, 1, 1).AddDays(days));

    [Test]
    public void AnyDayInAnyFormIsReadBack() => Check(Prop.ForAll(Days.ToArbitrary(), day =>
    {
        DateInterval expected = DateInterval.Day(DateOnly.FromDateTime(day));
        string number = day.Day == 1 ? "1er" : day.Day.ToString(CultureInfo.InvariantCulture), year = day.Year.ToString("0000", CultureInfo.InvariantCulture);
        string fr = French[day.Month - 1], en = English[day.Month - 1];
        return Reads("fr", $"Il est né le {number} {fr} {year}.", expected)
            && Reads("fr", $"Il est né {FrenchDays[(int)day.DayOfWeek]} {number} {fr} {year}.", expected)
            && Reads("fr", $"Il est né le {day.Day:00}/{day.Month:00}/{year}.", expected)
            && Reads("fr", $"Il est né le {day.Day:00}.{day.Month:00}.{year}.", expected)
            && Reads("fr", $"Il est né le {year}-{day.Month:00}-{day.Day:00}.", expected)
            && Reads("en", $"He was born on {en} {day.Day}, {year}.", expected)
            && Reads("en", $"He was born on {day.Day} {en} {year}.", expected)
            && Reads("en", $"He was born on {day.DayOfWeek}, {en} {day.Day}, {year}.", expected)
            && Reads("en", $"He was born on {day.Month:00}/{day.Day:00}/{year}.", expected)
            && Reads("en", $"He was born on {year}-{day.Month:00}-{day.Day:00}.", expected);
    }));

    [Test]
    public void AnyTimeInAnyFormIsReadBack() => Check(Prop.ForAll(Gen.Choose(0, 1439).ToArbitrary(), minutes =>
    {
        TimeOnly clock = new(minutes / 60, minutes % 60);
        string english = clock.ToString("h:mm tt", CultureInfo.InvariantCulture);
        return Clock("fr", $"Il est arrivé à {clock.Hour}h{clock.Minute:00}.", clock) && Clock("fr", $"Il est arrivé à {clock.Hour} h {clock.Minute:00}.", clock)
            && Clock("fr", $"Il est arrivé à {clock.Hour}:{clock.Minute:00}.", clock) && Clock("en", $"He arrived at {english}.", clock);
    }));

    [Test]
    public void AnyMonthAndYearAreReadBack() => Check(Prop.ForAll(Days.ToArbitrary(), day =>
        Reads("fr", $"Il est né en {French[day.Month - 1]} {day.Year}.", DateInterval.Month(day.Year, day.Month))
        && Reads("en", $"He was born in {English[day.Month - 1]} {day.Year}.", DateInterval.Month(day.Year, day.Month))
        && Reads("fr", $"Il est né en {day.Year}.", DateInterval.Year(day.Year)) && Reads("en", $"He was born in {day.Year}.", DateInterval.Year(day.Year))));

    [Test]
    public void SpacesAndApostrophesDoNotMatter() => Check(Prop.ForAll(Words().ToArbitrary(), text =>
        Values(text, "fr").SequenceEqual(Values(text.Replace(' ', '\u00A0'), "fr")) && Values(text, "fr").SequenceEqual(Values(text.Replace('\'', '’'), "fr"))));

    [Test]
    public void AnyTextIsReadInBoundsAndInOrder() => Check(Prop.ForAll(Words().ToArbitrary(), text =>
    {
        foreach (string language in Language.Codes)
        {
            int last = 0;
            foreach (DateMention mention in Detect(text, language))
            {
                if (mention.Span.Start < last || mention.Span.Length <= 0 || mention.Span.End > text.Length || mention.Interval is { Start: { } start, End: { } end } && start > end)
                {
                    return false;
                }

                last = mention.Span.End;
            }
        }

        return true;
    }));

    [Test]
    public void ComparingIsSymmetric() => Check(Prop.ForAll(Words().ToArbitrary(), Words().ToArbitrary(), (one, two) =>
        Detect(one, "fr").All(left => Detect(two, "fr").All(right => DateComparer.Compare(left, right) == DateComparer.Compare(right, left)))));

    [TestCase("Le 31 février 2024, le 0 mars 2024 et le 12/34/2024.")]
    [TestCase("En 0000, à 25h61, à 24h30, le 99/99/9999, en l'an 99999.")]
    [TestCase("Du 9 au 3 juin 2024, de 1990 à 1960.")]
    public void NoWrongValueFromBadInput(string text)
    {
        foreach (DateMention mention in Detect(text, "fr").Where(mention => mention.Interval is not null))
        {
            Assert.That(mention.Interval!.Value.Start ?? DateTime.MinValue, Is.LessThanOrEqualTo(mention.Interval.Value.End ?? DateTime.MaxValue));
            Assert.That(mention.Precision, Is.Not.EqualTo(DatePrecision.Minute));
        }

        Assert.That(Detect(text, "fr").Where(mention => mention.Sort is DateSort.DateTime or DateSort.Time), Is.Empty);
    }

    [Test]
    public void LongTextTakesLinearWork()
    {
        string text = string.Concat(Enumerable.Repeat("le 3 mai, 12 ", 20_000));
        Assert.That(Detect(text, "fr"), Has.Count.GreaterThanOrEqualTo(20_000));
    }

    [TestCase("soir de ")]
    [TestCase("trois jours plus tard ")]
    [TestCase("mille cent et ")]
    [TestCase("de 3 à 4 ")]
    [TestCase("12/")]
    [TestCase("1h")]
    [TestCase("the last ")]
    public void RepetitionIsHarmless(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 30_000));
        Assert.That(() => Detect(text, "fr").Count + Detect(text, "en").Count, Throws.Nothing);
    }

    private static Gen<string> Words() => Gen.Elements(Scraps).ListOf(14).Select(words => string.Join(' ', words));

    private static void Check(Property property) => FsCheck.Check.One(Config.QuickThrowOnFailure.WithReplay(20240516, 1).WithMaxTest(200), property);

    private static bool Reads(string language, string text, DateInterval expected) => Detect(text, language) is [{ Interval: { } found }] && found == expected;

    private static bool Clock(string language, string text, TimeOnly expected) => Detect(text, language) is [{ Sort: DateSort.Time, Clock: { } found }] && found == expected;

    private static List<string> Values(string text, string language) => [.. Detect(text, language).Select(mention => mention.Value)];

    private static List<DateMention> Detect(string text, string language)
    {
        List<DateMention> mentions = [];
        DateDetector.For(Language.Get(language)).Detect(PassageReader.Read(text, language), DateInterval.Day(new DateOnly(2024, 5, 16)), mentions);
        return mentions;
    }
}
