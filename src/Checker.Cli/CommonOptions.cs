using System.CommandLine;

namespace Checker.Cli;

/// <summary>The options that every command has, with the same meaning; <see cref="FailOn"/> only where something can be found.</summary>
internal sealed class CommonOptions
{
    public Option<string> Format { get; } = Choice("--format", "text", "How the result is written.", "text", "json");

    public Option<string?> Output { get; } = new("--output", "-o") { Description = "Write to this file instead of standard output.", HelpName = "FILE" };

    public Option<string> Language { get; } = Choice("--lang", "auto", "The language of the texts; auto recognises each text's own.", "fr", "en", "auto");

    public Option<string?> FailOn { get; } = FailOnOption();

    public void AddTo(Command command)
    {
        command.Add(this.Format);
        command.Add(this.Output);
        command.Add(this.Language);
    }

    /// <summary>Refuses a mistyped option where a path or passage is expected.</summary>
    public static void RefuseOptions(Argument argument) => argument.Validators.Add(result =>
    {
        foreach (string word in result.Tokens.Select(token => token.Value).Where(LooksLikeOption))
        {
            result.AddError($"Unrecognized option '{word}'.");
        }
    });

    /// <summary>Says whether <c>--fail-on</c> asks to fail for a result whose worst relation is this.</summary>
    public int Verdict(ParseResult parsed, IEnumerable<Relation> relations) => parsed.GetValue(this.FailOn) switch
    {
        "contradiction" when relations.Contains(Relation.Contradiction) => ExitCode.Found,
        "tension" when relations.Any(relation => relation is Relation.Tension or Relation.Contradiction) => ExitCode.Found,
        _ => ExitCode.Done,
    };

    private static bool LooksLikeOption(string word) =>
        word.Length > 1 && word[0] == '-' && (word[1] == '-' || char.IsAsciiLetter(word[1])) && !word.Any(char.IsWhiteSpace);

    private static Option<string> Choice(string name, string usual, string description, params string[] values)
    {
        Option<string> option = new(name) { Description = description, DefaultValueFactory = _ => usual };
        option.AcceptOnlyFromAmong(values);
        return option;
    }

    private static Option<string?> FailOnOption()
    {
        Option<string?> option = new("--fail-on") { Description = "Exit with 1 when a discrepancy of this relation, or a worse one, is found." };
        option.AcceptOnlyFromAmong("contradiction", "tension");
        return option;
    }
}
