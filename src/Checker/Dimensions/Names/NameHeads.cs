using Checker.Corpus.Syntax;
using Checker.Dimensions.Places;
using Checker.Languages;

namespace Checker.Dimensions.Names;

/// <summary>Names of bodies by their head noun: "Conseil de redressement national", "ministère américain de la Défense", "Marine Safety Board".</summary>
internal sealed class NameHeads
{
    private readonly bool[] heads;
    private readonly bool[] low;
    private readonly bool[] full;
    private readonly bool[] site;
    private readonly bool french;

    public NameHeads(Language language)
    {
        this.heads = language.WordSet("name-heads");
        this.low = new bool[language.Vocabulary.Count];
        this.full = new bool[language.Vocabulary.Count];
        this.site = new bool[language.Vocabulary.Count];
        foreach (WordListEntry entry in language.List("name-heads").Where(entry => entry.Values.Length > 0))
        {
            int word = language.Vocabulary.Find(entry.Term);
            this.low[word] = true;
            this.full[word] = entry.Values[0] == "full";
            this.site[word] = entry.Values[0] == "site";
        }

        this.low[0] = this.full[0] = false;
        this.french = language.Code == "fr";
    }

    /// <summary>Says whether the head names a site ("base", "aéroport"), which is a place.</summary>
    public bool IsSite(in Token token) => token.Word > 0 && this.site[token.Word];

    /// <summary>Says whether the word is a head noun of bodies.</summary>
    public bool IsHead(in Token token) => token.Word > 0 && this.heads[token.Word];

    /// <summary>Says whether an English name may go on with "of" behind this word.</summary>
    public bool IsHeadOrPart(Passage passage, in Token token) => this.IsHead(token) || passage.Form(token) is "Secretary" or "States" or "Republic" or "Bay" or "Gulf" or "University";

    /// <summary>Finds a French body whose head stands at a token; English heads come last and are read with the run of capitals.</summary>
    public bool Body(Passage passage, int head, Sentence sentence, CapitalStyle style, NounPhrase phrase, out int last)
    {
        ReadOnlySpan<Token> tokens = passage.Tokens;
        last = head;
        Token token = tokens[head];
        if (!this.french || !this.IsHead(token))
        {
            return false;
        }

        bool capital = token.Is(TokenTraits.Capital) && !style.WeakAt(token);
        if (capital)
        {
            // Capital words that follow the head directly belong to it ("Agence Valbrune Presse").
            while (last + 1 < sentence.End && last - head < 14 && tokens[last + 1].Is(TokenTraits.Capital) && tokens[last + 1].Kind == TokenKind.Word && !tokens[last + 1].Is(TokenTraits.Elided))
            {
                last++;
            }

            last = phrase.End(passage, last, sentence.End, lists: false, capitalsOnly: last > head);
            return true;
        }

        if (!this.low[token.Word])
        {
            return false;
        }

        last = phrase.End(passage, head, sentence.End, lists: false, capitalsOnly: !this.full[token.Word]);
        for (int i = head + 1; i <= last; i++)
        {
            if (tokens[i].Is(TokenTraits.Capital) || CountryTable.OfDemonym(passage.Form(tokens[i])).Length > 0 || (this.full[token.Word] && i == last && last > head + 1))
            {
                return true;
            }
        }

        return false;
    }
}
