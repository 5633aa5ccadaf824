using Checker.Corpus.Syntax;
using Checker.Dimensions.Attributions;
using Checker.Dimensions.Names;
using Checker.Languages;

namespace Checker.Extraction.References;

/// <summary>
/// Subject pronouns of the third person ("il", "elle", "he", "she") where the syntax leaves one reading: the one person before it in its own sentence, else the
/// subject of the sentence before. Whoever else agrees, named or not, makes it two readings, and none is taken; so does a thing, unless the verb wants a person.
/// </summary>
internal sealed class PronounReferences(Language language, IReadOnlyList<NameEntity> entities)
{
    private readonly bool[] personSubjects = Verbs(language, "subject"), personPatients = Verbs(language, "patient");
    private readonly bool[] impersonals = Verbs(language, "");
    private readonly bool[] speechVerbs = SyntaxLexicon.For(language).SpeechVerbs;

    /// <summary>Appends the references of a passage.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="mentions">Its mentions.</param>
    /// <param name="references">The references found so far; takes the new ones.</param>
    /// <param name="before">The last sentence of the passage before, null where it does not lead on.</param>
    /// <returns>The last sentence of this passage.</returns>
    public SentencePeople? Read(Passage passage, IReadOnlyList<Mention> mentions, List<NameMention> references, SentencePeople? before)
    {
        AttributionMention[] quotations = [.. mentions.OfType<AttributionMention>().Where(mention => mention.Direct)];
        Mention[] inOrder = [.. mentions.OrderBy(mention => mention.First)];
        NameMention[] known = [.. references.OrderBy(reference => reference.First)];
        foreach (Sentence sentence in passage.Sentences)
        {
            SentencePeople now = new(passage, sentence, Within(inOrder, sentence), Within(known, sentence), entities);
            for (int i = sentence.First; i < sentence.End; i++)
            {
                char gender = this.Gender(passage, i, out bool inverted);
                if (gender == '-' || (!inverted && Array.Exists(quotations, quotation => quotation.Span.Contains(passage.Tokens[i].Span))))
                {
                    continue;
                }

                if (this.Antecedent(passage, i, gender, now, before) is { } name)
                {
                    NameMention reference = new(passage.SpanOf(i, i), i, i) { Sort = name.Sort, Surface = entities[name.Entity].Canonical, Country = entities[name.Entity].Country, Entity = name.Entity };
                    references.Add(reference);
                    now.Add(reference);
                }
            }

            before = now;
        }

        return before;
    }

    private static ArraySegment<T> Within<T>(T[] mentions, Sentence sentence)
        where T : Mention
    {
        int first = Sorted.FirstFrom(mentions, sentence.First);
        return new ArraySegment<T>(mentions, first, Sorted.FirstFrom(mentions, sentence.End) - first);
    }

    private NameMention? Antecedent(Passage passage, int pronoun, char gender, SentencePeople now, SentencePeople? before)
    {
        bool wantsPerson = language.Code == "en" || this.WantsPerson(passage, pronoun);
        NameMention? own = now.Subject(gender, pronoun, out bool rival);
        if (own is not null || rival)
        {
            return own is not null && (wantsPerson || !now.HasThing(gender, pronoun, subjectsOnly: true)) ? own : null;
        }

        if (before is null || (!wantsPerson && now.HasThing(gender, pronoun, subjectsOnly: true)))
        {
            return null;
        }

        NameMention? told = before.Subject(gender, int.MaxValue, out _);
        return told is not null && (wantsPerson || !before.HasThing(gender, int.MaxValue, subjectsOnly: false)) && (language.Code == "fr" || told.Sort == NameSort.Person) ? told : null;
    }

    private bool WantsPerson(Passage passage, int pronoun)
    {
        int predicate = ClauseReader.PredicateOf(passage.Tree, pronoun), verb = passage.Tree.LemmaWord(predicate);
        bool passive = passage.Tree.Label(pronoun) == Dependency.NsubjPass || passage.Tree.Child(predicate, Dependency.AuxPass) >= 0;
        return passive ? this.personPatients[verb] : this.personSubjects[verb] || this.speechVerbs[verb];
    }

    // The verbs that want a person in one part or in both; for no part, those whose subject is nobody ("il pleut").
    private static bool[] Verbs(Language language, string part)
    {
        bool[] verbs = new bool[language.Vocabulary.Count];
        foreach (WordListEntry entry in language.List(part.Length > 0 ? "person-verbs" : "referent-impersonals"))
        {
            string told = entry.Values.Length > 0 ? entry.Values[0] : "";
            verbs[language.Vocabulary.Find(entry.Term)] |= told == part || (part.Length > 0 && told == "both");
        }

        verbs[0] = false;
        return verbs;
    }

    private char Gender(Passage passage, int token, out bool inverted)
    {
        ReadOnlySpan<char> form = passage.Form(passage.Tokens[token]);
        inverted = form.Length > 2 && form[0] == '-';
        if (passage.Tree.Label(token) is not (Dependency.Nsubj or Dependency.NsubjPass) || passage.Tree.Upos(token) != Upos.Pron || this.impersonals[passage.Tree.LemmaWord(ClauseReader.PredicateOf(passage.Tree, token))])
        {
            return '-';
        }

        return form switch
        {
            "il" or "Il" or "-il" or "-t-il" or "he" or "He" => 'm',
            "elle" or "Elle" or "-elle" or "-t-elle" or "she" or "She" => 'f',
            _ => '-',
        };
    }
}
