using FsCheck;
using FsCheck.Fluent;

namespace Checker.Tests.Reliability;

/// <summary>Runs a property on problems drawn from a fixed seed.</summary>
internal static class Properties
{
    public static void Hold(Action<Random> property, int cases = 100)
    {
        var seeds = Gen.Choose(1, int.MaxValue - 1).ToArbitrary();
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(cases).WithReplay(20260117UL, 4242424243UL),
            Prop.ForAll(seeds, seed =>
            {
                property(new Random(seed));
                return true;
            }));
    }

    /// <summary>A few sources on a few questions; with luck every kind of agreement and conflict.</summary>
    public static List<SourcedValue> Problem(Random random, string prefix = "", bool numbers = false)
    {
        int sources = random.Next(2, 9);
        int questions = random.Next(1, 7);
        var claims = new List<SourcedValue>();
        for (int q = 0; q < questions; q++)
        {
            int values = random.Next(1, 5);
            for (int s = 0; s < sources; s++)
            {
                if (random.Next(3) > 0)
                {
                    int value = random.Next(values);
                    claims.Add(new SourcedValue($"{prefix}source{s}", $"{prefix}question{q}", "a", numbers ? $"{90 + value * random.Next(1, 40)}" : $"v{value}"));
                }
            }
        }

        claims.Add(new SourcedValue($"{prefix}source0", $"{prefix}question0", "a", numbers ? "100" : "v0"));
        return claims;
    }

    public static T[] Shuffled<T>(IEnumerable<T> items, Random random)
    {
        T[] shuffled = [.. items];
        random.Shuffle(shuffled);
        return shuffled;
    }

    /// <summary>Belief in a value, 0 when nobody gives it.</summary>
    public static double Belief(this FusionResult result, string subject, string value) =>
        result.Answers.Single(a => a.Subject == subject).Candidates.FirstOrDefault(c => c.Value == value).Belief;

    /// <summary>Every figure of a result, bit by bit.</summary>
    public static string Print(this FusionResult result)
    {
        var text = new System.Text.StringBuilder();
        foreach (var answer in result.Answers)
        {
            text.Append(answer.Subject).Append('|').Append(answer.Value).Append('|').Append(Bits(answer.NoneOfThese)).Append('|').Append(answer.Credibility);
            foreach (var candidate in answer.Candidates)
            {
                text.Append('|').Append(candidate.Value).Append('=').Append(Bits(candidate.Belief));
            }

            text.Append('\n');
        }

        foreach (var source in result.Sources)
        {
            text.Append(source.Source).Append('|').Append(source.Grade).Append('|').Append(Bits(source.Mean)).Append(Bits(source.Low)).Append(Bits(source.High)).Append('\n');
            foreach (var line in source.Evidence)
            {
                text.Append(line.Question).Append('|').Append(line.Value).Append('|').Append(line.Outcome).Append('|').Append(Bits(line.BeliefWithoutSource)).Append('\n');
            }
        }

        return text.ToString();
    }

    private static string Bits(double value) => BitConverter.DoubleToInt64Bits(value).ToString("x16", System.Globalization.CultureInfo.InvariantCulture);
}
