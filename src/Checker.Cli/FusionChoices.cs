using System.CommandLine;

namespace Checker.Cli;

/// <summary>How a table of claims is fused: the options of <see cref="FusionOptions"/> that a command line can set.</summary>
internal sealed class FusionChoices
{
    public Option<string> Method { get; } = Choice<FusionMethod>("--method", "How sources are weighed against each other, for a table");

    public Option<bool> Copies { get; } = new("--copies") { Description = "Look for sources that copy each other, in a table." };

    public Option<string> ValueKind { get; } = Choice<FusionValueKind>("--type", "What the values of a table are");

    public void AddTo(Command command)
    {
        command.Add(this.Method);
        command.Add(this.Copies);
        command.Add(this.ValueKind);
    }

    /// <summary>Returns the options of a table that stand on a command line which has no table; empty when there are none.</summary>
    public IReadOnlyList<string> Given(ParseResult parsed) =>
        [.. new Option[] { this.Method, this.Copies, this.ValueKind }.Where(option => parsed.GetResult(option) is { Implicit: false }).Select(option => option.Name)];

    public FusionOptions Read(ParseResult parsed) => new()
    {
        Method = Enum.Parse<FusionMethod>(parsed.GetRequiredValue(this.Method), ignoreCase: true),
        DetectCopies = parsed.GetValue(this.Copies),
        ValueKind = Enum.Parse<FusionValueKind>(parsed.GetRequiredValue(this.ValueKind), ignoreCase: true),
    };

    private static Option<string> Choice<T>(string name, string description)
        where T : struct, Enum
    {
        string[] names = [.. Enum.GetNames<T>().Select(word => word.ToLowerInvariant())];
        Option<string> option = new(name) { Description = $"{description}; by default {names[0]}.", DefaultValueFactory = _ => names[0], HelpName = string.Join('|', names) };
        option.Validators.Add(result =>
        {
            foreach (string word in result.Tokens.Select(token => token.Value).Where(word => !names.Contains(word, StringComparer.OrdinalIgnoreCase)))
            {
                result.AddError($"Argument '{word}' of {name} is none of {string.Join(", ", names)}.");
            }
        });
        return option;
    }
}
