using System.Globalization;
using System.Text.Json.Nodes;
using Checker.Matching;
using Checker.Matching.Questions;

namespace Checker.Evaluation;

/// <summary>
/// Shows, for all texts of one story, how likely every two claims of a kind answer one question and which slot decided: what a missed or false question is traced back to. One pair a line, tabs between.
/// </summary>
internal sealed class AffinitiesVerb : IVerb
{
    public string Name => "affinities";

    public int Run(string[] args, TextReader input, TextWriter output)
    {
        ClaimChecker checker = ClaimChecker.CreateDefault();
        Dictionary<string, string> texts = new(StringComparer.Ordinal);
        List<Reading> readings = [];
        foreach (JsonObject row in JsonLines.Read(input))
        {
            Document document = new((string)row["id"]!, (string)row["text"]!) { Language = (string?)row["lang"] };
            texts[document.Id] = document.Text;
            readings.Add(checker.Read(document));
        }

        QuestionFinder finder = new(new MatchContext(readings, NameClusters.Of(readings).Numbers));
        Claim[] claims = [.. readings.SelectMany(reading => reading.Claims)];
        for (int i = 0; i < claims.Length; i++)
        {
            for (int j = i + 1; j < claims.Length; j++)
            {
                if (claims[i].Kind == claims[j].Kind && finder.Score(claims[i], claims[j]) is var affinity && affinity.Reason != "kind")
                {
                    output.WriteLine(string.Join('\t', claims[i].Kind, Side(claims[i]), Side(claims[j]), affinity.Score.ToString("0.00", CultureInfo.InvariantCulture), affinity.Forbidden ? "conflict" : "", affinity.Reason));
                }
            }
        }

        return 0;

        string Side(Claim claim) => string.Create(CultureInfo.InvariantCulture, $"{claim.Document}\t{claim.Span.Start}\t{claim.Span.Length}\t{claim.Span.Of(texts[claim.Document])}");
    }
}
