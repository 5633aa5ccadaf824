using System.Text.Json.Nodes;

namespace Checker.Evaluation;

/// <summary>
/// <c>pairs</c>: tab-separated values with a header that names id, premise and hypothesis; out comes contradiction or compatible for each pair,
/// contradiction also for a tension of severity 2 or more. Further columns, labels among them, are not read.
/// </summary>
internal sealed class PairsVerb : IVerb
{
    public string Name => "pairs";

    public int Run(string[] args, TextReader input, TextWriter output)
    {
        string[] header = (input.ReadLine() ?? "").TrimStart('\uFEFF').Split('\t');
        int id = Array.IndexOf(header, "id"), premise = Array.IndexOf(header, "premise"), hypothesis = Array.IndexOf(header, "hypothesis"), language = Array.IndexOf(header, "lang");
        if (id < 0 || premise < 0 || hypothesis < 0)
        {
            Console.Error.WriteLine("pairs: the first line must name the columns id, premise and hypothesis");
            return 2;
        }

        Dictionary<string, ClaimChecker> checkers = new(StringComparer.Ordinal);
        while (input.ReadLine() is { } line)
        {
            string[] columns = line.Split('\t');
            if (columns.Length < header.Length)
            {
                continue;
            }

            string lang = language >= 0 ? columns[language] : "auto";
            if (!checkers.TryGetValue(lang, out ClaimChecker? checker))
            {
                checkers[lang] = checker = new ClaimChecker(new CheckerOptions { Language = lang });
            }

            PassageComparison comparison = checker.Compare(columns[premise], columns[hypothesis]);
            bool opposed = comparison.Relation == Relation.Contradiction
                || (comparison.Relation == Relation.Tension && comparison.Findings.Any(finding => finding.Relation == Relation.Tension && finding.Severity >= 2));
            JsonLines.Write(output, new JsonObject
            {
                ["id"] = columns[id],
                ["label"] = opposed ? "contradiction" : "compatible",
                ["score"] = Math.Round(comparison.Score, 3),
                ["reasons"] = new JsonArray([.. comparison.Findings.Select(finding => (JsonNode)$"{finding.Rule.Id} {finding.Mechanism}: {finding.Explanation}")]),
            });
        }

        return 0;
    }
}
