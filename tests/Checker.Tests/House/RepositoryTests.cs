using System.Security.Cryptography;
using System.Text.RegularExpressions;
using NUnit.Framework;

namespace Checker.Tests.House;

/// <summary>What the repository as a whole must keep to.</summary>
public partial class RepositoryTests
{
    private static readonly string[] Top =
    [
        "Checker.sln", "Directory.Build.props", "Directory.Packages.props", "LICENSE", "README.md", "benchmarks", "nuget.config", "seeds", "src", "test.runsettings", "tests",
    ];

    private static readonly string[] Folders = ["src", "tests", "benchmarks", ".ci"];

    private static readonly string[] TextEndings = [".cs", ".csproj", ".props", ".md", ".json", ".txt", ".sln", ".config", ".runsettings", ".csv", ".py", ""];

    /// <summary>Nothing else lies at the top; a NOTICE may.</summary>
    [Test]
    public void TopLevelIsExact() => Assert.That(
        Directory.EnumerateFileSystemEntries(Repository.Root).Select(Path.GetFileName).Where(name => name![0] != '.' && name is not ("NOTICE" or "bin" or "obj" or "TestResults" or "BenchmarkDotNet.Artifacts")).Order(StringComparer.Ordinal),
        Is.EqualTo(Top));

    [TestCase("000_14f3c85193f8515e.txt", "0b00ae9a0ab43109dd611b23045613653da435d95f6b2f7c0b80ad5035e74ad9")]
    [TestCase("001_c2b475aff80ba1f6.txt", "d9279e4769b7a4db1255ee2ba881eded1ae2e58233246a913889779c090b3d1a")]
    [TestCase("002_795bd620279ba71d.txt", "28378c6abcb36541deb043e2c3d4543f2c1912cb2c67a8eaee1a4a2280fac145")]
    [TestCase("003_878d842567834189.txt", "b5076688fcf29c9808ba52cd9bbc38ae525044f496c4c03e1c2dea298338d3dc")]
    [TestCase("004_651eb735907009b6.txt", "981c1c1b4e3e00fab4fd7421545e739498bd5766bbb6f49a7222a4b5dd280402")]
    public void SeedsAreUntouched(string seed, string sha256) =>
        Assert.That(Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(Repository.Seeds, seed)))), Is.EqualTo(sha256));

    [Test]
    public void SeedsAreFive() => Assert.That(Directory.EnumerateFiles(Repository.Seeds, "*.txt").Count(), Is.EqualTo(5));

    /// <summary>No folder of one machine and no package feed is written down anywhere.</summary>
    [Test]
    public void NoFileNamesAMachine()
    {
        IEnumerable<string> files = Folders.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*", SearchOption.AllDirectories))
            .Concat(Directory.EnumerateFiles(Repository.Root))
            .Where(file => TextEndings.Contains(Path.GetExtension(file), StringComparer.Ordinal) && !file.Contains(".received.", StringComparison.Ordinal))
            .Where(file => !Repository.Relative(file).Split('/').Any(part => part is "bin" or "obj" or "TestResults" or ".git"));
        Assert.That(files.Where(file => Machine().IsMatch(File.ReadAllText(file))).Select(Repository.Relative), Is.Empty);
    }

    [GeneratedRegex("""(?<=[\s"'(=`]|^)/(work|farm|root|home|Users)/\w|[A-Z]:\\Users|https?://[\w.]*(nuget|npmjs|debian|pypi)[\w]*\.org""", RegexOptions.Multiline)]
    private static partial Regex Machine();
}
