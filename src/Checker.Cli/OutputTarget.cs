using System.Text;

namespace Checker.Cli;

/// <summary>Where a result goes: a file, or standard output.</summary>
internal static class OutputTarget
{
    /// <summary>Writes a whole result.</summary>
    /// <returns><see cref="ExitCode.Done"/> or <see cref="ExitCode.Unwritten"/>.</returns>
    public static int Write(Terminal terminal, string? file, string text)
    {
        // A lone surrogate has no UTF-8 form and is written as U+FFFD.
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        try
        {
            if (file is null)
            {
                terminal.Output.Write(bytes);
                terminal.Output.Flush();
            }
            else
            {
                File.WriteAllBytes(file, bytes);
            }

            return ExitCode.Done;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            terminal.Complain($"{file ?? "standard output"}: cannot be written: {Failures.Reason(failure)}");
            return ExitCode.Unwritten;
        }
    }
}
