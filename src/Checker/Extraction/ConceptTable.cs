using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Reflection;
using Checker.Corpus.Syntax;
using Checker.Languages;

namespace Checker.Extraction;

/// <summary>An event a text can tell of, shared by all languages.</summary>
/// <param name="Id">Its concept, for example "die"; where a word has several ("céder": break or sell) all of them, joined by commas in ordinal order.</param>
/// <param name="Participant">What people who undergo it are counted as, for example "dead"; "" where that has no name.</param>
internal readonly record struct EventConcept(string Id, string Participant);

/// <summary>An event told in several words: "perdre la vie", "coup d'État", "se rendre".</summary>
/// <param name="Before">The small word that must stand right before its first content word ("se"), auxiliaries between; "" for none.</param>
/// <param name="After">The particle that must stand right behind the last of its words ("out"); "" for none.</param>
/// <param name="Rest">Keys of the content words after the first, in order.</param>
/// <param name="Concept">The event.</param>
internal readonly record struct EventPhrase(string Before, string After, string[] Rest, EventConcept Concept);

/// <summary>The concepts behind a language's words: what is counted and what happens, nouns and verbs together. Made once per language.</summary>
internal sealed class ConceptTable
{
    private const int DeepestConcept = 16;
    private const int ShortestVerb = 3;
    private const int LongestVerb = 24;
    private static readonly ConcurrentDictionary<(string Language, string List), ConceptTable> Tables = new();
    private static readonly FrozenDictionary<string, string> Wider = WordList.Read("shared", "concepts")
        .ToDictionary(entry => entry.Term, entry => entry.Values[0], StringComparer.Ordinal).ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Things = Language.Codes.SelectMany(static code => WordList.Read(code, "concept-things")).Select(static entry => entry.Values[0]).ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Participants = Language.Codes.SelectMany(static code => WordList.Read(code, "concept-events")).Where(static entry => entry.Values.Length > 1).Select(static entry => entry.Values[1]).Append("attacker").ToFrozenSet(StringComparer.Ordinal);
    private static readonly string[] Particles = ["up", "out", "off", "down", "over", "in", "away", "back", "aground", "ashore"];
    private readonly Language language;
    private readonly string[] things;
    private readonly EventConcept[] verbs;
    private readonly EventConcept[] nouns;
    private readonly FrozenDictionary<string, EventPhrase[]> phrases;

    private ConceptTable(Language language, string list)
    {
        this.language = language;
        this.things = new string[language.Vocabulary.Count];
        foreach (WordListEntry entry in language.List("concept-things"))
        {
            int word = language.Vocabulary.Find(entry.Term);
            this.things[word] = Join(this.things[word] ?? "", entry.Values[0]);
        }

        this.verbs = new EventConcept[language.Vocabulary.Count];
        this.nouns = new EventConcept[language.Vocabulary.Count];
        List<(string First, EventPhrase Phrase)> phrases = [];
        HashSet<string> small = [.. language.List("function-words").Select(entry => entry.Term)];
        foreach (WordListEntry entry in language.List(list))
        {
            if (entry.Term.AsSpan().ContainsAny(' ', '\''))
            {
                AddPhrase(phrases, entry, small, language.Code);
                continue;
            }

            EventConcept concept = new(entry.Values[0], entry.Values.Length > 1 ? entry.Values[1] : "");
            int word = language.Vocabulary.Find(entry.Term);
            this.verbs[word] = Join(this.verbs[word], concept);
            if (!IsVerbOnly(entry.Term, language.Code))
            {
                this.nouns[word] = Join(this.nouns[word], concept);
            }
        }

        // Number 0 stands for every word that no list holds.
        (this.things[0], this.verbs[0], this.nouns[0]) = ("", default, default);
        this.phrases = phrases.GroupBy(pair => pair.First, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.Select(pair => pair.Phrase).OrderByDescending(phrase => phrase.Rest.Length).ToArray(), StringComparer.Ordinal);
    }

