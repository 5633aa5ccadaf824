using Checker.Languages;

namespace Checker.Corpus.Noise;

/// <summary>
/// The wordings of noise in every language at once (an English form stands under a French article), keyed without case and accents.
/// A trie over word hashes; every node may end a wording of several lists.
/// </summary>
internal sealed class NoiseLexicon
{
    /// <summary>The key of any number.</summary>
    public const ulong Number = 1;
    private const int BitsPerKind = 4;
    private static readonly Lazy<NoiseLexicon> Lazy = new(() => new NoiseLexicon());
    private static readonly (string List, CueKind Kind)[] Lists =
    [
        ("noise-boilerplate", CueKind.Boilerplate), ("noise-counter", CueKind.Counter), ("noise-teaser", CueKind.Teaser), ("noise-dateline", CueKind.Dateline),
        ("noise-signature", CueKind.Signature), ("noise-comment", CueKind.Comment), ("noise-report", CueKind.Report), ("noise-spam", CueKind.Spam), ("noise-tail", CueKind.Tail),
    ];

    private readonly HashTable<(WordHint Hint, int Root)> words = new();
    private readonly HashTable<int> edges = new();
    private readonly List<ulong> cues = [0];

    private NoiseLexicon()
    {
        List<NoiseWord> words = [];
        foreach (string code in Language.Codes)
        {
            foreach ((string list, CueKind kind) in Lists)
            {
                foreach (WordListEntry entry in WordList.Read(code, list))
                {
                    this.Add(entry, kind, words);
                }
            }

            this.AddHints(code, "function-words", _ => code == "fr" ? WordHint.French : WordHint.English, words);
            this.AddHints(code, "noise-common", _ => WordHint.Common | (code == "fr" ? WordHint.French : WordHint.English), words);
            this.AddHints(code, "noise-person", entry => Person(entry.Values), words);
        }

        this.AddHints("shared", "other-languages", _ => WordHint.Other, words);
    }

    /// <summary>Gets the one lexicon.</summary>
    public static NoiseLexicon Shared => Lazy.Value;

    /// <summary>Returns what a word says by itself, and the node of the wordings that begin with it, or 0.</summary>
    public (WordHint Hint, int Root) Find(ulong word) => this.words.Find(word);

    /// <summary>Returns what a word says by itself.</summary>
    public WordHint Hint(ulong word) => this.words.Find(word).Hint;

    /// <summary>Returns the node one word further, or 0.</summary>
    public int Step(int node, ulong word) => this.edges.Find(Edge(node, word));

    /// <summary>Returns the strengths of the wordings that end at a node, four bits a kind; 0 when none does.</summary>
    public ulong Cues(int node) => this.cues[node];

    /// <summary>Takes the strength of one kind out of what <see cref="Cues"/> returned.</summary>
    public static CueStrength Strength(ulong cues, CueKind kind) => (CueStrength)((cues >> ((int)kind * BitsPerKind)) & 15);

    /// <summary>Says whether a short text is wholly a wording of the list "noise-tail".</summary>
    public bool IsTail(ReadOnlySpan<char> text)
    {
        List<NoiseWord> words = [];
        NoiseWord.Read(text, 0, words);
        int node = words.Count == 0 ? 0 : this.Find(words[0].Key).Root;
        for (int i = 1; i < words.Count && node > 0; i++)
        {
            node = this.Step(node, words[i].Key);
        }

        return node > 0 && Strength(this.cues[node], CueKind.Tail) != CueStrength.None;
    }

    private static WordHint Person(string[] values) => values.Length == 0 ? WordHint.None : values[0] switch
    {
        "first" => WordHint.First,
        "second" => WordHint.Second,
        "plural" => WordHint.Plural,
        _ => throw new InvalidOperationException($"The list noise-person has no person '{values[0]}'."),
    };

    private void Add(WordListEntry entry, CueKind kind, List<NoiseWord> words)
    {
        CueStrength strength = entry.Values.Length == 0 || entry.Values[0].Length == 0 ? CueStrength.Plain : Enum.Parse<CueStrength>(entry.Values[0], ignoreCase: true);
        foreach (string spelling in entry.Spellings())
        {
            words.Clear();
            NoiseWord.Read(spelling, 0, words);
            if (words.Count == 0)
            {
                continue;
            }

            (WordHint hint, int node) = this.Find(words[0].Key);
            if (node == 0)
            {
                node = this.NewNode();
                this.words.Set(words[0].Key, (hint, node));
            }

            for (int i = 1; i < words.Count; i++)
            {
                int next = this.Step(node, words[i].Key);
                if (next == 0)
                {
                    next = this.NewNode();
                    this.edges.Set(Edge(node, words[i].Key), next);
                }

                node = next;
            }

            int shift = (int)kind * BitsPerKind;
            if ((ulong)strength > ((this.cues[node] >> shift) & 15))
            {
                this.cues[node] = (this.cues[node] & ~(15UL << shift)) | ((ulong)strength << shift);
            }
        }
    }

    private static ulong Edge(int node, ulong word) => (word ^ ((ulong)node * 0x9E3779B97F4A7C15UL)) | 1;

    private int NewNode()
    {
        this.cues.Add(0);
        return this.cues.Count - 1;
    }

    private void AddHints(string language, string list, Func<WordListEntry, WordHint> hint, List<NoiseWord> words)
    {
        foreach (WordListEntry entry in WordList.Read(language, list))
        {
            foreach (string spelling in entry.Spellings())
            {
                words.Clear();
                NoiseWord.Read(spelling, 0, words);
                if (words.Count == 1)
                {
                    (WordHint known, int root) = this.Find(words[0].Key);
                    this.words.Set(words[0].Key, (known | hint(entry), root));
                }
            }
        }
    }
}
