using System.CommandLine;

namespace Checker.Cli;

/// <summary>What a command that reads documents is given, with the same meaning everywhere.</summary>
internal sealed class DocumentOptions
{
    /// <summary>Makes the options of one command.</summary>
    /// <param name="more">What the command reads besides documents, as a sentence, or "".</param>
    public DocumentOptions(string more)
    {
        this.Paths = new("PATHS")
        {
            Description = $"Text files and web pages; folders (every *.txt, *.html and *.htm in them, at any depth); - for standard input. {more}".TrimEnd(),
            Arity = ArgumentArity.OneOrMore,
        };
        CommonOptions.RefuseOptions(this.Paths);
    }

    public Argument<string[]> Paths { get; }

    public Option<string?> Manifest { get; } = new("--manifest") { Description = "CSV or JSON with document, source, published, language, url.", HelpName = "FILE" };

    public Option<bool> KeepAll { get; } = new("--keep-all") { Description = "Read every block as the article's text, noise too." };

    public void AddTo(Command command)
    {
        command.Add(this.Paths);
        command.Add(this.Manifest);
        command.Add(this.KeepAll);
    }

    /// <summary>Returns the options of documents that stand on a command line.</summary>
    public IReadOnlyList<string> Given(ParseResult parsed) =>
        [.. new Option[] { this.Manifest, this.KeepAll }.Where(option => parsed.GetResult(option) is { Implicit: false }).Select(option => option.Name)];

    /// <summary>Reads the documents that a command line names.</summary>
    public List<Document> Read(ParseResult parsed, DocumentReader reader) => reader.Read(parsed.GetRequiredValue(this.Paths), parsed.GetValue(this.Manifest));

    /// <summary>Makes the checker that a command line asks for.</summary>
    public ClaimChecker Checker(ParseResult parsed, string language) => new(new CheckerOptions { Language = language, KeepAllBlocks = parsed.GetValue(this.KeepAll) });
}
