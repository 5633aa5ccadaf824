using System.Globalization;
using System.Runtime.CompilerServices;
using Checker.Corpus;
using Checker.Dimensions.Dates;
using Checker.Languages;
using NUnit.Framework;

namespace Checker.Tests.Dimensions.Dates;

/// <summary>Reads the corpora "dates" and "dates-must-not" of each language.</summary>
public class DateCorpusTests
{
    [TestCase("fr")]
    [TestCase("en")]
    public void EveryLineIsReadAsWritten(string language)
    {
        List<string> wrong = [];
        foreach (string line in Lines(language, "dates"))
        {
            string[] columns = line.Split('\t');
            List<string> found = [.. Detect(columns[1], language, Reference(columns[0])).Select(mention => mention)];
            if (!found.SequenceEqual(columns[2..]))
            {
                wrong.Add($"{columns[1]}: {string.Join("; ", found)} instead of {string.Join("; ", columns[2..])}");
            }
        }

        Assert.That(wrong, Is.Empty);
    }

    [TestCase("fr")]
    [TestCase("en")]
    public void NothingFiresWhereThereIsNoDate(string language)
    {
        List<string> wrong = [];
        foreach (string line in Lines(language, "dates-must-not"))
        {
            List<string> found = Detect(line, language, DateInterval.Day(new DateOnly(2024, 5, 16)));
            if (found.Count > 0)
            {
                wrong.Add($"{line}: {string.Join("; ", found)}");
            }
        }

        Assert.That(wrong, Is.Empty);
    }

    private static List<string> Detect(string text, string language, DateInterval? reference)
    {
        Passage passage = PassageReader.Read(text, language);
        List<DateMention> mentions = [];
        DateDetector.For(Language.Get(language)).Detect(passage, reference, mentions);
        return [.. mentions.Select(mention => $"{mention.Span.Of(text)} = {mention.Value}")];
    }

    private static DateInterval? Reference(string column)
    {
        if (column == "-")
        {
            return null;
        }

        DateTime[] sides = [.. column.Split('/').Select(side => DateTime.Parse(side, CultureInfo.InvariantCulture))];
        return new DateInterval(sides[0], sides.Length > 1 ? sides[1] : sides[0].AddDays(1));
    }

    private static IEnumerable<string> Lines(string language, string name, [CallerFilePath] string here = "") =>
        File.ReadLines(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "Corpora", language, name + ".txt")).Where(line => line.Length > 0 && line[0] != '#');
}
