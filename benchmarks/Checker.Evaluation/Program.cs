using System.Text;
using Checker.Evaluation;

IVerb[] verbs =
[
    new ClaimsVerb(),
    new AffinitiesVerb(),
    new ParseVerb(),
    new BlocksVerb(),
    new FuseVerb(),
    new PairsVerb(),
    new NamesVerb(),
    new AttributionsVerb(),
    new MentionsVerb(),
    new HedgesVerb(),
    new AliasesVerb(),
    new BodyVerb(),
];

IVerb? verb = args.Length > 0 ? Array.Find(verbs, candidate => candidate.Name == args[0]) : null;
if (verb is null)
{
    Console.Error.WriteLine($"usage: Checker.Evaluation VERB [options] < input > output; verbs: {string.Join(", ", verbs.Select(known => known.Name))}");
    return 2;
}

using StreamReader input = new(Console.OpenStandardInput(), new UTF8Encoding(false));
using StreamWriter output = new(Console.OpenStandardOutput(), new UTF8Encoding(false)) { NewLine = "\n" };
return verb.Run(args[1..], input, output);
