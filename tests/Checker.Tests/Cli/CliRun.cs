using System.Text;
using Checker.Cli;

namespace Checker.Tests.Cli;

/// <summary>What one run of the command line did, in this process.</summary>
internal sealed record CliRun(int Code, string Output, string Error)
{
    /// <summary>Runs a command line with nothing on standard input.</summary>
    public static CliRun Of(params string[] args) => With([], args);

    /// <summary>Runs a command line.</summary>
    public static CliRun With(byte[] input, params string[] args)
    {
        using MemoryStream output = new(), error = new();
        int code;
        using (Terminal terminal = new(new MemoryStream(input), output, error))
        {
            code = CommandLine.Run(args, terminal);
        }

        return new CliRun(code, Encoding.UTF8.GetString(output.ToArray()), Encoding.UTF8.GetString(error.ToArray()));
    }
}
