using NUnit.Framework;
using static Checker.Tests.Reliability.Properties;

namespace Checker.Tests.Reliability;

/// <summary>The promises of the reliability model that any table of claims must keep (numbers as in the design).</summary>
public sealed class FusionPropertyTests
{
    private static readonly FusionMethod[] Methods = Enum.GetValues<FusionMethod>();
    private static readonly FusionOptions Joint = FusionOptions.Default;
    private static readonly FusionOptions FixedTrust = new() { Iterations = 1 };

    [Test]
    public void P01_the_order_of_the_rows_changes_no_bit([ValueSource(nameof(Methods))] FusionMethod method, [Values] FusionValueKind kind, [Values] bool copies) => Hold(random =>
    {
        var claims = Problem(random, numbers: kind == FusionValueKind.Number);
        var options = new FusionOptions { Method = method, ValueKind = kind, DetectCopies = copies };
        Assert.That(TruthDiscovery.Fuse(Shuffled(claims, random), options).Print(), Is.EqualTo(TruthDiscovery.Fuse(claims, options).Print()));
    }, 25);

    [Test]
    public void P01_renaming_sources_and_questions_renames_the_result([ValueSource(nameof(Methods))] FusionMethod method) => Hold(random =>
    {
        var claims = Problem(random);
        var options = new FusionOptions { Method = method };
        string Rename(string name) => $"{(char)('z' - name[^1] + '0')}{name}";
        var plain = TruthDiscovery.Fuse(claims, options);
        var renamed = TruthDiscovery.Fuse(claims.Select(c => c with { Source = Rename(c.Source), Subject = Rename(c.Subject) }), options);
        foreach (var answer in plain.Answers)
        {
            foreach (var candidate in answer.Candidates)
            {
                Assert.That(renamed.Belief(Rename(answer.Subject), candidate.Value), Is.EqualTo(candidate.Belief).Within(1e-9));
            }
        }
    }, 40);

    [Test]
    public void P02_threads_and_repetition_change_no_bit() => Hold(random =>
    {
        var claims = Problem(random);
        string expected = TruthDiscovery.Fuse(claims).Print();
        var seen = new string[8];
        Parallel.For(0, seen.Length, i => seen[i] = TruthDiscovery.Fuse(claims).Print());
        Assert.That(seen, Is.All.EqualTo(expected));
    }, 20);

    [Test]
    public void P03_an_agreeing_newcomer_never_lowers_belief([Values] bool joint) => Hold(random =>
    {
        var claims = Problem(random);
        var options = joint ? Joint : FixedTrust;
        var supported = claims[random.Next(claims.Count)];
        double before = TruthDiscovery.Fuse(claims, options).Belief(supported.Subject, supported.Value);
        double after = TruthDiscovery.Fuse([.. claims, supported with { Source = "newcomer" }], options).Belief(supported.Subject, supported.Value);
        Assert.That(after, Is.GreaterThanOrEqualTo(before - 1e-6));
    }, 300);

    [Test]
    public void P04_a_row_given_many_times_counts_once([ValueSource(nameof(Methods))] FusionMethod method) => Hold(random =>
    {
        var claims = Problem(random);
        var options = new FusionOptions { Method = method };
        var repeated = claims.SelectMany(c => Enumerable.Repeat(c, random.Next(1, 5)));
        Assert.That(TruthDiscovery.Fuse(repeated, options).Print(), Is.EqualTo(TruthDiscovery.Fuse(claims, options).Print()));
    }, 25);

    [Test]
    public void P05_belief_follows_trust_in_supporters_and_flees_trust_in_opponents() => Hold(random =>
    {
        var claims = Problem(random);
        var claim = claims[random.Next(claims.Count)];
        // A source that gives two answers to one question supports and opposes at once.
        claims.RemoveAll(c => c.Source == claim.Source && c.Subject == claim.Subject && c.Value != claim.Value);
        double low = .15 + random.NextDouble() * .4;
        double With(double mean) => TruthDiscovery.Fuse(claims, FixedTrust with { SourcePriors = [new(claim.Source, mean, 5, "test")] }).Belief(claim.Subject, claim.Value);
        double Opposed(double mean)
        {
            var other = claims.Find(c => c.Subject == claim.Subject && c.Value != claim.Value && c.Source != claim.Source
                && !claims.Contains(c with { Value = claim.Value }));
            return other == default ? 1 - mean : TruthDiscovery.Fuse(claims, FixedTrust with { SourcePriors = [new(other.Source, mean, 5, "test")] }).Belief(claim.Subject, claim.Value);
        }

        Assert.That(With(low + .3), Is.GreaterThanOrEqualTo(With(low)));
        Assert.That(Opposed(low + .3), Is.LessThanOrEqualTo(Opposed(low)));
    });

    [Test]
    public void P06_no_claim_leaves_the_prior_and_effective_claims_stay_below_the_claims() => Hold(random =>
    {
        var claims = Problem(random);
        var result = TruthDiscovery.Fuse([.. claims, new SourcedValue("silent", "question0", "a", "v0", 0)]);
        var silent = result.Sources.Single(s => s.Source == "silent");
        Assert.That((silent.Mean, silent.Grade, silent.EffectiveClaims), Is.EqualTo((.8, AdmiraltyGrade.F, 0.0)));
        foreach (var source in result.Sources)
        {
            Assert.That(source.EffectiveClaims, Is.LessThanOrEqualTo(claims.Count(c => c.Source == source.Source) + 1e-9));
        }
    });

