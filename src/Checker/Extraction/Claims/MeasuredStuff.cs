using System.Collections.Concurrent;
using System.Collections.Frozen;
using Checker.Corpus.Syntax;
using Checker.Dimensions.Quantities;
using Checker.Extraction;
using Checker.Languages;

namespace Checker.Extraction.Claims;

/// <summary>
/// What a measure is of: the stuff behind its unit ("3 100 tonnes de déchets"), or behind the noun of quantity that it is said of ("le volume de déchets est estimé à
/// 1 900 tonnes"); of a length, which way it is taken ("420 mètres de long", "s'élève à 60 mètres"; list "extent-words"); of hectares land, of kilometres an hour speed.
/// </summary>
internal static class MeasuredStuff
{
    private const string Extent = "extent-";
    private const int Behind = 2;
    private static readonly ConcurrentDictionary<string, FrozenDictionary<int, string>> Tables = new(StringComparer.Ordinal);

    /// <summary>Says whether a concept is a length taken one way, which is of one thing only.</summary>
    public static bool IsLength(string what) => what.StartsWith(Extent, StringComparison.Ordinal);

    /// <summary>Returns the concept of the stuff, the stem of its noun where none is known, "" where nothing tells it.</summary>
    public static string Of(Frame frame, QuantityMention mention) => mention.Sort != QuantityKind.Measure ? "" : mention.Unit switch
    {
        "knot" or [.., '/', 'h' or 's'] => "speed",
        "hectare" or "acre" or "square kilometre" or "square mile" => Stuff(frame, mention) is { Length: > 0 } told ? told : "land",
        "millimetre" or "centimetre" or "metre" or "kilometre" or "mile" or "foot" or "yard" or "inch" => Way(frame, mention),
        _ => Stuff(frame, mention),
    };

    private static string Stuff(Frame frame, QuantityMention mention)
    {
        SyntaxTree tree = frame.Passage.Tree;
        ConceptTable concepts = ConceptTable.For(frame.Passage.Language);
        for (int i = mention.Last + 1; i <= mention.Last + Behind && i < frame.Sentence.End; i++)
        {
            if (tree.Upos(i) == Upos.Noun && concepts.Thing(tree, i) is { Length: > 0 } known)
            {
                return known;
            }
        }

        int noun = mention.CountedToken > mention.Last ? mention.CountedToken : -1;
        bool[] quantities = frame.Passage.Language.WordSet("number-nouns");
        foreach (int role in noun >= 0 ? [] : frame.Arguments.Roles(ClauseReader.PredicateOf(tree, frame.Events.Top(mention.First, mention.Last))))
        {
            if (role >= 0 && role < mention.First && quantities[tree.LemmaWord(role)])
            {
                noun = tree.Child(role, Dependency.Nmod);
                break;
            }
        }

        return noun < 0 || frame.Words[noun].Length == 0 ? ""
            : concepts.Thing(tree, noun) is { Length: > 0 } thing ? thing : frame.Words[noun];
    }

    // "420 mètres de long" behind the number, else the noun or verb that it hangs on.
    private static string Way(Frame frame, QuantityMention mention)
    {
        FrozenDictionary<int, string> ways = Tables.GetOrAdd(frame.Passage.Language.Code, static (_, language) => language.List("extent-words")
            .ToFrozenDictionary(entry => language.Vocabulary.Find(entry.Term), entry => entry.Values[0]), frame.Passage.Language);
        SyntaxTree tree = frame.Passage.Tree;
        for (int i = mention.Last + 1; i <= mention.Last + Behind && i < frame.Sentence.End; i++)
        {
            if (ways.TryGetValue(tree.LemmaWord(i), out string? behind))
            {
                return Extent + behind;
            }
        }

        int anchor = frame.Events.Top(mention.First, mention.Last), predicate = ClauseReader.PredicateOf(tree, anchor);
        foreach (int token in (ReadOnlySpan<int>)[tree.Head(anchor), predicate, .. frame.Arguments.Roles(predicate)])
        {
            if (token >= 0 && ways.TryGetValue(tree.LemmaWord(token), out string? above))
            {
                return Extent + above;
            }
        }

        return "";
    }
}
