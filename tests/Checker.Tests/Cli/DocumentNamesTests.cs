using Checker.Cli;
using NUnit.Framework;

namespace Checker.Tests.Cli;

public class DocumentNamesTests
{
    [TestCase("/a/b/1.txt", "1.txt")]
    [TestCase("/a/b/1.txt /a/b/2.txt", "1.txt 2.txt")]
    [TestCase("/a/b/1.txt /a/c/1.txt /a/c/2.txt", "b/1.txt c/1.txt 2.txt")]
    [TestCase("/x/b/1.txt /y/b/1.txt /y/c/1.txt", "x/b/1.txt y/b/1.txt c/1.txt")]
    [TestCase("/b/1.txt /a/b/1.txt", "/b/1.txt a/b/1.txt")]
    [TestCase("- /a/-", "- a/-")]
    public void AreTheShortestUniqueEnds(string paths, string names) =>
        Assert.That(string.Join(' ', DocumentNames.Shortest(paths.Split(' '))), Is.EqualTo(names));
}
