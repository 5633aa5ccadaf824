using Checker.Dimensions.Names;
using FsCheck;
using FsCheck.Fluent;
using NUnit.Framework;

namespace Checker.Tests.Dimensions.Names;

public class NameMatcherTests
{
    private static readonly NameMatcher Matcher = new();

    [TestCase("fr")]
    [TestCase("en")]
    public void Decides(string language)
    {
        Assert.Multiple(() =>
        {
            foreach (string[] row in CorpusFile.Read(language, "names-pairs"))
            {
                NameSort sort = Enum.Parse<NameSort>(row[0], ignoreCase: true);
                NameDecision decision = Matcher.Decide(row[2], row[3], sort);
                bool fits = row[1] switch
                {
                    "same" => decision.Verdict == NameVerdict.Same,
                    "unsure" => decision.Verdict == NameVerdict.Unsure,
                    _ => decision.Verdict != NameVerdict.Same && decision.Score < NameDecision.SameFrom,
                };
                Assert.That(fits, Is.True, $"{row[2]} | {row[3]}: {decision}");
                Assert.That(decision.Reason, Is.Not.Empty);
            }
        });
    }

    [Test]
    public void IsSymmetricAndBlindToCaseAccentsAndApostrophes()
    {
        string[] names = [.. Checker.Languages.Language.Codes.SelectMany(language => CorpusFile.Read(language, "names-pairs")).SelectMany(row => row[2..4]).Distinct()];
        Gen<string> name = Gen.Elements(names);
        Gen<NameSort> sort = Gen.Elements(NameSort.Person, NameSort.Organisation, NameSort.Place);
        Prop.ForAll(name.Two().SelectMany(pair => sort.Select(kind => (pair.Item1, pair.Item2, kind))).ToArbitrary(), test =>
        {
            (string a, string b, NameSort kind) = test;
            NameDecision one = Matcher.Decide(a, b, kind), other = Matcher.Decide(b, a, kind);
            return one.Verdict == other.Verdict && Math.Abs(one.Score - other.Score) < 1e-9
                && Matcher.Decide(a, a.Replace('\'', '’').Replace("é", "e\u0301", StringComparison.Ordinal), kind).Verdict == NameVerdict.Same;
        }).Holds();
    }

    [TestCase("I")]
    [TestCase("")]
    [TestCase(" \u0001\u0007 ")]
    [TestCase("😀 Jean 😀")]
    [TestCase("محمد بن سلمان")]
    [TestCase("习近平")]
    [TestCase("Ольга Каренина")]
    [TestCase("Jean\u0000 \u202EDupont\u200B")]
    [TestCase("\ud800 Dupont")]
    [TestCase("(((((")]
    [TestCase("-- , --")]
    public void AnyTextIsAName(string odd)
    {
        foreach (NameSort sort in Enum.GetValues<NameSort>())
        {
            Assert.That(() => Matcher.Decide(odd, "Jean Dupont", sort), Throws.Nothing);
            Assert.That(() => Matcher.Decide(odd, odd + odd, sort), Throws.Nothing);
        }
    }

    [Test]
    public void LongNamesAreCompared()
    {
        string lengthy = string.Concat(Enumerable.Repeat("Maximilien ", 500));
        Assert.That(Matcher.Decide(lengthy, lengthy + "x", NameSort.Person).Score, Is.InRange(0, 1));
        Assert.That(Matcher.Decide(new string('a', 5000), new string('b', 5000), NameSort.Organisation).Verdict, Is.EqualTo(NameVerdict.Different));
    }

    [Test]
    public void UnreadableScriptsAreComparedExactlyAndSaidSo()
    {
        foreach (string name in (string[])["习近平", "محمد بن سلمان", "Ольга Каренина"])
        {
            Assert.That(Matcher.Decide(name, name, NameSort.Person).Verdict, Is.EqualTo(NameVerdict.Same));
        }

        Assert.That(Matcher.Decide("习近平", "习远平", NameSort.Person).Reason, Does.Contain("script"));
    }
}
