namespace Checker.Evaluation;

/// <summary>One stage of the engine as a filter from standard input to standard output.</summary>
internal interface IVerb
{
    /// <summary>Gets the word on the command line.</summary>
    string Name { get; }

    /// <summary>Reads all input and writes all output.</summary>
    /// <param name="args">What follows the verb on the command line.</param>
    /// <param name="input">Standard input.</param>
    /// <param name="output">Standard output.</param>
    /// <returns>The exit code: 0, or 2 for wrong usage.</returns>
    int Run(string[] args, TextReader input, TextWriter output);
}
