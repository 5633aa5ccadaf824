using System.Runtime.CompilerServices;
using Checker.Dimensions.Names.Chains;
using Checker.Languages;

namespace Checker.Dimensions.Attributions;

/// <summary>What a phrase of the list "attribution-phrases" does.</summary>
internal enum PhraseRole
{
    /// <summary>Stands before a speaker: "selon".</summary>
    Marker,

    /// <summary>Is the speaker as well: "de source policière".</summary>
    Source,

    /// <summary>An adverb of hearsay: "reportedly".</summary>
    Hearsay,

    /// <summary>Opens a rumour: "il paraît que".</summary>
    Rumour,

    /// <summary>"are said to".</summary>
    Passive,
}

/// <summary>The word lists of one language that the attribution reader uses. Made once for each language, shared.</summary>
internal sealed class AttributionLexicon
{
    private static readonly ConditionalWeakTable<Language, AttributionLexicon> Made = [];
    private readonly WordClass[] classes;
    private readonly ReferentLexicon referents;
    private readonly bool[] varying;

    private AttributionLexicon(Language language)
    {
        this.Code = language.Code;
        this.classes = new WordClass[language.Vocabulary.Count];
        this.referents = ReferentLexicon.Of(language);
        foreach (string list in (string[])["attribution-words", "attribution-traps"])
        {
            foreach (WordListEntry entry in language.List(list))
            {
                WordClass value = entry.Values[0].Split(' ', StringSplitOptions.RemoveEmptyEntries).Aggregate(WordClass.None, (sum, name) => sum | Enum.Parse<WordClass>(name, ignoreCase: true));
                Mark(language, entry, value);
            }
        }

        foreach (WordListEntry entry in language.List("attribution-outlets"))
        {
            Mark(language, entry, WordClass.Outlet);
        }

        this.Verbs = new PhraseLexicon<SayingVerb>(language, Merge(language));
        this.Phrases = language.Lexicon("attribution-phrases", entry =>
            (Enum.Parse<PhraseRole>(entry.Values[0], ignoreCase: true), Enum.Parse<Commitment>(entry.Values[1], ignoreCase: true)));
        this.varying = language.WordSet("attribution-varying");
        this.Adverbials = language.Lexicon("attribution-adverbials", static _ => true);
    }

    /// <summary>Gets the ISO 639-1 code of the language.</summary>
    public string Code { get; }

    public bool IsFrench => this.Code == "fr";

    /// <summary>Gets the verbs and idioms of saying.</summary>
    public PhraseLexicon<SayingVerb> Verbs { get; }

    /// <summary>Gets the markers and hearsay phrases.</summary>
    public PhraseLexicon<(PhraseRole Role, Commitment Commitment)> Phrases { get; }

    /// <summary>Gets adverbial phrases that stand within a verb group ("par ailleurs").</summary>
    public PhraseLexicon<bool> Adverbials { get; }

    /// <summary>Says whether a verb, by its lemma's number, tells that something depends on something: "varier".</summary>
    public bool IsVarying(int lemma) => lemma > 0 && this.varying[lemma];

    /// <summary>Returns the lexicon of a language.</summary>
    public static AttributionLexicon Of(Language language) => Made.GetValue(language, static made => new AttributionLexicon(made));

    public WordClass Class(Token token) => this.classes[token.Word];

    public ReferentNoun Noun(Passage passage, int index) => this.referents.Noun(passage, index);

    private static IEnumerable<(string Phrase, SayingVerb Verb)> Merge(Language language)
    {
        Dictionary<string, SayingVerb> merged = new(StringComparer.Ordinal);
        List<string> order = [];
        foreach (WordListEntry entry in language.List("attribution-verbs").Concat(language.List("attribution-verb-phrases")))
        {
            SayingVerb verb = new(Enum.Parse<VerbForms>(entry.Values[0], ignoreCase: true), Enum.Parse<Commitment>(entry.Values[1], ignoreCase: true), SayingVerb.Pack(entry.Values[2]));
            foreach (string spelling in entry.Spellings())
            {
                if (merged.TryGetValue(spelling, out SayingVerb known))
                {
                    merged[spelling] = known with { Forms = known.Forms | verb.Forms, Frames = known.Frames | verb.Frames };
                }
                else
                {
                    merged[spelling] = verb;
                    order.Add(spelling);
                }
            }
        }

        return order.Select(spelling => (spelling, merged[spelling]));
    }

    private void Mark(Language language, WordListEntry entry, WordClass value)
    {
        foreach (string spelling in entry.Spellings())
        {
            this.classes[language.Vocabulary.Find(spelling)] |= value;
        }

        this.classes[0] = WordClass.None;
    }
}
