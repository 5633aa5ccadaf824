using System.CommandLine;
using Checker.Cli;
using NUnit.Framework;

namespace Checker.Tests.Cli;

public class FailOnTests
{
    [TestCase("", Relation.Contradiction, 0)]
    [TestCase("--fail-on contradiction", Relation.Contradiction, 1)]
    [TestCase("--fail-on contradiction", Relation.Tension, 0)]
    [TestCase("--fail-on tension", Relation.Contradiction, 1)]
    [TestCase("--fail-on tension", Relation.Tension, 1)]
    [TestCase("--fail-on tension", Relation.Compatible, 0)]
    [TestCase("--fail-on tension", null, 0)]
    public void FailsOnWhatWasAskedAndWorse(string arguments, Relation? found, int code)
    {
        CommonOptions common = new();
        Command command = new("any");
        common.AddTo(command);
        command.Add(common.FailOn);
        ParseResult parsed = command.Parse(arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.That(common.Verdict(parsed, found is { } relation ? [Relation.Agree, relation] : []), Is.EqualTo(code));
    }
}
