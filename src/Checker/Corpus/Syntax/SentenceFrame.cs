namespace Checker.Corpus.Syntax;

/// <summary>
/// The work space for one sentence: parallel arrays over its words, grown as needed and used again for the next sentence. Index
/// <see cref="Count"/> is the artificial root, <see cref="Count"/> + 1 stands for "no word"; both carry neutral values.
/// </summary>
internal sealed class SentenceFrame
{
    public int Count { get; private set; }

    /// <summary>Gets or sets whether the language sorts its words into clusters.</summary>
    public bool Clustered { get; set; }

    /// <summary>Start of each word in the text, and its length, in UTF-16 code units.</summary>
    public int[] Start = [];
    public int[] Length = [];

    /// <summary>Hashes of the word as written, folded, of its last three characters, and its dictionary class.</summary>
    public uint[] Exact = [];
    public uint[] Form = [];
    public uint[] Suffix = [];
    public uint[] Class = [];
    public byte[] Shape = [];

    /// <summary>The cluster of like use and its group; 0 where there is none.</summary>
    public ushort[] Cluster = [];
    public byte[] Group = [];

    /// <summary>The dictionary's set of readings, or -1.</summary>
    public int[] Set = [];

    /// <summary>Whether a word is of the open classes only.</summary>
    public bool[] Open = [];

    /// <summary>The class that a first tagger, reading the other way, gave each word.</summary>
    public byte[] Hint = [];

    /// <summary>Class of the tagger, part of speech, number, lemma rule and hash of the lemma.</summary>
    public byte[] Tag = [];
    public byte[] Pos = [];
    public byte[] Number = [];
    public ushort[] Rule = [];
    public uint[] Lemma = [];

    /// <summary>The dictionary's class of meaning of the lemma, 0 for none.</summary>
    public byte[] Meaning = [];

    /// <summary>The head's index in the sentence (<see cref="Count"/> for the root) and the relation to it.</summary>
    public int[] Head = [];
    public byte[] Label = [];

    /// <summary>What a first parser, reading the other way, made of the sentence: heads, labels and each word's last dependent (-1: none).</summary>
    public int[] GuideHead = [];
    public byte[] GuideLabel = [];
    public int[] GuideLast = [];

    /// <summary>Makes room for a sentence of <paramref name="count"/> words and clears the two extra places.</summary>
    public void Reset(int count)
    {
        Count = count;
        if (Start.Length < count + 2)
        {
            var size = Math.Max(64, (count + 2) * 2);
            Start = new int[size];
            Length = new int[size];
            (Exact, Form, Suffix, Class, Lemma) = (new uint[size], new uint[size], new uint[size], new uint[size], new uint[size]);
            (Shape, Tag, Pos, Number, Label) = (new byte[size], new byte[size], new byte[size], new byte[size], new byte[size]);
            (Meaning, Group, Cluster, Hint) = (new byte[size], new byte[size], new ushort[size], new byte[size]);
            Open = new bool[size];
            (Set, Head, Rule) = (new int[size], new int[size], new ushort[size]);
            (GuideHead, GuideLabel, GuideLast) = (new int[size], new byte[size], new int[size]);
        }

        for (var i = count; i < count + 2; i++)
        {
            var mark = (uint)(i - count + 1);
            (Start[i], Length[i], Set[i]) = (0, 0, -1);
            (Exact[i], Form[i], Suffix[i], Class[i], Lemma[i]) = (mark, mark, mark, mark, mark);
            (Shape[i], Tag[i], Pos[i], Number[i], Meaning[i]) = (0, (byte)(255 - mark), (byte)(100 + mark), 0, 0);
            (Cluster[i], Group[i], Hint[i]) = ((ushort)(60000 + mark), (byte)(250 + mark), (byte)(255 - mark));
            (Head[i], Label[i], Rule[i]) = (-1, 0, 0);
            (GuideHead[i], GuideLabel[i], GuideLast[i]) = (-2, 255, -1);
        }
    }

    /// <summary>A frame that shares what is read off the surface and has the rest for itself.</summary>
    public SentenceFrame Copy()
    {
        var copy = (SentenceFrame)MemberwiseClone();
        (copy.Head, copy.Label) = ((int[])Head.Clone(), (byte[])Label.Clone());
        (copy.Tag, copy.Pos, copy.Number) = ((byte[])Tag.Clone(), (byte[])Pos.Clone(), (byte[])Number.Clone());
        (copy.Rule, copy.Lemma, copy.Meaning) = ((ushort[])Rule.Clone(), (uint[])Lemma.Clone(), (byte[])Meaning.Clone());
        (copy.GuideHead, copy.GuideLabel, copy.GuideLast) = ((int[])GuideHead.Clone(), (byte[])GuideLabel.Clone(), (int[])GuideLast.Clone());
        return copy;
    }

    /// <summary>A new frame that holds the words in reverse order.</summary>
    public SentenceFrame Reversed()
    {
        var reversed = new SentenceFrame();
        reversed.Reverse(this);
        return reversed;
    }

    /// <summary>Fills this frame with the words of another in reverse order: all that the taggers and parsers read.</summary>
    public void Reverse(SentenceFrame other)
    {
        Reset(other.Count);
        Clustered = other.Clustered;
        for (int i = 0, j = Count - 1; i < Count; i++, j--)
        {
            (Start[i], Length[i], Form[i], Lemma[i]) = (other.Start[j], other.Length[j], other.Form[j], other.Lemma[j]);
            (Tag[i], Pos[i], Number[i]) = (other.Tag[j], other.Pos[j], other.Number[j]);
            (Exact[i], Suffix[i], Class[i], Shape[i]) = (other.Exact[j], other.Suffix[j], other.Class[j], other.Shape[j]);
            (Cluster[i], Group[i]) = (other.Cluster[j], other.Group[j]);
        }
    }

    /// <summary>Takes the classes of a reversed frame as the hints of this one.</summary>
    public void TakeHints(SentenceFrame reversed)
    {
        for (int i = 0, j = Count - 1; i < Count; i++, j--)
        {
            Hint[i] = reversed.Tag[j];
        }
    }

    /// <summary>Takes the tree of a reversed frame as the guide of this one.</summary>
    public void TakeGuide(SentenceFrame reversed)
    {
        GuideLast.AsSpan(0, Count).Fill(-1);
        for (int i = 0, j = Count - 1; i < Count; i++, j--)
        {
            var head = reversed.Head[j] >= Count ? Count : Count - 1 - reversed.Head[j];
            (GuideHead[i], GuideLabel[i]) = (head, reversed.Label[j]);
            GuideLast[head] = i;
        }
    }
}
