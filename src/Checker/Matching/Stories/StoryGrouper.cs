using Checker.Corpus.Noise;

namespace Checker.Matching.Stories;

/// <summary>
/// Groups documents into stories. Neighbours are found through an inverted index on each document's heaviest terms, compared by the cosine of their
/// weighted terms, and groups are joined from the most alike pair down, as long as their joint profiles stay alike (centroid agglomeration on a
/// sparse graph). The result does not depend on the order of the documents; nothing is quadratic in their number.
/// </summary>
internal static class StoryGrouper
{
    /// <summary>Returns the stories: for each the indexes of its documents, ascending; stories in the order of their first document.</summary>
    public static IReadOnlyList<IReadOnlyList<int>> Group(IReadOnlyList<StoryProfile> profiles)
    {
        int[] order = [.. Enumerable.Range(0, profiles.Count)];
        Array.Sort(order, (a, b) => string.CompareOrdinal(profiles[a].Document, profiles[b].Document) is not 0 and int by ? by : a.CompareTo(b));
        StoryVector[] vectors = Vectors(profiles);
        Groups groups = new(vectors);
        foreach ((int left, int right, _) in Pairs(profiles, vectors, order))
        {
            groups.TryJoin(left, right);
        }

        return groups.Listed();
    }

    private static StoryVector[] Vectors(IReadOnlyList<StoryProfile> profiles)
    {
        HashTable<int> documents = new();
        foreach (StoryProfile profile in profiles)
        {
            foreach (TopicTerm term in profile.Terms)
            {
                documents.Set(term.Key, documents.Find(term.Key) + 1);
            }
        }

        return [.. profiles.Select(profile => new StoryVector(
            TermVector.Weigh(profile, true, documents.Find, profiles.Count), TermVector.Weigh(profile, false, documents.Find, profiles.Count), 1))];
    }

    // Pairs that are alike enough, the most alike first.
    private static List<(int Left, int Right, double Likeness)> Pairs(IReadOnlyList<StoryProfile> profiles, StoryVector[] vectors, int[] order)
    {
        HashTable<int> postings = new();
        List<List<int>> lists = [[]];
        List<(int Left, int Right, double Likeness)> pairs = [];
        Dictionary<int, double> near = [];
        int[] rank = new int[order.Length];
        for (int i = 0; i < order.Length; i++)
        {
            int document = order[i];
            rank[document] = i;
            near.Clear();
            foreach ((ulong key, float weight) in vectors[document].Names.Terms.Concat(vectors[document].Words.Terms).OrderByDescending(term => term.Weight).ThenBy(term => term.Key).Take(StoryWeights.LookupTerms))
            {
                int list = postings.Find(key);
                if (list == 0)
                {
                    list = lists.Count;
                    lists.Add([]);
                    postings.Set(key, list);
                }

                List<int> others = lists[list];
                for (int k = Math.Max(0, others.Count - StoryWeights.NeighboursPerTerm); k < others.Count; k++)
                {
                    near[others[k]] = near.GetValueOrDefault(others[k]) + weight;
                }

                others.Add(document);
            }

            foreach ((int other, _) in near.OrderByDescending(entry => entry.Value).ThenBy(entry => rank[entry.Key]).Take(StoryWeights.Candidates))
            {
                double likeness = StoryVector.Likeness(vectors[document], vectors[other]) * TimeFactor(profiles[document].Time, profiles[other].Time);
                if (likeness >= StoryWeights.Together)
                {
                    pairs.Add((other, document, likeness));
                }
            }
        }

        pairs.Sort((a, b) => a.Likeness != b.Likeness ? b.Likeness.CompareTo(a.Likeness)
            : rank[a.Left] != rank[b.Left] ? rank[a.Left].CompareTo(rank[b.Left]) : rank[a.Right].CompareTo(rank[b.Right]));
        return pairs;
    }

    private static double TimeFactor(DateInterval? left, DateInterval? right)
    {
        if (left?.Start is not { } a || right?.Start is not { } b)
        {
            return 1;
        }

        // The gap between the intervals, not between their starts: a month may hold the other's day.
        double days = Math.Max(0, Math.Max((b - (left.Value.End ?? a)).TotalDays, (a - (right.Value.End ?? b)).TotalDays));
        return days switch
        {
            <= StoryWeights.NearDays => 1,
            <= StoryWeights.SeasonDays => StoryWeights.SeasonFactor,
            <= StoryWeights.YearDays => StoryWeights.YearFactor,
            _ => StoryWeights.LaterFactor,
        };
    }

    private sealed class Groups(StoryVector[] vectors)
    {
        private readonly int[] parent = [.. Enumerable.Range(0, vectors.Length)];
        private readonly StoryVector[] centroid = [.. vectors];

        public void TryJoin(int left, int right)
        {
            (left, right) = (this.Root(left), this.Root(right));
            if (left == right || StoryVector.Likeness(this.centroid[left], this.centroid[right]) < StoryWeights.Together)
            {
                return;
            }

            (left, right) = (Math.Min(left, right), Math.Max(left, right));
            this.centroid[left] = StoryVector.Join(this.centroid[left], this.centroid[right]);
            this.parent[right] = left;
        }

        public IReadOnlyList<IReadOnlyList<int>> Listed()
        {
            SortedDictionary<int, List<int>> stories = [];
            for (int i = 0; i < this.parent.Length; i++)
            {
                int root = this.Root(i);
                if (!stories.TryGetValue(root, out List<int>? story))
                {
                    stories[root] = story = [];
                }

                story.Add(i);
            }

            // A group's root is its first document, so the stories stand in the order of their first documents.
            return [.. stories.Values];
        }

        private int Root(int document)
        {
            while (this.parent[document] != document)
            {
                document = this.parent[document] = this.parent[this.parent[document]];
            }

            return document;
        }
    }
}
