using Checker.Languages;

namespace Checker.Dimensions.Names;

/// <summary>Forms of address, ranks and offices beside a name: "Mme", "le général de division", "Premier ministre nigérien".</summary>
internal sealed class TitleReader
{
    private static readonly string[] Lists = ["name-titles", "role-ranks", "role-nouns"];
    private readonly PhraseLexicon<bool> titles;
    private readonly NounPhrase phrase;
    private readonly bool[] modifiers;

    public TitleReader(Language language, NounPhrase phrase)
    {
        this.phrase = phrase;
        this.modifiers = language.WordSet("role-modifiers");
        this.titles = new PhraseLexicon<bool>(language, Lists.SelectMany(list => language.List(list).SelectMany(entry => entry.Spellings().Select(spelling => (spelling, list == "role-nouns")))));
    }

    /// <summary>Says whether a word changes the office behind it ("Deputy", "ancien").</summary>
    public bool IsModifier(in Token token) => token.Word > 0 && this.modifiers[token.Word];

    /// <summary>Returns how many tokens from <paramref name="at"/> on are a title, and whether it is an office rather than a rank or an address.</summary>
    public int Length(ReadOnlySpan<Token> tokens, int at, out bool office) => this.titles.TryMatch(tokens, at, out int length, out office) ? length : 0;

    /// <summary>Returns the index where a title that ends just before <paramref name="name"/> begins, or -1; adjectives may stand between ("Premier ministre nigérien X").</summary>
    public int Before(Passage passage, int name, int first, out int last)
    {
        ReadOnlySpan<Token> tokens = passage.Tokens;
        int end = name;
        while (end > first && name - end < 2 && this.phrase.IsAdjective(passage, tokens[end - 1]) && this.Ends(tokens, end, first) < 0)
        {
            end--;
        }

        last = end - 1;
        return this.Ends(tokens, end, first);
    }

    private int Ends(ReadOnlySpan<Token> tokens, int end, int first)
    {
        int found = -1;
        for (int start = end - 1; start >= first && end - start <= 6; start--)
        {
            if (this.titles.TryMatch(tokens, start, out int length, out _) && start + length == end)
            {
                found = start;
            }
        }

        return found;
    }
}
