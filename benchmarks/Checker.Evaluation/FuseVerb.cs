using System.Globalization;

namespace Checker.Evaluation;

/// <summary><c>fuse --method M [--copies] [--type category|set|number]</c>: a CSV of claims in, a CSV of answers with their beliefs out.</summary>
internal sealed class FuseVerb : IVerb
{
    public string Name => "fuse";

    public int Run(string[] args, TextReader input, TextWriter output)
    {
        try
        {
            Fuse(Options(args), input, output);
            return 0;
        }
        catch (Exception error) when (error is ArgumentException or FormatException)
        {
            Console.Error.WriteLine(error.Message);
            return 2;
        }
    }

    private static FusionOptions Options(string[] args)
    {
        var options = new FusionOptions();
        for (int i = 0; i < args.Length; i++)
        {
            options = args[i] switch
            {
                "--copies" => options with { DetectCopies = true },
                "--method" when i + 1 < args.Length => options with { Method = Enum.Parse<FusionMethod>(args[++i], ignoreCase: true) },
                "--type" when i + 1 < args.Length => options with { ValueKind = Enum.Parse<FusionValueKind>(args[++i], ignoreCase: true) },
                "--iterations" when i + 1 < args.Length => options with { Iterations = int.Parse(args[++i], CultureInfo.InvariantCulture) },
                "--false-values" when i + 1 < args.Length => options with { FalseValues = double.Parse(args[++i], CultureInfo.InvariantCulture) },
                _ => throw new ArgumentException($"fuse does not know the argument '{args[i]}'."),
            };
        }

        return options;
    }

    private static void Fuse(FusionOptions options, TextReader input, TextWriter output)
    {
        output.Write("object,attribute,value,belief\n");
        foreach (var answer in TruthDiscovery.Fuse(TruthDiscovery.ReadClaims(input), options).Answers)
        {
            output.Write(string.Create(CultureInfo.InvariantCulture,
                $"{Quote(answer.Subject)},{Quote(answer.Attribute)},{Quote(answer.Value)},{Math.Round(answer.Belief, 6)}\n"));
        }
    }

    private static string Quote(string field) =>
        field.AsSpan().IndexOfAny("\",\r\n") < 0 ? field : "\"" + field.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
}
