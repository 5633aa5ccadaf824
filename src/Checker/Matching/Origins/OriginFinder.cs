using Checker.Corpus.Noise;

namespace Checker.Matching.Origins;

/// <summary>A passage that others repeat.</summary>
/// <param name="Document">Index of the document among those given.</param>
/// <param name="Span">The block's place in its text.</param>
internal readonly record struct OriginPassage(int Document, TextSpan Span);

/// <summary>Passages that are one voice, however many documents print it.</summary>
/// <param name="Passages">Two or more, in the order of documents and places.</param>
/// <param name="Likeness">The least share of word shingles by which a passage hangs together with the group, 0 to 1.</param>
internal sealed record Origin(IReadOnlyList<OriginPassage> Passages, double Likeness);

/// <summary>
/// Finds near-duplicate passages across the documents of one story: shingles of five words (Broder, 1997) under a fixed hash, joined where most of the
/// shorter passage stands in the longer. An inverted index with short lists; linear in the text.
/// </summary>
internal static class OriginFinder
{
    private const int Shingle = 5;
    private const int FewestShingles = 4;
    private const int ListLimit = 8;
    private const double Containment = 0.6;

    /// <summary>Returns the groups, in the order of their first passage.</summary>
    /// <param name="documents">The documents of one story with their settled blocks; only those that carry claims are read.</param>
    public static IReadOnlyList<Origin> Find(IReadOnlyList<(Document Document, IReadOnlyList<Block> Blocks)> documents)
    {
        List<OriginPassage> passages = [];
        List<int> sizes = [];
        HashTable<int> index = new();
        List<List<int>> lists = [[]];
        List<(int Left, int Right, double Likeness)> links = [];
        List<NoiseWord> words = [];
        HashSet<ulong> shingles = [];
        SortedDictionary<int, int> common = [];
        for (int document = 0; document < documents.Count; document++)
        {
            foreach (Block block in documents[document].Blocks)
            {
                words.Clear();
                NoiseWord.Read(block.CarriesClaims ? block.Span.Of(documents[document].Document.Text) : default, 0, words);
                if (words.Count < FewestShingles + Shingle - 1)
                {
                    continue;
                }

                int passage = passages.Count;
                passages.Add(new OriginPassage(document, block.Span));
                shingles.Clear();
                common.Clear();
                for (int i = 0; i + Shingle <= words.Count; i++)
                {
                    ulong hash = Hash(words, i);
                    if (shingles.Add(hash))
                    {
                        Post(index, lists, hash, passage, common);
                    }
                }

                sizes.Add(shingles.Count);
                foreach ((int other, int count) in common)
                {
                    double likeness = (double)count / Math.Min(shingles.Count, sizes[other]);
                    if (likeness >= Containment && passages[other].Document != document)
                    {
                        links.Add((other, passage, likeness));
                    }
                }
            }
        }

        return Join(passages, links);
    }

    private static void Post(HashTable<int> index, List<List<int>> lists, ulong hash, int passage, SortedDictionary<int, int> common)
    {
        int list = index.Find(hash);
        if (list == 0)
        {
            list = lists.Count;
            lists.Add([]);
            index.Set(hash, list);
        }

        foreach (int other in lists[list])
        {
            common[other] = common.GetValueOrDefault(other) + 1;
        }

        if (lists[list].Count < ListLimit)
        {
            lists[list].Add(passage);
        }
    }

    private static ulong Hash(List<NoiseWord> words, int at)
    {
        ulong hash = 14695981039346656037;
        for (int i = at; i < at + Shingle; i++)
        {
            hash = (hash ^ (words[i].Is(WordForm.Number) ? words[i].Stem : words[i].Key)) * 1099511628211;
        }

        return hash | 1;
    }

    private static List<Origin> Join(List<OriginPassage> passages, List<(int Left, int Right, double Likeness)> links)
    {
        int[] parent = [.. Enumerable.Range(0, passages.Count)];
        double[] least = [.. Enumerable.Repeat(1.0, passages.Count)];
        foreach ((int left, int right, double likeness) in links)
        {
            int a = Root(parent, left), b = Root(parent, right);
            (a, b) = (Math.Min(a, b), Math.Max(a, b));
            if (a != b)
            {
                parent[b] = a;
                least[a] = Math.Min(Math.Min(least[a], least[b]), likeness);
            }
        }

        bool[] linked = new bool[passages.Count];
        foreach ((int left, int right, _) in links)
        {
            linked[left] = linked[right] = true;
        }

        // A group's root is its first passage, so the groups stand in the order of their first passages.
        SortedDictionary<int, List<OriginPassage>> groups = [];
        for (int i = 0; i < linked.Length; i++)
        {
            if (linked[i])
            {
                int root = Root(parent, i);
                groups.TryAdd(root, []);
                groups[root].Add(passages[i]);
            }
        }

        return [.. groups.Select(group => new Origin(group.Value, least[group.Key]))];
    }

    private static int Root(int[] parent, int passage)
    {
        while (parent[passage] != passage)
        {
            passage = parent[passage] = parent[parent[passage]];
        }

        return passage;
    }
}
