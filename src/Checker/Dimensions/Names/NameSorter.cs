using Checker.Corpus.Syntax;
using Checker.Dimensions.Places;
using Checker.Languages;

namespace Checker.Dimensions.Names;

/// <summary>Decides what a run of capitalised words names, by lexicons and the words before it.</summary>
internal sealed class NameSorter(Language language)
{
    private readonly bool[] noName = language.WordSet("name-not");
    private readonly bool[] function = language.WordSet("function-words");
    private readonly bool[] heads = language.WordSet("name-heads");
    private readonly NameHeads english = new(Language.English);
    private readonly NounPhrase phrase = new(language);
    private static readonly HashSet<string> Portfolios = [.. WordList.Read("shared", "role-portfolios").SelectMany(entry => entry.Values[0].Split(';')).Select(word => Folding.Key(word))];
    private static readonly HashSet<string> Tails = [.. WordList.Read("shared", "name-tails").Select(entry => Folding.Key(entry.Term))];
    private readonly PhraseLexicon<bool> before = language.Lexicon("place-before", _ => true);

    /// <summary>Says whether a word is a known city, region or country.</summary>
    public static bool IsKnownPlace(ReadOnlySpan<char> name) => CountryTable.OfCapital(name).Length > 0 || Gazetteer.Knows(name);

    /// <summary>Says whether a capitalised word is no name: a small word, a month, a sentence opener, or (where capitals prove nothing) a word written small elsewhere.</summary>
    public bool IsNoName(Passage passage, in Token token, bool weak, bool more)
    {
        if (token.Word > 0 && (this.noName[token.Word] || this.function[token.Word]) && !token.Is(TokenTraits.AllCapitals))
        {
            return true;
        }

        if (!weak || token.Length < 2)
        {
            return false;
        }

        ReadOnlySpan<char> form = passage.Form(token);
        DocumentCapitals document = DocumentCapitals.Of(passage.Document);
        bool small = document.Lower(form) > document.Capital(form);
        return small && !(more && NameLexicon.IsGiven(Folding.Key(form)));
    }

    /// <summary>Says whether a word is what an office is over ("Transports", "Culture"), no name by itself.</summary>
    public static bool IsPortfolio(ReadOnlySpan<char> form) => Portfolios.Contains(Folding.Key(form));

    /// <summary>Says whether a word is a small word or a known opener, never a name by itself.</summary>
    public bool IsSmall(in Token token) => token.Word > 0 && !token.Is(TokenTraits.AllCapitals) && (this.noName[token.Word] || this.function[token.Word]);

    /// <summary>Says whether a country's name ends before a capitalised word: behind "au", "en", "du", or when a given name follows.</summary>
    public bool EndsBefore(Passage passage, int first, int next, Sentence sentence) =>
        NameLexicon.IsGiven(Folding.Key(passage.Form(passage.Tokens[next]))) || this.IsSmall(passage.Tokens[next])
        || (first > sentence.First && passage.Form(passage.Tokens[first - 1]) is "au" or "aux" or "en" or "du" or "in");

    /// <summary>Says whether an English noble title at a token belongs to the name of a thing.</summary>
    public static bool IsThing(Passage passage, int title)
    {
        ReadOnlySpan<Token> tokens = passage.Tokens;
        if (passage.Language.Code != "en" || passage.Form(tokens[title]) is not ("Lady" or "Lord" or "Sir" or "King" or "Queen" or "Prince" or "Princess" or "Duke" or "Duchess" or "Saint"))
        {
            return false;
        }

        ReadOnlySpan<char> before = passage.Form(tokens[title - 1]);
        return before is "the" or "The" || (title > 1 && tokens[title - 1].Kind == TokenKind.Word && !tokens[title - 1].Is(TokenTraits.Capital) && passage.Form(tokens[title - 2]) is "the" or "The" or "a" or "A");
    }

