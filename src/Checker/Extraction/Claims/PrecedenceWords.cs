using System.Collections.Concurrent;
using Checker.Languages;

namespace Checker.Extraction.Claims;

/// <summary>What a word between two events makes of their order.</summary>
internal enum Precedence { None, Before, After, Until, While, Precede, Follow }

/// <summary>The words that put two events in order (lists "precedence-words" and "precedence-moments").</summary>
internal sealed class PrecedenceWords
{
    private static readonly ConcurrentDictionary<string, PrecedenceWords> Known = new(StringComparer.Ordinal);
    private readonly string?[] moments;

    private PrecedenceWords(Language language)
    {
        this.Links = language.Lexicon("precedence-words", static entry => Enum.Parse<Precedence>(entry.Values[0], ignoreCase: true));
        this.Verbs = new Precedence[language.Vocabulary.Count];
        foreach (WordListEntry entry in language.List("precedence-words"))
        {
            Precedence order = Enum.Parse<Precedence>(entry.Values[0], ignoreCase: true);
            if (order is Precedence.Precede or Precedence.Follow)
            {
                this.Verbs[language.Vocabulary.Find(entry.Term)] = order;
            }
        }

        this.moments = new string?[language.Vocabulary.Count];
        foreach (WordListEntry entry in language.List("precedence-moments"))
        {
            this.moments[language.Vocabulary.Find(entry.Term)] = entry.Values[0];
        }

        // Number 0 stands for every word that no list holds.
        (this.Verbs[0], this.moments[0]) = (Precedence.None, null);
    }

    /// <summary>Gets the words that open one of two events.</summary>
    public PhraseLexicon<Precedence> Links { get; }

    /// <summary>Gets, by the number of their infinitive, the verbs that stand between two events.</summary>
    public Precedence[] Verbs { get; }

    /// <summary>Returns the event that a noun stands for where another is measured from it ("deux minutes avant l'impact"); null for none.</summary>
    public string? Moment(int word) => this.moments[word];

    public static PrecedenceWords For(Language language) => Known.GetOrAdd(language.Code, static (_, known) => new PrecedenceWords(known), language);
}
