using Checker.Corpus.Noise;

namespace Checker.Languages;

/// <summary>
/// Names that differ between languages (the list "shared/equivalents"): the longest form at a place stands for the key of its line. Short forms
/// ("US", "UN") count only in capitals, for they are small words otherwise.
/// </summary>
internal sealed class Equivalents
{
    private const int ShortForm = 3;
    private static readonly Lazy<Equivalents> Lazy = new(() => new Equivalents());
    private readonly HashTable<int> edges = new();
    private readonly List<ulong> keys = [0, 0];

    private Equivalents()
    {
        List<NoiseWord> words = [], key = [];
        foreach (WordListEntry entry in WordList.Read("shared", "equivalents"))
        {
            key.Clear();
            NoiseWord.Read(entry.Term, 0, key);
            ulong name = key[0].Key;
            for (int i = 1; i < key.Count; i++)
            {
                name = (name * 31) ^ key[i].Key;
            }

            foreach (string form in entry.Values.Prepend(entry.Term))
            {
                words.Clear();
                NoiseWord.Read(form, 0, words);
                this.Add(words, name);
            }
        }
    }

    /// <summary>Gets the one table.</summary>
    public static Equivalents Shared => Lazy.Value;

    /// <summary>Finds the longest form that begins at <paramref name="index"/>; returns how many words it has, or 0, and the name's key.</summary>
    public int Match(List<NoiseWord> words, int index, out ulong name)
    {
        name = 0;
        int length = 0, node = 1;
        for (int i = index; i < words.Count; i++)
        {
            node = this.edges.Find(Edge(node, words[i].Key));
            if (node == 0)
            {
                break;
            }

            if (this.keys[node] != 0 && (i > index || words[index].Length > ShortForm || words[index].Is(WordForm.AllCapitals)))
            {
                name = this.keys[node];
                length = i - index + 1;
            }
        }

        return length;
    }

    private void Add(List<NoiseWord> words, ulong name)
    {
        int node = 1;
        foreach (NoiseWord word in words)
        {
            int next = this.edges.Find(Edge(node, word.Key));
            if (next == 0)
            {
                next = this.keys.Count;
                this.keys.Add(0);
                this.edges.Set(Edge(node, word.Key), next);
            }

            node = next;
        }

        this.keys[node] = name;
    }

    private static ulong Edge(int node, ulong word) => (word ^ ((ulong)node * 0x9E3779B97F4A7C15UL)) | 1;
}
