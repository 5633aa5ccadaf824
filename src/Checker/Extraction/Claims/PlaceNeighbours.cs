using Checker.Corpus.Syntax;
using Checker.Dimensions.Names;
using Checker.Dimensions.Places;

namespace Checker.Extraction.Claims;

/// <summary>Notes which places a document puts side by side ("à Bréval, dans la vallée de la Sourle", "Ellisburg (Ohio)"): one may lie in the other.</summary>
internal static class PlaceNeighbours
{
    /// <summary>So many tokens may stand between: a comma, a preposition of several words, an article.</summary>
    private const int LargestGap = 5;

    public static void Resolve(IReadOnlyList<Passage> passages, IReadOnlyList<IReadOnlyList<Mention>> mentions)
    {
        Dictionary<string, HashSet<string>> around = new(StringComparer.Ordinal);
        for (int i = 0; i < passages.Count; i++)
        {
            Passage passage = passages[i];
            PlaceMention? before = null;
            foreach (PlaceMention place in mentions[i].OfType<PlaceMention>().Where(place => place.Key.Length > 0).OrderBy(place => place.First))
            {
                if (before is not null && place.First - before.Last <= LargestGap && passage.SentenceOf(place.First) == passage.SentenceOf(before.Last) && !HasVerb(passage, before.Last + 1, place.First))
                {
                    Join(before.Key, place.Key);
                }

                before = place;
            }

            foreach (NameMention name in mentions[i].OfType<NameMention>().Where(name => name.Sort is NameSort.Place or NameSort.Country or NameSort.Other && name.First > 1))
            {
                // "Ellisburg, Ohio", "Bréval (Sourle)": only a mark stands between.
                if (passage.Form(passage.Tokens[name.First - 1]) is "," or "(" && mentions[i].OfType<NameMention>().FirstOrDefault(other => other.Last == name.First - 2) is { Sort: NameSort.Place or NameSort.Other } inner)
                {
                    Join(PlaceStates.Key(inner.Surface), PlaceStates.Key(name.Surface));
                }
            }
        }

        foreach (PlaceMention place in mentions.SelectMany(list => list.OfType<PlaceMention>()))
        {
            if (around.TryGetValue(place.Key, out HashSet<string>? keys))
            {
                place.Around = keys;
            }
        }

        static bool HasVerb(Passage passage, int first, int end)
        {
            for (int i = first; i < end; i++)
            {
                if (passage.Tree.Upos(i) is Upos.Verb or Upos.Aux)
                {
                    return true;
                }
            }

            return false;
        }

        void Join(string left, string right)
        {
            if (left != right && left.Length > 0 && right.Length > 0)
            {
                (around.TryGetValue(left, out HashSet<string>? a) ? a : around[left] = new HashSet<string>(StringComparer.Ordinal)).Add(right);
                (around.TryGetValue(right, out HashSet<string>? b) ? b : around[right] = new HashSet<string>(StringComparer.Ordinal)).Add(left);
            }
        }
    }
}
