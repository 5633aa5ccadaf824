using NUnit.Framework;

namespace Checker.Tests.Packages;

public class ReadmeExamplesTests
{
    /// <summary>Every line of the README's C# stands in the class that is compiled and run here, in the same order.</summary>
    [Test]
    public void AreTheReadmes()
    {
        string[] code = Lines(File.ReadAllText(Path.Combine(Repository.Root, "tests", "Checker.Tests", "Packages", "ReadmeExamples.cs")));
        int at = 0;
        foreach (string block in File.ReadAllText(Path.Combine(Repository.Root, "README.md")).Split("```csharp\n").Skip(1))
        {
            foreach (string line in Lines(block.Split("```")[0]))
            {
                at = Array.IndexOf(code, line, at) + 1;
                Assert.That(at, Is.Positive, $"README.md has a line that is not compiled: {line}");
            }
        }

        Assert.That(at, Is.Positive);
    }

    [Test]
    [NonParallelizable]
    public void Run()
    {
        TextWriter console = Console.Out;
        using StringWriter said = new();
        try
        {
            Console.SetOut(said);
            ReadmeExamples.Check();
            ReadmeExamples.Fuse();
        }
        finally
        {
            Console.SetOut(console);
        }

        Assert.That(said.ToString(), Does.Contain("gazette, 0: Plus de 1 000 soldats").And.Contain("La Gazette").And.Contain("420, by 2 of 3 sources"));
    }

    private static string[] Lines(string text) => [.. text.ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0)];
}
