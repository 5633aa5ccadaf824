using Checker.Corpus.Syntax;
using Checker.Dimensions.Names;
using Checker.Extraction.Statements;
using Checker.Languages;

namespace Checker.Extraction.Claims;

/// <summary>
/// Reads how matters ended: "a été acquitté", "reste fermée", "rejected the offer". Only what a finite clause or a participle asserts of somebody or something
/// definite is read; what is feared, asked for, conditional or counted ("trois des accusés") is not.
/// </summary>
internal static class OutcomeReader
{
    public static void Read(Frame frame, ICollection<Claim> claims)
    {
        Sentence sentence = frame.Sentence;
        SyntaxTree tree = frame.Passage.Tree;
        ConceptTable table = ConceptTable.Outcomes(frame.Passage.Language);
        EventConcept[]? found = null;
        for (int i = sentence.First; i < sentence.End; i++)
        {
            bool verb = tree.Upos(i) == Upos.Verb;
            if (frame.Words[i].Length == 0 || frame.Events.InName(i) || !(verb || tree.Upos(i) == Upos.Adj || IsLightObject(frame, i)))
            {
                continue;
            }

            if (table.TryEvent(tree, i, out EventConcept concept) | table.Phrases(frame.Words[i]).Length > 0)
            {
                found ??= new EventConcept[sentence.Count];
                found[i - sentence.First] = concept;
            }
        }

        if (found is null)
        {
            return;
        }

        EventPhraseReader.Read(frame, table, found);
        for (int i = sentence.First; i < sentence.End; i++)
        {
            if (found[i - sentence.First].Id is { Length: > 0 } ids)
            {
                foreach (string id in ids.Split(','))
                {
                    if (Of(frame, i, id, found[i - sentence.First].Participant == "agent") is { } claim)
                    {
                        claims.Add(claim);
                    }
                }
            }
        }
    }

    private static Claim? Of(Frame frame, int at, string id, bool agent)
    {
        SyntaxTree tree = frame.Passage.Tree;
        int predicate = frame.Events.PredicateOf(at);
        bool attribute = predicate != at && tree.Head(at) == predicate && frame.Passage.Language.WordSet("state-verbs")[tree.LemmaWord(predicate)] && tree.Label(at) == Dependency.Xcomp;
        if ((predicate != at && !attribute && !IsLightObject(frame, at)) || !IsAsserted(frame, predicate))
        {
            return null;
        }

        string matter = id[..^1];
        OutcomeMatter kind = OutcomeMatters.Of(matter);
        int[] roles = frame.Arguments.Roles(predicate);
        bool intransitive = tree.Child(predicate, Dependency.Obj) < 0 && tree.Child(predicate, Dependency.Ccomp) < 0 && (attribute || tree.Child(predicate, Dependency.Xcomp) < 0);
        int holder = agent || attribute ? roles[0] : roles[1] >= 0 ? roles[1] : kind.NeedsObject || !intransitive ? -1 : roles[0] >= 0 ? roles[0] : roles[2];
        if (holder < 0 || !IsDefinite(frame, holder))
        {
            return null;
        }

        Stance stance = frame.Stances.Read(predicate);
        if (stance.Modality is not (Modality.Actual or Modality.Planned))
        {
            return null;
        }

        string[] names = [.. Names(frame, holder)];
        string noun = frame.Events.InName(holder) ? "" : frame.Words[holder];
        if (noun.Length == 0 && names.Length == 0)
        {
            return null;
        }

        int doer = roles[0] == holder ? -1 : roles[0];
        OutcomeMention mention = new(frame.Passage.SpanOf(at, at), at, at)
        {
            Matter = matter,
            Positive = id[^1] == '+' != stance.Negated,
            Lasting = attribute || tree.Child(predicate, Dependency.Cop) >= 0 || stance.Negated,
            Still = IsStill(frame, predicate),
            Word = frame.Words[at],
            Holder = noun,
            HolderNames = names,
            Doer = doer < 0 ? "" : Names(frame, doer).FirstOrDefault() ?? frame.Words[doer],
        };
        frame.Events.Tells(at, out EventConcept concept);
        return ClaimMaker.Make(frame, DiscrepancyKind.Polarity, mention, at, predicate) with
        {
            Stance = stance,
            Slots = ClaimMaker.Slots(frame, mention, at, predicate, concept) with { What = matter, Event = "" },
        };
    }

