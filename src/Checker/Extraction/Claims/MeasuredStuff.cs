using Checker.Corpus.Syntax;
using Checker.Dimensions.Quantities;
using Checker.Extraction;

namespace Checker.Extraction.Claims;

/// <summary>What a measure is of: the stuff behind its unit ("3 100 tonnes de déchets"), or behind the noun of quantity that it is said of ("le volume de déchets est estimé à 1 900 tonnes").</summary>
internal static class MeasuredStuff
{
    /// <summary>Returns the concept of the stuff, the stem of its noun where none is known, "" where nothing tells it.</summary>
    public static string Of(Frame frame, QuantityMention mention)
    {
        if (mention.Sort != QuantityKind.Measure)
        {
            return "";
        }

        SyntaxTree tree = frame.Passage.Tree;
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
            : ConceptTable.For(frame.Passage.Language).Thing(tree, noun) is { Length: > 0 } thing ? thing : frame.Words[noun];
    }
}
