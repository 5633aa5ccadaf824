using Checker.Reliability;
using NUnit.Framework;

namespace Checker.Tests.Reliability;

public sealed class GradingTests
{
    [TestCase(4, .9, .99, AdmiraltyGrade.F)]
    [TestCase(50, .2, .71, AdmiraltyGrade.F)]
    [TestCase(25, .902, .99, AdmiraltyGrade.A)]
    [TestCase(25, .80, .99, AdmiraltyGrade.B)]
    [TestCase(5, .717, .99, AdmiraltyGrade.C)]
    [TestCase(20, .3, .6, AdmiraltyGrade.D)]
    [TestCase(20, .2, .49, AdmiraltyGrade.E)]
    public void The_lower_bound_makes_the_grade(double claims, double low, double high, AdmiraltyGrade grade) =>
        Assert.That(Grading.Grade(claims, low, high), Is.EqualTo(grade));

    [TestCase(.99, 2, false, true, 1)]
    [TestCase(.99, 1, false, true, 2)]
    [TestCase(.99, 2, true, true, 2)]
    [TestCase(.99, 1, false, false, 6)]
    [TestCase(.6, 2, false, false, 3)]
    [TestCase(.3, 2, true, true, 4)]
    [TestCase(.1, 2, true, true, 5)]
    public void Credibility_follows_belief_and_a_lone_origin_never_confirms(double belief, int origins, bool contested, bool judged, int credibility) =>
        Assert.That(Grading.Credibility(belief, origins, contested, judged), Is.EqualTo(credibility));

    [Test]
    public void Five_clean_claims_make_C_and_twentyfive_make_A([Values(4, 5, 7, 25)] int questions)
    {
        var claims = Enumerable.Range(0, questions).SelectMany(q => Enumerable.Range(0, 9).Select(s => new SourcedValue($"s{s}", $"q{q}", "", "v")));
        var expected = questions switch { 4 => AdmiraltyGrade.F, 5 => AdmiraltyGrade.C, 7 => AdmiraltyGrade.B, _ => AdmiraltyGrade.A };
        Assert.That(TruthDiscovery.Fuse(claims).Sources.Select(s => s.Grade), Is.All.EqualTo(expected));
    }

    [Test]
    public void Every_language_has_every_sentence([Values("en", "fr")] string language)
    {
        string[] keys = ["decimal-separator", "unchecked", "too-few", "too-wide", "A", "B", "C", "D", "E", "prior"];
        Assert.That(Checker.Languages.WordList.Read(language, "reliability-grades").Select(e => e.Term), Is.EquivalentTo(keys));
    }

    [Test]
    public void The_reason_is_said_in_both_languages()
    {
        var source = TruthDiscovery.Fuse([new SourcedValue("s", "o", "a", "v"), new SourcedValue("t", "o", "a", "v")],
            new FusionOptions { SourcePriors = [new SourcePrior("s", .9, 10, "house list 3")] }).Sources[0];
        Assert.That(source.Reason, Does.StartWith("Cannot be judged").And.Contain("5 are needed").And.Contain("house list 3"));
        Assert.That(source.ReasonIn("fr-BE"), Does.StartWith("Ne peut être évaluée").And.Contain("il en faut 5").And.Contain("house list 3"));
        Assert.That(source.Prior!.Name, Is.EqualTo("house list 3"));
        Assert.That(source.ReasonIn("xx"), Is.EqualTo(source.Reason));
        Assert.That(() => source.ReasonIn(null!), Throws.ArgumentNullException);
    }
}