    // "a lieu", "takes place": the noun of a phrase whose verb says nothing.
    private static bool IsLightObject(Frame frame, int at) => frame.Passage.Tree.Upos(at) == Upos.Noun
        && frame.Passage.Tree.Label(at) is Dependency.Obj or Dependency.Xcomp or Dependency.Fixed && frame.Passage.Tree.Head(at) is >= 0 and var head && (frame.Words[head].Length == 0 || frame.Passage.Language.WordSet("function-words")[frame.Passage.Tree.LemmaWord(head)]);

    private static bool IsAsserted(Frame frame, int predicate)
    {
        SyntaxTree tree = frame.Passage.Tree;
        int verb = ClauseReader.VerbOf(tree, predicate);
        Morphology form = tree.Features(verb);
        bool participle = form.VerbForm == VerbForm.Part && form.Tense == Tense.Past && tree.Label(predicate) is Dependency.Acl or Dependency.Root or Dependency.Conj or Dependency.Advcl;
        if (form.VerbForm == VerbForm.Inf || form.Mood is Mood.Sub or Mood.Cnd or Mood.Imp || (form.VerbForm != VerbForm.Fin && !participle && tree.Upos(predicate) == Upos.Verb))
        {
            return false;
        }

        bool[] conditions = frame.Passage.Language.WordSet("condition-marks");
        for (int clause = predicate; clause >= 0;)
        {
            foreach (int child in tree.Children(clause))
            {
                if (child < clause && tree.Label(child) is Dependency.Mark or Dependency.Advmod or Dependency.Case && conditions[tree.Word(child)])
                {
                    return false;
                }
            }

            int head = tree.Head(clause);
            clause = head >= 0 && tree.Label(clause) is Dependency.Conj ? frame.Events.PredicateOf(head) : -1;
        }

        return frame.Passage.Text[frame.Passage.Tokens[frame.Sentence.End - 1].Start] != '?';
    }

    // A name, or a noun with a definite or possessive determiner; a counted, partial or indefinite one may be another.
    private static bool IsDefinite(Frame frame, int holder)
    {
        if (frame.Events.InName(holder))
        {
            return true;
        }

        SyntaxTree tree = frame.Passage.Tree;
        if (tree.Upos(holder) is not (Upos.Noun or Upos.Propn or Upos.Adj))
        {
            return false;
        }

        bool determined = false, named = false;
        foreach (int child in tree.Children(holder))
        {
            if (tree.Label(child) == Dependency.Nummod)
            {
                return false;
            }

            if (tree.Label(child) is Dependency.Det or Dependency.NmodPoss && child < holder)
            {
                Morphology features = tree.Features(child);
                if (features.PronType is PronType.Ind or PronType.Neg or PronType.Int || frame.Passage.Language.WordSet("indefinite-words")[tree.Word(child)])
                {
                    return false;
                }

                determined = true;
            }

            named |= frame.Events.InName(child) && tree.Label(child) is Dependency.Compound or Dependency.Appos or Dependency.Flat or Dependency.FlatName;
        }

        return determined || named || frame.Passage.Block.Label == BlockLabel.Title;
    }

    private static bool IsStill(Frame frame, int predicate)
    {
        bool[] still = frame.Passage.Language.WordSet("still-words");
        if (still[frame.Passage.Tree.LemmaWord(predicate)])
        {
            return true;
        }

        foreach (int child in frame.Passage.Tree.Children(predicate))
        {
            if (frame.Passage.Tree.Label(child) is Dependency.Advmod or Dependency.Aux && still[frame.Passage.Tree.LemmaWord(child)])
            {
                return true;
            }
        }

        return false;
    }

    // The names within the phrase, those of its relative clauses apart.
    private static IEnumerable<string> Names(Frame frame, int holder)
    {
        (int first, int last) = frame.Passage.Tree.Subtree(holder);
        foreach (NameMention name in frame.Names)
        {
            bool holds = name.First <= holder && holder <= name.Last;
            if (holds || (first <= name.First && name.Last <= last && frame.Events.PredicateOf(name.First) == frame.Events.PredicateOf(holder)))
            {
                yield return ClaimMaker.NameKey(frame, name);
                if (holds)
                {
                    yield break;
                }
            }
        }
    }
}
