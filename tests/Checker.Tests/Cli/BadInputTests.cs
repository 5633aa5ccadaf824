using System.Diagnostics;
using System.Text;
using System.Text.Json;
using NUnit.Framework;

namespace Checker.Tests.Cli;

/// <summary>Whatever is in a file, the run ends with a report and the exit code 0.</summary>
public class BadInputTests
{
    private string file = "";

    [SetUp]
    public void MakeFile() => this.file = Path.GetTempFileName();

    [TearDown]
    public void DropFile() => File.Delete(this.file);

    private static IEnumerable<TestCaseData> Inputs()
    {
        const string Article = "Le maire a confirmé mardi que 250 habitants ont été évacués.\n\nLes secours restent sur place.";
        byte[] noise = new byte[200_000];
        new Random(17).NextBytes(noise);
        yield return Case("nothing", []);
        yield return Case("white space", "  \r\n\t\n\u00A0\n"u8.ToArray());
        yield return Case("one letter", "a"u8.ToArray());
        yield return Case("zeros", new byte[5000]);
        yield return Case("random bytes", noise);
        yield return Case("UTF-16 little-endian", Encoding.Unicode.GetBytes(Article));
        yield return Case("UTF-16 big-endian", Encoding.BigEndianUnicode.GetBytes(Article));
        yield return Case("UTF-16 with mark", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Article)]);
        yield return Case("Windows-1252", Encoding.Latin1.GetBytes(Article));
        yield return Case("lone surrogates", [0xFF, 0xFE, 0x3D, 0xD8, .. Encoding.Unicode.GetBytes(Article), 0x3D, 0xDC, 0x3D, 0xD8]);
        yield return Case("quotation marks that never close", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("« ( \" “ ", 20_000))));
        yield return Case("full stops", Encoding.UTF8.GetBytes(new string('.', 100_000)));
        yield return Case("line breaks", Encoding.UTF8.GetBytes(new string('\n', 100_000)));
        yield return Case("numbers", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("1 000 000 ", 20_000))));
        yield return Case("terminal commands", Encoding.UTF8.GetBytes("\u001b[2J\u0007 Le \u009b31mmaire a parlé. \u001b]0;x\u0007"));
    }

    [TestCaseSource(nameof(Inputs))]
    public void GivesAReport(byte[] bytes)
    {
        File.WriteAllBytes(this.file, bytes);
        CliRun run = CliRun.Of("check", this.file, "--format", "json");
        Assert.That(run.Code, Is.Zero, run.Error);
        Assert.That(run.Error, Is.Empty);
        using JsonDocument json = JsonDocument.Parse(run.Output);
        Assert.That(json.RootElement.GetProperty("documents").GetArrayLength(), Is.EqualTo(1));
        Assert.That(json.RootElement.GetProperty("discrepancies").GetArrayLength(), Is.Zero);

        CliRun text = CliRun.Of("check", this.file);
        Assert.That(text.Code, Is.Zero);
        Assert.That(text.Output.Where(char.IsControl).Distinct(), Is.EqualTo("\n"));
    }

    /// <summary>One line of 50 MB, in a process that may hold 2 GB: the run ends by itself, with a report.</summary>
    [Test]
    public async Task HugeLineGivesAReport()
    {
        byte[] sentence = "Le maire a dit que 250 habitants de la ville ont quitté la vallée mardi, "u8.ToArray();
        using (FileStream stream = File.Create(this.file))
        {
            for (int written = 0; written < 50_000_000; written += sentence.Length)
            {
                stream.Write(sentence);
            }
        }

        ProcessStartInfo start = new(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet",
            [typeof(Checker.Cli.ExitCode).Assembly.Location, "check", this.file, "--format", "json", "--output", this.file + ".json"])
        {
            Environment = { ["DOTNET_GCHeapHardLimit"] = "0x80000000" },
            RedirectStandardError = true,
        };
        using Process process = Process.Start(start)!;
        using CancellationTokenSource hang = new(TimeSpan.FromMinutes(4));
        try
        {
            string error = await process.StandardError.ReadToEndAsync(hang.Token);
            await process.WaitForExitAsync(hang.Token);
            Assert.That(error, Is.Empty);
            Assert.That(process.ExitCode, Is.Zero);
            Assert.That(new FileInfo(this.file + ".json").Length, Is.GreaterThan(0));
        }
        catch (OperationCanceledException)
        {
            process.Kill();
            Assert.Fail("The run did not end.");
        }
        finally
        {
            File.Delete(this.file + ".json");
        }
    }

    /// <summary>The same inputs as passages on the command line.</summary>
    [TestCaseSource(nameof(Inputs))]
    public void GivesAComparison(byte[] bytes)
    {
        CliRun run = CliRun.With(bytes, "compare", "-", "Le maire a confirmé mardi que 250 habitants ont été évacués.");
        Assert.That(run.Code, Is.Zero, run.Error);
        Assert.That(run.Error, Is.Empty);
    }

    private static TestCaseData Case(string name, byte[] bytes) => new TestCaseData(bytes).SetArgDisplayNames(name);
}
