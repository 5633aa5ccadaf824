using System.CommandLine;

namespace Checker.Cli;

/// <summary><c>checker check PATHS...</c>: reads files and folders and reports on them.</summary>
internal static class CheckCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string[]> paths = new("PATHS")
        {
            Description = "Text files and web pages; folders (every *.txt, *.html and *.htm in them, at any depth); - for standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        Option<string?> manifest = new("--manifest") { Description = "CSV or JSON with document, source, published, language, url.", HelpName = "FILE" };
        Option<bool> keepAll = new("--keep-all") { Description = "Read every block as the article's text, noise too." };
        CommonOptions common = new();
        CommonOptions.RefuseOptions(paths);
        Command command = new("check", "Says where the texts contradict each other.") { paths, manifest, keepAll };
        common.AddTo(command);
        command.SetAction(parsed =>
        {
            DocumentReader reader = new(terminal);
            List<Document> documents = reader.Read(parsed.GetRequiredValue(paths), parsed.GetValue(manifest));
            ClaimChecker checker = new(new CheckerOptions { Language = parsed.GetRequiredValue(common.Language), KeepAllBlocks = parsed.GetValue(keepAll) });
            List<Reading> readings = Read(checker, documents, reader);
            if (readings.Count == 0)
            {
                return ExitCode.Unread;
            }

            Report report = checker.Compare(readings);
            string text = parsed.GetValue(common.Format) == "json" ? ReportWriter.ToJson(report, documents) : ReportWriter.ToText(report, documents);
            int written = OutputTarget.Write(terminal, parsed.GetValue(common.Output), text);
            int verdict = common.Verdict(parsed, report.Discrepancies.Select(finding => finding.Relation));
            return Math.Max(written, Math.Max(verdict, reader.Failed ? ExitCode.Unread : ExitCode.Done));
        });
        return command;
    }

    /// <summary>Reads every document, several at a time; one that fails is named and left out.</summary>
    private static List<Reading> Read(ClaimChecker checker, List<Document> documents, DocumentReader reader)
    {
        Reading?[] readings = new Reading?[documents.Count];
        CheckerException?[] failures = new CheckerException?[documents.Count];
        Parallel.For(0, documents.Count, i =>
        {
            try
            {
                readings[i] = checker.Read(documents[i]);
            }
            catch (CheckerException failure)
            {
                failures[i] = failure;
            }
        });

        foreach (CheckerException failure in failures.OfType<CheckerException>())
        {
            reader.Fail(failure.Message);
        }

        return [.. readings.OfType<Reading>()];
    }
}
