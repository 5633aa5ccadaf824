using System.CommandLine;
using System.Reflection;

namespace Checker.Cli;

/// <summary>The whole program behind its streams: parses the arguments and runs one command.</summary>
internal static class CommandLine
{
    /// <summary>Runs one command line.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(string[] args, Terminal terminal)
    {
        RootCommand root = new("Finds where several texts contradict each other on the same events, where they only seem to, and which text is noise.")
        {
            CheckCommand.Create(terminal),
            CompareCommand.Create(terminal),
            SourcesCommand.Create(terminal),
        };
        root.HelpName = "checker";

        // A passage may begin with "@": nothing on the command line is a response file.
        ParseResult parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            foreach (string message in parsed.Errors.Select(error => string.Join(' ', error.Message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).Distinct(StringComparer.Ordinal))
            {
                terminal.Complain(message);
            }

            terminal.Complain("see checker --help");
            return ExitCode.Usage;
        }

        using StringWriter said = new() { NewLine = "\n" };
        try
        {
            bool version = parsed.GetResult(root.Options.OfType<VersionOption>().First()) is { Implicit: false };
            int code = ExitCode.Done;
            if (version)
            {
                said.WriteLine(Version);
            }
            else
            {
                code = parsed.Invoke(new InvocationConfiguration { Output = said, Error = said, EnableDefaultExceptionHandler = false });
            }

            return said.GetStringBuilder().Length == 0 ? code : Math.Max(code, OutputTarget.Write(terminal, null, said.ToString()));
        }
        catch (CheckerException failure)
        {
            terminal.Complain(failure.Message);
            return ExitCode.Unread;
        }
    }

    private static string Version => typeof(ClaimChecker).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
