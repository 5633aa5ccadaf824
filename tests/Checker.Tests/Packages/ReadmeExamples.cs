using Checker;

namespace Checker.Tests.Packages;

/// <summary>The examples of README.md, word for word, so that they compile and run.</summary>
internal static class ReadmeExamples
{
    public static void Check()
    {
        Document[] documents =
        [
            new("gazette", "Plus de 1 000 soldats sont à Valmorel, selon la préfecture.") { Source = "La Gazette", Published = DateInterval.Day(new DateOnly(2024, 4, 20)) },
            new("courrier", "La préfecture compte 946 soldats à Valmorel.") { Source = "Le Courrier", Published = DateInterval.Day(new DateOnly(2024, 4, 20)) },
        ];
        Report report = ClaimChecker.CreateDefault().Check(documents);
        foreach (Finding finding in report.Discrepancies)
        {
            Console.WriteLine($"{finding.Relation}, {finding.Mechanism}: {finding.Explanation}");
            foreach (Evidence side in finding.Evidence)
            {
                Console.WriteLine($"  {side.Document}, {side.Span.Start}: {side.Text}");
            }
        }

        Console.WriteLine(ReportWriter.ToText(report, documents));      // or ToJson
    }

    public static void Fuse()
    {
        SourcedValue[] claims =
        [
            new("north", "bridge", "length", "420"),
            new("south", "bridge", "length", "421"),
            new("east", "bridge", "length", "390"),
        ];
        FusionResult fused = TruthDiscovery.Fuse(claims, new FusionOptions { ValueKind = FusionValueKind.Number });
        Console.WriteLine($"{fused.Answers[0].Value}, by {fused.Answers[0].Origins} of {fused.Sources.Count} sources");
    }
}
