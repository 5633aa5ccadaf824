using System.Collections.Concurrent;
using System.Collections.Frozen;
using Checker.Corpus.Syntax;
using Checker.Dimensions.Quantities;
using Checker.Extraction;
using Checker.Languages;

namespace Checker.Extraction.Claims;

/// <summary>
/// What a sum of money or a share is of: "une amende de 38 millions", "58 % des voix", "the ransom was $2 million". The word stands beside the measure, is what
/// its verb is about, or is the verb itself ("a coûté"); nearest wins (list "measure-topics").
/// </summary>
internal static class MeasureTopics
{
    private const string Mark = "of ";
    private const int Deepest = 3, Behind = 3;
    private static readonly ConcurrentDictionary<string, FrozenDictionary<string, string>> Tables = new(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Words = Language.Codes.SelectMany(code => Language.Get(code).List("measure-topics").Concat(Language.Get(code).List("currencies")).Concat(Language.Get(code).List("number-words")).Concat(Language.Get(code).List("number-nouns")).Concat(Language.Get(code).List("extent-words")).Concat(Language.Get(code).List("units")).SelectMany(entry => entry.Spellings()).Where(word => !word.Contains(' ', StringComparison.Ordinal)).Select(word => ConceptTable.Stem(word, code))).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Says whether a concept is a topic of a measure.</summary>
    public static bool Is(string what) => what.StartsWith(Mark, StringComparison.Ordinal);

    /// <summary>Says whether the measure is that of a thing, not of somebody: a price, a cost.</summary>
    public static bool IsOfThing(string what) => what.StartsWith(Mark + "thing ", StringComparison.Ordinal);

    /// <summary>Returns the topic of a sum or a share, "" where no word tells it.</summary>
    /// <param name="frame">The sentence.</param>
    /// <param name="mention">The sum or share.</param>
    /// <param name="of">The token of the noun that the topic is of ("l'efficacité du vaccin"), -1 where there is none.</param>
    public static string Of(Frame frame, QuantityMention mention, out int of)
    {
        (string topic, int at) = Find(frame, mention);
        of = at < 0 ? -1 : frame.Passage.Tree.Child(at, Dependency.Nmod);
        of = of >= mention.First && of <= mention.Last ? -1 : of;
        return topic;
    }

    private static (string Topic, int At) Find(Frame frame, QuantityMention mention)
    {
        if (mention.Sort is not (QuantityKind.Money or QuantityKind.Percent) || mention.Role is not (QuantityRole.Total or QuantityRole.Share or QuantityRole.Part or QuantityRole.Rate))
        {
            return ("", -1);
        }

        FrozenDictionary<string, string> table = Table(frame.Passage.Language);
        SyntaxTree tree = frame.Passage.Tree;
        int anchor = frame.Events.Top(mention.First, mention.Last);
        // "83 millions d'euros d'amende", "58 % des voix": whatever the tree makes of it, the noun stands right behind.
        for (int i = mention.Last + 1; i <= mention.Last + Behind && i < frame.Sentence.End && tree.Upos(i) is Upos.Adp or Upos.Det or Upos.Noun or Upos.Adj; i++)
        {
            if (table.TryGetValue(tree.Lemma(i), out string? behind))
            {
                return (Mark + behind, i);
            }
        }

        int predicate = frame.Events.PredicateOf(anchor);
        for ((int token, int steps) = (anchor, 0); token >= 0 && steps <= Deepest; token = tree.Head(token), steps++)
        {
            if (table.TryGetValue(tree.Lemma(token), out string? above))
            {
                return (Mark + above, token);
            }

            if (token == predicate)
            {
                break;
            }
        }

        foreach (int role in frame.Arguments.Roles(predicate))
        {
            // "Le montant des dégâts": what the amount is of.
            int noun = role >= 0 && frame.Passage.Language.WordSet("number-nouns")[tree.LemmaWord(role)] && tree.Child(role, Dependency.Nmod) is >= 0 and var whole ? whole : role;
            if (noun >= 0 && noun != anchor && table.TryGetValue(tree.Lemma(noun), out string? about))
            {
                return (Mark + about, noun);
            }
        }

        return ("", -1);
    }

    /// <summary>Returns the nouns that a claim is about, those that only name the topic or a sum apart; ordinal order.</summary>
    public static string[] Objects(Slots slots) => [.. slots.Arguments.Concat(slots.Complements).Where(noun => !Words.Contains(noun)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static FrozenDictionary<string, string> Table(Language language) => Tables.GetOrAdd(language.Code, static (_, known) => known.List("measure-topics")
        .ToFrozenDictionary(entry => entry.Term, entry => entry.Values[0], StringComparer.Ordinal), language);
}
