using System.Runtime.CompilerServices;
using NUnit.Framework;

namespace Checker.Tests.Corpora;

/// <summary>Reads the corpora: one example a line, tab-separated columns, "#" for comments.</summary>
internal static class CorpusFile
{
    /// <summary>Returns the columns of every line of a corpus, with its line number for the message.</summary>
    public static IEnumerable<TestCaseData> Lines(string language, string name)
    {
        string path = Path.Combine(Folder(), language, name + ".txt");
        int number = 0;
        foreach (string line in File.ReadLines(path))
        {
            number++;
            if (line.Length > 0 && line[0] != '#')
            {
                yield return new TestCaseData(language, line.Split('\t')).SetArgDisplayNames($"{language}/{name}:{number}");
            }
        }
    }

    private static string Folder([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}
