using System.Reflection;
using System.Xml.Linq;
using NUnit.Framework;

namespace Checker.Tests.House;

/// <summary>What the compiled library must keep to.</summary>
public class PublicTypeTests
{
    private static readonly Assembly Library = typeof(ClaimChecker).Assembly;

    [Test]
    public void PublicTypesLiveInTheRootNamespace() =>
        Assert.That(Library.GetExportedTypes().Where(type => type.Namespace != "Checker").Select(type => type.FullName), Is.Empty);

    [Test]
    public void NoTypeIsCalledLikeTheNamespace() =>
        Assert.That(Library.GetTypes().Where(type => type.Name == "Checker").Select(type => type.FullName), Is.Empty);

    /// <summary>The compiler refuses a public member without a comment; this refuses one whose comment says nothing.</summary>
    [Test]
    public void EveryPublicMemberIsDescribed()
    {
        XDocument docs = XDocument.Load(Path.ChangeExtension(Library.Location, ".xml"));
        IEnumerable<string> silent = docs.Descendants("member")
            .Where(member => IsPublic(member.Attribute("name")!.Value))
            .Where(member => member.Elements().All(part => part.Name != "inheritdoc") && (member.Element("summary")?.Value.Trim().Length ?? 0) < 4)
            .Select(member => member.Attribute("name")!.Value);
        Assert.That(silent, Is.Empty);
    }

    private static bool IsPublic(string name)
    {
        string full = name[2..].Split('(')[0];
        if (name[0] == 'T')
        {
            return Library.GetType(full) is { IsPublic: true };
        }

        int dot = full.LastIndexOf('.');
        string member = full[(dot + 1)..].Split('`')[0].Replace('#', '.');
        return Library.GetType(full[..dot]) is { IsPublic: true } type && type.GetMember(member).Length > 0;
    }
}
