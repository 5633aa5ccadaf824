namespace Checker.Cli;

/// <summary>Says in a few words why a file could not be read or written.</summary>
internal static class Failures
{
    public static string Reason(Exception failure) => failure switch
    {
        FileNotFoundException or DirectoryNotFoundException => "no such file or folder",
        UnauthorizedAccessException => "permission denied, or it is a folder",
        PathTooLongException => "the path is too long",
        OutOfMemoryException => "it is too large",
        _ => failure.Message.ReplaceLineEndings(" "),
    };
}
