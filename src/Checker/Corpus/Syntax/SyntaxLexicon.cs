using System.Runtime.CompilerServices;
using Checker.Languages;

namespace Checker.Corpus.Syntax;

/// <summary>What a negating word does.</summary>
internal enum NegatorKind : byte { None, Ne, Particle, Word, Restriction, Preposition }

/// <summary>The word lists the readers of the tree need, as tables over the numbers of lemmas. Made once a language.</summary>
internal sealed class SyntaxLexicon
{
    private static readonly ConditionalWeakTable<Language, SyntaxLexicon> Known = [];

    private SyntaxLexicon(Language language)
    {
        SpeechVerbs = language.WordSet("syntax-speech-verbs");
        BareNegation = language.WordSet("syntax-bare-negation");
        TimeNouns = language.WordSet("syntax-time-nouns");
        ContentNouns = language.WordSet("syntax-content-nouns");
        QuantityNouns = language.WordSet("syntax-quantity-nouns");
        GivingVerbs = language.WordSet("syntax-giving-verbs");
        Comparatives = language.WordSet("syntax-comparatives");
        PassiveAdverbs = language.WordSet("syntax-passive-adverbs");
        PassiveVerbs = language.WordSet("syntax-passive-verbs");
        IntransitiveVerbs = language.WordSet("syntax-intransitive-verbs");
        Impersonal = language.Code == "fr" ? language.Vocabulary.Find("il") : 0;
        Negators = new NegatorKind[language.Vocabulary.Count];
        foreach (var entry in language.List("syntax-negators"))
        {
            Negators[language.Vocabulary.Find(entry.Term)] = Enum.Parse<NegatorKind>(entry.Values[0], ignoreCase: true);
        }

        By = language.Vocabulary.Find(language.Code == "fr" ? "par" : "by");
        That = language.Vocabulary.Find(language.Code == "fr" ? "que" : "that");
        Of = language.Vocabulary.Find(language.Code == "fr" ? "de" : "of");
        PastIsParticiple = language.Code == "en";
        Preterites = new Preterites(language);
        ClosedWords = new ClosedWords(language);
        PairsSigns = language.Code == "en";
        Than = language.Vocabulary.Find(language.Code == "fr" ? "que" : "than");
    }

    public bool[] SpeechVerbs { get; }

    public bool[] BareNegation { get; }

    public bool[] TimeNouns { get; }

    public bool[] ContentNouns { get; }

    public bool[] QuantityNouns { get; }

    /// <summary>Gets the verbs whose passive keeps an object: "soldiers given medals".</summary>
    public bool[] GivingVerbs { get; }

    /// <summary>Gets the words that compare a number with "than".</summary>
    public bool[] Comparatives { get; }

    /// <summary>Gets the words that say of a passive when or how it was done, though they may be predicates too.</summary>
    public bool[] PassiveAdverbs { get; }

    /// <summary>Gets the verbs whose passive tells an event, though their participle may be an adjective.</summary>
    public bool[] PassiveVerbs { get; }

    /// <summary>Gets the verbs that take no object.</summary>
    public bool[] IntransitiveVerbs { get; }

    /// <summary>Gets the pronoun that may stand for a subject behind its verb, 0 where subjects do not stand there.</summary>
    public int Impersonal { get; }

    public NegatorKind[] Negators { get; }

    /// <summary>Gets the preposition of the agent.</summary>
    public int By { get; }

    /// <summary>Gets the word that opens a relative clause on an object, or a complement clause.</summary>
    public int That { get; }

    /// <summary>Gets the preposition between a quantity noun and what it counts.</summary>
    public int Of { get; }

    /// <summary>Gets a value indicating whether most participles are written like the past tense.</summary>
    public bool PastIsParticiple { get; }

    /// <summary>Gets the past forms that are no participle.</summary>
    public Preterites Preterites { get; }

    /// <summary>Gets the words of the dictionary that may be of a closed class.</summary>
    public ClosedWords ClosedWords { get; }

    /// <summary>Gets a value indicating whether brackets and quotation marks hang on what they enclose without exception, as English treebanks have it.</summary>
    public bool PairsSigns { get; }

    /// <summary>Gets the word between a comparative and its number.</summary>
    public int Than { get; }

    public static SyntaxLexicon For(Language language) => Known.GetValue(language, static known => new SyntaxLexicon(known));
}
