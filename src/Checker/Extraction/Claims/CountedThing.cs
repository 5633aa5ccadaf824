using Checker.Corpus.Syntax;
using Checker.Dimensions.Quantities;
using Checker.Extraction;

namespace Checker.Extraction.Claims;

/// <summary>What a count counts, as a concept: read off its noun, the noun it is predicated of, or what its event makes of people.</summary>
internal static class CountedThing
{
    private const int LongestOpening = 12;

    // Whoever is laid off is a job less.
    private const string Job = "job";

    /// <summary>Returns the noun of a number that has none beside it: "chiffre à 460 le nombre d'emplois", "le bilan s'élève à 21"; the number itself where there is none.</summary>
    public static int Of(Frame frame, int number, string unit)
    {
        if (unit.Length > 0)
        {
            return number;
        }

        SyntaxTree tree = frame.Passage.Tree;
        if (Beyond(frame, number) is >= 0 and var beyond)
        {
            return beyond;
        }

        if (Doers(frame, number) is >= 0 and var doing)
        {
            return doing;
        }

        if (tree.Head(number) is >= 0 and var measured && frame.Passage.Language.WordSet("attribute-nouns")[tree.LemmaWord(measured)])
        {
            return measured;
        }

        // "chiffre à 460 les emplois menacés": the object of a verb of counting is what the number counts.
        int predicate = ClauseReader.PredicateOf(tree, number);
        if (frame.Passage.Language.WordSet("counting-verbs")[tree.LemmaWord(predicate)])
        {
            foreach (int role in frame.Arguments.Roles(predicate).Skip(1))
            {
                if (role >= 0 && role != number && frame.Words[role].Length > 0 && !frame.Events.InName(role))
                {
                    return role;
                }
            }
        }

        bool[] numberNouns = frame.Passage.Language.WordSet("number-nouns");
        foreach (int role in frame.Arguments.Roles(predicate))
        {
            if (role < 0 || role == number || !numberNouns[tree.LemmaWord(role)])
            {
                continue;
            }

            foreach (int child in tree.Children(role))
            {
                if (child > role && tree.Label(child) is Dependency.Nmod or Dependency.Obl or Dependency.Acl)
                {
                    return child;
                }
            }

            return role;
        }

        return number;
    }

    /// <summary>In a sentence that tells of a demonstration, police and organisers count its crowd, even where the noun is general or left out.</summary>
    public static string InCrowd(Frame frame, string counter, QuantityMention mention, string concept) =>
        counter is "police" or "organisers" && concept is "" or "person" && mention.Unit.Length == 0 && mention.Role == QuantityRole.Total && frame.Events.Any("demonstrate")
            ? "demonstrator" : concept;

    /// <summary>Returns the concept counted, or the stem of the noun where none is known; "" for a measure, and where nothing says what is counted.</summary>
    public static string Concept(Frame frame, QuantityMention mention, int anchor, EventConcept governing)
    {
        if (mention.Unit.Length > 0)
        {
            return Distance.Is(frame, mention) ? Distance.Concept : MeasuredStuff.Of(frame, mention);
        }

        string participant = governing.Participant ?? "";
        if (frame.Words[anchor].Length == 0 || (anchor >= mention.First && anchor <= mention.Last))
        {
            return participant;
        }

        ConceptTable concepts = ConceptTable.For(frame.Passage.Language);
        string stem = frame.Words[anchor], thing = concepts.Thing(frame.Passage.Tree, anchor);
        if (ConceptTable.Covers("person", thing) && (participant.Split(',').Contains(Job, StringComparer.Ordinal) || ByModifier(frame, anchor, concepts) == Job))
        {
            return Job;
        }

        if (thing is not ("person" or "victim"))
        {
            return thing.Length > 0 ? thing : participant.Length > 0 && mention.CountedToken < 0 ? participant : stem;
        }

        return ByModifier(frame, anchor, concepts) is { Length: > 0 } narrowed ? narrowed
            : participant.Length > 0 ? participant
            : ByRole(frame, anchor, concepts) is { Length: > 0 } told ? told : thing;
    }

    // "12 personnes tuées", "312 people on board": what modifies the general noun says who they are.
    private static string ByModifier(Frame frame, int anchor, ConceptTable concepts)
    {
        SyntaxTree tree = frame.Passage.Tree;
        foreach (int child in tree.Children(anchor))
        {
            if (!NounPhraseReader.IsModifier(tree, child) || tree.Label(child) == Dependency.AclRelcl)
            {
                continue;
            }

            if (frame.Events.Tells(child, out EventConcept concept) && concept.Participant.Length > 0)
            {
                return concept.Participant;
            }

            if (concepts.Thing(tree, child) is { Length: > 0 } kind && (kind == "aboard" || (kind != "person" && tree.Upos(child) is Upos.Adj or Upos.Verb && ConceptTable.Covers("person", kind))))
            {
                return kind;
            }
        }

        return "";
    }

    // "Les forces évaluées à 1000 hommes" are soldiers, the 600 people whom "la manifestation a réuni" are demonstrators.
    private static string ByRole(Frame frame, int anchor, ConceptTable concepts)
    {
        foreach (int role in frame.Arguments.Roles(ClauseReader.PredicateOf(frame.Passage.Tree, anchor)))
        {
            if (role < 0 || role == anchor)
            {
                continue;
            }

            string thing = concepts.Thing(frame.Passage.Tree, role);
            if (thing.Length > 0 && thing != "person" && ConceptTable.Covers("person", thing))
            {
                return thing;
            }

            if (frame.Events.Tells(role, out EventConcept concept) && concept.Participant.Length > 0)
            {
                return concept.Participant;
            }
        }

        return "";
    }

    // "Ils étaient 11 000 selon la préfecture à défiler": a pronoun says nothing, what they do says who they are.
    private static int Doers(Frame frame, int number)
    {
        SyntaxTree tree = frame.Passage.Tree;
        int first = frame.Sentence.First;
        if (tree.Upos(first) != Upos.Pron || frame.Passage.Language.Code != "fr" || number - first > LongestOpening)
        {
            return -1;
        }

        for (int i = number + 1; i < frame.Sentence.End; i++)
        {
            if (tree.Features(i).VerbForm == VerbForm.Inf && tree.Child(i, Dependency.Mark) is >= 0 and var mark && tree.Upos(mark) == Upos.Adp
                && frame.Events.Tells(i, out EventConcept concept) && concept.Participant.Length > 0)
            {
                return i;
            }
        }

        return -1;
    }

    // « plus d'un millier » d'évacués: the marks part the number from its noun.
    private static int Beyond(Frame frame, int number)
    {
        ReadOnlySpan<Token> tokens = frame.Passage.Tokens;
        int at = number + 1;
        while (at < frame.Sentence.End && tokens[at].Kind == TokenKind.Punctuation && frame.Passage.Text[tokens[at].Start] is '»' or '”' or '"')
        {
            at++;
        }

        if (at == number + 1 || at + 1 >= frame.Sentence.End || frame.Passage.Tree.Upos(at) != Upos.Adp)
        {
            return -1;
        }

        return frame.Words[at + 1].Length > 0 ? at + 1 : -1;
    }
}
