using Checker.Reliability;
using NUnit.Framework;
using static Checker.Tests.Reliability.Properties;

namespace Checker.Tests.Reliability;

/// <summary>Claims of documents: origins, relations of values, superseded figures, and the record each source ends up with.</summary>
public sealed class ReliabilityAssessorTests
{
    [Test]
    public void P04_relays_and_copies_of_an_origin_change_no_belief() => Hold(random =>
    {
        var claims = Problem(random).ConvertAll(Claim);
        var before = Assess(claims);
        var chosen = claims[random.Next(claims.Count)];
        var relays = Enumerable.Range(0, random.Next(1, 20)).Select(i => chosen with
        {
            Source = $"relay {i}", Document = $"relay {i}.txt", Order = 5,
            Origin = random.Next(2) == 0 || i == 0 ? chosen.Source : $"relay {i - 1}",
        });
        AssertSameBeliefs(Assess(Shuffled(claims.Concat(relays), random)), before);
        string? group = "copies";
        claims[claims.IndexOf(chosen)] = chosen with { TextGroup = group };
        var copies = Enumerable.Range(0, random.Next(1, 20)).Select(i => chosen with { Source = $"copy {i}", Document = $"copy {i}.txt", Order = 5, TextGroup = group });
        AssertSameBeliefs(Assess(Shuffled(claims.Concat(copies), random)), before);
    });

    [Test]
    public void P04_a_document_given_twice_changes_no_figure() => Hold(random =>
    {
        var claims = Problem(random).ConvertAll(Claim);
        var twice = claims.Concat(claims.Where(c => c.Source == "source0").Select(c => c with { Document = "again.txt", Order = 9 }));
        var before = Assess(claims);
        var after = Assess([.. twice]);
        AssertSameBeliefs(after, before);
        Assert.That(after.Sources.Select(s => (s.Source, s.Mean, s.Low, s.High, s.Grade)), Is.EqualTo(before.Sources.Select(s => (s.Source, s.Mean, s.Low, s.High, s.Grade))));
    });

    [Test]
    public void P08_a_broader_value_is_no_penalty_and_no_contradiction() => Hold(random =>
    {
        int narrow = random.Next(1, 6);
        int broad = random.Next(1, 3);
        var claims = new List<AssessedClaim>();
        var relations = new List<AssessedRelation>();
        for (int q = 0; q < random.Next(1, 12); q++)
        {
            claims.AddRange(Enumerable.Range(0, narrow).Select(i => Claim(new SourcedValue($"narrow {i}", $"q{q}", "", "Niamey"))));
            claims.AddRange(Enumerable.Range(0, broad).Select(i => Claim(new SourcedValue($"broad {i}", $"q{q}", "", "Niger"))));
            relations.Add(new AssessedRelation($"q{q}", "Niger", "Niamey", Relation.Compatible, Mechanism.Precision, LeftIsBroader: random.Next(2) == 0));
        }

        var result = Assess(Shuffled(claims, random), Shuffled(relations, random));
        foreach (var source in result.Sources)
        {
            Assert.That(source.Mean, Is.GreaterThanOrEqualTo(.8 - 1e-9), source.Source);
            Assert.That(source.Signals.Conflicts + source.Signals.Contested, Is.Zero);
            Assert.That(source.EffectiveClaims, Is.LessThanOrEqualTo(claims.Count(c => c.Source == source.Source)));
        }
    });

    [Test]
    public void P08_superseded_figures_and_tension_cost_nothing() => Hold(random =>
    {
        var claims = Problem(random).ConvertAll(Claim);
        var before = Assess(claims);
        var early = Enumerable.Range(0, 30).Select(i => Claim(new SourcedValue("source0", $"question{i % 3}", "", $"early {i}")) with { Superseded = true });
        var after = Assess([.. claims, .. early]);
        AssertSameBeliefs(after, before);
        var source = after.Sources.Single(s => s.Source == "source0");
        Assert.That(source.Mean, Is.EqualTo(before.Sources.Single(s => s.Source == "source0").Mean));
        Assert.That(source.Signals.Superseded, Is.EqualTo(30));

        string police = $"police {random.Next(9)}";
        var counters = Assess(
            [Claim(new SourcedValue("a", "crowd", "", police)), Claim(new SourcedValue("b", "crowd", "", "union")), Claim(new SourcedValue("c", "crowd", "", "union"))],
            [new AssessedRelation("crowd", police, "union", Relation.Tension, Mechanism.RivalCounters)]);
        Assert.That(counters.Sources[0].Mean, Is.GreaterThanOrEqualTo(.799));
        Assert.That(counters.Sources[0].Signals.Contested, Is.EqualTo(1));
        Assert.That(counters.Answers[0].Answer.Credibility, Is.Not.EqualTo(1));
    });

