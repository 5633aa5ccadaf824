using System.Text.Json.Nodes;
using Checker.Dimensions.Names;
using Checker.Dimensions.Roles;

namespace Checker.Evaluation;

/// <summary>Name pairs: <c>{"id","kind","a","b"}</c> in, <c>{"id","same","score","relation","reason"}</c> out.</summary>
internal sealed class NamesVerb : IVerb
{
    public string Name => "names";

    public int Run(string[] args, TextReader input, TextWriter output)
    {
        NameMatcher matcher = new();
        foreach (JsonObject row in JsonLines.Read(input))
        {
            string a = (string)row["a"]!, b = (string)row["b"]!;
            string kind = (string)row["kind"]!;
            NameDecision decision = kind == "title" ? Title(a, b) : matcher.Decide(a, b, kind switch { "person" => NameSort.Person, "place" => NameSort.Place, _ => NameSort.Organisation });
            JsonLines.Write(output, new JsonObject
            {
                ["id"] = row["id"]!.DeepClone(),
                ["same"] = decision.Verdict == NameVerdict.Same,
                ["score"] = Math.Round(decision.Score, 4),
                ["relation"] = decision.Relation.ToString().ToLowerInvariant(),
                ["reason"] = decision.Reason,
            });
        }

        return 0;
    }

    private static NameDecision Title(string a, string b)
    {
        RoleComparison roles = RoleComparer.Compare(OfficeReader.Read(a), OfficeReader.Read(b));
        return NameDecision.Of(roles.Score, NameRelation.Variant, roles.Reason);
    }
}