    /// <summary>Finds a country's name or demonym at a token; the longest wins.</summary>
    public bool Country(Passage passage, int at, int end, out int last, out string country)
    {
        ReadOnlySpan<Token> tokens = passage.Tokens;
        last = at;
        country = "";
        if (!tokens[at].Is(TokenTraits.Capital))
        {
            country = tokens[at].Length > 3 ? CountryTable.OfDemonym(passage.Form(tokens[at])) : "";
            return country.Length > 0 && language.Code != "en";
        }

        if (IsArticle(passage.Form(tokens[at])))
        {
            return false;
        }

        for (int i = Math.Min(at + 5, end - 1); i >= at; i--)
        {
            if (tokens[i].Kind != TokenKind.Word)
            {
                continue;
            }

            ReadOnlySpan<char> text = passage.SpanOf(at, i).Of(passage.Text);
            string code = CountryTable.OfName(text);
            if (code.Length == 0 && i == at)
            {
                code = CountryTable.OfDemonym(text);
            }

            // Country acronyms ("EAU", "US") are ordinary words in small letters.
            if (code.Length > 0 && (text.Length > 3 || tokens[at].Is(TokenTraits.AllCapitals) || text.Contains('.')))
            {
                last = i;
                country = code;
                return true;
            }
        }

        return false;
    }

    /// <summary>Returns the one country named in a stretch by name or demonym, or "".</summary>
    public string CountryIn(Passage passage, int first, int last)
    {
        for (int i = first; i <= last; i++)
        {
            if (this.Country(passage, i, last + 1, out _, out string code) || (code = CountryTable.OfDemonym(passage.Form(passage.Tokens[i]))).Length > 0)
            {
                return code;
            }
        }

        return BodyTable.OfFullName(passage.SpanOf(first, last).Of(passage.Text).ToString()) is >= 0 and int body ? BodyTable.Country(body) : "";
    }

    /// <summary>Finds a body known by one word or acronym ("Pentagone", "Minusma", "OTAN"), whatever its case.</summary>
    public bool IsKnownBody(Passage passage, int at, out int last, out string country)
    {
        ReadOnlySpan<Token> tokens = passage.Tokens;
        last = at;
        country = "";
        Token token = tokens[at];
        if (token.Length is < 3 or > 20 || (token.Word > 0 && this.function[token.Word]))
        {
            return false;
        }

        ReadOnlySpan<char> form = passage.Form(token);
        int body = token.Length > 5 || token.Is(TokenTraits.Capital) ? BodyTable.OfWord(form) : -1;
        bool acronym = body < 0 && (token.Is(TokenTraits.AllCapitals) || (token.Is(TokenTraits.Capital) && !token.Is(TokenTraits.SentenceStart) && token.Length < 10));
        if (acronym && BodyTable.OfAcronymWord(form) is >= 0 and int id && !NameLexicon.IsGiven(Folding.Key(form)))
        {
            body = id;
        }

        if (body >= 0)
        {
            country = BodyTable.Country(body);
            return true;
        }

        return false;
    }

    /// <summary>In French, "de" before a known place ends a name ("maire de Paris"), unless a given name stands before it.</summary>
    public static bool IsPlaceBehindDe(Passage passage, int last, int link, int after)
    {
        ReadOnlySpan<Token> tokens = passage.Tokens;
        bool of = passage.Form(tokens[link]) is "de" or "du" or "des" or "d'" or "d’" or "la" or "le" or "y" or "al" or "el";
        return of && (IsKnownPlace(passage.Form(tokens[after])) || CountryTable.OfName(passage.Form(tokens[after])).Length > 0 || !NameLexicon.IsGiven(Folding.Key(passage.Form(tokens[last]))));
    }

