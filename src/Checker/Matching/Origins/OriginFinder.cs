using Checker.Corpus.Noise;

namespace Checker.Matching.Origins;

/// <summary>
/// Finds near-duplicate passages across the documents of one story: shingles of words (Broder, 1997) under a fixed hash, joined where most of the
/// shorter passage stands in the longer. An inverted index with short lists; linear in the text.
/// </summary>
/// <param name="shingle">How many words make a shingle: five for running text, fewer for the short stretches between quotation marks.</param>
internal sealed class OriginFinder(int shingle)
{
    private const int FewestShingles = 4;
    private const int ListLimit = 8;
    private const double Containment = 0.6;

    /// <summary>So many words around a repeated stretch still belong to it when its sentence begins or ends there.</summary>
    private const int Edge = 6;

    private readonly List<OriginPassage> passages = [];
    private readonly List<int> sizes = [];
    private readonly HashTable<int> index = new();
    private readonly List<List<Place>> lists = [[]];
    private readonly List<(int Left, int Right, double Likeness)> links = [];
    private readonly List<NoiseWord> words = [];
    private readonly HashSet<ulong> shingles = [];
    private readonly SortedDictionary<int, Shared> common = [];
    private readonly Dictionary<int, (int Start, int End)> stretches = [];

    private readonly record struct Place(int Passage, int Start, int End);

    private readonly record struct Shared(int Count, int Start, int End, int OtherStart, int OtherEnd);

    /// <summary>Returns the groups of like passages, in the order of their first passage.</summary>
    /// <param name="texts">The texts of the documents.</param>
    /// <param name="candidates">The passages in the order of documents and places.</param>
    /// <param name="mayJoin">Says whether two candidates, by their indexes, may be one voice.</param>
    public IReadOnlyList<Origin> Find(IReadOnlyList<string> texts, IReadOnlyList<(int Document, TextSpan Span)> candidates, Func<int, int, bool>? mayJoin = null)
    {
        List<int> numbers = [];
        for (int candidate = 0; candidate < candidates.Count; candidate++)
        {
            (int document, TextSpan span) = candidates[candidate];
            this.words.Clear();
            NoiseWord.Read(span.Of(texts[document]), span.Start, this.words);
            if (this.words.Count < FewestShingles + shingle - 1)
            {
                continue;
            }

            int passage = this.passages.Count;
            this.passages.Add(new OriginPassage(document, span, span));
            numbers.Add(candidate);
            this.Post(passage);
            foreach ((int other, Shared shared) in this.common)
            {
                double likeness = (double)shared.Count / Math.Min(this.shingles.Count, this.sizes[other]);
                if (likeness >= Containment && this.passages[other].Document != document && mayJoin?.Invoke(numbers[other], candidate) != false)
                {
                    this.links.Add((other, passage, likeness));
                    this.Widen(passage, shared.Start, shared.End);
                    this.Widen(other, shared.OtherStart, shared.OtherEnd);
                }
            }
        }

        foreach ((int passage, (int Start, int End) stretch) in this.stretches)
        {
            this.passages[passage] = this.ToSentences(texts, this.passages[passage], stretch.Start, stretch.End);
        }

        return this.Join();
    }

    // Counts the passage's shingles in those before it, then adds its own.
    private void Post(int passage)
    {
        this.shingles.Clear();
        this.common.Clear();
        for (int i = 0; i + shingle <= this.words.Count; i++)
        {
            ulong hash = this.Hash(i);
            if (!this.shingles.Add(hash))
            {
                continue;
            }

            int list = this.index.Find(hash), start = this.words[i].Start, end = this.words[i + shingle - 1].End;
            if (list == 0)
            {
                list = this.lists.Count;
                this.lists.Add([]);
                this.index.Set(hash, list);
            }

            foreach (Place other in this.lists[list])
            {
                this.common[other.Passage] = this.common.TryGetValue(other.Passage, out Shared known)
                    ? new Shared(known.Count + 1, known.Start, end, Math.Min(known.OtherStart, other.Start), Math.Max(known.OtherEnd, other.End))
                    : new Shared(1, start, end, other.Start, other.End);
            }

            if (this.lists[list].Count < ListLimit)
            {
                this.lists[list].Add(new Place(passage, start, end));
            }
        }

        this.sizes.Add(this.shingles.Count);
    }

    private void Widen(int passage, int start, int end) =>
        this.stretches[passage] = this.stretches.TryGetValue(passage, out (int Start, int End) known) ? (Math.Min(known.Start, start), Math.Max(known.End, end)) : (start, end);

    // A word that differs near a sentence's edge breaks the shingles there: the stretch is the sentence all the same.
    private OriginPassage ToSentences(IReadOnlyList<string> texts, OriginPassage passage, int start, int end)
    {
        this.words.Clear();
        NoiseWord.Read(passage.Whole.Of(texts[passage.Document]), passage.Whole.Start, this.words);
        int first = this.words.FindIndex(word => word.Start >= start), last = this.words.FindLastIndex(word => word.End <= end);
        for (int i = first; i >= 0 && first - i <= Edge; i--)
        {
            if (this.words[i].Is(WordForm.SentenceStart))
            {
                start = i == 0 ? passage.Whole.Start : this.words[i].Start;
                break;
            }
        }

        for (int i = last; i < this.words.Count && i - last <= Edge; i++)
        {
            if (i + 1 == this.words.Count || this.words[i + 1].Is(WordForm.SentenceStart))
            {
                end = i + 1 == this.words.Count ? passage.Whole.End : this.words[i].End;
                break;
            }
        }

        return passage with { Span = TextSpan.Between(start, end) };
    }

    private ulong Hash(int at)
    {
        ulong hash = 14695981039346656037;
        for (int i = at; i < at + shingle; i++)
        {
            hash = (hash ^ (this.words[i].Is(WordForm.Number) ? this.words[i].Stem : this.words[i].Key)) * 1099511628211;
        }

        return hash | 1;
    }

    private List<Origin> Join()
    {
        int[] parent = [.. Enumerable.Range(0, this.passages.Count)];
        double[] least = [.. Enumerable.Repeat(1.0, this.passages.Count)];
        foreach ((int left, int right, double likeness) in this.links)
        {
            int a = Root(parent, left), b = Root(parent, right);
            (a, b) = (Math.Min(a, b), Math.Max(a, b));
            if (a != b)
            {
                parent[b] = a;
                least[a] = Math.Min(Math.Min(least[a], least[b]), likeness);
            }
        }

        bool[] linked = new bool[this.passages.Count];
        foreach ((int left, int right, _) in this.links)
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
                groups[root].Add(this.passages[i]);
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
