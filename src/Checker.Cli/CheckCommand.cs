using System.CommandLine;

namespace Checker.Cli;

/// <summary><c>checker check PATHS...</c>: reads files and folders and reports on them.</summary>
internal static class CheckCommand
{
    public static Command Create(Terminal terminal)
    {
        DocumentOptions input = new("");
        CommonOptions common = new();
        Command command = new("check", "Says where the texts contradict each other.");
        input.AddTo(command);
        common.AddTo(command);
        command.Add(common.FailOn);
        command.SetAction(parsed =>
        {
            DocumentReader reader = new(terminal);
            List<Document> documents = input.Read(parsed, reader);
            ClaimChecker checker = input.Checker(parsed, parsed.GetRequiredValue(common.Language));
            List<Reading> readings = reader.Read(checker, documents);
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
}
