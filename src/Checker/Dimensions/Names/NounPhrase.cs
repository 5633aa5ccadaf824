using Checker.Dimensions.Places;
using Checker.Languages;

namespace Checker.Dimensions.Names;

/// <summary>
/// How far the complements of a head noun reach, read from small words, endings and demonyms: "ministère | américain de la Défense",
/// "directeur | de la stratégie, de l'engagement et des programmes". One instance per language, immutable.
/// </summary>
internal sealed class NounPhrase
{
    /// <summary>No phrase is longer, in tokens: any text is read in linear time.</summary>
    public const int Longest = 48;

    private readonly bool[] links;
    private readonly bool[] adjectives;
    private readonly bool[] stops;
    private readonly bool[] function;
    private readonly string[] endings;
    private readonly bool french;

    public NounPhrase(Language language)
    {
        this.links = language.WordSet("name-links");
        this.adjectives = language.WordSet("name-adjectives");
        this.stops = language.WordSet("name-verbs");
        this.function = language.WordSet("function-words");
        this.endings = [.. language.List("name-adjective-endings").Select(entry => Folding.Key(entry.Term)).OrderByDescending(ending => ending.Length).ThenBy(ending => ending, StringComparer.Ordinal)];
        this.french = language.Code == "fr";
    }

    /// <summary>Says whether a lower-case word reads as an adjective of a name: a demonym, a listed word or a telling ending.</summary>
    public bool IsAdjective(Passage passage, in Token token)
    {
        if (token.Kind != TokenKind.Word || token.Is(TokenTraits.Elided) || (token.Word > 0 && (this.stops[token.Word] || this.links[token.Word])))
        {
            return false;
        }

        if (token.Word > 0 && this.adjectives[token.Word])
        {
            return true;
        }

        ReadOnlySpan<char> form = passage.Form(token);
        return CountryTable.OfDemonym(form).Length > 0 || (!token.Is(TokenTraits.Capital) && this.HasEnding(form));
    }

    /// <summary>Says whether a word is a listed adjective.</summary>
    public bool IsListed(in Token token) => token.Word > 0 && this.adjectives[token.Word];

    /// <summary>Says whether a word ends like an adjective of relation.</summary>
    public bool HasEnding(ReadOnlySpan<char> form)
    {
        if (form.Length is < 5 or > 40)
        {
            return false;
        }

        Span<char> key = stackalloc char[96];
        ReadOnlySpan<char> word = key[..Folding.Key(form, key)];
        foreach (string ending in this.endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal) && word.Length > ending.Length + 2)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Says whether a word only links ("de", "pour", "of").</summary>
    public bool IsLink(in Token token) => token.Word > 0 && this.links[token.Word];

    /// <summary>Says whether the token is a small word or a listed verb, so that no name holds it.</summary>
    public bool IsStop(in Token token) => token.Word > 0 && (this.stops[token.Word] || this.function[token.Word]) && !this.links[token.Word];

    /// <summary>
    /// Returns the index of the last token of the phrase whose head stands at <paramref name="head"/>.
    /// </summary>
    /// <param name="passage">The passage.</param>
    /// <param name="head">Index of the head's last token.</param>
    /// <param name="end">Index just past the sentence, or where the phrase must stop.</param>
    /// <param name="lists">Whether ", de la X et des Y" goes on with the complement (offices do, names do not).</param>
    /// <param name="capitalsOnly">Whether a complement noun needs a capital or a known adjective after it.</param>
    public int End(Passage passage, int head, int end, bool lists, bool capitalsOnly)
    {
        ReadOnlySpan<Token> tokens = passage.Tokens;
        end = Math.Min(end, head + Longest);
        int last = head, at = head + 1;
        bool demonym = false;
        int complements = 0;
        while (at < end)
        {
            if (this.french ? this.IsAdjective(passage, tokens[at]) && (at == last + 1) : tokens[at].Is(TokenTraits.Capital) && at == last + 1)
            {
                demonym |= CountryTable.OfDemonym(passage.Form(tokens[at])).Length > 0;
                last = at++;
                continue;
            }

            int noun = this.Complement(passage, at, end, lists && complements > 0);
            if (noun < 0 || (capitalsOnly && !this.Telling(passage, noun, end)))
            {
                break;
            }

            bool country = CountryTable.OfName(passage.Form(tokens[noun])).Length > 0;
            bool into = passage.Form(tokens[at]) is "à" or "au" or "aux" or "en" or "dans" or "sur" or "in" or "on" or "to";
            if ((country && demonym && !lists) || (!lists && into && tokens[noun].Is(TokenTraits.Capital)))
            {
                // "les forces américaines du Niger", "le Département d'État au Washington Post": two names.
                break;
            }

            complements++;
            last = noun;
            while (last + 1 < end && tokens[last + 1].Is(TokenTraits.Capital) && tokens[last + 1].Kind == TokenKind.Word && tokens[last].Is(TokenTraits.Capital))
            {
                last++;
            }

            at = last + 1;
        }

        return last;
    }

