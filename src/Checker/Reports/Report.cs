namespace Checker;

/// <summary>What is known of one document of a check.</summary>
/// <param name="Document">Its id.</param>
/// <param name="Source">Who published it; its id where nobody is named.</param>
/// <param name="SourceNamed">Whether the caller named the source.</param>
/// <param name="Published">When it was published, given or found in the text; null when neither.</param>
/// <param name="Language">ISO 639-1 code.</param>
public sealed record DocumentSummary(string Document, string Source, bool SourceNamed, DateInterval? Published, string Language);

/// <summary>A block that is not the article, with its document.</summary>
/// <param name="Document">The document's id.</param>
/// <param name="Block">The block, its label and the reasons.</param>
public sealed record NoiseBlock(string Document, Block Block);

/// <summary>The outcome of a check: what contradicts, what only seems to, what is noise, and what each source's record is worth.</summary>
public sealed record Report
{
    /// <summary>Gets the documents in the order of their ids.</summary>
    public required IReadOnlyList<DocumentSummary> Documents { get; init; }

    /// <summary>Gets the questions that at least two claims answer.</summary>
    public required IReadOnlyList<Question> Questions { get; init; }

    /// <summary>Gets the tensions and contradictions, the gravest first.</summary>
    public required IReadOnlyList<Finding> Discrepancies { get; init; }

    /// <summary>Gets what only looks different, with the reason.</summary>
    public required IReadOnlyList<Finding> Explained { get; init; }

    /// <summary>Gets the blocks whose claims were left out.</summary>
    public required IReadOnlyList<NoiseBlock> Noise { get; init; }

    /// <summary>Gets the blocks that may be noise and were read all the same.</summary>
    public IReadOnlyList<NoiseBlock> Doubtful { get; init; } = [];

    /// <summary>Gets the groups of names that are one person, body or place.</summary>
    public required IReadOnlyList<IReadOnlyList<string>> Aliases { get; init; }

    /// <summary>Gets what each source's record in these documents is worth, in the order of the sources' names.</summary>
    public IReadOnlyList<SourceReliability> Sources { get; init; } = [];

    /// <summary>Gets what the documents together make of each question, in the order of the questions' ids.</summary>
    public IReadOnlyList<Answer> Answers { get; init; } = [];
}
