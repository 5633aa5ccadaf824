using System.CommandLine;

namespace Checker.Cli;

/// <summary><c>checker compare "A" "B"</c>: judges two passages as two reports of one event.</summary>
internal static class CompareCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string> left = new("A") { Description = "One passage; - for standard input." };
        Argument<string> right = new("B") { Description = "The other; - for standard input." };
        CommonOptions common = new();
        CommonOptions.RefuseOptions(left);
        CommonOptions.RefuseOptions(right);
        Command command = new("compare", "Says how two passages stand to each other.") { left, right };
        common.AddTo(command);
        command.Add(common.FailOn);
        command.SetAction(parsed =>
        {
            string[] passages = [parsed.GetRequiredValue(left), parsed.GetRequiredValue(right)];
            if (passages[0] == "-" && passages[1] == "-")
            {
                terminal.Complain("standard input can stand for one passage only");
                return ExitCode.Usage;
            }

            DocumentReader reader = new(terminal);
            for (int i = 0; i < passages.Length; i++)
            {
                if (passages[i] == "-")
                {
                    if (reader.ReadText("-") is not { } text)
                    {
                        return ExitCode.Unread;
                    }

                    passages[i] = text;
                }
            }

            ClaimChecker checker = new(new CheckerOptions { Language = parsed.GetRequiredValue(common.Language) });
            PassageComparison comparison = checker.Compare(passages[0], passages[1]);
            string language = checker.Read(new Document("left", passages[0])).Language;
            string result = parsed.GetValue(common.Format) == "json" ? ReportWriter.ToJson(comparison) : ReportWriter.ToText(comparison, language);
            int written = OutputTarget.Write(terminal, parsed.GetValue(common.Output), result);
            return Math.Max(written, common.Verdict(parsed, comparison.Findings.Select(finding => finding.Relation)));
        });
        return command;
    }
}
