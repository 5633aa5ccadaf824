using System.Text.Json.Nodes;

namespace Checker.Evaluation;

/// <summary>Shows the claims of texts with all their slots, one a line: what a wrong or missed question is traced back to.</summary>
internal sealed class ClaimsVerb : IVerb
{
    public string Name => "claims";

    public int Run(string[] args, TextReader input, TextWriter output)
    {
        ClaimChecker checker = ClaimChecker.CreateDefault();
        foreach (JsonObject row in JsonLines.Read(input))
        {
            Document document = new((string)row["id"]!, (string)row["text"]!) { Language = (string?)row["lang"] };
            foreach (Claim claim in checker.Read(document).Claims)
            {
                Slots slots = claim.Slots;
                output.WriteLine($"{claim.Document}\t{claim.Kind}\t{claim.Span.Of(document.Text)}\t{claim.Value}\t{claim.Stance}\twhat={slots.What} event={slots.Event} near={string.Join(',', slots.NearEvents)} actor={slots.Actor} arguments={string.Join(' ', slots.Arguments)} role={slots.Role} unit={slots.Unit}"
                    + $" where={slots.Where} when={slots.When} counter={slots.Counter} countries={string.Join(',', slots.Countries)} names={string.Join('|', slots.Names)} words={string.Join(' ', slots.Words)}");
            }
        }

        return 0;
    }
}
