namespace Checker.Corpus.Syntax;

/// <summary>
/// The state of the arc-hybrid transition system (Kuhlmann et al. 2011) with the root at the end of the buffer: a stack, the next word,
/// and for each word its outermost children. All arrays are used again.
/// </summary>
internal sealed class ParserState
{
    public SentenceFrame Frame { get; private set; } = new();

    public int Depth { get; private set; }

    /// <summary>The next word of the buffer; the frame's count is the root.</summary>
    public int Next { get; private set; }

    public int[] Stack = [];

    /// <summary>The outermost and second outermost child on each side, or the frame's "no word".</summary>
    public int[] Left1 = [];
    public int[] Left2 = [];
    public int[] Right1 = [];
    public int[] Right2 = [];
    public byte[] LeftCount = [];
    public byte[] RightCount = [];

    /// <summary>The set of the labels of the children on each side, one bit a relation.</summary>
    public ulong[] LeftLabels = [];
    public ulong[] RightLabels = [];

    /// <summary>Commas, verbs, coordinators and other signs before each word, counted in four fields of sixteen bits.</summary>
    public ulong[] Before = [];

    private int Root => Frame.Count;

    private int None => Frame.Count + 1;

    public void Start(SentenceFrame frame, ReadOnlySpan<char> text)
    {
        Frame = frame;
        (Depth, Next) = (0, 0);
        var size = frame.Count + 2;
        if (Stack.Length < size)
        {
            var room = frame.Start.Length;
            (Stack, Left1, Left2, Right1, Right2) = (new int[room], new int[room], new int[room], new int[room], new int[room]);
            (LeftCount, RightCount) = (new byte[room], new byte[room]);
            (LeftLabels, RightLabels, Before) = (new ulong[room], new ulong[room], new ulong[room]);
        }

        Left1.AsSpan(0, size).Fill(None);
        Left2.AsSpan(0, size).Fill(None);
        Right1.AsSpan(0, size).Fill(None);
        Right2.AsSpan(0, size).Fill(None);
        LeftCount.AsSpan(0, size).Clear();
        RightCount.AsSpan(0, size).Clear();
        LeftLabels.AsSpan(0, size).Clear();
        RightLabels.AsSpan(0, size).Clear();
        var before = 0UL;
        for (var i = 0; i < frame.Count; i++)
        {
            Before[i] = before;
            before += Field(frame, text, i);
        }

        Before[frame.Count] = before;
        Before[frame.Count + 1] = before;
    }

    /// <summary>The word <paramref name="depth"/> places below the top of the stack, or "no word".</summary>
    public int FromTop(int depth) => depth < Depth ? Stack[Depth - 1 - depth] : None;

    /// <summary>The word <paramref name="ahead"/> places into the buffer: a word, the root, or "no word".</summary>
    public int Ahead(int ahead) => Next + ahead <= Root ? Next + ahead : None;

    public bool CanShift => Next < Root;

    /// <summary>An arc from the next word to the top; the root takes one word only.</summary>
    public bool CanLeft => Depth > 0 && (Next < Root || Depth == 1);

    public bool CanRight => Depth > 1;

    public bool Finished => Next == Root && Depth == 0;

    public void Shift() => Stack[Depth++] = Next++;

    public void Left(int label) => Attach(Stack[--Depth], Next, label);

    public void Right(int label)
    {
        var child = Stack[--Depth];
        Attach(child, Stack[Depth - 1], label);
    }

    private void Attach(int child, int head, int label)
    {
        Frame.Head[child] = head;
        Frame.Label[child] = (byte)label;
        if (child < head)
        {
            (Left2[head], Left1[head]) = (Left1[head], child);
            LeftCount[head] += LeftCount[head] < 7 ? (byte)1 : (byte)0;
            LeftLabels[head] |= 1UL << label;
        }
        else
        {
            (Right2[head], Right1[head]) = (Right1[head], child);
            RightCount[head] += RightCount[head] < 7 ? (byte)1 : (byte)0;
            RightLabels[head] |= 1UL << label;
        }
    }

    private static ulong Field(SentenceFrame frame, ReadOnlySpan<char> text, int i) => (Upos)frame.Pos[i] switch
    {
        Upos.Punct => frame.Length[i] == 1 && text[frame.Start[i]] == ',' ? 1UL : 1UL << 48,
        Upos.Verb => 1UL << 16,
        Upos.Cconj => 1UL << 32,
        _ => 0,
    };
}
