namespace Checker.Cli;

/// <summary>What the exit code of every command means. When several hold, the highest number wins.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary><c>--fail-on</c> asked for it and it was found.</summary>
    public const int Found = 1;

    /// <summary>The command line makes no sense; nothing was done.</summary>
    public const int Usage = 2;

    /// <summary>An input could not be read; the others were checked.</summary>
    public const int Unread = 3;

    /// <summary>The output could not be written.</summary>
    public const int Unwritten = 4;
}
