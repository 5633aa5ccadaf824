using System.Diagnostics;
using System.Text;
using NUnit.Framework;

namespace Checker.Tests.Cli;

/// <summary>What only a process of its own can show.</summary>
public class ProcessTests
{
    [Test]
    public async Task ReaderThatGoesAwayIsNoFailure()
    {
        using Process process = Start("check", Repository.Seeds, "--format", "json");
        process.StandardOutput.Close();
        string error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.That(error, Is.Empty);
        Assert.That(process.ExitCode, Is.Zero);
    }

    [Test]
    public async Task StandardInputIsReadAsBytes()
    {
        using Process process = Start("check", "-", "--format", "json");
        await process.StandardInput.BaseStream.WriteAsync(Encoding.Unicode.GetBytes("L’été à Évry"));
        process.StandardInput.Close();
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.That(output, Does.Contain("\"document\": \"-\""));
        Assert.That(process.ExitCode, Is.Zero);
    }

    /// <summary>A device that is always full, where the system has one.</summary>
    [Test]
    [Platform("Linux")]
    public void FullDiskIsFour()
    {
        CliRun run = CliRun.Of("compare", "un", "deux", "--output", "/dev/full");
        Assert.That(run.Code, Is.EqualTo(4));
        Assert.That(run.Error, Does.StartWith("checker: /dev/full: cannot be written: "));
    }

    private static Process Start(params string[] args)
    {
        ProcessStartInfo start = new(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [typeof(Checker.Cli.ExitCode).Assembly.Location, .. args])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        return Process.Start(start)!;
    }
}
