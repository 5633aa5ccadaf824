namespace Checker.Training.Dictionaries;

/// <summary>English readings.</summary>
internal static class EnglishDictionary
{
    public static IEnumerable<DictionaryEntry> Read(string folder) => throw new NotSupportedException(folder);
}
