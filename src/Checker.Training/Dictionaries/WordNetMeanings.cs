using System.Globalization;
using Checker.Corpus.Syntax;

namespace Checker.Training.Dictionaries;

/// <summary>
/// The class of meaning of nouns, names and verbs: the lexicographer file of the first sense in WordNet 3.0 (noun.person, noun.location,
/// verb.communication ...), which is the most frequent one. Names are told from nouns by their capital.
/// </summary>
internal static class WordNetMeanings
{
    /// <summary>Reads the classes of the words that are forms of the dictionary, by the key that it looks them up with; the folders as for <see cref="EnglishDictionary"/>.</summary>
    public static SortedDictionary<uint, ushort> Read(string folders, IEnumerable<DictionaryEntry> entries)
    {
        var folder = folders.Split(';').First(folder => File.Exists(Path.Combine(folder, "index.noun")));
        var forms = entries.Select(entry => entry.Form).ToHashSet(StringComparer.Ordinal);
        var meanings = new SortedDictionary<uint, ushort>();
        foreach (var (file, upos) in new[] { ("noun", Upos.Noun), ("verb", Upos.Verb) })
        {
            var synsets = Synsets(Path.Combine(folder, "data." + file));
            foreach (var line in File.ReadLines(Path.Combine(folder, "index." + file)))
            {
                var columns = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
                if (line[0] == ' ' || columns[0].Contains('_', StringComparison.Ordinal))
                {
                    continue;
                }

                // lemma, part of speech, synsets, pointers and their kinds, two counts, then the synsets in order of frequency.
                var first = 6 + int.Parse(columns[3], CultureInfo.InvariantCulture);
                foreach (var offset in columns[first..])
                {
                    var (meaning, words) = synsets[offset];
                    var word = Array.Find(words, word => string.Equals(word, columns[0], StringComparison.OrdinalIgnoreCase)) ?? columns[0];
                    if (forms.Contains(word) || forms.Contains(columns[0]))
                    {
                        var kind = char.IsUpper(word[0]) ? Upos.Propn : upos;
                        meanings.TryAdd(MorphologicalDictionary.MeaningKey(FeatureHash.Lower(word), kind), meaning);
                    }
                }
            }
        }

        return meanings;
    }

    private static Dictionary<string, (ushort Meaning, string[] Words)> Synsets(string path)
    {
        var synsets = new Dictionary<string, (ushort Meaning, string[] Words)>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(path).Where(line => line[0] != ' '))
        {
            // offset, lexicographer file, part of speech, number of words in base 16, then each word with its number.
            var columns = line.Split(' ');
            var count = int.Parse(columns[3], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            synsets[columns[0]] = (ushort.Parse(columns[1], CultureInfo.InvariantCulture), [.. Enumerable.Range(0, count).Select(i => columns[4 + (2 * i)])]);
        }

        return synsets;
    }
}
