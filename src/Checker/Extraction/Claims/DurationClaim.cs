using Checker.Corpus.Syntax;
using Checker.Dimensions.Names;
using Checker.Dimensions.Quantities;
using Checker.Extraction;

namespace Checker.Extraction.Claims;

/// <summary>
/// How long something lasts: "une grève de trois jours", "a duré deux heures", and the years somebody is sentenced to, which are of that person alone.
/// Prison to be served, suspended and asked for are three things; what is only risked makes no claim.
/// </summary>
internal static class DurationClaim
{
    /// <summary>The part that a length of time plays.</summary>
    public const string Role = "duration";
    public const string Sentence = "sentence";
    private const int MarkReach = 6;

    public static Claim? Of(Frame frame, QuantityMention mention)
    {
        // "Two minutes before the blast" lies between two events.
        if (mention.Last + 1 < frame.Sentence.End && PrecedenceWords.For(frame.Passage.Language).Links.TryMatch(frame.Passage.Tokens, mention.Last + 1, out _, out Precedence order) && order is Precedence.Before or Precedence.After)
        {
            return null;
        }

        int anchor = frame.Events.Top(mention.First, mention.Last);
        int predicate = frame.Events.PredicateOf(anchor);
        DurationWords words = DurationWords.For(frame.Passage.Language);
        EventConcept governing = frame.Events.Event(anchor, out int eventToken);
        string what = Topic(frame, mention, anchor, predicate, words, governing);
        if (what == Sentence)
        {
            DurationMark mark = Mark(frame, mention, anchor, predicate, words);
            what = mark switch
            {
                DurationMark.Firm => Sentence + " firm",
                DurationMark.Suspended => Sentence + " suspended",
                DurationMark.Asked => Sentence + " asked",
                DurationMark.Risked => "",
                _ => Sentence,
            };
        }

        if (what.Length == 0)
        {
            return null;
        }

        string holder = what.StartsWith(Sentence, StringComparison.Ordinal) ? Holder(frame, mention, predicate) : "";
        Slots slots = ClaimMaker.Slots(frame, mention, anchor, eventToken, governing);
        return ClaimMaker.Make(frame, DiscrepancyKind.Quantity, mention, anchor, eventToken) with
        {
            Slots = slots with { What = what, Role = Role, Unit = mention.Unit, Actor = holder.Length > 0 ? holder : slots.Actor },
        };
    }

    // The noun it measures, the noun it is of, or the event that lasts.
    private static string Topic(Frame frame, QuantityMention mention, int anchor, int predicate, DurationWords words, EventConcept governing)
    {
        SyntaxTree tree = frame.Passage.Tree;
        foreach (int child in tree.Children(anchor))
        {
            if (child > mention.Last && tree.Label(child) == Dependency.Nmod && NounPhraseReader.Preposition(tree, child) >= 0 && Thing(frame, child) is { Length: > 0 } of)
            {
                return of;
            }
        }

        int head = tree.Head(anchor);
        if (head >= 0 && tree.Upos(head) == Upos.Noun && tree.Label(anchor) is Dependency.Nmod or Dependency.Amod or Dependency.Compound or Dependency.Nummod && Thing(frame, head) is { Length: > 0 } measured)
        {
            int preposition = NounPhraseReader.Preposition(tree, anchor);
            return preposition < 0 || tree.LemmaWord(preposition) == SyntaxLexicon.For(frame.Passage.Language).Of ? measured : "";
        }

        if (frame.Passage.Language.WordSet("sentence-verbs")[tree.LemmaWord(predicate)] && mention.Unit is "year" or "month" && (ConceptTable.Meet(governing.Id ?? "", "judge") || ConceptTable.Meet(governing.Id ?? "", "arrest") || Marked(frame, mention)))
        {
            return Sentence;
        }

        bool lasts = words.Of(tree.LemmaWord(predicate)) == DurationMark.Lasts || (NounPhraseReader.Preposition(tree, anchor) is >= 0 and var before && words.Of(tree.LemmaWord(before)) == DurationMark.Lasts);
        return lasts ? governing.Id ?? "" : "";
    }

    private static bool Marked(Frame frame, QuantityMention mention)
    {
        bool[] sentence = frame.Passage.Language.WordSet("sentence-nouns");
        for (int i = mention.Last + 1; i <= mention.Last + MarkReach && i < frame.Sentence.End; i++)
        {
            if (sentence[frame.Passage.Tree.LemmaWord(i)])
            {
                return true;
            }
        }

        return false;
    }

    private static string Thing(Frame frame, int noun)
    {
        if (frame.Passage.Language.WordSet("sentence-nouns")[frame.Passage.Tree.LemmaWord(noun)])
        {
            return Sentence;
        }

        return frame.Events.Tells(noun, out EventConcept told) ? told.Id : "";
    }

    private static DurationMark Mark(Frame frame, QuantityMention mention, int anchor, int predicate, DurationWords words)
    {
        SyntaxTree tree = frame.Passage.Tree;
        for (int i = mention.Last + 1; i <= mention.Last + MarkReach && i < frame.Sentence.End; i++)
        {
            if (frame.Passage.Tokens[i].Kind == TokenKind.Punctuation || tree.Features(i).PronType == PronType.Rel || tree.Upos(i) == Upos.Num)
            {
                break;
            }

            if (words.Of(tree.LemmaWord(i)) is not (DurationMark.None or DurationMark.Lasts))
            {
                return words.Of(tree.LemmaWord(i));
            }
        }

        if (mention.First > frame.Sentence.First && words.Of(tree.LemmaWord(mention.First - 1)) is DurationMark.Suspended)
        {
            return DurationMark.Suspended;
        }

        foreach (int token in (ReadOnlySpan<int>)[predicate, tree.Head(anchor), .. Auxiliaries(tree, predicate)])
        {
            if (token >= 0 && words.Of(tree.LemmaWord(token)) is DurationMark.Asked or DurationMark.Risked)
            {
                return words.Of(tree.LemmaWord(token));
            }
        }

        return DurationMark.None;
    }

    private static List<int> Auxiliaries(SyntaxTree tree, int predicate)
    {
        List<int> found = [];
        foreach (int child in tree.Children(predicate))
        {
            if (tree.Label(child) == Dependency.Aux)
            {
                found.Add(child);
            }
        }

        if (tree.Label(predicate) == Dependency.Xcomp)
        {
            found.Add(tree.Head(predicate));
        }

        return found;
    }

    // Who is sentenced: the verb's own person where it has one length of time, else whoever was named last before it, else whoever it is inflicted on.
    private static string Holder(Frame frame, QuantityMention mention, int predicate)
    {
        NameMention? before = null, after = null, role = null;
        int[] roles = frame.Arguments.Roles(predicate);
        foreach (NameMention name in frame.Names.Where(name => name.Sort == NameSort.Person))
        {
            before = name.Last < mention.First ? name : before;
            after ??= name.First > mention.Last && frame.Events.PredicateOf(name.First) == predicate ? name : null;
            role ??= Array.Exists(roles, at => at >= 0 && name.First <= at && at <= name.Last) ? name : null;
        }

        bool alone = frame.Mentions.OfType<QuantityMention>().Count(other => other.Sort == QuantityKind.Duration && other.Role != QuantityRole.Age) == 1;
        NameMention? holder = alone ? role ?? before ?? after : before ?? after;
        return holder is null ? "" : ClaimMaker.NameKey(frame, holder);
    }
}
