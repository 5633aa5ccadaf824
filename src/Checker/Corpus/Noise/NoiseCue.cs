namespace Checker.Corpus.Noise;

/// <summary>What a known wording speaks for; each is a word list "noise-*".</summary>
internal enum CueKind
{
    Boilerplate,
    Counter,
    Teaser,
    Dateline,
    Signature,
    Comment,
    Report,
    Spam,
    Tail,
}

/// <summary>How a known wording must stand, and how much it says: the second column of the lists. Higher says more.</summary>
internal enum CueStrength : byte
{
    None,
    Plain,
    Article,
    Open,
    Reply,
    Comments,
    Strong,
}

/// <summary>What a word says by itself, from the lists "function-words", "noise-person", "noise-common" and "other-languages".</summary>
[Flags]
internal enum WordHint : byte
{
    None = 0,
    French = 1,
    English = 2,
    Other = 4,
    First = 8,
    Second = 16,
    Plural = 32,

    /// <summary>A content word too common in news to tell one subject from another.</summary>
    Common = 64,
}

/// <summary>What one kind of wording does in a block: how many of its words are covered, and the strongest at its start, its end and anywhere.</summary>
internal struct CueHits
{
    public int Covered;
    public int Count;

    /// <summary>Index past the last covered word, and past the longest wording at the start.</summary>
    public int CoveredUntil;
    public int StartEnd;
    public CueStrength Start;
    public CueStrength End;
    public CueStrength Best;

    /// <summary>Where the strongest, then longest, wording stands in the text.</summary>
    public TextSpan Span;
}

/// <summary>One <see cref="CueHits"/> a <see cref="CueKind"/>.</summary>
[System.Runtime.CompilerServices.InlineArray(Count)]
internal struct CueTable
{
    public const int Count = 9;
    private CueHits first;
}
