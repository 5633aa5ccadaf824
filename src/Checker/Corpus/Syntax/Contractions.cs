using Checker.Languages;

namespace Checker.Corpus.Syntax;

/// <summary>
/// The words that are two tokens though no sign stands between them (list "contractions"): the word, its first token and, for a word that is
/// only a contraction before some others ("its a pity"), those others.
/// </summary>
internal sealed class Contractions
{
    private readonly Dictionary<string, (int Cut, string[] Before)>.AlternateLookup<ReadOnlySpan<char>> words;

    public Contractions(Language language) =>
        this.words = language.List("contractions")
            .ToDictionary(entry => entry.Term, entry => (entry.Values[0].Length, entry.Values.Length > 1 ? entry.Values[1].Split(' ') : []), StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Returns the length of the first token of a lower-case word, or 0 when the word is one token before <paramref name="next"/>.</summary>
    public int Cut(ReadOnlySpan<char> lower, ReadOnlySpan<char> next)
    {
        if (!this.words.TryGetValue(lower, out (int Cut, string[] Before) found))
        {
            return 0;
        }

        bool holds = found.Before.Length == 0;
        foreach (string word in found.Before)
        {
            holds |= next.Equals(word, StringComparison.OrdinalIgnoreCase);
        }

        return holds ? found.Cut : 0;
    }
}
