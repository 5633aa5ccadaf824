using System.Reflection;
using System.Text;

namespace Checker.Languages;

/// <summary>One line of a word list: a term and the values in the columns after it.</summary>
/// <param name="Term">The term as written; <c>a|b c</c> stands for "a c" and "b c".</param>
/// <param name="Values">The further columns, trimmed.</param>
internal sealed record WordListEntry(string Term, string[] Values)
{
    /// <summary>Spells out the alternatives of the term.</summary>
    public IEnumerable<string> Spellings()
    {
        IEnumerable<string> spellings = [""];
        foreach (string word in this.Term.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] choices = word.Split('|');
            spellings = spellings.SelectMany(start => choices.Select(choice => choice.Length == 0 ? start : start.Length == 0 ? choice : start + " " + choice));
        }

        return spellings;
    }
}

/// <summary>Reads the lists that ship with a language: UTF-8, one term a line, "#" comments, tab-separated columns.</summary>
internal static class WordList
{
    private static readonly Assembly Home = typeof(WordList).Assembly;

    /// <summary>Names the lists of a language, without folder and ending, in ordinal order.</summary>
    public static IReadOnlyList<string> Names(string language)
    {
        string prefix = $"Languages/{language}/";
        return [.. Home.GetManifestResourceNames()
            .Where(name => name.StartsWith(prefix, StringComparison.Ordinal) && name.EndsWith(".txt", StringComparison.Ordinal))
            .Select(name => name[prefix.Length..^4])
            .Order(StringComparer.Ordinal)];
    }

    /// <summary>Reads one list; an absent list is empty.</summary>
    public static IReadOnlyList<WordListEntry> Read(string language, string list)
    {
        using Stream? stream = Home.GetManifestResourceStream($"Languages/{language}/{list}.txt");
        return stream is null ? [] : Read(new StreamReader(stream, Encoding.UTF8));
    }

    /// <summary>Reads the lines of one list.</summary>
    public static IReadOnlyList<WordListEntry> Read(TextReader reader)
    {
        List<WordListEntry> entries = [];
        while (reader.ReadLine() is { } line)
        {
            int comment = line.IndexOf('#', StringComparison.Ordinal);
            if (comment == 0 || (comment > 0 && char.IsWhiteSpace(line[comment - 1])))
            {
                line = line[..comment];
            }

            string[] columns = line.Split('\t', StringSplitOptions.TrimEntries);
            if (columns[0].Length > 0)
            {
                entries.Add(new WordListEntry(columns[0], columns[1..]));
            }
        }

        return entries;
    }
}