    public static ConceptTable For(Language language) => Of(language, "concept-events");

    /// <summary>Returns the table of the words that say how a matter ended ("guilt+"); "agent" stands where the participant would.</summary>
    public static ConceptTable Outcomes(Language language) => Of(language, "outcome-words");

    private static ConceptTable Of(Language language, string list) => Tables.GetOrAdd((language.Code, list), static (key, known) => new ConceptTable(known, key.List), language);

    /// <summary>Returns the key under which a word's inflected forms meet.</summary>
    public static string Stem(ReadOnlySpan<char> word, string language)
    {
        string key = Folding.Key(word);
        return key[..Stemmer.Length(key, language)];
    }

    /// <summary>Returns the concept that a counted noun stands for, by its lemma or else as written; "" for none.</summary>
    public string Thing(SyntaxTree tree, int token) => this.things[tree.LemmaWord(token)] ?? this.things[tree.Word(token)] ?? "";

    /// <summary>
    /// Returns the event that a verb or noun tells of, by its lemma or else as written: "un arrêté" is no arrest, "the talks" are a meeting and "a talk" is none.
    /// An infinitive does not speak for a noun; English nouns and adjectives in -ing and -ed are their verb's, and so are French adjectives in -é.
    /// </summary>
    public bool TryEvent(SyntaxTree tree, int token, out EventConcept concept)
    {
        EventConcept[] events = tree.Upos(token) == Upos.Verb ? this.verbs : this.nouns;
        concept = events[tree.LemmaWord(token)];
        if (concept.Id is null)
        {
            concept = events[tree.Word(token)];
        }

        if (concept.Id is null && tree.Upos(token) != Upos.Verb)
        {
            concept = this.language.Code == "en" ? this.OfVerb(tree.Form(token)) : tree.Upos(token) == Upos.Adj ? this.OfParticiple(tree.Lemma(token)) : default;
        }

        return concept.Id is not null;
    }

    // "the sinking", "the closing", "the cutting", "a contaminated well", "the occupied town": the verb without its ending, with its silent e or y, with one consonant.
    private EventConcept OfVerb(ReadOnlySpan<char> form)
    {
        int ending = form.EndsWith("ing", StringComparison.OrdinalIgnoreCase) ? "ing".Length : form.EndsWith("ed", StringComparison.OrdinalIgnoreCase) ? "ed".Length : 0;
        int length = form.Length - ending;
        if (ending == 0 || length < ShortestVerb || length >= LongestVerb)
        {
            return default;
        }

        Span<char> verb = stackalloc char[LongestVerb];
        form[..length].CopyTo(verb);
        EventConcept found = this.Verb(verb[..length]);
        verb[length] = 'e';
        found = found.Id is null ? this.Verb(verb[..(length + 1)]) : found;
        if (found.Id is null && verb[length - 1] == verb[length - 2])
        {
            found = this.Verb(verb[..(length - 1)]);
        }

        if (found.Id is null && verb[length - 1] == 'i')
        {
            verb[length - 1] = 'y';
            found = this.Verb(verb[..length]);
        }

        return found;
    }

    // "les suspects arrêtés": a participle used as an adjective.
    private EventConcept OfParticiple(string lemma) => lemma.EndsWith('é') ? this.Verb(lemma[..^1] + "er") : default;

    private EventConcept Verb(ReadOnlySpan<char> word) => this.verbs[this.language.Vocabulary.Find(word)];

    /// <summary>Returns the events that a word opens together with others, the longest first.</summary>
    public EventPhrase[] Phrases(string stem) => this.phrases.GetValueOrDefault(stem) ?? [];

    /// <summary>Joins two events that one word or one count belongs to ("les otages libérés ont été remis": deliver and release).</summary>
    public static EventConcept Join(EventConcept left, EventConcept right) =>
        left.Id is null ? right : right.Id is null ? left
        : new EventConcept(right.Id.Split(',').Aggregate(left.Id, Join), left.Participant.Length > 0 ? left.Participant : right.Participant);

