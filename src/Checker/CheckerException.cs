namespace Checker;

/// <summary>A part of the checker failed on a document; the message names both.</summary>
public sealed class CheckerException : Exception
{
    /// <summary>Initialises an exception without a message.</summary>
    public CheckerException()
    {
    }

    /// <summary>Initialises an exception.</summary>
    /// <param name="message">What failed, on which document.</param>
    public CheckerException(string message)
        : base(message)
    {
    }

    /// <summary>Initialises an exception with its cause.</summary>
    /// <param name="message">What failed, on which document.</param>
    /// <param name="innerException">The cause.</param>
    public CheckerException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
