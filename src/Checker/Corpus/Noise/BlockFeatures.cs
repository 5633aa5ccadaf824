namespace Checker.Corpus.Noise;

/// <summary>What one block looks like, counted in one pass over its words; no label is decided here.</summary>
internal struct BlockFeatures
{
    public TextSpan Span;
    public int Words;
    public int Numbers;
    public int Capitals;
    public int InnerCapitals;
    public int AllCapitals;
    public int Singles;
    public int NonLatin;
    public int Quoted;

    /// <summary>Function words of French, of English and of languages that are not read.</summary>
    public int French;
    public int English;
    public int OtherLanguage;

    /// <summary>First and second person outside quotation marks.</summary>
    public int First;
    public int Second;
    public int Plural;

    public int Separators;
    public int Chevrons;
    public int Slashes;
    public int Exclamations;
    public int Questions;

    /// <summary>Marks that stand twice or more in a row: "!!!", "??".</summary>
    public int RepeatedMarks;
    public int Addresses;
    public int Sentences;
    public bool StartsLower;
    public bool StartsWithCapital;
    public bool IsListItem;
    public bool IsBracketed;

    /// <summary>It ends with a slash and at most three letters: "agency/xy".</summary>
    public bool EndsWithInitials;

    /// <summary>A menu's separator stands right after the boilerplate wording at the start: "Home > News".</summary>
    public bool IsTrail;

    /// <summary>It begins with a copyright sign.</summary>
    public bool IsCopyright;

    /// <summary>A colon stands right after the boilerplate wording at the start: "Tags: ...".</summary>
    public bool IsLabelled;

    /// <summary>A colon, a point or a bar stands right after the teaser wording at the start.</summary>
    public bool TeaserIsHeaded;

    /// <summary>The last code unit that is no quotation mark or bracket.</summary>
    public char Final;
    public char Last;

    /// <summary>Hash of all words, to find blocks that stand twice.</summary>
    public ulong Hash;
    public CueTable Cues;

    /// <summary>Code of the block's language, "" when it is too short to tell, "?" when it is none that is read.</summary>
    public string Language;

    /// <summary>What the page says about the block, when the document came from one.</summary>
    public BlockLayout Layout;

    /// <summary>Gets whether it ends as a sentence does.</summary>
    public readonly bool EndsSentence => this.Final is '.' or '!' or '?' or '…';

    /// <summary>Gets whether it is shaped like a headline: few words, a capital first, no full stop.</summary>
    public readonly bool IsHeadline =>
        this.Words is >= 3 and <= 26 && !this.StartsLower && this.Final is not ('.' or ';' or ',' or '…' or '!') && !this.IsListItem && this.Last != ':' && this.NonLatin == 0
        && !this.IsTrail && this.Chevrons == 0;

    /// <summary>Returns the share of the words that wordings of a kind cover.</summary>
    public readonly double Cover(CueKind kind) => this.Words == 0 ? 0 : Math.Min(1, (double)this.Cues[(int)kind].Covered / this.Words);
}

/// <summary>Evidence of a web page about one block; the default says nothing.</summary>
/// <param name="LinkDensity">Share of the characters that are link text, 0 to 1.</param>
/// <param name="Hints">What tags and class names say.</param>
internal readonly record struct BlockLayout(float LinkDensity, LayoutHint Hints);

/// <summary>What tags, class names and ids around a block say.</summary>
[Flags]
internal enum LayoutHint
{
    None = 0,
    Paragraph = 1,
    Heading = 2,
    ListItem = 4,
    Article = 8,
    Navigation = 16,
    Comments = 32,
    Related = 64,
    Share = 128,
    Byline = 256,
    Time = 512,
    Caption = 1024,
    Form = 2048,
    Promotion = 4096,
    MainTitle = 8192,
    Content = 16384,
    Page = 32768,

    /// <summary>The page's own data (JSON-LD articleBody) holds the block's text.</summary>
    Stated = 65536,

    /// <summary>Named as the lines between title and text.</summary>
    Lede = 131072,
}
