using System.CommandLine;

namespace Checker.Cli;

/// <summary><c>checker sources PATHS...</c>: what each source's record is worth, line by line, from documents or from a table of claims.</summary>
internal static class SourcesCommand
{
    public static Command Create(Terminal terminal)
    {
        DocumentOptions input = new("Or tables: *.csv or *.tsv with the columns source, object, attribute, value.");
        FusionChoices fusion = new();
        CommonOptions common = new();
        Command command = new("sources", "Says how far each source can be trusted, with the evidence.");
        input.AddTo(command);
        fusion.AddTo(command);
        common.AddTo(command);
        command.SetAction(parsed =>
        {
            string[] paths = parsed.GetRequiredValue(input.Paths);
            bool table = paths.Any(ClaimFiles.Is) || (paths is ["-"] && fusion.Given(parsed).Count > 0);
            if (table && paths.FirstOrDefault(path => path != "-" && !ClaimFiles.Is(path)) is { } other)
            {
                terminal.Complain($"{paths.First(ClaimFiles.Is)} is a table of claims and {other} is not; give one kind at a time");
                return ExitCode.Usage;
            }

            IReadOnlyList<string> misplaced = table ? input.Given(parsed) : fusion.Given(parsed);
            if (misplaced.Count > 0)
            {
                terminal.Complain($"{string.Join(", ", misplaced)}: only for {(table ? "documents" : "a table of claims")}");
                return ExitCode.Usage;
            }

            DocumentReader reader = new(terminal);
            bool json = parsed.GetValue(common.Format) == "json";
            string language = parsed.GetRequiredValue(common.Language);
            string? text = table ? OfTables(ClaimFiles.Read(paths, reader), fusion.Read(parsed), json, language) : OfDocuments(input, parsed, reader, json, language);
            return text is null ? ExitCode.Unread : Math.Max(OutputTarget.Write(terminal, parsed.GetValue(common.Output), text), reader.Failed ? ExitCode.Unread : ExitCode.Done);
        });
        return command;
    }

    private static string? OfTables(List<SourcedValue>? rows, FusionOptions options, bool json, string language)
    {
        if (rows is null)
        {
            return null;
        }

        FusionResult result = TruthDiscovery.Fuse(rows, options);
        string words = language == "fr" ? language : "en";
        return json ? ReportWriter.ToJson(result, words) : ReportWriter.ToText(result, words);
    }

    private static string? OfDocuments(DocumentOptions input, ParseResult parsed, DocumentReader reader, bool json, string language)
    {
        List<Document> documents = input.Read(parsed, reader);
        ClaimChecker checker = input.Checker(parsed, language);
        List<Reading> readings = reader.Read(checker, documents);
        if (readings.Count == 0)
        {
            return null;
        }

        Report report = checker.Compare(readings);
        return json ? ReportWriter.SourcesToJson(report, documents) : ReportWriter.SourcesToText(report, documents);
    }
}
