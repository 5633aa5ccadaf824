namespace Checker;

/// <summary>What a token is made of.</summary>
public enum TokenKind : byte
{
    /// <summary>Letters, with inner hyphens, digits or a final apostrophe: "États-Unis", "l'", "MQ-9".</summary>
    Word,

    /// <summary>It begins with a digit: "946", "1 000", "3,5", "15h30", "1er".</summary>
    Number,

    /// <summary>Sentence and clause punctuation, brackets, quotation marks, dashes.</summary>
    Punctuation,

    /// <summary>Any other sign: "%", "€", "+", an emoji.</summary>
    Symbol,
}

/// <summary>Surface properties of a token.</summary>
[Flags]
public enum TokenTraits : byte
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>White space, of any kind, stands before the token.</summary>
    SpaceBefore = 1,

    /// <summary>The first letter is a capital.</summary>
    Capital = 2,

    /// <summary>At least two letters, all of them capitals.</summary>
    AllCapitals = 4,

    /// <summary>Some character is a decimal digit.</summary>
    Digit = 8,

    /// <summary>The first token of its sentence.</summary>
    SentenceStart = 16,

    /// <summary>It lies inside quotation marks (the marks themselves do not).</summary>
    Quoted = 32,

    /// <summary>It ends with an apostrophe: "l'", "qu'".</summary>
    Elided = 64,

    /// <summary>It lies inside round or square brackets (the brackets themselves do not).</summary>
    Bracketed = 128,
}

/// <summary>One token: a place in the document's text and a word number, 12 bytes.</summary>
/// <param name="start">Offset of the first UTF-16 code unit in the document's text.</param>
/// <param name="length">Number of code units, at least 1.</param>
/// <param name="kind">What it is made of.</param>
/// <param name="traits">Surface properties.</param>
/// <param name="word">Number of the word in the language's vocabulary; 0 when it is not in any list of the language.</param>
public readonly struct Token(int start, ushort length, TokenKind kind, TokenTraits traits, int word)
{
    /// <summary>Gets the offset of the first code unit in the document's text.</summary>
    public int Start { get; } = start;

    /// <summary>Gets the number of code units, at least 1.</summary>
    public ushort Length { get; } = length;

    /// <summary>Gets what the token is made of.</summary>
    public TokenKind Kind { get; } = kind;

    /// <summary>Gets the surface properties.</summary>
    public TokenTraits Traits { get; } = traits;

    /// <summary>Gets the word's number in the language's vocabulary, or 0 when no list of the language holds it.</summary>
    public int Word { get; } = word;

    /// <summary>Gets the offset just past the last code unit.</summary>
    public int End => this.Start + this.Length;

    /// <summary>Gets the token's place in the text.</summary>
    public TextSpan Span => new(this.Start, this.Length);

    /// <summary>Says whether the token has the trait.</summary>
    /// <param name="trait">One trait, or several of which one suffices.</param>
    /// <returns>True when it has.</returns>
    public bool Is(TokenTraits trait) => (this.Traits & trait) != 0;
}