    // A noun behind a preposition: it has a capital, or an adjective follows it.
    private bool Telling(Passage passage, int noun, int end)
    {
        ReadOnlySpan<Token> tokens = passage.Tokens;
        return tokens[noun].Is(TokenTraits.Capital) || (noun + 1 < end && this.IsAdjective(passage, tokens[noun + 1]));
    }

    // [,] preposition [article] [adjective] noun: returns the noun's index, or -1.
    private int Complement(Passage passage, int at, int end, bool lists)
    {
        ReadOnlySpan<Token> tokens = passage.Tokens;
        int i = at;
        if (lists && i < end && (passage.Form(tokens[i]) is "," || passage.Form(tokens[i]) is "et" or "and"))
        {
            i++;
            // An enumeration goes on only with the same kind of small word.
            if (i + 1 >= end || !this.IsLink(tokens[i]) || passage.Form(tokens[i]) is "à" or "et" or "dans" or "en")
            {
                return -1;
            }

            // "et les conflits de …": an article alone goes on only before a noun with a complement of its own.
            if (passage.Form(tokens[i]) is "le" or "la" or "les" or "the" or "l'" or "l’")
            {
                bool and = passage.Form(tokens[i - 1]) is not ",";
                return and && i + 2 < end && tokens[i + 1].Kind == TokenKind.Word && !this.IsLink(tokens[i + 1]) && passage.Form(tokens[i + 2]) is "de" or "d'" or "d’" or "du" or "des" or "of" ? i + 1 : -1;
            }
        }

        // "l'Assemblée et la suspension de…": behind "et" an article begins another noun phrase; "et des Affaires étrangères" goes on.
        if (passage.Form(tokens[i]) is "et" or "and" && i + 1 < end && passage.Form(tokens[i + 1]) is "le" or "la" or "les" or "l'" or "l’" or "the")
        {
            return -1;
        }

        int links = 0;
        while (i < end && links < 4 && this.IsLink(tokens[i]))
        {
            links++;
            i++;
        }

        if (links == 0 || i >= end || tokens[i].Kind != TokenKind.Word || this.IsStop(tokens[i]) || tokens[i].Is(TokenTraits.Elided) || passage.Form(tokens[i]).Length < 3)
        {
            return -1;
        }

        // "la", "et" or "the" alone open no complement.
        if (links == 1 && passage.Form(tokens[i - 1]) is "la" or "le" or "les" or "et" or "the" or "and" or "l'" or "l’" or "à" or "dans" or "en" or "in" or "to" && !tokens[i].Is(TokenTraits.Capital))
        {
            return -1;
        }

        bool first = this.IsAdjective(passage, tokens[i]) && i + 1 < end && tokens[i + 1].Kind == TokenKind.Word && !this.IsLink(tokens[i + 1]) && !this.IsStop(tokens[i + 1])
            && tokens[i].Is(TokenTraits.Capital) == tokens[i + 1].Is(TokenTraits.Capital) && tokens[i].Word > 0 && passage.Form(tokens[i]).Length < 8;
        return first ? i + 1 : i;
    }
}
