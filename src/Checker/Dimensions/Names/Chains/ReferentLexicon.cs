using System.Runtime.CompilerServices;
using Checker.Languages;

namespace Checker.Dimensions.Names.Chains;

/// <summary>How a determiner takes up its noun.</summary>
internal enum DeterminerKind : byte { None, Definite, Indefinite, Possessive }

/// <summary>A determiner with the gender ('m', 'f', '-') and number ('s', 'p', '-') it tells.</summary>
internal readonly record struct Determiner(DeterminerKind Kind, char Gender, char Number);

/// <summary>Where a pronoun stands when it refers.</summary>
internal enum PronounPlace : byte { None, Subject, Inverted, Behind, Reported, Aside }

/// <summary>A third person pronoun: gender, number, and whether it can only be a person or a body.</summary>
internal readonly record struct Pronoun(PronounPlace Place, char Gender, char Number, bool IsPerson, bool IsBody);

/// <summary>The words of one language by which people and bodies are taken up again. Made once for each language, shared.</summary>
internal sealed class ReferentLexicon
{
    private static readonly ConditionalWeakTable<Language, ReferentLexicon> Known = [];
    private readonly ReferentNoun[] nouns;
    private readonly Determiner[] determiners;
    private readonly Pronoun[] pronouns;
    private readonly bool[] generic;
    private readonly bool[] modifiers;
    private readonly bool[] personSubjects;
    private readonly bool[] personPatients;
    private readonly Dictionary<int, bool> impersonal = [];
    private readonly Vocabulary vocabulary;
    private readonly PhraseLexicon<char> titles;

    private ReferentLexicon(Language language)
    {
        this.IsFrench = language.Code == "fr";
        int words = language.Vocabulary.Count;
        (this.nouns, this.determiners, this.pronouns) = (new ReferentNoun[words], new Determiner[words], new Pronoun[words]);
        foreach (WordListEntry entry in language.List("referent-nouns"))
        {
            Fill(this.nouns, language, entry, new ReferentNoun(Enum.Parse<ReferentKind>(entry.Values[2], ignoreCase: true), entry.Values[0][0], entry.Values[1][0]));
        }

        foreach (WordListEntry entry in language.List("referent-determiners"))
        {
            Fill(this.determiners, language, entry, new Determiner(Enum.Parse<DeterminerKind>(entry.Values[0], ignoreCase: true), entry.Values[1][0], entry.Values[2][0]));
        }

        foreach (WordListEntry entry in language.List("referent-pronouns"))
        {
            string who = entry.Values[2];
            Fill(this.pronouns, language, entry, new Pronoun(Enum.Parse<PronounPlace>(entry.Values[3], ignoreCase: true), entry.Values[0][0], entry.Values[1][0], who == "person", who == "body"));
        }

        this.generic = language.WordSet("referent-generic");
        this.modifiers = language.WordSet("role-modifiers");
        this.personSubjects = [.. language.WordSet("syntax-speech-verbs")];
        this.personPatients = new bool[words];
        foreach (WordListEntry entry in language.List("person-verbs"))
        {
            int verb = language.Vocabulary.Find(entry.Term);
            this.personSubjects[verb] |= entry.Values[0] is "subject" or "both";
            this.personPatients[verb] |= entry.Values[0] is "patient" or "both";
        }

        this.vocabulary = language.Vocabulary;
        foreach (WordListEntry entry in language.List("referent-impersonals"))
        {
            this.impersonal[language.Vocabulary.Find(entry.Term)] = entry.Values is [];
        }

        this.titles = language.Lexicon("name-titles", static entry => entry.Values is [[var gender], ..] ? gender : '-');
        (this.nouns[0], this.determiners[0], this.pronouns[0], this.personSubjects[0], this.personPatients[0]) = (default, default, default, false, false);
    }

    public bool IsFrench { get; }

    public static ReferentLexicon Of(Language language) => Known.GetValue(language, static made => new ReferentLexicon(made));

    /// <summary>Returns what a noun names; "vice-président" and "ex-préfet" are what their last part is.</summary>
    public ReferentNoun Noun(Passage passage, int index)
    {
        Token token = passage.Tokens[index];
        if (this.nouns[token.Word] is { Kind: not ReferentKind.None } noun || token.Length < 6)
        {
            return this.nouns[token.Word];
        }

        ReadOnlySpan<char> form = passage.Form(token);
        int hyphen = form.IndexOfAny('-', '\u2010', '\u2011');
        return hyphen is > 1 and < 6 ? this.nouns[this.vocabulary.Find(form[(hyphen + 1)..])] : default;
    }

    public Determiner Determiner(in Token token) => this.determiners[token.Word];

    /// <summary>Returns what a pronoun tells; hung on its verb ("-t-elle") it is inverted.</summary>
    public Pronoun Pronoun(Passage passage, int index)
    {
        Token token = passage.Tokens[index];
        ReadOnlySpan<char> form = passage.Form(token);
        if (token.Kind != TokenKind.Word || !this.IsFrench || form[0] is not ('-' or '\u2010' or '\u2011'))
        {
            return this.pronouns[token.Word];
        }

        int last = form.LastIndexOfAny('-', '\u2010', '\u2011');
        Pronoun bare = this.pronouns[this.vocabulary.Find(form[(last + 1)..])];
        return bare.Place == PronounPlace.Subject ? bare with { Place = PronounPlace.Inverted } : default;
    }

    /// <summary>Says whether a noun takes up a person or body whatever the text called it before.</summary>
    public bool IsGeneric(int word) => word > 0 && this.generic[word];

    /// <summary>Says whether a word changes a post: "adjoint", "former".</summary>
    public bool IsModifier(in Token token) => token.Word > 0 && this.modifiers[token.Word];

    /// <summary>Says whether "il" before a verb, by its lemma's number, stands for nobody: always, or where the tree takes it so.</summary>
    public bool IsImpersonal(int lemma, bool expletive) => lemma > 0 && this.impersonal.TryGetValue(lemma, out bool always) && (always || expletive);

    /// <summary>Says whether a verb, by its lemma's number, wants a person or body as its subject; passive, as what it befalls.</summary>
    public bool WantsPerson(int lemma, bool passive) => passive ? this.personPatients[lemma] : this.personSubjects[lemma];

    /// <summary>Returns the gender that a form of address tells, or '-'.</summary>
    public char TitleGender(ReadOnlySpan<Token> tokens, int at) => this.titles.TryMatch(tokens, at, out _, out char gender) ? gender : '-';

    private static void Fill<T>(T[] table, Language language, WordListEntry entry, T value)
    {
        foreach (string spelling in entry.Spellings())
        {
            table[language.Vocabulary.Find(spelling)] = value;
        }
    }
}
