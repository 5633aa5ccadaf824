using Checker.Corpus.Syntax;
using Checker.Dimensions.Quantities;
using Checker.Extraction;

namespace Checker.Extraction.Claims;

/// <summary>Reads that nobody was harmed as a count of zero: "aucun blessé", "n'a pas fait de victime", "sans faire de mort", "no casualties".</summary>
internal static class NoneReader
{
    private static readonly string[] Harmed = ["dead", "injured", "victim", "missing", "arrested", "hostage"];

    /// <summary>Returns a count of zero for every noun of harm that the sentence denies.</summary>
    public static IEnumerable<QuantityMention> Read(Frame frame)
    {
        ConceptTable concepts = ConceptTable.For(frame.Passage.Language);
        for (int i = frame.Sentence.First; i < frame.Sentence.End; i++)
        {
            if (frame.Words[i].Length > 0 && Array.IndexOf(Harmed, concepts.Thing(frame.Passage.Tree, i)) >= 0 && !frame.Events.InName(i) && IsNone(frame, i, out int first))
            {
                yield return new QuantityMention(frame.Passage.SpanOf(first, i), first, i)
                {
                    Sort = QuantityKind.Number,
                    Hedge = HedgeClass.Exact,
                    Anchor = 0,
                    Anchor2 = 0,
                    Hard = Interval.Point(0),
                    Core = Interval.Point(0),
                    Halo = Interval.Point(0),
                    CountedToken = i,
                };
            }
        }
    }

    /// <summary>Returns what there is none of: no victim is neither dead nor injured.</summary>
    public static string[] Things(Frame frame, QuantityMention none) =>
        ConceptTable.For(frame.Passage.Language).Thing(frame.Passage.Tree, none.CountedToken) is "victim" ? ["dead", "injured"] : [ConceptTable.For(frame.Passage.Language).Thing(frame.Passage.Tree, none.CountedToken)];

    /// <summary>Returns the event that would have made them what there is none of.</summary>
    public static string Event(string thing) => thing switch
    {
        "dead" => "die",
        "injured" => "injure",
        "missing" => "disappear",
        "arrested" => "arrest",
        _ => "kidnap",
    };

    // "aucun blessé", "no injuries"; "pas de blessés", "sans faire de victime": the verb's negation with nothing but "de" or "any" before the noun.
    private static bool IsNone(Frame frame, int noun, out int first)
    {
        SyntaxTree tree = frame.Passage.Tree;
        SyntaxLexicon lexicon = SyntaxLexicon.For(frame.Passage.Language);
        first = noun;
        foreach (int child in tree.Children(noun))
        {
            NegatorKind kind = lexicon.Negators[tree.LemmaWord(child)];
            if (child < noun && kind == NegatorKind.Word && tree.Label(child) is Dependency.Det or Dependency.Advmod or Dependency.Amod)
            {
                first = child;
                return true;
            }
        }

        if (tree.Upos(noun) != Upos.Noun || tree.Label(noun) is not (Dependency.Obj or Dependency.Obl or Dependency.Nsubj or Dependency.Root or Dependency.Nmod))
        {
            return false;
        }

        int before = noun - 1;
        if (before < frame.Sentence.First || !frame.Passage.Language.WordSet("none-partitives")[frame.Passage.Tokens[before].Word])
        {
            return false;
        }

        int predicate = frame.Events.PredicateOf(noun);
        if (NegationReader.Of(tree, lexicon, predicate) is not { } negation || negation.Cue >= noun || lexicon.Negators[tree.LemmaWord(negation.Cue)] == NegatorKind.Ne)
        {
            return false;
        }

        first = Math.Max(negation.Cue, noun - 3);
        return true;
    }
}
