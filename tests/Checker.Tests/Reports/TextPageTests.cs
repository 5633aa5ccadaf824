using Checker.Reports;
using FsCheck;
using FsCheck.Fluent;
using NUnit.Framework;

namespace Checker.Tests.Reports;

public class TextPageTests
{
    /// <summary>Wrapping breaks lines at spaces only: the words are all there, in order, and a line is too long only when no break was allowed in it.</summary>
    [Test]
    public void WrappingKeepsTheWords() => Prop.ForAll(ArbMap.Default.ArbFor<PositiveInt[]>(), lengths =>
    {
        string line = string.Join(' ', lengths.Select((length, i) => new string((char)('a' + (i % 26)), 1 + (length.Get % 40))));
        TextPage page = new();
        page.Wrapped(3, 5, line);
        string[] lines = page.ToString().TrimEnd('\n').Split('\n');
        return string.Join(' ', lines.Select(one => one.TrimStart())) == line.TrimEnd() && lines.All(one => one.Length <= TextPage.Width);
    }).QuickCheckThrowOnFailure();

    [Test]
    public void FrenchMarksStayWithTheirWords()
    {
        for (int before = 80; before < 125; before++)
        {
            TextPage page = new();
            page.Wrapped(0, 2, $"{new string('x', before)} « un mot » : deux ; 85 % de la somme ! {new string('y', 30)}");
            Assert.That(page.ToString().Split('\n').Select(one => one.Trim()), Has.None.Matches<string>(one => one!.EndsWith('«') || one.StartsWith('»') || one.StartsWith(':') || one.StartsWith('%') || one.StartsWith('!')));
        }
    }

    [Test]
    public void AWordLongerThanALineStaysWhole()
    {
        TextPage page = new();
        page.Wrapped(2, 4, $"{new string('x', 300)} fin");
        Assert.That(page.ToString(), Is.EqualTo($"  {new string('x', 300)}\n    fin\n"));
    }
}
