using System.Globalization;
using Checker.Reliability;
using NUnit.Framework;
using static Checker.Tests.Reliability.Properties;

namespace Checker.Tests.Reliability;

public sealed class TruthDiscoveryTests
{
    private static readonly FusionMethod[] Methods = Enum.GetValues<FusionMethod>();

    [Test]
    public void The_trusted_minority_beats_the_careless_majority([Values(FusionMethod.BetaAccu, FusionMethod.Accu, FusionMethod.PopAccu, FusionMethod.Crh, FusionMethod.PooledInvestment)] FusionMethod method)
    {
        // Two careful sources agree on everything; three careless ones agree with each other on the last question only.
        var claims = new List<SourcedValue>();
        for (int q = 0; q < 30; q++)
        {
            claims.AddRange([new("careful 1", $"q{q}", "", "right"), new("careful 2", $"q{q}", "", "right")]);
            claims.AddRange(Enumerable.Range(0, 3).Select(s => new SourcedValue($"careless {s}", $"q{q}", "", q == 29 ? "wrong" : $"wrong {(q + s) % 7}")));
        }

        var result = TruthDiscovery.Fuse(claims, new FusionOptions { Method = method });
        Assert.That(result.Answers.Select(a => a.Value), Is.All.EqualTo("right"));
        Assert.That(result.Sources.Select(s => s.Grade), Has.Exactly(2).LessThanOrEqualTo(AdmiraltyGrade.B).And.Exactly(3).EqualTo(AdmiraltyGrade.E));
        Assert.That(TruthDiscovery.Fuse(claims, new FusionOptions { Method = FusionMethod.Vote }).Answers.Single(a => a.Subject == "q29").Value, Is.EqualTo("wrong"));
    }

    /// <summary>With trust fixed at its prior, belief without a source is exactly the belief of a fusion that never saw the source.</summary>
    [Test]
    public void Leaving_one_out_equals_a_fusion_without_the_source([Values(FusionMethod.BetaAccu, FusionMethod.Vote)] FusionMethod method) => Hold(random =>
    {
        var claims = Problem(random);
        var options = new FusionOptions { Method = method, Iterations = 1 };
        foreach (var source in TruthDiscovery.Fuse(claims, options).Sources)
        {
            var without = TruthDiscovery.Fuse(claims.Where(c => c.Source != source.Source), options);
            foreach (var line in source.Evidence.Where(l => l.Outcome != SourceOutcome.Unchecked))
            {
                string subject = line.Question[..^" / a".Length];
                var answer = without.Answers.Single(a => a.Subject == subject);
                double expected = answer.Candidates.Any(c => c.Value == line.Value) ? without.Belief(subject, line.Value)
                    : method == FusionMethod.Vote ? 0 : answer.NoneOfThese / (11 - answer.Candidates.Count);
                Assert.That(line.BeliefWithoutSource, Is.EqualTo(expected).Within(1e-6));
            }
        }
    });

    [Test]
    public void Copies_found_in_the_values_are_discounted_when_asked_for()
    {
        var random = new Random(7);
        var claims = new List<SourcedValue>();
        for (int q = 0; q < 60; q++)
        {
            claims.AddRange(Enumerable.Range(0, 4).Select(s => new SourcedValue($"honest {s}", $"q{q}", "", random.Next(10) < 8 ? "right" : $"wrong {random.Next(9)}")));
            string copied = random.Next(10) < 5 ? "right" : $"wrong {random.Next(9)}";
            claims.AddRange(Enumerable.Range(0, 5).Select(s => new SourcedValue($"copy {s}", $"q{q}", "", copied)));
        }

        int Right(bool copies) => TruthDiscovery.Fuse(claims, new FusionOptions { DetectCopies = copies }).Answers.Count(a => a.Value == "right");
        Assert.That(Right(copies: true), Is.GreaterThan(Right(copies: false)).And.GreaterThanOrEqualTo(54));
    }

    [Test]
    public void Copies_among_thousands_on_hot_questions_are_found_in_time_and_stay_deterministic()
    {
        var random = new Random(11);
        var claims = new List<SourcedValue>();
        for (int q = 0; q < 12; q++)
        {
            string copied = $"wrong {random.Next(3)}";
            claims.AddRange(Enumerable.Range(0, 2000).Select(s => new SourcedValue($"s{s:D4}", $"q{q:D2}", "", s % 2 == 0 ? copied : random.Next(10) < 7 ? "right" : $"wrong {random.Next(9)}")));
        }

        var options = new FusionOptions { DetectCopies = true, Iterations = 5 };
        string first = TruthDiscovery.Fuse(claims, options).Print();
        Assert.That(TruthDiscovery.Fuse(Shuffled(claims, random), options).Print(), Is.EqualTo(first));
    }

    [Test]
    public void An_incomplete_list_supports_the_complete_one_and_is_no_error()
    {
        SourcedValue[] claims = [new("a", "book", "authors", "Blue; Green"), new("b", "book", "authors", "green;blue"), new("c", "book", "authors", "blue"), new("d", "book", "authors", "green; blue; blue")];
        var result = TruthDiscovery.Fuse(claims.Select(c => c with { Value = c.Value.ToLowerInvariant() }), new FusionOptions { ValueKind = FusionValueKind.Set });
        Assert.That(result.Answers.Single().Value, Is.EqualTo("blue; green"));
        Assert.That(string.Concat(result.Answers.Single().Candidates.Select(c => c.Origins)), Is.EqualTo("31"));
        Assert.That(result.Sources[2].Evidence.Single().Outcome, Is.EqualTo(SourceOutcome.Compatible));
        Assert.That(result.Sources[2].Mean, Is.GreaterThanOrEqualTo(.8));
    }