    [Test]
    public void P12_a_gang_that_copies_is_one_source([Values] bool declared)
    {
        var honest = Enumerable.Range(0, 3).Select(i => Claim(new SourcedValue($"s{i}", "q", "", "truth"))).ToList();
        var one = Assess([.. honest, Claim(new SourcedValue("gang 0", "q", "", "lie"))]);
        var gang = Enumerable.Range(0, 50).Select(i => Claim(new SourcedValue($"gang {i}", "q", "", "lie")) with
        {
            Order = i, Origin = declared && i > 0 ? "gang 0" : null, TextGroup = declared ? null : "same text",
        });
        AssertSameBeliefs(Assess([.. honest, .. gang]), one);
    }

    [Test]
    public void The_order_of_claims_and_relations_changes_nothing() => Hold(random =>
    {
        var claims = Problem(random).ConvertAll(Claim);
        for (int i = 0; i < claims.Count; i++)
        {
            claims[i] = claims[i] with { Origin = random.Next(3) == 0 ? $"source{random.Next(9)}" : null, TextGroup = random.Next(4) == 0 ? "g" : null, Order = random.Next(3), Span = new TextSpan(i, 1) };
        }

        AssessedRelation[] relations = [.. Enumerable.Range(0, 6).Select(i => new AssessedRelation($"question{random.Next(3)}", $"v{random.Next(4)}", $"v{random.Next(4)}", (Relation)random.Next(4)))];
        Assert.That(Print(Assess(Shuffled(claims, random), Shuffled(relations, random))), Is.EqualTo(Print(Assess(claims, relations))));
    });

    [Test]
    public void A_ring_of_attributions_is_one_voice()
    {
        var claims = "abc".Select((s, i) => Claim(new SourcedValue($"{s}", "q", "", "v")) with { Origin = $"{"bca"[i]}" });
        var result = Assess([.. claims]);
        Assert.That(result.Answers.Single().Answer.Origins, Is.EqualTo(1));
        Assert.That(result.Sources.Sum(s => s.Signals.FaithfulRelays), Is.EqualTo(2));
    }

    [Test]
    public void Outlets_that_quote_an_agency_relay_it_and_the_agency_carries_the_record()
    {
        var claims = Enumerable.Range(0, 6).SelectMany(q => new[]
        {
            Claim(new SourcedValue("Courrier", $"q{q}", "", "946")) with { Origin = "agency" },
            Claim(new SourcedValue("Gazette", $"q{q}", "", "946")) with { Origin = "Courrier", Order = 1 },
            Claim(new SourcedValue("Daily", $"q{q}", "", "946")),
        });
        var result = Assess([.. claims]);
        Assert.That(result.Answers[0].Answer.Origins, Is.EqualTo(2));
        Assert.That(result.Answers[0].FirstSource, Is.EqualTo("agency"));
        Assert.That(result.Origins.Single().Signals.Agreements, Is.EqualTo(12));
        var gazette = result.Sources.Single(s => s.Source == "Gazette");
        Assert.That((gazette.EffectiveClaims, gazette.Grade, gazette.Signals.FaithfulRelays), Is.EqualTo((0.0, AdmiraltyGrade.F, 6)));
        Assert.That(string.Join(" < ", gazette.Evidence[0].Chain), Is.EqualTo("Courrier < agency"));
    }

    [Test]
    public void A_relay_that_changes_the_figure_speaks_for_itself()
    {
        var result = Assess([Claim(new SourcedValue("agency", "q", "", "1204")), Claim(new SourcedValue("Courrier", "q", "", "1024")) with { Origin = "agency" }]);
        Assert.That(result.Sources.Single(s => s.Source == "Courrier").Evidence.Single().Outcome, Is.Not.EqualTo(SourceOutcome.Relayed));
        Assert.That(result.Answers.Single().Answer.Candidates.Select(c => c.Origins), Is.All.EqualTo(1));
    }

    [Test]
    public void Unnamed_speakers_of_two_outlets_are_not_one_voice()
    {
        var claims = "abc".Select(s => Claim(new SourcedValue($"{s}", "q", "", "v")) with { Origin = "une source militaire", Anonymous = true });
        Assert.That(Assess([.. claims]).Answers.Single().Answer.Origins, Is.EqualTo(3));
    }

    [Test]
    public void Copies_with_one_word_changed_split_into_two_voices()
    {
        string[] values = ["1204", "1204", "1204", "1024", "1024"];
        var result = Assess([.. values.Select((v, i) => Claim(new SourcedValue($"s{i}", "q", "", v)) with { TextGroup = "wire", Order = i })]);
        Assert.That(result.Answers.Single().Answer.Candidates.Select(c => c.Origins), Is.All.EqualTo(1));
        Assert.That(result.Sources.Sum(s => s.Signals.FaithfulRelays), Is.EqualTo(3));
    }

