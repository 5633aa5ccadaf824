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
        Negators = new NegatorKind[language.Vocabulary.Count];
        foreach (var entry in language.List("syntax-negators"))
        {
            Negators[language.Vocabulary.Find(entry.Term)] = Enum.Parse<NegatorKind>(entry.Values[0], ignoreCase: true);
        }

        By = language.Vocabulary.Find(language.Code == "fr" ? "par" : "by");
        That = language.Vocabulary.Find(language.Code == "fr" ? "que" : "that");
        Of = language.Vocabulary.Find(language.Code == "fr" ? "de" : "of");
    }

    public bool[] SpeechVerbs { get; }

    public bool[] BareNegation { get; }

    public bool[] TimeNouns { get; }

    public bool[] ContentNouns { get; }

    public bool[] QuantityNouns { get; }

    public NegatorKind[] Negators { get; }

    /// <summary>Gets the preposition of the agent.</summary>
    public int By { get; }

    /// <summary>Gets the word that opens a relative clause on an object, or a complement clause.</summary>
    public int That { get; }

    /// <summary>Gets the preposition between a quantity noun and what it counts.</summary>
    public int Of { get; }

    public static SyntaxLexicon For(Language language) => Known.GetValue(language, static known => new SyntaxLexicon(known));
}