    /// <summary>Says whether two event slots have a concept in common; an empty slot has none.</summary>
    public static bool Meet(string left, string right)
    {
        if (left == right)
        {
            return left.Length > 0;
        }

        if (!left.Contains(',', StringComparison.Ordinal) && !right.Contains(',', StringComparison.Ordinal))
        {
            return false;
        }

        string[] others = right.Split(',');
        return Array.Exists(left.Split(','), id => Array.IndexOf(others, id) >= 0);
    }

    /// <summary>Says whether a noun, in the singular or a plain plural, only says that people are counted: "hommes", "people".</summary>
    public bool IsGeneral(string noun) => this.things[this.language.Vocabulary.Find(noun)] is "person" || this.things[this.language.Vocabulary.Find(noun.TrimEnd('s'))] is "person";

    /// <summary>Says whether a counted thing is a concept of the lists, not the stem of a noun that they do not hold.</summary>
    public static bool IsThing(string what) => Things.Contains(what);

    /// <summary>Says whether people are called so for their part in an event ("dead", "demonstrator", "attacker"), not for what they are ("soldier", "firefighter").</summary>
    public static bool IsPart(string what) => Participants.Contains(what);

    /// <summary>Says whether <paramref name="wide"/> is <paramref name="narrow"/> or a concept above it; of several concepts joined by commas one suffices.</summary>
    public static bool Covers(string wide, string narrow)
    {
        if (narrow.Contains(',', StringComparison.Ordinal) || wide.Contains(',', StringComparison.Ordinal))
        {
            return narrow.Split(',').Any(one => wide.Split(',').Any(other => Covers(other, one)));
        }

        for (string? concept = narrow; concept is not null; concept = Wider.GetValueOrDefault(concept))
        {
            if (concept == wide)
            {
                return true;
            }
        }

        return false;
    }

    // A phrase needs a second word to be known by: "se", a particle right behind, or another content word.
    private static void AddPhrase(List<(string First, EventPhrase Phrase)> phrases, WordListEntry entry, HashSet<string> small, string language)
    {
        string[] words = entry.Term.Replace("'", "' ", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        string before = words[0] is "se" or "s'" or "l'" ? words[0].TrimEnd('\'') : "";
        string after = Array.IndexOf(Particles, words[^1]) >= 0 ? words[^1] : "";
        string[] own = [.. words.Skip(before.Length > 0 ? 1 : 0).SkipLast(after.Length > 0 ? 1 : 0)];
        string[] content = [.. own.Where(word => IsContent(word, small)).Select(word => Stem(word, language))];
        if (own.Length > 0 && IsContent(own[0], small) && (content.Length > 1 || before.Length > 0 || after.Length > 0))
        {
            EventConcept concept = new(entry.Values[0], entry.Values.Length > 1 ? entry.Values[1] : "");
            phrases.Add((content[0], new EventPhrase(before, after, content[1..], concept)));
        }
    }

    private static bool IsContent(string word, HashSet<string> small) => word.Length > 2 && !word.EndsWith('\'') && !small.Contains(word);

    /// <summary>Returns the widest concept above the first of the concepts joined by commas.</summary>
    public static string Root(string concept)
    {
        string root = concept.IndexOf(',', StringComparison.Ordinal) is >= 0 and var comma ? concept[..comma] : concept;
        for (int steps = 0; steps < DeepestConcept && Wider.TryGetValue(root, out string? wider); steps++)
        {
            root = wider;
        }

        return root;
    }

    private static string Join(string ids, string id) =>
        ids.Length == 0 ? id : string.Join(',', ids.Split(',').Append(id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    // French infinitives name the verb alone; English verbs and nouns look alike.
    private static bool IsVerbOnly(string term, string language) =>
        language == "fr" && (term.EndsWith("er", StringComparison.Ordinal) || term.EndsWith("ir", StringComparison.Ordinal) || term.EndsWith("dre", StringComparison.Ordinal) || term.EndsWith("ttre", StringComparison.Ordinal));
}