    [Test]
    public void Values_that_agree_are_one_answer_unless_that_joins_rivals()
    {
        AssessedClaim[] claims = [Claim(new SourcedValue("a", "q", "", "980")), Claim(new SourcedValue("b", "q", "", "about 1000")), Claim(new SourcedValue("c", "q", "", "1020"))];
        AssessedRelation[] relations =
        [
            new("q", "about 1000", "980", Relation.Agree, Mechanism.Rounding),
            new("q", "about 1000", "1020", Relation.Agree, Mechanism.Rounding),
            new("q", "1020", "980", Relation.Contradiction, Mechanism.RivalAccounts),
        ];
        Assert.That(Assess(claims, relations).Answers[0].Answer.Candidates, Has.Count.EqualTo(2));
        Assert.That(Assess(claims, relations[..2]).Answers[0].Answer.Candidates, Has.Count.EqualTo(1));
    }

    [Test]
    public void Signals_stand_beside_the_grade_and_never_in_it()
    {
        AssessedClaim[] claims = [.. Enumerable.Range(0, 8).SelectMany(q => "abc".Select(s => Claim(new SourcedValue($"{s}", $"q{q}", "", "v"))))];
        var plain = Assess(claims).Sources[0];
        var marked = ReliabilityAssessor.Assess([.. claims.Select(c => c with { Anonymous = true })], [], new Dictionary<string, double> { ["a"] = .7 }).Sources[0];
        Assert.That((marked.Mean, marked.Grade), Is.EqualTo((plain.Mean, plain.Grade)));
        Assert.That((marked.Signals.AnonymousAttributions, marked.Signals.NoiseShare), Is.EqualTo((8, (double?).7)));
        Assert.That(plain.Signals.NoiseShare, Is.Null);
    }

    [Test]
    public void Long_chains_and_many_documents_end_in_time()
    {
        const int Count = 20_000;
        var chain = Enumerable.Range(0, Count).Select(i => Claim(new SourcedValue($"s{i}", "chain", "", "v")) with { Origin = $"s{i + 1}" });
        var crowd = Enumerable.Range(0, Count).Select(i => Claim(new SourcedValue($"t{i}", "crowd", "", $"v{i}")) with { TextGroup = $"g{i % 100}", Order = i });
        AssessedRelation[] relations = [.. Enumerable.Range(1, Count - 1).Select(i => new AssessedRelation("crowd", "v0", $"v{i}", (Relation)(i % 3)))];
        var result = Assess([.. chain, .. crowd], relations);
        Assert.That(result.Answers.Select(a => a.Answer.Belief), Is.All.InRange(0, 1));
        Assert.That(result.Sources, Has.Count.EqualTo(2 * Count));
    }

    [Test]
    public void Nothing_at_all_is_a_valid_comparison()
    {
        Assert.That(Assess([]).Sources, Is.Empty);
        var only = Assess([Claim(new SourcedValue("a", "q", "", "v")) with { Superseded = true }]);
        Assert.That((only.Answers.Count, only.Sources.Single().Grade), Is.EqualTo((0, AdmiraltyGrade.F)));
        Assert.That(() => Assess([Claim(new SourcedValue("a", "q", "", "v", 1)) with { Weight = double.NaN }]), Throws.ArgumentException);
    }

    private static AssessedClaim Claim(SourcedValue row) =>
        new() { Source = row.Source, Document = row.Source + ".txt", Question = row.Subject, Value = row.Value, Weight = row.Weight };

    private static ReliabilityAssessment Assess(IReadOnlyList<AssessedClaim> claims, IReadOnlyList<AssessedRelation>? relations = null) =>
        ReliabilityAssessor.Assess(claims, relations ?? []);

    private static void AssertSameBeliefs(ReliabilityAssessment after, ReliabilityAssessment before)
    {
        Assert.That(after.Answers.Select(a => (a.Answer.Subject, a.Answer.NoneOfThese)), Is.EqualTo(before.Answers.Select(a => (a.Answer.Subject, a.Answer.NoneOfThese))));
        Assert.That(after.Answers.SelectMany(a => a.Answer.Candidates), Is.EqualTo(before.Answers.SelectMany(a => a.Answer.Candidates)));
    }

    private static string Print(ReliabilityAssessment result) => string.Join('\n',
        result.Answers.Select(a => $"{a.Answer.Subject} {a.FirstSource} {a.FirstDocument} {a.Answer.Credibility} {string.Join(',', a.Answer.Candidates)}")
        .Concat(result.Sources.Concat(result.Origins).Select(s => $"{s.Source} {s.Grade} {s.Mean:R} {s.Low:R} {s.EffectiveClaims:R} {s.Signals} {string.Join(';', s.Evidence.Select(e => $"{e.Question} {e.Value} {e.WinningValue} {e.BeliefWithoutSource:R} {e.Outcome} {string.Join('>', e.Chain)}"))}")));
}