    /// <summary>Sorts a run of capitalised words.</summary>
    public NameSort Sort(Passage passage, Sentence sentence, int first, int last, bool titled, out string country)
    {
        ReadOnlySpan<Token> tokens = passage.Tokens;
        ReadOnlySpan<char> text = passage.SpanOf(first, last).Of(passage.Text);
        country = CountryTable.OfCapital(text);
        bool head = false;
        for (int i = first; i <= last; i++)
        {
            head |= (tokens[i].Word > 0 && this.heads[tokens[i].Word]) || this.english.IsHead(new Token(tokens[i].Start, tokens[i].Length, tokens[i].Kind, tokens[i].Traits, Language.English.Vocabulary.Find(passage.Form(tokens[i]))));
        }

        head |= last > first && Tails.Contains(Folding.Key(passage.Form(tokens[last])));
        if (country.Length > 0 || Gazetteer.Knows(text))
        {
            return NameSort.Place;
        }

        if (first == last && IsShort(text))
        {
            return NameSort.Organisation;
        }

        if (titled && !(head && last > first + 1))
        {
            return NameSort.Person;
        }

        bool placed = Gazetteer.Begins(passage, first, last) || this.Behind(passage, sentence, first);
        if (head)
        {
            bool ends = language.Code == "en" && this.heads.Length > 0 && tokens[last].Word > 0 && this.heads[tokens[last].Word] && last > first + 1;
            return !ends && placed && Gazetteer.Begins(passage, first, last) ? NameSort.Place : last > first || tokens[first].Is(TokenTraits.AllCapitals) ? NameSort.Organisation : NameSort.Other;
        }

        bool given = NameLexicon.IsGiven(Folding.Key(passage.Form(tokens[first])));
        bool initial = last > first && passage.Form(tokens[first]) is [_, '.'] or [_, '.', '-', ..];
        if (last > first && (given || initial))
        {
            return NameSort.Person;
        }

        if (placed)
        {
            return NameSort.Place;
        }

        // "l'agence Transmonde", "la société Aérolis": the noun before it says what it is.
        if (first > sentence.First && !tokens[first - 1].Is(TokenTraits.Capital) && tokens[first - 1].Word > 0 && this.heads[tokens[first - 1].Word])
        {
            return NameSort.Organisation;
        }

        // An article before it, or an adjective in it, speaks against a person ("Merlane Logistique", "des Opérations Spéciales").
        bool article = first > sentence.First && (IsArticle(passage.Form(tokens[first - 1])) || passage.Form(tokens[first - 1]) is "des" or "du" or "aux" or "au");
        bool common = false;
        for (int i = first; i <= last; i++)
        {
            common |= this.phrase.IsListed(tokens[i]) || (i > first && IsPlainAdjective(passage.Form(tokens[i])));
        }

        return last > first && last - first < 4 && !article && !common ? NameSort.Person : NameSort.Other;
    }

    // Endings that surnames hardly have.
    private bool IsPlainAdjective(ReadOnlySpan<char> form) => language.Code == "fr"
        && (form.EndsWith("ique", StringComparison.Ordinal) || form.EndsWith("iques", StringComparison.Ordinal) || form.EndsWith("aires", StringComparison.Ordinal)
            || form.EndsWith("ales", StringComparison.Ordinal) || form.EndsWith("ives", StringComparison.Ordinal) || form.EndsWith("iennes", StringComparison.Ordinal));

    // An acronym by its looks: capitals make at least half of its letters ("UOM", "SMLe", not "FitzGibbon").
    private static bool IsShort(ReadOnlySpan<char> text)
    {
        int upper = 0;
        foreach (char c in text)
        {
            upper += char.IsUpper(c) ? 1 : 0;
        }

        return text.Length <= 10 && upper >= 2 && upper * 2 >= text.Length;
    }

    private static bool IsArticle(ReadOnlySpan<char> form) =>
        form is "le" or "la" or "les" or "l'" or "l’" or "the" or "un" or "une" or "a" or "an" or "The" or "La" or "Le" or "Les" or "L'" or "L’" or "A" or "Un" or "Une";

    private bool Behind(Passage passage, Sentence sentence, int first)
    {
        ReadOnlySpan<Token> tokens = passage.Tokens;
        for (int back = 1; back <= 3 && first - back >= sentence.First; back++)
        {
            if (this.before.TryMatch(tokens, first - back, out int length, out _) && length == back)
            {
                return true;
            }
        }

        return false;
    }
}