    [Test]
    public void Near_numbers_are_one_answer_and_the_median_speaks_for_them([Values(FusionMethod.BetaAccu, FusionMethod.Crh)] FusionMethod method)
    {
        string[] values = ["1000", "1004.0", "1005", "1e9", "-3"];
        var result = TruthDiscovery.Fuse(values.Select((v, i) => new SourcedValue($"s{i}", "o", "a", v)), new FusionOptions { ValueKind = FusionValueKind.Number, Method = method });
        Assert.That(result.Answers.Single().Value, Is.EqualTo("1004.0"));
        Assert.That(string.Concat(result.Answers.Single().Candidates.Select(c => c.Origins).Order()), Is.EqualTo("113"));
    }

    [Test]
    public void What_is_no_finite_number_is_left_out_and_counted([ValueSource(nameof(Methods))] FusionMethod method)
    {
        string[] values = ["NaN", "Infinity", "-Infinity", "many", "", "1e308", "-1e308", "0"];
        var result = TruthDiscovery.Fuse(values.Select((v, i) => new SourcedValue($"s{i}", "o", "a", v)), new FusionOptions { ValueKind = FusionValueKind.Number, Method = method });
        Assert.That(result.Skipped, Is.EqualTo(5));
        Assert.That(result.Answers.Single().Candidates.Select(c => c.Belief), Is.All.InRange(0, 1));
        Assert.That(result.Sources.Select(s => s.Mean), Is.All.InRange(0, 1));
    }

    [Test]
    public void A_thousand_sources_with_one_claim_each_are_all_F([Values] bool same)
    {
        var result = TruthDiscovery.Fuse(Enumerable.Range(0, 1000).Select(i => new SourcedValue($"s{i}", same ? "q" : $"q{i}", "", "v")));
        Assert.That(result.Sources.Select(s => s.Grade), Is.All.EqualTo(AdmiraltyGrade.F));
        Assert.That(result.Answers.Select(a => a.Credibility), Is.All.EqualTo(same ? 1 : 6));
    }

    [Test]
    public void A_prior_of_the_caller_moves_the_figure_but_makes_no_grade()
    {
        var result = TruthDiscovery.Fuse([new SourcedValue("s", "o", "a", "v"), new SourcedValue("t", "o", "a", "w")],
            new FusionOptions { SourcePriors = [new SourcePrior("s", .95, 100, "own rating")] });
        Assert.That(result.Answers.Single().Value, Is.EqualTo("v"));
        Assert.That((result.Sources[0].Grade, result.Sources[0].Prior?.Name, result.Sources[1].Prior), Is.EqualTo((AdmiraltyGrade.F, "own rating", (SourcePrior?)null)));
    }

    [Test]
    public void Bad_rows_and_options_are_named()
    {
        Assert.That(() => TruthDiscovery.Fuse(null!), Throws.ArgumentNullException);
        Assert.That(() => TruthDiscovery.Fuse([new SourcedValue("s", "o", "a", "v"), new SourcedValue("", "o", "a", "v")]), Throws.ArgumentException.With.Message.Contains("Claim 2 has no Source"));
        Assert.That(() => TruthDiscovery.Fuse([new SourcedValue("s", "o", "a", "v", double.NaN)]), Throws.ArgumentException.With.Message.Contains("weight"));
        FusionOptions[] bad =
        [
            new() { Iterations = 0 }, new() { FalseValues = double.NaN }, new() { PriorSuccess = 0 }, new() { PriorFailure = double.PositiveInfinity },
            new() { Tolerance = -1 }, new() { Method = (FusionMethod)99 }, new() { SourcePriors = [new("s", 1, 5, "")] }, new() { SourcePriors = [new("s", .5, 5, ""), new("s", .5, 5, "")] },
        ];
        foreach (var options in bad)
        {
            Assert.That(() => TruthDiscovery.Fuse([], options), Throws.ArgumentException);
        }

        Assert.That(TruthDiscovery.Fuse([]).Answers, Is.Empty);
    }

    [Test]
    public void Culture_changes_no_bit() => Hold(random =>
    {
        var claims = Problem(random, numbers: true);
        var options = new FusionOptions { ValueKind = FusionValueKind.Number };
        string expected = TruthDiscovery.Fuse(claims, options).Print();
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
            Assert.That(TruthDiscovery.Fuse(claims, options).Print(), Is.EqualTo(expected));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }, 10);

    [Test]
    public void A_round_allocates_nothing([ValueSource(nameof(Methods))] FusionMethod method)
    {
        var random = new Random(3);
        int[] sources = [.. Enumerable.Range(0, 5000).Select(_ => random.Next(50))];
        int[] values = [.. Enumerable.Range(0, 5000).Select(i => i / 10 * 2 + random.Next(2))];
        var claims = ClaimArraysBuilder.Build(50, [.. Enumerable.Range(0, 501).Select(q => q * 2)], sources, values, default);
        long Allocated(int rounds)
        {
            // A collection in mid-run rounds the count up by one allocation context: the smallest of some runs is the true one.
            long least = long.MaxValue;
            for (int i = 0; i < 8; i++)
            {
                long before = GC.GetAllocatedBytesForCurrentThread();
                FusionRun.Start(claims, new FusionOptions { Method = method, Iterations = rounds });
                least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
            }

            return least;
        }

        Allocated(3);
        Assert.That(Allocated(40), Is.EqualTo(Allocated(1)));
    }
}
