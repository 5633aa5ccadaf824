using System.Text;

namespace Checker.Cli;

/// <summary>The three standard streams of a run, UTF-8 without a mark whatever the console's culture says.</summary>
internal sealed class Terminal : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public Terminal(Stream input, Stream output, Stream error)
    {
        this.Input = input;
        this.Output = output;
        this.Error = new StreamWriter(error, Utf8) { NewLine = "\n", AutoFlush = true };
    }

    public Stream Input { get; }

    public Stream Output { get; }

    public StreamWriter Error { get; }

    /// <summary>Writes one line of complaint, led by the program's name.</summary>
    public void Complain(string message)
    {
        try
        {
            this.Error.WriteLine($"checker: {message}");
        }
        catch (IOException)
        {
            // Nobody listens; the exit code still says it.
        }
    }

    public void Dispose()
    {
        try
        {
            this.Error.Dispose();
        }
        catch (IOException)
        {
            // The last bytes had nowhere to go.
        }
    }
}