    [Test]
    public void P07_beliefs_sum_to_one_and_intervals_hold_the_mean([ValueSource(nameof(Methods))] FusionMethod method) => Hold(random =>
    {
        var result = TruthDiscovery.Fuse(Problem(random), new FusionOptions { Method = method });
        foreach (var answer in result.Answers)
        {
            Assert.That(answer.Candidates.Sum(c => c.Belief) + answer.NoneOfThese, Is.EqualTo(1).Within(1e-9));
        }

        foreach (var source in result.Sources)
        {
            Assert.That(source.Low, Is.GreaterThan(0).And.LessThanOrEqualTo(source.Mean));
            Assert.That(source.High, Is.LessThan(1).And.GreaterThanOrEqualTo(source.Mean));
        }
    });

    [Test]
    public void P07_consistent_evidence_narrows_the_interval()
    {
        double width = 1;
        for (int n = 1; n <= 60; n++)
        {
            int questions = n;
            var claims = Enumerable.Range(0, questions).SelectMany(q => Enumerable.Range(0, 4).Select(s => new SourcedValue($"s{s}", $"q{q}", "", "v")));
            var source = TruthDiscovery.Fuse(claims).Sources[0];
            Assert.That(source.High - source.Low, Is.LessThan(width), $"{n} questions");
            width = source.High - source.Low;
        }
    }

    [Test]
    public void P09_a_change_of_unit_changes_no_belief([ValueSource(nameof(Methods))] FusionMethod method) => Hold(random =>
    {
        var claims = Problem(random, numbers: true);
        var options = new FusionOptions { Method = method, ValueKind = FusionValueKind.Number };
        var plain = TruthDiscovery.Fuse(claims, options);
        var scaled = TruthDiscovery.Fuse(claims.Select(c => c with { Value = c.Value + "000" }), options);
        foreach (var answer in plain.Answers)
        {
            foreach (var candidate in answer.Candidates)
            {
                Assert.That(scaled.Belief(answer.Subject, candidate.Value + "000"), Is.EqualTo(candidate.Belief).Within(1e-9));
            }
        }
    }, 40);

    [Test]
    public void P10_a_lone_claim_is_worth_its_prior() => Hold(random =>
    {
        double a = 1 + random.Next(8);
        double b = 1 + random.Next(3);
        double n = 2 + random.Next(30);
        var result = TruthDiscovery.Fuse([new SourcedValue("s", "o", "a", "v")], new FusionOptions { PriorSuccess = a, PriorFailure = b, FalseValues = n, Iterations = 1 });
        double theta = a / (a + b);
        double score = n * theta / (1 - theta);
        var answer = result.Answers.Single();
        Assert.That(answer.Belief, Is.EqualTo(score / (score + n)).Within(1e-12).And.LessThan(1));
        Assert.That(result.Sources[0].Grade, Is.EqualTo(AdmiraltyGrade.F));
        Assert.That(answer.Credibility, Is.GreaterThanOrEqualTo(3));
    });

    [Test]
    public void P11_a_disconnected_block_changes_no_bit_of_another() => Hold(random =>
    {
        var left = Problem(random, "left ");
        var right = Problem(random, "right ");
        string alone = TruthDiscovery.Fuse(left).Print() + TruthDiscovery.Fuse(right).Print();
        string together = TruthDiscovery.Fuse([.. left, .. right]).Print();
        Assert.That(together.Split('\n').Order(StringComparer.Ordinal), Is.EqualTo(alone.Split('\n').Order(StringComparer.Ordinal)));
    });

    [Test]
    public void P12_fifty_unknown_friends_weigh_no_more_than_their_prior_allows() => Hold(random =>
    {
        var claims = Problem(random);
        claims.RemoveAll(c => c.Subject == "question0");
        claims.AddRange(Enumerable.Range(0, 6).Select(s => new SourcedValue($"source{s}", "question0", "a", "v0")));
        int gang = random.Next(1, 51);
        var attacked = claims.Concat(Enumerable.Range(0, gang).Select(i => new SourcedValue($"gang{i}", "question0", "a", "lie")));
        var result = TruthDiscovery.Fuse(attacked);
        // Each newcomer has one claim: its trust cannot exceed (4 + 1) / (5 + 1), whatever its friends say.
        double most = Math.Log(10 * (5 / 6.0) / (1 / 6.0));
        double belief = result.Belief("question0", "lie");
        double odds = Math.Log(belief / result.Answers.Single(a => a.Subject == "question0").NoneOfThese * 9);
        Assert.That(odds, Is.LessThanOrEqualTo(gang * most + 1e-6));
        Assert.That(result.Sources.Where(s => s.Source.StartsWith("gang", StringComparison.Ordinal)).Select(s => s.Grade), Is.All.EqualTo(AdmiraltyGrade.F));
    }, 60);

    [Test]
    public void P13_a_million_claims_on_one_question_stay_finite([Values(.001, .8, .999)] double trust, [Values] bool oneValue)
    {
        const int Count = 1_000_000;
        var sources = Enumerable.Range(0, Count).ToArray();
        var values = Array.ConvertAll(sources, s => oneValue ? 0 : s % 1000);
        var claims = Checker.Reliability.ClaimArraysBuilder.Build(Count, [0, oneValue ? 1 : 1000], sources, values, default);
        var run = Checker.Reliability.FusionRun.Start(claims, new FusionOptions { PriorSuccess = trust * 1000, PriorFailure = (1 - trust) * 1000, Iterations = 5 });
        Assert.That(run.State.Belief, Is.All.InRange(0, 1));
        Assert.That(run.State.Belief.Sum() + run.State.None[0], Is.EqualTo(1).Within(1e-9));
        Assert.That(run.State.Trust, Is.All.InRange(.01, .99));
        Assert.That(Checker.Reliability.LeaveOneOut.Of(run).Belief, Is.All.InRange(0, 1));
    }
}
