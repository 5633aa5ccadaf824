using System.Text.RegularExpressions;
using NUnit.Framework;

namespace Checker.Tests.House;

/// <summary>What the source text itself must keep to.</summary>
public partial class SourceTests
{
    private static readonly string[] Rooms = ["Corpus", "Dimensions", "Extraction", "Matching", "Reliability", "Reports"];

    /// <summary>What makes the result hang on the machine's culture, clock or chance.</summary>
    private static readonly (string Pattern, string Instead)[] Forbidden =
    [
        (@"CultureInfo\.CurrentU?I?Culture|CultureInfo\.DefaultThread", "CultureInfo.InvariantCulture"),
        (@"\bDateTime(Offset)?\.(Now|UtcNow|Today)\b|\bStopwatch\b|Environment\.TickCount|TimeProvider\.System", "a time that the caller gives"),
        (@"\.To(Lower|Upper)\(\)", "Folding, or the invariant form"),
        (@"\bstring\.Compare\(|StringComparer\.(CurrentCulture|InvariantCulture)|StringComparison\.(CurrentCulture|InvariantCulture)", "ordinal comparison"),
        (@"new Random\(\)|Random\.Shared|Guid\.NewGuid", "a seed, or no chance at all"),
        (@"\bHashCode\.|RuntimeHelpers\.GetHashCode|OrderBy\w*\([^)]*GetHashCode", "an order or key that is the same in every process"),
        (@"\bConsole\.", "a writer that the caller gives"),
        (@"\bThread\.Sleep\b|Task\.Delay\b", "no waiting"),
    ];

    /// <summary>Each room uses the rooms before it and the bookshelf Languages.</summary>
    [Test]
    public void RoomsUseOnlyTheRoomsBeforeThem()
    {
        List<string> wrong = [];
        foreach (string file in Repository.Sources("src/Checker"))
        {
            string[] parts = Repository.Relative(file).Split('/');
            int room = Array.IndexOf(Rooms, parts[2]);
            if (room < 0 && parts[2] != "Languages")
            {
                continue;
            }

            foreach (Match use in RoomName().Matches(Code(file)))
            {
                int used = Array.IndexOf(Rooms, use.Groups[1].Value);

                // The bookshelf makes tokens of its own words, so it may know the tokeniser.
                int most = room < 0 ? Array.IndexOf(Rooms, "Corpus") : room;
                if (used > most)
                {
                    wrong.Add($"{Repository.Relative(file)} uses {use.Value}");
                }
            }
        }

        Assert.That(wrong.Distinct(), Is.Empty);
    }

    [Test]
    public void FilesAreShort() => Assert.That(
        Repository.Sources("src", "tests", "benchmarks").Where(file => File.ReadLines(file).Count() > 300).Select(Repository.Relative), Is.Empty);

    [Test]
    public void NothingHangsOnCultureClockOrChance()
    {
        List<string> wrong = [];
        foreach (string file in Repository.Sources("src/Checker", "src/Checker.Html", "src/Checker.Cli").Where(file => !file.EndsWith("Program.cs", StringComparison.Ordinal)))
        {
            string code = Code(file);
            wrong.AddRange(Forbidden.Where(rule => Regex.IsMatch(code, rule.Pattern))
                .Select(rule => $"{Repository.Relative(file)}: {Regex.Match(code, rule.Pattern).Value}; use {rule.Instead}"));
        }

        Assert.That(wrong, Is.Empty);
    }

    [Test]
    public void NamespacesFollowFolders()
    {
        List<string> wrong = [];
        foreach (string file in Repository.Sources("src/Checker"))
        {
            string folder = string.Join('.', Repository.Relative(file).Split('/')[1..^1]);
            if (Namespace().Match(File.ReadAllText(file)).Groups[1].Value is var name && name != "Checker" && name != folder)
            {
                wrong.Add($"{Repository.Relative(file)} is in {name}");
            }
        }

        Assert.That(wrong, Is.Empty);
    }

    /// <summary>The code of a file: no comments, no strings.</summary>
    private static string Code(string file) => CommentOrString().Replace(File.ReadAllText(file), match => match.Value[0] == '"' ? "\"\"" : " ");

    [GeneratedRegex(@"(?<![\w.])(?:Checker\.)?(Corpus|Dimensions|Extraction|Matching|Reliability|Reports)(?=[.;])")]
    private static partial Regex RoomName();

    [GeneratedRegex(@"^namespace ([\w.]+)", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex("""//[^\n]*|/\*.*?\*/|@"(?:[^"]|"")*"|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)+'""", RegexOptions.Singleline)]
    private static partial Regex CommentOrString();
}
